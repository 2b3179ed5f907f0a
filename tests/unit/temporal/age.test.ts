import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { ageIn, ageOn, birthdayOf, completedMonths, completedYears, elapsed } from '../../../shared/temporal/age.ts'
import {
  type DayRange,
  daysInMonth,
  isLeapYear,
  parseIsoDay,
  toCalendarDay,
  toDayNumber,
  toIsoDay,
} from '../../../shared/temporal/day.ts'
import { onDay } from '../../../shared/temporal/interval.ts'

const at = (iso: string): number => parseIsoDay(iso)!
const day = fc.integer({ min: at('1890-01-01'), max: at('2040-12-31') })
/** Also days that some months lack. */
const birth = fc.oneof(
  day,
  fc
    .tuple(fc.integer({ min: 1890, max: 2040 }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => toDayNumber(year, month, daysInMonth(year, month))),
)
const life = fc.integer({ min: 0, max: 15_000 })
const stretch: fc.Arbitrary<DayRange> = fc
  .tuple(day, fc.nat(800))
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }))

/** How many days after `from`, up to and with `to`, pass the test. */
function count(from: number, to: number, test: (day: number) => boolean): number {
  let found = 0
  for (let one = from + 1; one <= to; one++) if (test(one)) found++
  return found
}

/** Whether a month since a day is over on another: the same day of the month, or the first after a month that lacks it. */
function endsMonth(from: number, on: number): boolean {
  const { day: wanted } = toCalendarDay(from)
  const [today, yesterday] = [toCalendarDay(on), toCalendarDay(on - 1)]
  return today.day === wanted || (today.day === 1 && daysInMonth(yesterday.year, yesterday.month) < wanted)
}

function isBirthday(from: number, on: number): boolean {
  const [a, b] = [toCalendarDay(from), toCalendarDay(on)]
  if (a.month === 2 && a.day === 29 && !isLeapYear(b.year)) return b.month === 3 && b.day === 1
  return a.month === b.month && a.day === b.day
}

describe('completed years', () => {
  prop.prop([birth, life])('are the birthdays that have been', (from, days) => {
    expect(completedYears(from, from + days)).toBe(count(from, from + days, one => isBirthday(from, one)))
  })

  prop.prop([birth, fc.integer({ min: 0, max: 120 })])(
    'grow by one on the birthday and on no day before',
    (from, n) => {
      const reached = birthdayOf(from, n)
      expect([completedYears(from, reached - 1), completedYears(from, reached)]).toEqual([n - 1, n])
    },
  )

  prop.prop([birth, day])('are negative before birth', (from, to) => {
    expect(completedYears(from, to) < 0).toBe(to < from)
  })

  test('somebody born on 29 February has a birthday on 1 March in common years', () => {
    expect(toIsoDay(birthdayOf(at('2004-02-29'), 21))).toBe('2025-03-01')
    expect(completedYears(at('2004-02-29'), at('2025-02-28'))).toBe(20)
    expect(completedYears(at('2004-02-29'), at('2025-03-01'))).toBe(21)
    expect(toIsoDay(birthdayOf(at('2004-02-29'), 20))).toBe('2024-02-29')
  })
})

prop.prop([birth, fc.integer({ min: 0, max: 4000 })])('completed months are counted day by day', (from, days) => {
  expect(completedMonths(from, from + days)).toBe(count(from, from + days, one => endsMonth(from, one)))
})

describe('an uncertain birth', () => {
  prop.prop([stretch, stretch, fc.nat(), fc.nat()])('brackets every exact one', (births, on, i, j) => {
    const [born, then] = [pick(births, i), pick(on, j)]
    const { min, max } = ageOn(births, on)
    expect(min).toBeLessThanOrEqual(completedYears(born, then))
    expect(max).toBeGreaterThanOrEqual(completedYears(born, then))
  })

  prop.prop([stretch, day])('gives no age that no day of it gives', (births, on) => {
    const { min, max } = ageOn(births, onDay(on))
    const ages = days(births).map(born => completedYears(born, on))
    expect([min, max]).toEqual([Math.min(...ages), Math.max(...ages)])
  })

  prop.prop([stretch, day, fc.constantFrom('month', 'week', 'day')])('brackets in any unit', (births, on, unit) => {
    const { min, max } = ageIn(unit, births, onDay(on))
    const whole = (born: number): number =>
      unit === 'month' ? completedMonths(born, on) : Math.floor((on - born) / (unit === 'week' ? 7 : 1))
    const ages = days(births).map(whole)
    expect([min, max]).toEqual([Math.min(...ages), Math.max(...ages)])
  })

  test('of 1978 is 47 or 48 on 2 March 2026', () => {
    expect(ageOn({ earliest: at('1978-01-01'), latest: at('1978-12-31') }, onDay(at('2026-03-02')))).toEqual({
      min: 47,
      max: 48,
    })
  })
})

describe('time gone by', () => {
  prop.prop([birth, fc.integer({ min: 0, max: 4000 })])('is whole months and the days since the last', (from, days) => {
    const { years, months, days: rest } = elapsed(from, from + days)
    expect(years * 12 + months).toBe(completedMonths(from, from + days))
    expect(completedMonths(from, from + days - rest)).toBe(years * 12 + months)
    expect(rest === 0 || completedMonths(from, from + days - rest - 1) < years * 12 + months).toBe(true)
    expect(months).toBeLessThan(12)
  })

  test.each([
    ['2014-01-08', '2022-10-05', { years: 8, months: 8, days: 27 }],
    ['2014-01-08', '2014-01-08', { years: 0, months: 0, days: 0 }],
    ['2014-12-31', '2014-06-01', { years: 0, months: 0, days: 0 }],
    ['2020-02-29', '2021-03-01', { years: 1, months: 0, days: 0 }],
    ['2023-01-31', '2023-03-02', { years: 0, months: 1, days: 1 }],
    ['2023-12-31', '2024-01-01', { years: 0, months: 0, days: 1 }],
  ])('from %s to %s', (from, to, expected) => expect(elapsed(at(from), at(to))).toEqual(expected))
})

function days({ earliest, latest }: DayRange): number[] {
  return Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i)
}

function pick({ earliest, latest }: DayRange, n: number): number {
  return earliest + (n % (latest - earliest + 1))
}
