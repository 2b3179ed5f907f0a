/**
 * A civil day of the proleptic Gregorian calendar as a count of days from 1970-01-01 (day 0).
 * Integers make spans, comparisons and weekdays plain arithmetic, with no clock and no time zone.
 */
export type DayNumber = number

/** A day as text, `YYYY-MM-DD`. */
export type IsoDay = string

/** Every day an expression may mean, both ends included; `earliest <= latest`. */
export interface DayRange {
  readonly earliest: DayNumber
  readonly latest: DayNumber
}

/** Days of month 1 to 12 in a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/**
 * Day number of a calendar date. Months and days are not range-checked: use `isCalendarDay` first.
 * Method: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function toDayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

export interface CalendarDay {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

/** Calendar date of a day number; the inverse of `toDayNumber`. Method: civil_from_days, same source. */
export function toCalendarDay(dayNumber: DayNumber): CalendarDay {
  const z = dayNumber + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Whether year, month and day name a day that exists: false for 31 June and for 29 February of a common year. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Day number of `YYYY-MM-DD`; `undefined` if the text is not of that form or names no real day. */
export function parseIsoDay(text: string): DayNumber | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCalendarDay(year, month, day) ? toDayNumber(year, month, day) : undefined
}

/** `YYYY-MM-DD` of a day in the years -9999 to 9999; those before 0 as `-0043-03-15`, which `parseIsoDay` leaves to EDTF. */
export function toIsoDay(dayNumber: DayNumber): IsoDay {
  const { year, month, day } = toCalendarDay(dayNumber)
  return `${year < 0 ? '-' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

/** ISO weekday: 1 Monday to 7 Sunday. */
export function weekdayOf(dayNumber: DayNumber): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1
}
