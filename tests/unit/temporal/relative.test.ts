import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toCalendarDay, toIsoDay, weekdayOf } from '../../../shared/temporal/day.ts'
import {
  addMonths,
  easter,
  holidayNear,
  nthWeekday,
  seasonNear,
  stepFrom,
  weekdayInWeek,
  weekdayNear,
  yearOfDay,
  yearOfMonth,
} from '../../../shared/temporal/relative.ts'

const day = fc.integer({ min: -100_000, max: 100_000 })
const weekday = fc.integer({ min: 1, max: 7 })
const month = fc.integer({ min: 1, max: 12 })
const at = (iso: string): number => parseIsoDay(iso)!

describe('the nearest weekday', () => {
  prop.prop([day, weekday])('is that weekday, at most six days off, on the side asked for', (anchor, wanted) => {
    const past = weekdayNear(anchor, wanted, 'past')
    const future = weekdayNear(anchor, wanted, 'future')
    expect([weekdayOf(past), weekdayOf(future)]).toEqual([wanted, wanted])
    expect(anchor - past).toBeGreaterThanOrEqual(0)
    expect(anchor - past).toBeLessThan(7)
    expect(future - anchor).toBeGreaterThanOrEqual(0)
    expect(future - anchor).toBeLessThan(7)
  })

  prop.prop([day, weekday, fc.integer({ min: -5, max: 5 })])(
    'in a week so many weeks off is that weekday',
    (anchor, wanted, weeks) => {
      const found = weekdayInWeek(anchor, wanted, weeks)
      expect(weekdayOf(found)).toBe(wanted)
      expect(Math.floor((found - weekdayInWeek(anchor, 1, 0)) / 7)).toBe(weeks)
    },
  )
})

describe('a missing year', () => {
  prop.prop([day, month])('of a month in the past is the latest that has begun', (anchor, wanted) => {
    const now = toCalendarDay(anchor)
    const year = yearOfMonth(anchor, wanted, 'past')
    expect(year * 12 + wanted).toBeLessThanOrEqual(now.year * 12 + now.month)
    expect(year * 12 + wanted).toBeGreaterThan(now.year * 12 + now.month - 12)
  })

  test('of 29 February is the next or latest leap year', () => {
    expect(yearOfDay(at('2025-06-01'), 2, 29, 'past')).toBe(2024)
    expect(yearOfDay(at('2025-06-01'), 2, 29, 'future')).toBe(2028)
  })

  test('of the dateline’s own day is its own on either side', () => {
    expect([yearOfDay(at('2025-06-01'), 6, 1, 'past'), yearOfDay(at('2025-06-01'), 6, 1, 'future')]).toEqual([
      2025, 2025,
    ])
  })
})

prop.prop([day, fc.integer({ min: -400, max: 400 })])(
  'adding months keeps the day or cuts it to the month',
  (start, months) => {
    const before = toCalendarDay(start)
    const after = toCalendarDay(addMonths(start, months))
    expect(after.year * 12 + after.month - before.year * 12 - before.month).toBe(months)
    expect(after.day).toBeLessThanOrEqual(before.day)
    if (before.day <= 28) expect(after.day).toBe(before.day)
  },
)

test.each([
  ['month', -1, '2026-02'],
  ['month', 10, '2027-01'],
  ['year', -1, '2025'],
  ['week', 1, '2026-W11'],
  ['day', -1, '2026-03-01'],
  ['weekend', -1, '2026-W09-WE'],
] as const)('%s %d from 2 March 2026 is %s', (grain, count, value) => {
  expect(stepFrom(at('2026-03-02'), grain, count).value).toBe(value)
})

test.each([
  [1818, '1818-03-22'],
  [2018, '2018-04-01'],
  [2038, '2038-04-25'],
])('Easter %d is %s', (year, iso) => expect(toIsoDay(easter(year))).toBe(iso))

test('counted weekdays of a month, from either end', () => {
  expect(toIsoDay(nthWeekday(2026, 11, 4, 4))).toBe('2026-11-26')
  expect(toIsoDay(nthWeekday(2026, 5, 1, -1))).toBe('2026-05-25')
})

test('holidays and seasons lie on the side asked for', () => {
  expect(holidayNear(at('2026-03-02'), 'christmas day', 'past')?.value).toBe('2025-12-25')
  expect(holidayNear(at('2026-03-02'), 'thanksgiving', 'future')?.value).toBe('2026-11-26')
  expect(seasonNear(at('2026-03-02'), 3, 'past').value).toBe('2025-FA')
  expect(seasonNear(at('2026-03-02'), 3, 'future').value).toBe('2026-FA')
  expect(seasonNear(at('2026-02-02'), 4, 'future').value).toBe('2025-WI')
})
