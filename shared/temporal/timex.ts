import { type DayNumber, type DayRange, daysInMonth, toCalendarDay, toDayNumber, weekdayOf } from './day.ts'

/** How long a stretch of the calendar is. */
export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** A stretch of the calendar under its TIMEX3 name. Both ends are included. */
export interface Period extends DayRange {
  readonly grain: Grain
  /** `2024-01-17`, `2024-W03`, `2022-08`, `2017`, `199`, `BC0490` … */
  readonly value: string
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

/** `2017`; years up to 0 count backwards from 1 BC, so year 0 is `BC0001`. */
export function yearText(year: number): string {
  return year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`
}

export function dayPeriod(day: DayNumber): Period {
  const { year, month, day: dayOfMonth } = toCalendarDay(day)
  return { grain: 'day', earliest: day, latest: day, value: `${yearText(year)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}` }
}

/** ISO 8601 week (Monday to Sunday) that holds the day; its year is that of its Thursday. */
export function weekPeriod(day: DayNumber): Period {
  const monday = day - weekdayOf(day) + 1
  const { year } = toCalendarDay(monday + 3)
  const first = firstMonday(year)
  return {
    grain: 'week',
    earliest: monday,
    latest: monday + 6,
    value: `${yearText(year)}-W${pad((monday - first) / 7 + 1, 2)}`,
  }
}

/** Monday of the ISO week 1 of a year: the week that holds 4 January. */
function firstMonday(year: number): DayNumber {
  const fourth = toDayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1
}

/** ISO week `week` of a year; `undefined` if the year has no such week. */
export function numberedWeek(year: number, week: number): Period | undefined {
  const period = weekPeriod(firstMonday(year) + (week - 1) * 7)
  return week >= 1 && period.value.startsWith(yearText(year)) ? period : undefined
}

/** Last ISO week of a year, 52 or 53. */
export function lastWeek(year: number): Period {
  return weekPeriod(toDayNumber(year, 12, 28))
}

/** Saturday and Sunday of the ISO week that holds the day: `2024-W03-WE`. */
export function weekendPeriod(day: DayNumber): Period {
  const { latest, value } = weekPeriod(day)
  return { grain: 'weekend', earliest: latest - 1, latest, value: `${value}-WE` }
}

export function monthPeriod(year: number, month: number): Period {
  return {
    grain: 'month',
    earliest: toDayNumber(year, month, 1),
    latest: toDayNumber(year, month, daysInMonth(year, month)),
    value: `${yearText(year)}-${pad(month, 2)}`,
  }
}

export function quarterPeriod(year: number, quarter: number): Period {
  return months(year, quarter * 3 - 2, 3, 'quarter', `${yearText(year)}-Q${quarter}`)
}

export function halfPeriod(year: number, half: number): Period {
  return months(year, half * 6 - 5, 6, 'half', `${yearText(year)}-H${half}`)
}

function months(year: number, first: number, count: number, grain: Grain, value: string): Period {
  const last = first + count - 1
  return {
    grain,
    earliest: toDayNumber(year, first, 1),
    latest: toDayNumber(year, last, daysInMonth(year, last)),
    value,
  }
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const

/**
 * A season of a year: 1 spring, 2 summer, 3 autumn, 4 winter, northern hemisphere. The days are all that people may
 * mean: from the meteorological start to the astronomical end; a winter also has its year's own January to March.
 */
export function seasonPeriod(year: number, season: number): Period {
  const value = `${yearText(year)}-${SEASONS[season - 1]!}`
  if (season === 4) {
    return { grain: 'season', earliest: toDayNumber(year, 1, 1), latest: toDayNumber(year + 1, 3, 20), value }
  }
  const ends = [toDayNumber(year, 6, 20), toDayNumber(year, 9, 22), toDayNumber(year, 12, 21)]
  return { grain: 'season', earliest: toDayNumber(year, season * 3, 1), latest: ends[season - 1]!, value }
}

export function yearPeriod(year: number): Period {
  return { grain: 'year', earliest: toDayNumber(year, 1, 1), latest: toDayNumber(year, 12, 31), value: yearText(year) }
}

/** Ten years from `first`, a multiple of ten: `199`. */
export function decadePeriod(first: number): Period {
  const value = first > 0 ? pad(first / 10, 3) : `BC${pad(Math.ceil(-first / 10), 3)}`
  return { grain: 'decade', earliest: toDayNumber(first, 1, 1), latest: toDayNumber(first + 9, 12, 31), value }
}

/**
 * The 20th century is 1900 to 1999 (as TIMEX3 has it: `19`), the first begins with the year 1; a negative number counts
 * centuries BC: -5 is 500 BC to 401 BC.
 */
export function centuryPeriod(number: number): Period {
  const first = number > 0 ? (number - 1) * 100 : number * 100 + 1
  return {
    grain: 'century',
    earliest: toDayNumber(number === 1 ? 1 : first, 1, 1),
    latest: toDayNumber(first + 99, 12, 31),
    value: number > 0 ? pad(number - 1, 2) : `BC${pad(-number - 1, 2)}`,
  }
}

function millenniumPeriod(first: number): Period {
  return {
    grain: 'millennium',
    earliest: toDayNumber(first, 1, 1),
    latest: toDayNumber(first + 999, 12, 31),
    value: String(first / 1000),
  }
}

/** The period of a grain that holds a day. A season is the one whose three meteorological months hold it. */
export function periodOf(grain: Grain, day: DayNumber): Period {
  const { year, month } = toCalendarDay(day)
  switch (grain) {
    case 'day':
      return dayPeriod(day)
    case 'weekend':
      return weekendPeriod(day)
    case 'week':
      return weekPeriod(day)
    case 'month':
      return monthPeriod(year, month)
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3))
    case 'season':
      return month < 3 ? seasonPeriod(year - 1, 4) : seasonPeriod(year, Math.floor(month / 3))
    case 'half':
      return halfPeriod(year, month < 7 ? 1 : 2)
    case 'year':
      return yearPeriod(year)
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10)
    case 'century':
      return centuryPeriod(year > 0 ? Math.floor(year / 100) + 1 : Math.ceil(year / 100) - 1)
    case 'millennium':
      return millenniumPeriod(Math.floor(year / 1000) * 1000)
  }
}

const DURATION_SUFFIX: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  night: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
}

/** TIMEX3 duration: `P10Y`, `P1DE`, `PT1H`, `P1.5Y`; `PXY` where no number is stated. A fortnight is two weeks. */
export function durationText(amount: number | null, unit: string): string {
  if (unit === 'fortnight') return durationText(amount === null ? null : amount * 2, 'week')
  const number = amount === null ? 'X' : String(amount)
  const clock = unit === 'second' || unit === 'minute' || unit === 'hour'
  return `P${clock ? 'T' : ''}${number}${DURATION_SUFFIX[unit] ?? 'X'}`
}

/** `T22:00` of minutes after midnight. */
export function clockText(minute: number): string {
  return `T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`
}
