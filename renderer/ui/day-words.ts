import { type IsoDay, parseIsoDay, toCalendarDay, weekdayOf } from '../../shared/temporal/day.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** "Thu 11 Jan 2024"; a text that is no day as it stands. */
export function dayWords(day: IsoDay): string {
  const number = parseIsoDay(day)
  if (number === undefined) return day
  return `${WEEKDAYS[weekdayOf(number) - 1]} ${shortDay(day)}`
}

/** "11 Jan 2024"; a text that is no day as it stands. */
export function shortDay(day: IsoDay): string {
  const number = parseIsoDay(day)
  if (number === undefined) return day
  const { year, month, day: date } = toCalendarDay(number)
  return `${date} ${MONTHS[month - 1]} ${year}`
}

/** "14:02" of an ISO instant, in the machine's zone. */
export function clockOf(instant: string): string {
  const date = new Date(instant)
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`
}

/** The city of an IANA zone: "New York" of `America/New_York`. */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
}
