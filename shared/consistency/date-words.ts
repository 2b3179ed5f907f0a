import { ordinalWords } from '../check/words.ts'
import type { DateFields } from '../model/claim.ts'
import { type DayNumber, toCalendarDay, weekdayOf } from '../temporal/day.ts'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../temporal/words.ts'

const WEEKDAY = /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?/i
const MONTH =
  /\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?/i

const SHORTEST = 3
const LONGER = ['Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat', 'Sun']

type Spelled = Pick<DateFields, 'year' | 'month' | 'day' | 'weekday'>

/** `Thursday, Jan. 17` with another weekday, in the copy's own form; null where it names none. */
export function withWeekday(words: string, weekday: number): string | null {
  const said = WEEKDAY.exec(words)?.[0]
  if (said === undefined) return null
  if (said.toLowerCase().endsWith('day')) return words.replace(said, WEEKDAYS[weekday - 1]!)
  const isLong = said.replace('.', '').length > SHORTEST
  const short = isLong ? LONGER[weekday - 1]! : WEEKDAYS[weekday - 1]!.slice(0, SHORTEST)
  return words.replace(said, short + (said.endsWith('.') ? '.' : ''))
}

/**
 * A date spelt with its month's name moved to another day, in the copy's own form: `Thursday, Jan. 31` a day on gives
 * `Friday, Feb. 1`. Only what differs changes. Null where the words do not spell the day so.
 */
export function withDay(words: string, said: Spelled, day: DayNumber): string | null {
  const { year, month, day: number } = toCalendarDay(day)
  const steps: ((text: string | null) => string | null)[] = [
    text => (said.day === number ? text : replaceDay(text, said.day, number)),
    text => (said.month === month ? text : replaceMonth(text, month)),
    text => (said.year === null || said.year === year ? text : replaceYear(text, said.year, year)),
    text =>
      said.weekday === null || said.weekday === weekdayOf(day) || text === null
        ? text
        : withWeekday(text, weekdayOf(day)),
  ]
  return MONTH.test(words) ? steps.reduce<string | null>((text, step) => step(text), words) : null
}

function replaceDay(text: string | null, from: number | null, to: number): string | null {
  if (text === null || from === null) return null
  const said = new RegExp(`\\b0?${from}(st|nd|rd|th)?\\b`).exec(text)
  if (said === null) return null
  return text.replace(said[0], said[1] === undefined ? String(to) : inFigures(to))
}

/** `1st`, `22nd`: an ordinal that stays in figures below ten too. */
function inFigures(position: number): string {
  return position < 10 ? `${position}${['th', 'st', 'nd', 'rd'][position] ?? 'th'}` : ordinalWords(position)
}

function replaceMonth(text: string | null, to: number): string | null {
  const said = text === null ? undefined : MONTH.exec(text)?.[0]
  if (text === null || said === undefined) return null
  return text.replace(said, said.endsWith('.') ? SHORT_MONTHS[to - 1]! : MONTHS[to - 1]!)
}

function replaceYear(text: string | null, from: number, to: number): string | null {
  return text?.includes(String(from)) ? text.replace(String(from), String(to)) : null
}
