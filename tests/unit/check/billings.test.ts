import { describe, expect, test } from 'vitest'
import { billingsOf, seasonsBilled } from '../../../shared/check/seasons.ts'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const SHOW = 'series:Tin Harbour'

describe('the seasons in which somebody is billed', () => {
  const billed = async (rows: readonly Readonly<Record<string, string | number>>[]) => {
    const cast = rows.map((given): ShortStatement => [SHOW, 'castMember', 'person:Ada Marsh', given])
    const facts = await plainFacts(factsFrom(cast)).around([SHOW])
    return billingsOf(SHOW, 'person:Ada Marsh', facts)
  }

  test('run from the first to the last, or to the newest while they go on', async () => {
    const given = await billed([{ firstSeason: 7 }, { billing: 'recurring', firstSeason: 1, lastSeason: 2 }])
    expect(given.map(({ billing }) => billing)).toEqual(['recurring', 'main'])
    expect([...seasonsBilled(given, 9)!]).toEqual([1, 2, 7, 8, 9])
    expect([...seasonsBilled(given, 9, ({ billing }) => billing === 'main')!]).toEqual([7, 8, 9])
  })

  test('are not known where no season is on file', async () => {
    expect(seasonsBilled(await billed([{ billing: 'main' }]), 9)).toBeNull()
    expect(seasonsBilled([], 9)).toEqual(new Set())
  })
})
