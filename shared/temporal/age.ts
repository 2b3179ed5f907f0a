import { type DayNumber, type DayRange, daysInMonth, toCalendarDay, toDayNumber } from './day.ts'

/** A number of whole units, both ends included. */
export interface Bounds {
  readonly min: number
  readonly max: number
}

/** Completed months between two days; negative where the second is the earlier. A day that its month lacks falls on the next month's first. */
export function completedMonths(from: DayNumber, to: DayNumber): number {
  const [a, b] = [toCalendarDay(from), toCalendarDay(to)]
  const months = (b.year - a.year) * 12 + b.month - a.month
  return b.day < a.day ? months - 1 : months
}

/** Completed years between two days; a 29 February birthday falls on 1 March in common years. */
export function completedYears(from: DayNumber, to: DayNumber): number {
  return Math.floor(completedMonths(from, to) / 12)
}

/**
 * Completed years between an uncertain birth and an uncertain day.
 *
 * Born in 1978, on 2 March 2026: `{min: 47, max: 48}`, the youngest the person can be and the oldest. Negative before birth.
 */
export function ageOn(birth: DayRange, on: DayRange): Bounds {
  return { min: completedYears(birth.latest, on.earliest), max: completedYears(birth.earliest, on.latest) }
}

/** The same in another unit. */
export function ageIn(unit: 'year' | 'month' | 'week' | 'day', birth: DayRange, on: DayRange): Bounds {
  if (unit === 'year') return ageOn(birth, on)
  if (unit === 'month') {
    return { min: completedMonths(birth.latest, on.earliest), max: completedMonths(birth.earliest, on.latest) }
  }
  const days = unit === 'week' ? 7 : 1
  return {
    min: Math.floor((on.earliest - birth.latest) / days),
    max: Math.floor((on.latest - birth.earliest) / days),
  }
}

/**
 * The same, where somebody who may have been born on 29 February may keep the day on the 28th in common years: the oldest that
 * either convention gives.
 */
export function ageByEither(unit: 'year' | 'month' | 'week' | 'day', birth: DayRange, on: DayRange): Bounds {
  const bounds = ageIn(unit, birth, on)
  const isEve = isLeapDay(birth.earliest) && isLastOfFebruary(on.latest)
  return isEve ? { ...bounds, max: ageIn(unit, { ...birth, earliest: birth.earliest - 1 }, on).max } : bounds
}

/** The days of a birthday, the 28th of February among them where a birth on the 29th may be kept then. */
export function eitherBirthday(birth: DayRange, day: DayRange): DayRange {
  const isMoved = isLeapDay(birth.earliest) && !isLeapDay(day.earliest)
  return isMoved ? { ...day, earliest: day.earliest - 1 } : day
}

function isLeapDay(day: DayNumber): boolean {
  const { month, day: dayOfMonth } = toCalendarDay(day)
  return month === 2 && dayOfMonth === 29
}

/** 28 February of a common year. */
function isLastOfFebruary(day: DayNumber): boolean {
  const [here, next] = [toCalendarDay(day), toCalendarDay(day + 1)]
  return here.day === 28 && next.month === 3
}

/** The day on which somebody born on `birth` reaches an age; 1 March for 29 February in common years. */
export function birthdayOf(birth: DayNumber, years: number): DayNumber {
  return monthsAfter(birth, years * 12)
}

/** The day on which so many months since a day are over; the next month's first where the month lacks the day. */
function monthsAfter(from: DayNumber, months: number): DayNumber {
  const start = toCalendarDay(from)
  const total = start.year * 12 + start.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return start.day > daysInMonth(year, month) ? toDayNumber(year, month + 1, 1) : toDayNumber(year, month, start.day)
}

/** Time that has gone by, as people say it: whole years, then months, then days. */
export interface Elapsed {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** From one day to a later one; nothing to the same or an earlier. `8 Jan 2014` to `5 Oct 2022` is 8 years, 8 months and 27 days. */
export function elapsed(from: DayNumber, to: DayNumber): Elapsed {
  if (to <= from) return { years: 0, months: 0, days: 0 }
  const months = completedMonths(from, to)
  return { years: Math.floor(months / 12), months: months % 12, days: to - monthsAfter(from, months) }
}
