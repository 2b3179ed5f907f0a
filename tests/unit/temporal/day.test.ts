import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import {
  daysInMonth,
  isCalendarDay,
  isLeapYear,
  parseIsoDay,
  toCalendarDay,
  toDayNumber,
  toIsoDay,
  weekdayOf,
} from '../../../shared/temporal/day.ts'

const [FIRST, LAST] = [toDayNumber(0, 1, 1), toDayNumber(9999, 12, 31)]
const day = fc.integer({ min: FIRST, max: LAST })
const anyYear = fc.integer({ min: -9999, max: 9999 })

/** Zeller's congruence, which counts years from March and weekdays from Saturday; here 1 Monday to 7 Sunday. */
function zeller(year: number, month: number, dayOfMonth: number): number {
  const [y, m] = month < 3 ? [year - 1, month + 12] : [year, month]
  const fromSaturday =
    dayOfMonth + Math.floor((13 * (m + 1)) / 5) + y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return ((fromSaturday + 5) % 7) + 1
}

describe('a day', () => {
  prop.prop([day])('is the same after a round trip through its text', number => {
    expect(parseIsoDay(toIsoDay(number))).toBe(number)
  })

  prop.prop([anyYear, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 })])(
    'is the same after a round trip through its number',
    (year, month, dayOfMonth) => {
      fc.pre(isCalendarDay(year, month, dayOfMonth))
      expect(toCalendarDay(toDayNumber(year, month, dayOfMonth))).toEqual({ year, month, day: dayOfMonth })
    },
  )

  prop.prop([day, day])('that is later has the greater text', (a, b) => {
    expect(toIsoDay(a) < toIsoDay(b)).toBe(a < b)
  })

  prop.prop([day])('is followed by the next of its month, or by a first', number => {
    const [today, tomorrow] = [toCalendarDay(number), toCalendarDay(number + 1)]
    expect(tomorrow.day).toBe(today.day === daysInMonth(today.year, today.month) ? 1 : today.day + 1)
  })

  test('0 is 1 January 1970, a Thursday', () => {
    expect([toIsoDay(0), weekdayOf(0)]).toEqual(['1970-01-01', 4])
  })

  test('before the year 0 is written with a minus', () => {
    expect(toIsoDay(toDayNumber(-43, 3, 15))).toBe('-0043-03-15')
  })
})

describe('a weekday', () => {
  prop.prop([day, fc.integer({ min: -5000, max: 5000 })])('comes back every seven days', (number, weeks) => {
    expect(weekdayOf(number + 7 * weeks)).toBe(weekdayOf(number))
  })

  prop.prop([day])('is followed by the next, a Sunday by a Monday', number => {
    expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1)
  })

  prop.prop([fc.integer({ min: toDayNumber(1583, 1, 1), max: LAST })])('is that of Zeller’s congruence', number => {
    const { year, month, day: dayOfMonth } = toCalendarDay(number)
    expect(weekdayOf(number)).toBe(zeller(year, month, dayOfMonth))
  })
})

describe('a leap year', () => {
  prop.prop([anyYear])('is 366 days long, any other 365', year => {
    expect(toDayNumber(year + 1, 1, 1) - toDayNumber(year, 1, 1)).toBe(isLeapYear(year) ? 366 : 365)
  })

  prop.prop([anyYear])('comes back after 400 years, which are whole weeks', year => {
    expect(isLeapYear(year + 400)).toBe(isLeapYear(year))
    expect((toDayNumber(year + 400, 1, 1) - toDayNumber(year, 1, 1)) % 7).toBe(0)
  })

  prop.prop([anyYear])('is one of 97 in any 400', first => {
    expect(Array.from({ length: 400 }, (_, i) => first + i).filter(isLeapYear)).toHaveLength(97)
  })

  test.each([
    [2000, true],
    [1900, false],
    [2024, true],
    [2026, false],
    [0, true],
  ])('%d: %s', (year, expected) => expect(isLeapYear(year)).toBe(expected))
})

describe('a day exists', () => {
  prop.prop([anyYear, fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 })])(
    'where its number leads back to it, and nowhere else',
    (year, month, dayOfMonth) => {
      const found = month >= 1 && month <= 12 ? toCalendarDay(toDayNumber(year, month, dayOfMonth)) : null
      const isSame = found?.year === year && found.month === month && found.day === dayOfMonth
      expect(isCalendarDay(year, month, dayOfMonth)).toBe(isSame)
    },
  )

  test.each(['2026-06-31', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-01-32'])(
    'but not %s',
    text => expect(parseIsoDay(text)).toBeUndefined(),
  )

  test.each(['', '2026', '2026-1-2', '26-01-02', '2026-01-02T00:00', ' 2026-01-02', '2026/01/02', '+2026-01-02'])(
    'only as YYYY-MM-DD, not as “%s”',
    text => expect(parseIsoDay(text)).toBeUndefined(),
  )
})
