import { describe, expect, test } from 'vitest'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const BASE = plainFacts(
  factsFrom([
    ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
    ['series:Tin Harbour', 'startTime', '2020-03-01'],
  ]),
)

async function claims(text: string, publication: string | null): Promise<readonly CheckedClaim[]> {
  const article = { text, title: null, dateline: '2026-05-01', publication, timezone: 'America/New_York' }
  return (await checkArticle(article, BASE)).claims
}

describe('a claim says what becomes of it by the day of publication', () => {
  test('an age that a birthday will have changed', async () => {
    const [age] = await claims('Ada Marsh, 47, opened the pier.', '2026-05-04')
    expect(age).toMatchObject({
      verdict: 'supported',
      asOf: '2026-05-01',
      onPublication: { verdict: 'contradicted', expected: '48', text: 'on 4 May 2026: 48; copy says 47' },
    })
  })

  test('an age beside the dateline, or beside its weekday', async () => {
    const texts = ['LEEDS, May 1, 2026 — Ada Marsh, 47, sang.', 'Ada Marsh, 47, said on Friday that she would sing.']
    for (const text of texts) {
      const age = (await claims(text, '2026-05-04')).find(({ kind }) => kind === 'age')
      expect(age?.onPublication?.verdict).toBe('contradicted')
    }
  })

  test('an age that is written for that day', async () => {
    const [age] = await claims('Ada Marsh, 48, opened the pier.', '2026-05-04')
    expect(age).toMatchObject({ verdict: 'contradicted', onPublication: { verdict: 'supported' } })
  })

  test('an event that the copy still announces', async () => {
    const [date] = await claims('“Cold Quay” will premiere on May 2, 2026.', '2026-05-04')
    expect(date).toMatchObject({ verdict: 'unknown', onPublication: { verdict: 'inconsistent' } })
  })

  test.each([
    ['the day before the birthday', '2026-05-03'],
    ['the dateline itself', '2026-05-01'],
    ['no day', null],
  ])('and nothing on %s', async (_, publication) => {
    expect((await claims('Ada Marsh, 47, opened the pier.', publication))[0]?.onPublication).toBeNull()
  })

  test('the dateline’s own date, and words that lean on it, are what they were', async () => {
    const found = await claims('LEEDS, May 1, 2026 — Ada Marsh opened the pier on Friday, May 1.', '2026-05-04')
    expect(found.map(({ onPublication }) => onPublication)).toEqual(found.map(() => null))
  })
})
