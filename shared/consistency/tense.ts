import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import { type Sense, senseOfWord } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { type DayNumber, type DayRange, toCalendarDay, toDayNumber, weekdayOf } from '../temporal/day.ts'
import { yearOfDay } from '../temporal/relative.ts'
import { dayText, rangeText } from '../temporal/words.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { fixBy } from './fixes.ts'
import type { Fix, Inconsistency, Law } from './inconsistency.ts'
import { claimsOfKind, tokensOf, wordsOf } from './places.ts'
import { otherTense } from './verb-forms.ts'

/** What is announced for a day: a story can be behind or ahead of it. */
const SCHEDULED: ReadonlySet<Sense> = new Set([
  'premiere',
  'air',
  'finale',
  'release',
  'begin',
  'end',
  'wedding',
  'leave',
  'retirement',
])
const WILL = wordSet("will won't it'll he'll she'll they'll")
const BETWEEN_VERB = wordSet('be not also now then finally officially reportedly')
const PREPOSITIONS = wordSet('on in at from by')
const STOPS = wordSet('of to about from that which who after before when where while since until for with')
/** Tokens between verb and date. */
const REACH = 9
/** Days by which a story may be printed later than it is dated, or earlier. */
const LATE = 1
/** A year-less date that went by so few days ago is no date of next year. */
const JUST_GONE = 31

/** Nothing `will premiere` on a day before the dateline, and nothing `premiered` on a day after it. */
export const tense: Law = {
  name: 'tense',
  find: context =>
    claimsOfKind('date', context).flatMap(linked => {
      const { dateline, links } = context
      if (dateline === null || linked.claim.quoted || linked.claim.fields.open !== null) return []
      const verb = verbBefore(linked, links.lexed)
      const days = verb === null ? null : daysMeant(linked, verb.isFuture, dateline)
      if (verb === null || days === null) return []
      const isLate = verb.isFuture ? days.latest < dateline - LATE : days.earliest > dateline + LATE
      return isLate ? [toInconsistency(linked, verb, days, context)] : []
    }),
}

interface Verb {
  readonly from: number
  readonly to: number
  readonly isFuture: boolean
}

/** The verb of something scheduled that the date hangs on, with nothing of another clause between; null for all others. */
function verbBefore({ claim }: LinkedClaimOf<'date'>, lexed: Lexed): Verb | null {
  const { from } = tokensOf(claim, lexed)
  const isOn = PREPOSITIONS.has(lexed.word[from - 1]!)
  if (!isOn && claim.fields.precision !== 'day') return null
  let at = isOn ? from - 2 : from - 1
  for (; at > from - REACH && at >= 0; at--) {
    if (lexed.sentence[at] !== lexed.sentence[from] || has(lexed, at, Tag.Comma | Tag.Dash)) return null
    if (STOPS.has(lexed.word[at]!) || has(lexed, at, Tag.Digits) || isParticiple(lexed, at)) return null
    const sense = has(lexed, at, Tag.Capital) ? undefined : senseOfWord(lexed.word[at]!)
    if (sense !== undefined) return SCHEDULED.has(sense) ? verbAt(lexed, at) : null
  }
  return null
}

const PARTICIPLES = wordSet('sold made built born held shot written seen taken given known')

/** `a disc first |sold| on Jan. 5, 2020`: the date is of that. */
function isParticiple(lexed: Lexed, at: number): boolean {
  return PARTICIPLES.has(lexed.word[at]!)
}

function verbAt(lexed: Lexed, at: number): Verb | null {
  let before = at - 1
  while (before > 0 && BETWEEN_VERB.has(lexed.word[before]!)) before--
  if (WILL.has(lexed.word[before]!)) return { from: before, to: at + 1, isFuture: true }
  const isPast = before === at - 1 && lexed.text.slice(lexed.start[at]!, lexed.end[at]!).endsWith('ed')
  return isPast && isFiniteVerb(lexed, at) ? { from: at, to: at + 1, isFuture: false } : null
}

const NOT_FINITE = wordSet('be being been have has had is are was were if once until before to')

/** `premiered`, not `will have premiered`, `once released`. */
function isFiniteVerb(lexed: Lexed, at: number): boolean {
  return has(lexed, at - 1, Tag.Word) && !NOT_FINITE.has(lexed.word[at - 1]!)
}

/** Days around the dateline within which a weekday that agrees makes a year-less date sure. */
const SURE = 60

/** The days that the date means without any doubt; null where its year was chosen to go with the tense. */
function daysMeant({ claim }: LinkedClaimOf<'date'>, isFuture: boolean, dateline: DayNumber): DayRange | null {
  const { range, basis, precision, year, month, day, weekday } = claim.fields
  const isCalendar = precision === 'day' || precision === 'month' || precision === 'year'
  if (range === null || basis === 'relative' || !isCalendar || claim.hedge !== null) return null
  if (year !== null) return range
  if (month === null || day === null) return null
  if (weekday !== null) {
    const isSure = weekdayOf(range.earliest) === weekday && Math.abs(range.earliest - dateline) <= SURE
    return isSure ? range : null
  }
  const gone = toDayNumber(yearOfDay(dateline, month, day, 'past'), month, day)
  return isFuture && dateline - gone <= JUST_GONE ? { earliest: gone, latest: gone } : null
}

function toInconsistency(
  linked: LinkedClaimOf<'date'>,
  verb: Verb,
  days: DayRange,
  context: JudgeContext,
): Inconsistency {
  const { claim, index } = linked
  const { lexed } = context.links
  const span = { start: lexed.start[verb.from]!, end: lexed.end[verb.to - 1]! }
  const said = lexed.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const side = verb.isFuture ? 'before' : 'after'
  const text = `${rangeText(days)} lies ${side} the dateline, ${dayText(context.dateline!)}; copy says “${said}”`
  const other = otherTense(said)
  const retold = other === null ? [] : [{ edits: [{ ...span, replacement: other }], changes: [index], agreesWith: [] }]
  return {
    places: [{ index, expected: other, conflictsWith: [] }],
    steps: [
      { operation: 'tense', inputs: [{ span }, { span: { start: claim.start, end: claim.end } }], result: null, text },
    ],
    fixes: [...retold, ...moved(linked, verb.isFuture, context)],
  }
}

/** The date in the nearest year in which the tense is right. */
function moved(linked: LinkedClaimOf<'date'>, isFuture: boolean, context: JudgeContext): Fix[] {
  const { claim } = linked
  const { year, weekday } = claim.fields
  const words = wordsOf(claim, context)
  if (year === null || weekday !== null || !words.includes(String(year))) return []
  const now = toCalendarDay(context.dateline!)
  const { month, day } = toCalendarDay(isFuture ? claim.fields.range!.latest : claim.fields.range!.earliest)
  const isAhead = month > now.month || (month === now.month && day > now.day)
  const right = isFuture ? now.year + (isAhead ? 0 : 1) : now.year - (isAhead ? 1 : 0)
  return fixBy(linked, words.replace(String(year), String(right)), [], context)
}
