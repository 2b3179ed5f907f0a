import type { Span } from '../../base/span.ts'
import type { Statement } from '../../model/statement.ts'
import { type DayRange, daysInMonth, toCalendarDay, toDayNumber } from '../../temporal/day.ts'
import { rangeText } from '../../temporal/words.ts'

/** A time at which the copy may mean an age. */
export interface AgeTime {
  readonly range: DayRange
  /** "on 11 Jan 2024" */
  readonly label: string
  /** Where the time comes from, as a clause. */
  readonly why: string
  readonly span: Span | null
  readonly statement: Statement | null
  /** The copy gives the birthday itself ("turns 36 on May 4"). */
  readonly isBirthday: boolean
  /** The words mean this time; else it is one of several that they can mean. */
  readonly isSure: boolean
  /** An age that is right for it is only possible: the words rather mean another. */
  readonly isDoubtful: boolean
}

/** A stretch of days as a sure time, with the words for it and nothing else. */
export function at(range: DayRange): AgeTime {
  const isDay = range.earliest === range.latest
  return {
    range,
    label: `${isDay ? 'on' : rangeText(range).includes('–') ? 'within' : 'in'} ${rangeText(range)}`,
    why: '',
    span: null,
    statement: null,
    isBirthday: false,
    isSure: true,
    isDoubtful: false,
  }
}

/** The same days in another year. */
export function inYear({ earliest, latest }: DayRange, year: number): DayRange {
  const [from, to] = [toCalendarDay(earliest), toCalendarDay(latest)]
  const end = to.day === daysInMonth(to.year, to.month) && earliest !== latest ? daysInMonth(year, to.month) : to.day
  return {
    earliest: toDayNumber(year, from.month, from.day),
    latest: toDayNumber(year + to.year - from.year, to.month, end),
  }
}
