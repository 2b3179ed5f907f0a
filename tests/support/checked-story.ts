import type { CheckedArticle, CheckedClaim, CitedStatement } from '../../shared/model/checked.ts'
import type { Decision, Story } from '../../shared/model/review.ts'
import { VERDICTS, type Verdict } from '../../shared/model/verdict.ts'
import { basisOf, printBasis } from '../../shared/review/basis.ts'
import { checkedClaim } from './checked.ts'

/** A story with a claim of every verdict, as the checker hands it to the window. */
export const TEXT = `“Slack Water” leads say goodnight after six years

By Ines Calloway

Greta Holm, 38, and Owen Pryce, 41, who play rival pilots on the estuary drama, came ashore together at the premiere on Tuesday, Jan. 10.

Having been on the show for 10 years, Pryce left in October 2022. Holm, who joined in Season 4, will go after eight seasons when Season 11 ends.

The two met in June 2015, from 2014 to 2016 by another account. Their director, Lena Abt, 57, said the pair had “never missed a tide” in more than 100 episodes.

Season 11 of “Slack Water” begins on Wednesday, Jan. 17, at 10 p.m. ET. The boat cost $40,000 and came 3rd.`

export const STORY: Story = {
  id: 'story-1',
  title: '“Slack Water” leads say goodnight after six years',
  text: TEXT,
  dateline: '2024-01-11',
  timezone: 'America/New_York',
  origin: 'Sample',
  createdAt: '2024-01-11T09:00:00.000Z',
  updatedAt: '2024-01-11T09:00:00.000Z',
}

type Given = Partial<CheckedClaim> & { readonly verdict: Verdict }

const GUIDE = source('guide', 'Episode guide', 'Network press office', 'primary')
const YEARBOOK = source('yearbook', 'Television yearbook 2023', 'Almanac Press', 'secondary')

const CLAIMS: readonly (readonly [string, Given])[] = [
  ['six years', { verdict: 'supported', kind: 'duration' }],
  ['38', { verdict: 'supported', kind: 'age' }],
  ['41', { verdict: 'supported', kind: 'age' }],
  [
    'Tuesday, Jan. 10',
    {
      verdict: 'inconsistent',
      kind: 'date',
      expected: 'Wednesday, Jan. 10',
      assumption: { topic: 'year', text: '2024: nearest 10 January before the dateline' },
    },
  ],
  ['10 years', tenYears()],
  ['October 2022', { verdict: 'supported', kind: 'date' }],
  ['Season 4', { verdict: 'supported', kind: 'ordinal' }],
  [
    'eight seasons',
    {
      verdict: 'depends',
      kind: 'count',
      readings: [
        { name: 'seasons appeared in', result: '8', holds: true },
        { name: 'seasons in the main cast', result: '7', holds: false },
      ],
    },
  ],
  ['Season 11', { verdict: 'supported', kind: 'ordinal' }],
  ['June 2015', { verdict: 'unknown', kind: 'date', evidence: [], subject: null }],
  ['2014 to 2016', { verdict: 'disputed', kind: 'range' }],
  ['2014', { verdict: 'disputed', kind: 'date' }],
  ['2016', { verdict: 'disputed', kind: 'date' }],
  ['57', { verdict: 'possible', kind: 'age' }],
  ['100 episodes', { verdict: 'supported', kind: 'count' }],
  ['Wednesday, Jan. 17', { verdict: 'supported', kind: 'date' }],
  ['10 p.m. ET', { verdict: 'supported', kind: 'time' }],
]

export const CHECKED: CheckedArticle = {
  article: { text: TEXT, title: STORY.title, dateline: STORY.dateline, timezone: STORY.timezone },
  words: TEXT.split(/\s+/).length,
  claims: CLAIMS.map(([quote, given], index) => ({
    ...checkedClaim(TEXT, quote, given),
    sentence: sentenceAround(TEXT.indexOf(quote)),
    id: `c${index + 1}`,
  })),
  unread: [
    { ...spanOf('two'), reason: 'quantity', open: false },
    { ...spanOf('$40,000'), reason: 'money', open: false },
    { ...spanOf('3rd'), reason: 'not-understood', open: true },
  ],
  summary: {
    ...(Object.fromEntries(
      VERDICTS.map(verdict => [verdict, CLAIMS.filter(([, given]) => given.verdict === verdict).length]),
    ) as Record<Verdict, number>),
    unread: 1,
  },
}

/** A signature on the claim that says `quote`, as it stands in `CHECKED`. */
export function signatureOn(quote: string, given: Partial<Decision> = {}): Decision {
  const claim = CHECKED.claims.find(({ text }) => text === quote)
  if (!claim) throw new Error(`no claim "${quote}"`)
  return {
    id: `decision on ${quote}`,
    story: STORY.id,
    claim: claim.hash,
    basis: printBasis(basisOf(claim, CHECKED)),
    ruling: 'signed',
    found: claim.verdict,
    verdict: claim.verdict,
    reason: null,
    quote: claim.text,
    value: claim.value,
    by: { name: 'Ruth Kessler', initials: 'RK' },
    at: '2024-01-11T14:02:00.000Z',
    ...given,
  }
}

function tenYears(): Given {
  const start = TEXT.indexOf('10 years')
  const [first, last] = [
    statement('st:1', 'Owen Pryce: on the show from 8 January 2014', [GUIDE, YEARBOOK]),
    statement('st:2', 'Owen Pryce: last episode 5 October 2022', [GUIDE]),
  ]
  const span = { start: start - 4, end: start + 8 }
  return {
    verdict: 'contradicted',
    kind: 'duration',
    value: 'P10Y',
    expected: '8 years 8 months',
    subject: { entity: 'person:pryce', label: 'Owen Pryce', mention: null, why: 'surname, first named in paragraph 1' },
    derivation: [
      { operation: 'look-up', inputs: [{ statement: 'st:1' }], result: null, text: 'First episode, 8 Jan 2014' },
      { operation: 'look-up', inputs: [{ statement: 'st:2' }], result: null, text: 'Last episode, 5 Oct 2022' },
      { operation: 'span', inputs: [], result: 'P8Y8M', text: '8 years 8 months on air; copy says 10 years' },
    ],
    evidence: [first, last],
    suggestions: [
      { edits: [{ ...span, replacement: 'for more than eight years' }], sources: 2 },
      { edits: [{ ...span, replacement: 'for nine seasons' }], sources: 1 },
    ],
    timeline: [
      { label: 'Pryce', from: '2014-01-08', to: '2022-10-05', side: 'fact', verdict: null },
      { label: 'Holm', from: '2017-03-20', to: null, side: 'fact', verdict: null },
      { label: 'copy: 10 years', from: '2014-01-08', to: '2024-01-08', side: 'copy', verdict: 'contradicted' },
    ],
  }
}

function source(id: string, title: string, publisher: string, reliability: 'primary' | 'secondary') {
  const quote = reliability === 'primary' ? 'first aired 8 January 2014' : null
  return {
    id: `src:${id}`,
    title,
    publisher,
    url: null,
    reliability,
    quote,
    locator: null,
    retrieved: '2024-01-10',
    origins: [],
  }
}

function statement(id: string, text: string, sources: CitedStatement['sources']): CitedStatement {
  return {
    statement: id,
    property: 'castMember',
    text,
    sources,
    independent: sources.length,
    verified: null,
    stated: { value: { type: 'somevalue' } },
  }
}

function sentenceAround(at: number): { start: number; end: number } {
  const start = Math.max(TEXT.lastIndexOf('. ', at) + 2, TEXT.lastIndexOf('\n', at) + 1)
  const stop = TEXT.indexOf('. ', at)
  const line = TEXT.indexOf('\n', at)
  const ends = [stop < 0 ? TEXT.length : stop + 1, line < 0 ? TEXT.length : line]
  return { start, end: Math.min(...ends) }
}

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
