import { DAYS_IN } from '../check/days-in.ts'
import { withNumber } from '../check/fix.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import type { TimeUnit } from '../model/claim.ts'
import { elapsed } from '../temporal/age.ts'
import { type DayRange, toCalendarDay } from '../temporal/day.ts'
import { elapsedText } from '../temporal/words.ts'
import { fixBy } from './fixes.ts'
import type { Fix } from './inconsistency.ts'
import { wordsOf } from './places.ts'

/** How long it is between two times, in words: `8 years 8 months`; of two bare years `7 to 9 years`. */
export function lengthText(from: DayRange, to: DayRange): string {
  const years = toCalendarDay(to.latest).year - toCalendarDay(from.earliest).year
  if (isYear(from) && isYear(to) && years > 0) return `${years - 1} to ${years + 1} years`
  const [low, high] = [elapsed(from.latest, to.earliest), elapsed(from.earliest, to.latest)]
  return [...new Set([elapsedText(low), elapsedText(high)])].join(' to ')
}

function isYear({ earliest, latest }: DayRange): boolean {
  return latest - earliest >= 364 && toCalendarDay(earliest).year === toCalendarDay(latest).year
}

const YEARS: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10 }

/** A length, the two times it lies between, and the claims of them; no claim for the dateline. */
export interface Bounded {
  readonly length: LinkedClaimOf<'duration'>
  readonly from: DayRange
  readonly to: DayRange
  readonly start: LinkedClaimOf<'date'>
  readonly end: LinkedClaimOf<'date'> | null
  /** The range claim that both ends belong to. */
  readonly range: number | null
}

/** Another length, or another year at either end. */
export function lengthFixes(bounded: Bounded, context: JudgeContext): readonly Fix[] {
  const { length, from, to, start, end, range } = bounded
  const { amount, unit } = length.claim.fields
  const middle = (from.earliest + from.latest) / 2
  const units = ((to.earliest + to.latest) / 2 - middle) / DAYS_IN[unit]!
  const around = [start, end].flatMap(one => one?.index ?? []).concat(range ?? [])
  const shorter = fixBy(
    length,
    otherLength(wordsOf(length.claim, context), amount!, Math.floor(units)),
    around,
    context,
  )
  const years = YEARS[unit]
  if (years === undefined) return shorter
  const off = Math.round(amount! * years) - Math.floor(units * years)
  const moved = [end ? yearMoved(end, off, bounded, context) : [], yearMoved(start, -off, bounded, context)]
  return [...shorter, ...moved.flat()]
}

/** `10 years` with another number, where the noun's form stays right. */
function otherLength(words: string, amount: number, to: number): string | null {
  const isPlural = words.endsWith('s')
  if (!Number.isInteger(amount) || to < 1 || / and /.test(words) || (!words.includes('-') && isPlural !== to > 1))
    return null
  return withNumber(words, to)
}

function yearMoved(end: LinkedClaim, years: number, { length, range }: Bounded, context: JudgeContext): Fix[] {
  const words = wordsOf(end.claim, context)
  const year = end.claim.kind === 'date' ? end.claim.fields.year : null
  if (year === null || !words.includes(String(year))) return []
  const fixes = fixBy(end, words.replace(String(year), String(year + years)), [length.index], context)
  return fixes.map(fix => ({ ...fix, changes: [...fix.changes, ...(range === null ? [] : [range])] }))
}
