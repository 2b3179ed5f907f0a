import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toCalendarDay, toIsoDay, weekdayOf } from '../../../shared/temporal/day.ts'
import { easter, holiday, holidayNear, nthWeekday } from '../../../shared/temporal/relative.ts'

const at = (iso: string): number => parseIsoDay(iso)!
const year = fc.integer({ min: 1583, max: 4000 })
const SUNDAY = 7

describe('a holiday falls on', () => {
  test.each([
    ['easter', '2024-03-31'],
    ['easter', '2025-04-20'],
    ['good friday', '2024-03-29'],
    ['easter monday', '2025-04-21'],
    ['palm sunday', '2025-04-13'],
    ['maundy thursday', '2024-03-28'],
    ['ash wednesday', '2024-02-14'],
    ['shrove tuesday', '2024-02-13'],
    ['pentecost', '2025-06-08'],
    ['whit monday', '2025-06-09'],
    ['thanksgiving', '2023-11-23'],
    ['thanksgiving', '2024-11-28'],
    ['black friday', '2024-11-29'],
    ['cyber monday', '2024-12-02'],
    ["presidents' day", '2026-02-16'],
    ['martin luther king day', '2026-01-19'],
    ['memorial day', '2026-05-25'],
    ['labor day', '2025-09-01'],
    ['columbus day', '2025-10-13'],
    ["mother's day", '2026-05-10'],
    ["father's day", '2026-06-21'],
    ['remembrance sunday', '2025-11-09'],
    ["new year's eve", '2025-12-31'],
    ['juneteenth', '2026-06-19'],
    ['anzac day', '2026-04-25'],
  ])('%s: %s', (name, iso) => {
    const found = holiday(name, toCalendarDay(at(iso)).year)
    expect(found === undefined ? found : toIsoDay(found)).toBe(iso)
  })

  test('no day under a name that is none', () => {
    expect(holiday('washday', 2026)).toBeUndefined()
    expect(holidayNear(at('2026-03-02'), 'washday', 'past')).toBeUndefined()
  })
})

describe('Easter', () => {
  prop.prop([year])('is a Sunday from 22 March to 25 April', one => {
    const day = easter(one)
    const { month, day: dayOfMonth } = toCalendarDay(day)
    expect(weekdayOf(day)).toBe(SUNDAY)
    expect(month * 100 + dayOfMonth).toBeGreaterThanOrEqual(322)
    expect(month * 100 + dayOfMonth).toBeLessThanOrEqual(425)
  })
})

describe('the holiday nearest an anchor', () => {
  const anchor = fc.integer({ min: at('1900-01-01'), max: at('2100-12-31') })
  const name = fc.constantFrom('easter', 'thanksgiving', 'christmas day', "presidents' day", 'memorial day')

  prop.prop([anchor, name])('is on the side asked for, and none lies between', (day, asked) => {
    const [past, future] = [holidayNear(day, asked, 'past')!, holidayNear(day, asked, 'future')!]
    const { year: now } = toCalendarDay(day)
    const all = [now - 1, now, now + 1].map(one => holiday(asked, one)!)
    expect(past.latest).toBe(Math.max(...all.filter(one => one <= day)))
    expect(future.earliest).toBe(Math.min(...all.filter(one => one >= day)))
  })

  prop.prop([anchor, name])('on either side is the nearer of the two', (day, asked) => {
    const distance = (side: 'past' | 'future' | 'nearest') => Math.abs(holidayNear(day, asked, side)!.earliest - day)
    expect(distance('nearest')).toBe(Math.min(distance('past'), distance('future')))
  })
})

prop.prop([year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 7 }), fc.constantFrom(1, 2, 3, 4, -1, -2)])(
  'a counted weekday of a month is that weekday, so many weeks from its end of the month',
  (one, month, weekday, nth) => {
    const found = nthWeekday(one, month, weekday, nth)
    const { month: inMonth, day } = toCalendarDay(found)
    expect([weekdayOf(found), inMonth]).toEqual([weekday, month])
    if (nth > 0) expect(Math.ceil(day / 7)).toBe(nth)
    else expect(toCalendarDay(found - nth * 7).month).not.toBe(month)
  },
)
