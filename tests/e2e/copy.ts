/** A story and a pack of the journeys' own, about people and a show that do not exist. */

export const STORY = `Quast goes back to “Saltmarsh” after two years away

PORT ALDEN, May 14, 2031 — Mirela Quast, 41, will return to the harbor drama “Saltmarsh” on Monday, May 19.

Tobin Arledge, 57, plays her brother on the show, which premiered on March 3, 2026.
`

export const WRONG = { words: '57', right: '51' }
export const RIGHT = ['41', 'March 3, 2026']

const source = {
  id: 'src:players',
  title: 'Register of the Port Alden Players',
  publisher: 'Port Alden Players',
  kind: 'official',
  reliability: 'primary',
}
const cited = [{ source: source.id, locator: 'p. 12', retrieved: '2031-05-01' }]
const born = (subject: string, edtf: string) => ({
  id: `st:${subject}:born`,
  subject,
  property: 'dateOfBirth',
  value: { type: 'time', edtf },
  references: cited,
})

const RECORDS: readonly (readonly [string, object])[] = [
  ['pack', { format: 'stet-facts', version: 1, title: 'Port Alden' }],
  ['source', source],
  ['entity', { id: 'person:quast', kind: 'person', label: 'Mirela Quast', gender: 'female' }],
  ['entity', { id: 'person:arledge', kind: 'person', label: 'Tobin Arledge', gender: 'male' }],
  ['entity', { id: 'series:saltmarsh', kind: 'series', label: 'Saltmarsh' }],
  ['statement', born('person:quast', '1989-08-02')],
  ['statement', born('person:arledge', '1980-01-30')],
  [
    'statement',
    {
      id: 'st:saltmarsh:start',
      subject: 'series:saltmarsh',
      property: 'startTime',
      value: { type: 'time', edtf: '2026-03-03' },
      references: cited,
    },
  ],
]

export const PACK_LINES = RECORDS.map(([type, record]) => JSON.stringify({ type, ...record }))
export const PACK = `${PACK_LINES.join('\n')}\n`
