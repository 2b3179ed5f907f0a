import { expect, test } from 'vitest'
import { checkCopy, describeLaw, inconsistentIn } from './law.ts'

describeLaw('one person has one age at one time', {
  dateline: '2024-01-11',
  finds: [
    [
      'Ada Marsh, ⟦39⟧, opens the pier\n\nAda Marsh, ⟦41⟧, opened the pier.',
      'age of Ada Marsh, told in 2 ways: 39; 41',
      [
        'Ada Marsh, 39, opens the pier\n\nAda Marsh, 39, opened the pier.',
        'Ada Marsh, 41, opens the pier\n\nAda Marsh, 41, opened the pier.',
      ],
    ],
    [
      'The ⟦39-year-old⟧ Ada Marsh opened the pier. Marsh, ⟦41⟧, was glad. Marsh, ⟦41⟧, then left.',
      'age of Ada Marsh, told in 2 ways: 39-year-old; 41',
      [
        'The 41-year-old Ada Marsh opened the pier. Marsh, 41, was glad. Marsh, 41, then left.',
        'The 39-year-old Ada Marsh opened the pier. Marsh, 39, was glad. Marsh, 39, then left.',
      ],
    ],
  ],
  allows: [
    'Ada Marsh, 39, opens the pier\n\nAda Marsh, 39, opened the pier.',
    'Ada Marsh, 39, opened the pier. Ben Marsh, 41, was glad.',
    'Ada Marsh, 39, opened the pier. Marsh was 24 when she joined.',
    'Ada Marsh, 39, opened the pier. In 2013 Marsh, 28, took it over.',
    'Ada Marsh, 39, opened the pier. Marsh turns 40 on May 4. Marsh, 40, will be glad.',
    'Ada Marsh, 39, opened the pier. The then 24-year-old Ada Marsh had sold ice.',
    'Ada Marsh, 39, opened the pier. Marsh, nearly 40, was glad.',
    'Ada Marsh, 39, opened the pier. “Ada Marsh, 41, is a star,” he said.',
    'Ada Marsh, 39, opened the pier with her son Cy, 9.',
    'Ada Marsh, 39, wed at 24.',
  ],
})

const TEXT = 'Ada Marsh, 39, opens the pier\n\nAda Marsh, 41, opened the pier.'
const BIRTH = [['person:Ada Marsh', 'dateOfBirth', '1984-04-23']] as const

test('the age that facts support stays supported; the other stays contradicted and names it', async () => {
  const { claims } = await checkCopy(TEXT, '2024-01-11', BIRTH)
  expect(claims.map(({ verdict, conflictsWith }) => ({ verdict, conflictsWith }))).toEqual([
    { verdict: 'supported', conflictsWith: [] },
    { verdict: 'contradicted', conflictsWith: ['c1'] },
  ])
})

test('where facts cannot decide, both are inconsistent and name each other', async () => {
  const { claims } = await checkCopy(TEXT, '2024-01-11')
  expect(claims.map(({ conflictsWith }) => conflictsWith)).toEqual([['c2'], ['c1']])
  expect(inconsistentIn(await checkCopy(TEXT, '2024-01-11'))).toHaveLength(2)
})

test('every step cites the words it rests on', async () => {
  const [found] = inconsistentIn(await checkCopy(TEXT, '2024-01-11'))
  const spans = found?.derivation
    .at(-1)
    ?.inputs.map(input => ('span' in input ? TEXT.slice(input.span.start, input.span.end) : ''))
  expect(spans).toEqual(['39', '41'])
})
