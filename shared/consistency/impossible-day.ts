import { momentsFor } from '../check/moments.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import type { ClaimOf } from '../model/claim.ts'
import { type DayNumber, type DayRange, daysInMonth, toCalendarDay, toDayNumber, weekdayOf } from '../temporal/day.ts'
import { isWithin } from '../temporal/interval.ts'
import { MONTHS } from '../temporal/words.ts'
import { withDay } from './date-words.ts'
import { fixBy } from './fixes.ts'
import type { Inconsistency, Law } from './inconsistency.ts'
import { claimsOfKind, stepOn, wordsOf } from './places.ts'

/** The last day of any month; numbers beyond are slips of another sort. */
const LAST = 31

/**
 * A day that its month lacks (`June 31`) may be its last day or the first of the next; where the facts tell when what
 * the words say happened, only days that agree.
 */
export const impossibleDay: Law = {
  name: 'impossible-day',
  find: context =>
    claimsOfKind('date', context).flatMap(linked => {
      const { month, day } = linked.claim.fields
      if (linked.claim.value !== null || month === null || month > 12 || day === null || day > LAST) return []
      return isLeapDay(linked.claim) ? [] : [toInconsistency(linked, month, context)]
    }),
}

/** A 29 February of no stated year is a day of some year. */
function isLeapDay({ fields: { year, month, day } }: ClaimOf<'date'>): boolean {
  return year === null && month === 2 && day === 29
}

function toInconsistency(linked: LinkedClaimOf<'date'>, month: number, context: JudgeContext): Inconsistency {
  const { claim, index } = linked
  const year = claim.fields.year ?? (context.dateline === null ? null : toCalendarDay(context.dateline).year)
  const length = daysInMonth(year ?? COMMON, month)
  const last = toDayNumber(year ?? COMMON, month, length)
  const isSaid = (day: number) => Number(weekdayOf(day) === claim.fields.weekday)
  const near = [last, last + 1].sort((a, b) => isSaid(b) - isSaid(a))
  const days = daysOnFile(linked, { earliest: last - length + 1, latest: last + 1 }, near, context)
  const words = wordsOf(claim, context)
  const name = `${MONTHS[month - 1]}${claim.fields.year === null ? '' : ` ${claim.fields.year}`}`
  const texts = days.map(day => withDay(words, claim.fields, day))
  return {
    places: [{ index, expected: texts.filter(text => text !== null).join(' or ') || null, conflictsWith: [] }],
    steps: [stepOn([claim], 'calendar', `${name} has ${length} days; copy says ${claim.fields.day}`, String(length))],
    fixes: texts.flatMap(text => fixBy(linked, text, [], context)),
  }
}

/** The exact days of a month on which the facts put what the words say happened, else the near ones that they leave possible. */
function daysOnFile(
  linked: LinkedClaim,
  month: DayRange,
  near: readonly DayNumber[],
  context: JudgeContext,
): readonly DayNumber[] {
  const ranges = momentsFor(linked, null, context).flatMap(({ time }) => time.ranges)
  const exact = ranges.filter(({ earliest, latest }) => earliest === latest && isWithin({ earliest, latest }, month))
  if (exact.length > 0) return [...new Set(exact.map(({ earliest }) => earliest))]
  const left = near.filter(day => ranges.some(range => isWithin({ earliest: day, latest: day }, range)))
  return left.length > 0 ? left : near
}

/** A year that is no leap year, for dates of no known year. */
const COMMON = 2023
