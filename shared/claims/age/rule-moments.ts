import { isMeantMoment } from '../../check/meant-moment.ts'
import type { Moment } from '../../check/moment.ts'
import { momentsFor } from '../../check/moments.ts'
import { seasonBeside } from '../../check/nearby.ts'
import type { JudgeContext } from '../../check/rule.ts'
import type { Cue } from '../../link/cue.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { DayRange } from '../../temporal/day.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { type AgeTime, at } from './rule-time.ts'

/** Days from the choice of somebody to the first day in office, and from any other agreement to what is agreed. */
const ELECTED = 120
const AGREED = 31

/**
 * The times of what the sentence says happened, from the facts; sure where the words leave no other of its kind. Before the
 * first day of a post stands the day on which it was agreed, which the facts do not tell.
 */
export function momentTimes(linked: LinkedClaimOf<'age'>, context: JudgeContext): readonly AgeTime[] {
  const { cue } = linked
  if (cue === null || cue.sense === 'birth') return []
  const moments = momentsFor(linked, seasonBeside(linked, context), context)
  const meant = moments.filter(moment => isMeantMoment(moment, linked, context))
  const found = meant.length > 0 ? moments.filter(one => meant.includes(one) || isEvent(one)) : moments
  const isSure = meant.length > 0 || (moments.length === 1 && moments[0]!.isOnly)
  return found.flatMap(moment => [toTime(moment, isSure), ...agreedBefore(moment, cue, context)])
}

function isEvent({ statement }: Moment): boolean {
  return statement.property === 'significantEvent'
}

function toTime({ time, what, statement }: Moment, isSure: boolean): AgeTime {
  const range = hull(time.ranges)
  return { ...at(range), why: `${what}: ${rangeText(range)}`, statement, isSure }
}

/** `became mayor`: on the first day itself. */
const FIRST_DAY = wordSet('became become becomes took sworn inaugurated crowned joined join joins joining')
const TAKEN_UP: ReadonlySet<string> = new Set(['appointment', 'election', 'signing', 'join'])

function agreedBefore({ time, what, statement }: Moment, cue: Cue, { links }: JudgeContext): readonly AgeTime[] {
  if (!TAKEN_UP.has(cue.sense) || FIRST_DAY.has(links.lexed.word[cue.token]!)) return []
  const { earliest, latest } = hull(time.ranges)
  const range: DayRange = { earliest: earliest - (cue.sense === 'election' ? ELECTED : AGREED), latest }
  return [{ ...at(range), why: `up to the ${what}`, statement, isSure: false, isDoubtful: true }]
}
