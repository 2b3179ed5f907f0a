import type { ToldDate } from '../../check/dates-around.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { type DayRange, toCalendarDay } from '../../temporal/day.ts'
import { rangeText } from '../../temporal/words.ts'
import { type AgeTime, at, inYear } from './rule-time.ts'

/** A told date as a time of the age; sure where it stands in the age's own clause. */
export function toTime({ date, range, isOwn, isInSentence }: ToldDate, { reading }: JudgeContext): AgeTime {
  const words = reading.article.text.slice(date.start, date.end)
  const meant = date.pattern === AGO ? aroundThen(range) : range
  return {
    ...at(meant),
    why: `as of “${words}”, ${rangeText(meant)}`,
    span: date,
    isSure: isOwn,
    isDoubtful: !isInSentence,
  }
}

/** A date whose year is only assumed, in the years around that one and around the dateline: it may be meant of any. */
export function otherYears({ date, range }: ToldDate, { dateline }: JudgeContext): readonly AgeTime[] {
  if (date.assumption?.topic !== 'year') return []
  const days = dateline === null ? [range.earliest] : [range.earliest, dateline]
  const years = new Set(days.map(day => toCalendarDay(day).year).flatMap(year => [year - 1, year, year + 1]))
  return [...years].map(year => ({ ...at(inYear(range, year)), isSure: false, isDoubtful: true }))
}

const AGO = '<n> <unit> ago'

/** `Five years ago` may be some months more: half of what it counts in. */
function aroundThen({ earliest, latest }: DayRange): DayRange {
  return { earliest: earliest - Math.ceil((latest - earliest) / 2), latest }
}
