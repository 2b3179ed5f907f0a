import { anchorBefore, type Discourse } from '../../extract/discourse.ts'
import type { Pattern, Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay, toDayNumber } from '../../temporal/day.ts'
import { addMonths, weekdayInWeek, weekdayNear } from '../../temporal/relative.ts'
import { dayPeriod } from '../../temporal/timex.ts'
import { has, lengthOf, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { dayOfWeekday } from './grammar-month.ts'
import { NOTHING, type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { OF, opennessBefore, STEPS, STORY_STEPS, THE, THIS } from './grammar-words.ts'

const WEEK = wordId('week')
const PAST = wordId('past')
const ON = wordId('on')
const PREVIOUS = wordId('previous')
const COMING = wordSet('coming upcoming')
const SHORT_UNSURE = wordSet('sun sat mon wed')
/** Second words of titles that begin or end with a weekday. */
const TITLE_AFTER = wordSet(
  'times mirror telegraph herald mail post live football baseball raw smackdown fever lights people',
)
const TITLE_BEFORE = wordSet(
  'black good ash ruby cyber blue manic taco easter palm freaky super sheffield casual bloody',
)
const PLURAL = wordSet('mondays tuesdays wednesdays thursdays fridays saturdays sundays')
const NIGHT = wordId('night')

interface WeekdayDate {
  readonly from: number
  readonly to: number
  readonly weekday: number
  /** Weeks from the dateline's, or null where tense decides. */
  readonly weeks: number | null
  /** Counted from the date told last ("the next Tuesday"). */
  readonly story: boolean
  /** "this past Wednesday", "the coming Friday": nearest on that side. */
  readonly side: 'past' | 'future' | null
}

/** A weekday without its date: `Wednesday`, `last Friday`, `Friday last week`, `Tuesday the 21st`. */
export const weekday: Pattern = {
  name: '<weekday>',
  kind: 'date',
  tags: Tag.Weekday,
  read: (lexed, at) => {
    if (PLURAL.has(lexed.word[at]!) || isTitle(lexed, at)) return null
    const day = dayOfWeekday(lexed, at + 1)
    if (day !== null && !has(lexed, day.to, Tag.Month) && lexed.word[day.to] !== OF) {
      if (day.day === 13 && lexed.value[at] === 5) return null
      const place = { from: at, to: day.to, open: opennessBefore(lexed, at) }
      return {
        kind: 'date',
        from: at,
        to: day.to,
        says: discourse => settleNumbered(discourse, lexed.value[at]!, day.day, place),
      }
    }
    const date = readWeekday(lexed, at)
    const place = { from: date.from, to: date.to, open: opennessBefore(lexed, date.from) }
    return { kind: 'date', from: date.from, to: date.to, says: discourse => settleWeekday(discourse, date, place) }
  },
}

function isTitle(lexed: Lexed, at: number): boolean {
  const capital = has(lexed, at, Tag.Capital)
  if (lengthOf(lexed, at) <= 5 && !capital) return true
  if (has(lexed, at, Tag.Upper) && has(lexed, at - 1, Tag.Upper)) return true
  if (SHORT_UNSURE.has(lexed.word[at]!) && !isSureShort(lexed, at)) return true
  const after = lexed.word[at + 1]!
  if (has(lexed, at + 1, Tag.Capital) && TITLE_AFTER.has(after)) return true
  if (after === NIGHT && has(lexed, at + 2, Tag.Capital) && TITLE_AFTER.has(lexed.word[at + 2]!)) return true
  return TITLE_BEFORE.has(lexed.word[at - 1]!) && has(lexed, at - 1, Tag.Capital)
}

/** `Sun`, `Sat`, `Mon` and `Wed` as abbreviations: with their full stop, or between words of time. */
function isSureShort(lexed: Lexed, at: number): boolean {
  if (has(lexed, at + 1, Tag.Period) && touches(lexed, at + 1) && lexed.sentence[at + 2] === lexed.sentence[at])
    return true
  return (has(lexed, at + 1, Tag.Ordinal) && !has(lexed, at + 1, Tag.Word)) || lexed.word[at - 1] === WEEK
}

function readWeekday(lexed: Lexed, at: number): WeekdayDate {
  const base = { from: at, to: at + 1, weekday: lexed.value[at]!, weeks: null, story: false, side: null } as const
  const word = lexed.word[at - 1]!
  const definite = lexed.word[at - 2] === THE
  if (word === PAST || COMING.has(word)) {
    const from = lexed.word[at - 2] === THIS ? at - 2 : at - 1
    return { ...base, from, side: word === PAST ? 'past' : 'future' }
  }
  const story = STORY_STEPS.get(word)
  if (story !== undefined && (word !== PREVIOUS || definite))
    return { ...base, from: at - 1, weeks: story, story: true }
  const step = STEPS.get(word)
  if (step !== undefined) return { ...base, from: at - 1, weeks: step, story: definite && step > 0 }
  return readWeekOf(lexed, at, base)
}

/** `Friday last week`, `Tuesday of next week`, `next week Monday`, `next week on Monday`. */
function readWeekOf(lexed: Lexed, at: number, base: WeekdayDate): WeekdayDate {
  const past = lexed.word[at + 1] === OF ? at + 2 : at + 1
  const i = lexed.word[past] === THE ? past + 1 : past
  const after = lexed.word[i + 1] === WEEK ? (STEPS.get(lexed.word[i]!) ?? STORY_STEPS.get(lexed.word[i]!)) : undefined
  if (after !== undefined) return { ...base, to: i + 2, weeks: after, story: !STEPS.has(lexed.word[i]!) }
  const j = lexed.word[at - 1] === ON ? at - 2 : at - 1
  const before = lexed.word[j] === WEEK ? STEPS.get(lexed.word[j - 1]!) : undefined
  return before === undefined ? base : { ...base, from: j - 1, weeks: before }
}

function settleWeekday(discourse: Discourse, date: WeekdayDate, place: Place): Settled<'date'> {
  const spelled = { ...NOTHING, weekday: date.weekday }
  const anchor = date.story ? anchorBefore(discourse, place.from) : null
  if (anchor?.claim.fields.range) return settleFromStory(anchor.claim.fields.range.latest, date, place)
  const { dateline } = discourse
  if (dateline === null) return settleUnplaced(`XXXX-WXX-${date.weekday}`, place, 'day', spelled)
  if (date.side) {
    const shifted = date.side === 'past' ? dateline - 1 : dateline + 1
    return settlePeriod(dayPeriod(weekdayNear(shifted, date.weekday, date.side)), place, { spelled, relative: true })
  }
  if (date.weeks !== null) {
    return settlePeriod(dayPeriod(weekdayInWeek(dateline, date.weekday, date.weeks)), place, {
      spelled,
      relative: true,
    })
  }
  const tense = tenseAt(discourse.lexed, place.from, place.to)
  const direction = tense === 'future' ? 'future' : 'past'
  const day = weekdayNear(dateline, date.weekday, direction)
  const text = `${dayPeriod(day).value}: ${direction === 'past' ? 'latest on or before' : 'next on or after'} the dateline`
  return settlePeriod(dayPeriod(day), place, { spelled, relative: true, assumption: { topic: 'week', text } })
}

/** `the next Tuesday`, `that Friday`, `the previous Sunday` of a story. */
function settleFromStory(from: number, date: WeekdayDate, place: Place): Settled<'date'> {
  const weeks = date.weeks ?? 0
  if (date.to - date.from > 2) {
    const inWeek = weekdayInWeek(from, date.weekday, weeks)
    return settlePeriod(dayPeriod(inWeek), place, { spelled: { ...NOTHING, weekday: date.weekday }, relative: true })
  }
  const day =
    weeks > 0
      ? weekdayNear(from + 1, date.weekday, 'future')
      : weeks < 0
        ? weekdayNear(from - 1, date.weekday, 'past')
        : weekdayInWeek(from, date.weekday, 0)
  return settlePeriod(dayPeriod(day), place, { spelled: { ...NOTHING, weekday: date.weekday }, relative: true })
}

/** `Thursday the 21st`: of the months around the dateline the nearest in which the two agree, else the nearest. */
function settleNumbered(discourse: Discourse, weekdayNumber: number, day: number, place: Place): Settled<'date'> {
  const spelled = { ...NOTHING, day, weekday: weekdayNumber }
  const { dateline } = discourse
  if (dateline === null) return settleUnplaced(`XXXX-XX-${String(day).padStart(2, '0')}`, place, 'day', spelled)
  const first = addMonths(dateline, 0)
  const candidates: number[] = []
  for (let month = -12; month <= 12; month++) {
    const { year, month: number } = toCalendarDay(addMonths(first, month))
    const candidate = toDayNumber(year, number, day)
    if (toCalendarDay(candidate).day === day && weekdayInWeek(candidate, weekdayNumber, 0) === candidate)
      candidates.push(candidate)
  }
  const tense = tenseAt(discourse.lexed, place.from, place.to)
  const past = candidates.filter(candidate => candidate <= dateline).at(-1)
  const next = candidates.find(candidate => candidate >= dateline)
  const chosen = tense === 'future' ? (next ?? past) : tense === 'past' ? (past ?? next) : nearer(dateline, past, next)
  if (chosen === undefined) return settleUnplaced(null, place, 'day', spelled)
  const text = `${dayPeriod(chosen).value}: the nearest month in which the weekday agrees`
  return settlePeriod(dayPeriod(chosen), place, { spelled, assumption: { topic: 'year', text } })
}

function nearer(to: number, a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return to - a <= b - to ? a : b
}
