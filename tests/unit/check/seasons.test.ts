import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { countBegun, countEnded, seasonsOf } from '../../../shared/check/seasons.ts'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import type { Bounds } from '../../../shared/temporal/age.ts'
import { parseIsoDay, toIsoDay } from '../../../shared/temporal/day.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const SHOW = 'series:Tin Harbour'
const at = (iso: string): number => parseIsoDay(iso)!
const exactly = (n: number): Bounds => ({ min: n, max: n })

/** Seasons 1, 2 … of which each is given as `begin to end`; either may be left out where nothing is on file. */
async function seasons(given: readonly string[]) {
  const rows = given.flatMap((text, i): ShortStatement[] => {
    const season = `season:Tin Harbour ${i + 1}`
    const [start, end] = text.split(' to ')
    return [
      [season, 'partOfSeries', SHOW, { seriesOrdinal: i + 1 }],
      ...(start ? [[season, 'startTime', start] as const] : []),
      ...(end ? [[season, 'endTime', end] as const] : []),
    ]
  })
  return seasonsOf(SHOW, await plainFacts(factsFrom(rows)).around([SHOW]))
}

describe('the seasons of a series', () => {
  test('are in their order, without specials and without episodes', async () => {
    const facts = await plainFacts(
      factsFrom([
        ['season:Second', 'partOfSeries', SHOW, { seriesOrdinal: 2 }],
        ['season:Specials', 'partOfSeries', SHOW, { seriesOrdinal: 0 }],
        ['season:First', 'partOfSeries', SHOW, { seriesOrdinal: 1 }],
        ['season:Unnumbered', 'partOfSeries', SHOW],
        ['season:Mistaken', 'partOfSeries', SHOW, { seriesOrdinal: 3, rank: 'deprecated' }],
        ['episode:Salt and Rope', 'partOfSeries', SHOW, { seriesOrdinal: 4 }],
      ]),
    ).around([SHOW])
    expect(seasonsOf(SHOW, facts).map(({ entity }) => entity)).toEqual(['season:First', 'season:Second'])
  })

  test.each<[string, string[], Bounds]>([
    ['that are over', ['2022-01-10', '2023-01-09'], exactly(2)],
    ['that are announced for a later day', ['2022-01-10', '2026-11'], exactly(1)],
    ['that have no day yet', ['2022-01-10', ''], { min: 1, max: 2 }],
    ['that have no day on file before one that began', ['', '2023-01-09'], exactly(2)],
    ['that begin in the month of the day asked for', ['2022-01-10', '2026-03'], { min: 1, max: 2 }],
    ['that begin on that day', ['2026-03-02'], exactly(1)],
    ['of which there are none', [], exactly(0)],
  ])('%s count as begun so', async (_, given, expected) => {
    expect(countBegun(await seasons(given), at('2026-03-02'))).toEqual(expected)
  })

  test.each<[string, string[], Bounds]>([
    ['with an end in the past', ['2022-01-10 to 2022-04-11'], exactly(1)],
    ['on air', ['2022-01-10 to 2022-04-11', '2026-01-12 to 2026-05-04'], exactly(1)],
    ['without an end before one that has begun', ['2022-01-10', '2023-01-09 to 2023-05-01'], exactly(2)],
    ['without an end, the newest', ['2022-01-10 to 2022-04-11', '2026-01-12'], { min: 1, max: 2 }],
    ['that have not begun', ['2022-01-10 to 2022-04-11', '2026-11'], exactly(1)],
  ])('%s count as ended so', async (_, given, expected) => {
    expect(countEnded(await seasons(given), at('2026-03-02'))).toEqual(expected)
  })

  const known = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 6 })
  const yearly = (i: number, [isStart, isEnd]: readonly [boolean, boolean]): string =>
    `${isStart ? `${2010 + i}-02-01` : ''}${isEnd ? ` to ${2010 + i}-05-01` : ''}`
  const day = fc.integer({ min: at('2008-01-01'), max: at('2018-12-31') })

  prop.prop([known, day, fc.nat(1000)])(
    'never become fewer, and never end before they begin',
    async (given, by, later) => {
      const all = await seasons(given.map((one, i) => yearly(i, one)))
      const [begun, ended, then] = [countBegun(all, by), countEnded(all, by), countBegun(all, by + later)]
      expect(ended.min, toIsoDay(by)).toBeLessThanOrEqual(begun.max)
      expect(begun.min).toBeLessThanOrEqual(begun.max)
      expect(then.min).toBeGreaterThanOrEqual(begun.min)
      expect(then.max).toBeGreaterThanOrEqual(begun.max)
    },
  )

  prop.prop([known, day])('with less on file are counted within wider bounds', async (given, by) => {
    const whole = await seasons(given.map((_, i) => yearly(i, [true, true])))
    const part = await seasons(given.map((one, i) => yearly(i, one)))
    for (const count of [countBegun, countEnded]) {
      expect(count(part, by).min).toBeLessThanOrEqual(count(whole, by).min)
      expect(count(part, by).max).toBeGreaterThanOrEqual(count(whole, by).max)
    }
  })
})
