import type { Elapsed } from './age.ts'
import { type DayNumber, type DayRange, toCalendarDay } from './day.ts'
import { BEGINNING, END, type TimeValue } from './edtf.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Months in Associated Press style: March to July are never shortened. */
export const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
]

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `4 May 1978`; years before 1 as `44 BC`. */
export function dayText(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = toCalendarDay(day)
  return `${dayOfMonth} ${MONTHS[month - 1]!.slice(0, 3)} ${yearText(year)}`
}

function yearText(year: number): string {
  return year > 0 ? String(year) : `${1 - year} BC`
}

/** The shortest words for a stretch of days: `4 May 1978`, `May 1978`, `1978`, `1970–1979`, `from 8 Jan 2014`. */
export function rangeText({ earliest, latest }: DayRange): string {
  if (earliest === latest) return dayText(earliest)
  if (latest === END) return `from ${dayText(earliest)}`
  if (earliest === BEGINNING) return `until ${dayText(latest)}`
  const [a, b] = [toCalendarDay(earliest), toCalendarDay(latest)]
  const isWholeMonths = a.day === 1 && toCalendarDay(latest + 1).day === 1
  if (isWholeMonths && a.month === 1 && b.month === 12) {
    return a.year === b.year ? yearText(a.year) : `${yearText(a.year)}–${yearText(b.year)}`
  }
  if (isWholeMonths && a.year === b.year && a.month === b.month) return `${MONTHS[a.month - 1]} ${yearText(a.year)}`
  return `${dayText(earliest)} – ${dayText(latest)}`
}

/** A time of the fact base in words; members of a one-of set joined by "or", doubtful ones with "about". */
export function timeText({ ranges, isDoubtful, minute }: TimeValue): string {
  const words = ranges.map(rangeText).join(' or ')
  const clock = minute === null ? '' : `, ${clockText(minute)}`
  return `${isDoubtful ? 'about ' : ''}${words}${clock}`
}

/** `10 p.m.`, `9:30 a.m.`, `noon`, `midnight`. */
export function clockText(minute: number): string {
  if (minute === 0) return 'midnight'
  if (minute === 720) return 'noon'
  const hour = Math.floor(minute / 60)
  const past = minute % 60
  const shown = ((hour + 11) % 12) + 1
  return `${shown}${past === 0 ? '' : `:${String(past).padStart(2, '0')}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`
}

/** `8 years 8 months`; days only below a month. */
export function elapsedText({ years, months, days }: Elapsed): string {
  const parts = [unitText(years, 'year'), unitText(months, 'month')].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : unitText(days, 'day') || '0 days'
}

function unitText(amount: number, unit: string): string {
  return amount === 0 ? '' : `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
