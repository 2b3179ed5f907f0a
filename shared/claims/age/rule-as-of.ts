import type { Span } from '../../base/span.ts'
import { momentsFor } from '../../check/moments.ts'
import { dateBeside, seasonBeside } from '../../check/nearby.ts'
import { bestTimes, type Timed } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import type { Statement } from '../../model/statement.ts'
import { Tag } from '../../model/token.ts'
import { birthdayOf } from '../../temporal/age.ts'
import type { DayRange } from '../../temporal/day.ts'
import { hull, isWithin, onDay } from '../../temporal/interval.ts'
import { dayText, rangeText } from '../../temporal/words.ts'
import { has } from '../../text/tokens.ts'
import { wordSet } from '../../text/vocabulary.ts'

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
}

const PAST = wordSet('was were been being then turned')
const SKIPPED = wordSet('just only already about still barely nearly almost')
const WHEN = wordSet('when while as')

/**
 * The times at which the copy may mean the age, the likeliest first; empty where it means some time that cannot be placed.
 * An age beside a name is of the dateline, or else of the date its sentence tells of; `was 24 when she joined in 2013` of
 * 2013, and within it of the day she joined; of somebody who has died, of the day of death.
 */
export function timesOf(linked: LinkedClaimOf<'age'>, births: readonly Timed[], context: JudgeContext): AgeTime[] {
  const { claim } = linked
  const now = nowOf(linked, context)
  const told = toldTime(linked, context)
  if (claim.fields.birthday) return birthdayTimes(linked, births, told, context)
  if (isBackThen(linked, context)) {
    const looked = momentTimes(linked, context)
    if (told) return [told, ...looked.filter(({ range }) => isWithin(range, told.range))]
    return looked.length === 0 && now?.statement && endsSentence(linked, context) ? [now] : looked
  }
  const looked = claim.pattern === 'at <n>' || claim.pattern === 'aged <n>' ? momentTimes(linked, context) : []
  if (claim.pattern === 'at <n>') return [told, ...looked, now].filter(time => time !== null)
  return [now, told, ...looked].filter(time => time !== null)
}

/** `was 24 |when`, `was just 19`: a state of the past. */
function isBackThen({ claim }: LinkedClaimOf<'age'>, { links: { lexed } }: JudgeContext): boolean {
  const from = tokenAt(lexed, claim.start)
  let before = from - 1
  while (before > 0 && SKIPPED.has(lexed.word[before]!)) before--
  if (PAST.has(lexed.word[before]!)) return true
  return claim.pattern === 'at <n>' && WHEN.has(lexed.word[tokenAt(lexed, claim.end)]!)
}

/** `She was 91|.` */
function endsSentence({ claim }: LinkedClaimOf<'age'>, { links: { lexed } }: JudgeContext): boolean {
  return has(lexed, tokenAt(lexed, claim.end), Tag.Period)
}

/** The dateline; of somebody who died before it the day of death, of which obituaries tell. */
function nowOf({ subject }: LinkedClaimOf<'age'>, { facts, dateline }: JudgeContext): AgeTime | null {
  const deaths = bestTimes(facts.about(subject!.entity!, 'dateOfDeath'))
  const death = deaths[0]
  if (death && (dateline === null || death.time.ranges[0]!.earliest <= dateline)) {
    const range = hull(death.time.ranges)
    return { ...at(range), why: `died ${rangeText(range)}`, statement: death.statement }
  }
  if (dateline === null) return null
  return { ...at(onDay(dateline)), why: `as of the dateline, ${dayText(dateline)}` }
}

function at(range: DayRange): AgeTime {
  const isDay = range.earliest === range.latest
  return {
    range,
    label: `${isDay ? 'on' : rangeText(range).includes('–') ? 'within' : 'in'} ${rangeText(range)}`,
    why: '',
    span: null,
    statement: null,
    isBirthday: false,
    isSure: true,
  }
}

function toldTime(linked: LinkedClaimOf<'age'>, context: JudgeContext): AgeTime | null {
  const date = dateBeside(linked, context)
  if (date === null || date.fields.range === null) return null
  const words = context.reading.article.text.slice(date.start, date.end)
  return { ...at(date.fields.range), why: `as of “${words}”, ${rangeText(date.fields.range)}`, span: date }
}

/** The times of what the sentence says happened, from the facts. */
function momentTimes(linked: LinkedClaimOf<'age'>, context: JudgeContext): AgeTime[] {
  const moments = momentsFor(linked, seasonBeside(linked, context), context)
  return moments.map(({ time, what, statement, isOnly }) => ({
    ...at(hull(time.ranges)),
    why: `${what}: ${rangeText(hull(time.ranges))}`,
    statement,
    isSure: isOnly && moments.length === 1,
  }))
}

/** A birthday told with its date is checked to the day; without one it is the next or the last as seen from the dateline. */
function birthdayTimes(
  { claim }: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  told: AgeTime | null,
  { dateline }: JudgeContext,
): AgeTime[] {
  if (told) return [{ ...told, isBirthday: true }]
  if (dateline === null) return []
  const birth = hull(births.flatMap(({ time }) => time.ranges))
  const day = {
    earliest: birthdayOf(birth.earliest, claim.fields.min),
    latest: birthdayOf(birth.latest, claim.fields.min),
  }
  const isNear = day.earliest <= dateline + 366 && day.latest >= dateline - 366
  if (isNear)
    return [
      { ...at(day), label: `birthday ${rangeText(day)}`, why: `birthday nearest the dateline, ${dayText(dateline)}` },
    ]
  return [{ ...at(onDay(dateline)), why: `as of the dateline, ${dayText(dateline)}` }]
}
