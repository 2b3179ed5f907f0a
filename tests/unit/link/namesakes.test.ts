import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { PackContent } from '../../../shared/facts/facts.ts'
import type { Entity, Statement } from '../../../shared/model/statement.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import { plainFacts } from '../../support/facts.ts'
import { lastClaim } from './linked.ts'

const SERIES: readonly Entity[] = [
  { id: 'series:tin-harbour', kind: 'series', label: 'Tin Harbour' },
  { id: 'series:low-tide', kind: 'series', label: 'Low Tide' },
]

/** As many people called Evan Pell as births are given, and who of them, if anybody, plays in “Tin Harbour”. */
function pack(births: readonly string[], cast: number | null, given: Partial<Entity> = {}): PackContent {
  const id = (i: number) => `person:evan-pell-${i}`
  const person = (i: number): Entity => ({ id: id(i), kind: 'person', label: 'Evan Pell', ...(i === 0 ? given : {}) })
  const plain = { references: [] } as const
  const born = births.map(
    (edtf, i): Statement => ({
      id: `st:${i}`,
      subject: id(i),
      property: 'dateOfBirth',
      value: { type: 'time', edtf },
      ...plain,
    }),
  )
  const played: Statement[] =
    cast === null
      ? []
      : [
          {
            id: 'st:cast',
            subject: 'series:tin-harbour',
            property: 'castMember',
            value: { type: 'entity', id: id(cast) },
            ...plain,
          },
        ]
  return {
    header: { format: 'stet-facts', version: 1, title: 'Namesakes' },
    sources: [],
    entities: [...SERIES, ...births.map((_, i) => person(i))],
    statements: [...born, ...played],
  }
}

const birth = fc.integer({ min: 1930, max: 2005 }).map(year => `${year}-06-01`)
const births = fc.array(birth, { minLength: 2, maxLength: 4 })
const RUNS = { numRuns: 40 }

describe('a choice among people of one name', () => {
  const TEXT = 'Evan Pell spoke. Pell, 65, left. “I go,” said Evan Pell, 65.'
  const check = async (chosen: Readonly<Record<string, string>>) => {
    const article = { text: TEXT, title: null, dateline: '2026-03-02', timezone: 'America/New_York', chosen }
    return (await checkArticle(article, plainFacts(pack(['1960-06-01', '1990-06-01'], null)))).claims
  }

  test('holds wherever the story names them, and stays open to be taken back', async () => {
    const claims = await check({ 'Evan Pell': 'person:evan-pell-0' })
    expect(claims.map(({ verdict, subject }) => [verdict, subject?.entity])).toEqual([
      ['supported', 'person:evan-pell-0'],
      ['supported', 'person:evan-pell-0'],
    ])
    expect(claims[0]).toMatchObject({ choiceOf: 'Evan Pell', subject: { why: 'chosen for this story' } })
    expect(claims[0]!.choices.map(({ entity }) => entity)).toEqual(['person:evan-pell-0', 'person:evan-pell-1'])
  })

  test.each([
    ['nobody', {}],
    ['somebody of another name', { 'Evan Pell': 'series:low-tide' }],
    ['another name', { 'Ada Marsh': 'person:evan-pell-0' }],
  ])('is open where %s was chosen', async (_, chosen) => {
    const claims = await check(chosen)
    expect(claims.map(({ verdict, choiceOf }) => [verdict, choiceOf])).toEqual([
      ['unknown', 'Evan Pell'],
      ['unknown', 'Evan Pell'],
    ])
  })
})

describe('of several people of one name', () => {
  prop.prop([births, fc.nat(3)], RUNS)(
    'the one is meant that the story’s other names are tied to',
    async (given, n) => {
      const cast = n % given.length
      const { subject } = await lastClaim('Evan Pell of “Tin Harbour” spoke. Pell, 65, left.', pack(given, cast))
      expect(subject?.entity).toBe(`person:evan-pell-${cast}`)
    },
  )

  prop.prop([births], RUNS)('none is chosen without a tie: all are shown, and nothing is judged', async given => {
    const { subject, choices, verdict, derivation } = await lastClaim('Evan Pell, 65, left.', pack(given, null))
    expect([subject, verdict]).toEqual([null, 'unknown'])
    expect(choices.map(({ entity }) => entity)).toEqual(given.map((_, i) => `person:evan-pell-${i}`))
    expect(derivation[0]?.text).toContain('Choose one')
  })

  prop.prop([births, fc.nat(3)], RUNS)('none is chosen by a show that the story does not name', async (given, n) => {
    const text = 'Evan Pell of “Low Tide” spoke. Pell, 65, left.'
    const { choices, verdict } = await lastClaim(text, pack(given, n % given.length))
    expect([choices.length, verdict]).toEqual([given.length, 'unknown'])
  })

  test('none is chosen because the copy would then be right', async () => {
    const { verdict } = await lastClaim('Evan Pell, 65, left.', pack(['1961-01-01', '1990-01-01'], null))
    expect(verdict).toBe('unknown')
  })

  test('who is no person is not meant by an age', async () => {
    const { subject } = await lastClaim(
      'Evan Pell, 64, left.',
      pack(['1990-01-01', '1961-06-01'], null, { kind: 'film' }),
    )
    expect(subject?.entity).toBe('person:evan-pell-1')
  })
})
