import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toCalendarDay, toDayNumber, toIsoDay, weekdayOf } from '../../../shared/temporal/day.ts'
import {
  centuryPeriod,
  clockText,
  dayPeriod,
  decadePeriod,
  durationText,
  type Grain,
  lastWeek,
  numberedWeek,
  periodOf,
  seasonPeriod,
  weekPeriod,
  yearPeriod,
} from '../../../shared/temporal/timex.ts'

const day = fc.integer({ min: -700_000, max: 400_000 })
const GRAINS: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'half', 'year', 'decade', 'century', 'millennium']

describe('a period', () => {
  prop.prop([day, fc.constantFrom(...GRAINS)])('of a grain holds the day it was asked for', (number, grain) => {
    const { earliest, latest } = periodOf(grain, number)
    expect(earliest).toBeLessThanOrEqual(number)
    expect(latest).toBeGreaterThanOrEqual(number)
  })

  prop.prop([day, fc.constantFrom(...GRAINS)])('has the same name on its first and last day', (number, grain) => {
    const { earliest, latest, value } = periodOf(grain, number)
    expect([periodOf(grain, earliest).value, periodOf(grain, latest).value]).toEqual([value, value])
  })

  prop.prop([day, fc.constantFrom(...GRAINS)])('is followed at once by another of another name', (number, grain) => {
    const { latest, value } = periodOf(grain, number)
    const next = periodOf(grain, latest + 1)
    expect(next.earliest).toBe(latest + 1)
    expect(next.value).not.toBe(value)
  })

  prop.prop([day])('of a week starts on a Monday and is of the year of its Thursday', number => {
    const { earliest, latest, value } = weekPeriod(number)
    expect([weekdayOf(earliest), latest - earliest]).toEqual([1, 6])
    const { year } = toCalendarDay(earliest + 3)
    if (year > 0) expect(Number(value.slice(0, 4))).toBe(year)
  })
})

test.each([
  [weekPeriod(parseIsoDay('2021-01-03')!).value, '2020-W53'],
  [weekPeriod(parseIsoDay('2024-01-17')!).value, '2024-W03'],
  [lastWeek(2015).value, '2015-W53'],
  [numberedWeek(2015, 54)?.value, undefined],
  [numberedWeek(2015, 53)?.value, '2015-W53'],
  [decadePeriod(1990).value, '199'],
  [centuryPeriod(20).value, '19'],
  [yearPeriod(-489).value, 'BC0490'],
  [seasonPeriod(2022, 3).value, '2022-FA'],
  [dayPeriod(parseIsoDay('2024-02-29')!).value, '2024-02-29'],
])('%s is %s', (value, expected) => expect(value).toBe(expected))

test('a winter may lie at either end of its year', () => {
  const { earliest, latest } = seasonPeriod(2016, 4)
  expect([toIsoDay(earliest), toIsoDay(latest)]).toEqual(['2016-01-01', '2017-03-20'])
})

test.each([
  [durationText(10, 'year'), 'P10Y'],
  [durationText(1.5, 'hour'), 'PT1.5H'],
  [durationText(2, 'fortnight'), 'P4W'],
  [durationText(null, 'month'), 'PXM'],
  [durationText(1, 'decade'), 'P1DE'],
  [clockText(1320), 'T22:00'],
])('%s', (value, expected) => expect(value).toBe(expected))

describe('before the year 1', () => {
  prop.prop([fc.integer({ min: toDayNumber(-2000, 1, 1), max: toDayNumber(200, 12, 31) })])(
    'a century still holds the day it was asked for',
    number => {
      const { earliest, latest, value } = periodOf('century', number)
      expect(earliest).toBeLessThanOrEqual(number)
      expect(latest).toBeGreaterThanOrEqual(number)
      expect([periodOf('century', earliest).value, periodOf('century', latest).value]).toEqual([value, value])
    },
  )

  test.each([
    [-490, 'BC04'],
    [-399, 'BC03'],
    [0, 'BC00'],
    [1, '00'],
    [1999, '19'],
  ])('the year %d is of century %s', (year, value) => {
    expect(periodOf('century', toDayNumber(year, 7, 1)).value).toBe(value)
  })
})
