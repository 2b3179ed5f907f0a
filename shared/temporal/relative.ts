import { type DayNumber, daysInMonth, isCalendarDay, toCalendarDay, toDayNumber, weekdayOf } from './day.ts'
import { dayPeriod, type Grain, monthPeriod, type Period, periodOf, seasonPeriod, yearPeriod } from './timex.ts'

/** Which side of an anchor an expression lies on: `past` includes the anchor itself, so does `future`. */
export type Direction = 'past' | 'future' | 'nearest'

/** The day some months away; the day of the month is cut to the month's length (31 May less 3 months: 28 February). */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const date = toCalendarDay(day)
  const total = date.year * 12 + date.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return toDayNumber(year, month, Math.min(date.day, daysInMonth(year, month)))
}

const DAYS: Partial<Record<Grain, number>> = { day: 1, weekend: 7, week: 7 }
const MONTHS: Partial<Record<Grain, number>> = {
  month: 1,
  quarter: 3,
  season: 12,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12_000,
}

/** The day `count` units of a grain away. */
export function addGrains(day: DayNumber, grain: Grain, count: number): DayNumber {
  const days = DAYS[grain]
  return days === undefined ? addMonths(day, Math.round(count * MONTHS[grain]!)) : day + Math.round(count * days)
}

/** The period of a grain that lies `count` such periods from the one that holds the anchor: "last month" is -1. */
export function stepFrom(anchor: DayNumber, grain: Grain, count: number): Period {
  if (grain === 'month' || grain === 'year') {
    const { year, month } = toCalendarDay(anchor)
    if (grain === 'year') return yearPeriod(year + count)
    const total = year * 12 + month - 1 + count
    return monthPeriod(Math.floor(total / 12), (((total % 12) + 12) % 12) + 1)
  }
  return periodOf(grain, addGrains(anchor, grain, count))
}

/** The weekday (1 to 7) nearest the anchor on the side asked for; the anchor's own day counts on either side. */
export function weekdayNear(anchor: DayNumber, weekday: number, direction: Direction): DayNumber {
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7
  if (direction === 'future') return anchor + ahead
  const back = ahead === 0 ? 0 : ahead - 7
  if (direction === 'past') return anchor + back
  return ahead < -back ? anchor + ahead : anchor + back
}

/** The weekday in the ISO week `weeks` away from the anchor's. */
export function weekdayInWeek(anchor: DayNumber, weekday: number, weeks: number): DayNumber {
  return anchor - weekdayOf(anchor) + weekday + weeks * 7
}

/** Year in which a month falls nearest the anchor on the side asked for; the anchor's own month counts on either side. */
export function yearOfMonth(anchor: DayNumber, month: number, direction: Direction): number {
  const { year, month: now } = toCalendarDay(anchor)
  if (direction === 'past') return month <= now ? year : year - 1
  if (direction === 'future') return month >= now ? year : year + 1
  if (month - now > 6) return year - 1
  return now - month > 6 ? year + 1 : year
}

/**
 * Year in which a day of the year falls nearest the anchor on the side asked for. 29 February looks as far as the next
 * leap year. A day that exists in no year keeps the year of the anchor.
 */
export function yearOfDay(anchor: DayNumber, month: number, day: number, direction: Direction): number {
  const { year } = toCalendarDay(anchor)
  const candidates: number[] = []
  for (let candidate = year - 8; candidate <= year + 8; candidate++) {
    if (isCalendarDay(candidate, month, day)) candidates.push(candidate)
  }
  const distance = (candidate: number): number => toDayNumber(candidate, month, day) - anchor
  if (direction === 'past') return candidates.filter(c => distance(c) <= 0).at(-1) ?? year
  if (direction === 'future') return candidates.find(c => distance(c) >= 0) ?? year
  return candidates.reduce(
    (best, c) => (Math.abs(distance(c)) < Math.abs(distance(best)) ? c : best),
    candidates[0] ?? year,
  )
}

/** The season (1 to 4) nearest the anchor on the side asked for; one that is under way counts on either side. */
export function seasonNear(anchor: DayNumber, season: number, direction: Direction): Period {
  const { year } = toCalendarDay(anchor)
  const start = (candidate: number): number => toDayNumber(candidate, season * 3, 1)
  const end = (candidate: number): number => toDayNumber(candidate, season * 3 + 3, 1)
  let chosen = year
  if (direction === 'past') chosen = start(year) <= anchor ? year : year - 1
  else if (direction === 'future') chosen = end(year) > anchor ? (end(year - 1) > anchor ? year - 1 : year) : year + 1
  else if (start(year) - anchor > 200) chosen = year - 1
  return seasonPeriod(chosen, season)
}

/** The `nth` given weekday of a month; -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): DayNumber {
  if (nth < 0) return weekdayNear(toDayNumber(year, month, daysInMonth(year, month)), weekday, 'past') + (nth + 1) * 7
  return weekdayNear(toDayNumber(year, month, 1), weekday, 'future') + (nth - 1) * 7
}

/** Easter Sunday, Gregorian. Method: Meeus, Jones and Butcher ("anonymous Gregorian"). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const total = h + l - 7 * m + 114
  return toDayNumber(year, Math.floor(total / 31), (total % 31) + 1)
}

const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  'christmas day': [12, 25],
  'christmas eve': [12, 24],
  'boxing day': [12, 26],
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  halloween: [10, 31],
  "valentine's day": [2, 14],
  "st patrick's day": [3, 17],
  'independence day': [7, 4],
  'veterans day': [11, 11],
  'bastille day': [7, 14],
  'earth day': [4, 22],
  'may day': [5, 1],
  "april fools' day": [4, 1],
  "women's day": [3, 8],
  juneteenth: [6, 19],
  epiphany: [1, 6],
  'guy fawkes night': [11, 5],
  'australia day': [1, 26],
  'canada day': [7, 1],
  'anzac day': [4, 25],
  'armistice day': [11, 11],
}
const NTH: Readonly<Record<string, readonly [number, number, number]>> = {
  thanksgiving: [11, 4, 4],
  'labor day': [9, 1, 1],
  'memorial day': [5, 1, -1],
  'martin luther king day': [1, 1, 3],
  "presidents' day": [2, 1, 3],
  'columbus day': [10, 1, 2],
  "mother's day": [5, 7, 2],
  "father's day": [6, 7, 3],
  'remembrance sunday': [11, 7, 2],
}
const FROM_EASTER: Readonly<Record<string, number>> = {
  'good friday': -2,
  easter: 0,
  'easter sunday': 0,
  'easter monday': 1,
  'palm sunday': -7,
  'maundy thursday': -3,
  'whit monday': 50,
  'ash wednesday': -46,
  pentecost: 49,
  'shrove tuesday': -47,
}

/** The day of a holiday in a year, under the name this module gives it; `undefined` for a name it does not know. */
export function holiday(name: string, year: number): DayNumber | undefined {
  const fixed = FIXED[name]
  if (fixed) return toDayNumber(year, fixed[0], fixed[1])
  const nth = NTH[name]
  if (nth) return nthWeekday(year, nth[0], nth[1], nth[2])
  const offset = FROM_EASTER[name]
  if (offset !== undefined) return easter(year) + offset
  if (name === 'black friday') return nthWeekday(year, 11, 4, 4) + 1
  return name === 'cyber monday' ? nthWeekday(year, 11, 4, 4) + 4 : undefined
}

/** The holiday nearest the anchor on the side asked for; the anchor's own day counts on either side. */
export function holidayNear(anchor: DayNumber, name: string, direction: Direction): Period | undefined {
  const { year } = toCalendarDay(anchor)
  const days = [year - 1, year, year + 1].map(y => holiday(name, y)).filter(day => day !== undefined)
  if (days.length === 0) return undefined
  if (direction === 'past') return dayPeriod(days.filter(day => day <= anchor).at(-1) ?? days[0]!)
  if (direction === 'future') return dayPeriod(days.find(day => day >= anchor) ?? days.at(-1)!)
  return dayPeriod(days.reduce((best, day) => (Math.abs(day - anchor) < Math.abs(best - anchor) ? day : best)))
}
