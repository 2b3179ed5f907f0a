import { anchorBefore, type Discourse } from '../../extract/discourse.ts'
import type { Pattern, Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { isCalendarDay, toCalendarDay, toDayNumber } from '../../temporal/day.ts'
import { addMonths, nthWeekday, yearOfMonth } from '../../temporal/relative.ts'
import { dayPeriod, lastWeek, monthPeriod, numberedWeek, type Period } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { NOTHING, type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { IN, LAST, OF, opennessBefore, STEPS, STORY_STEPS, THE } from './grammar-words.ts'
import { type ReadYear, readYear, readYearStep, readYearWords, resolveYear } from './grammar-year-term.ts'

const WEEK = wordId('week')
const MONTH = wordId('month')
const DAY = wordId('day')
const DAY_LEADS = wordSet('on for until since by')

/** A month as the copy gives it: by name (with or without year), or by its distance in months. */
interface MonthTerm {
  readonly month: number | null
  readonly year: ReadYear['year'] | null
  readonly step: number | null
  readonly to: number
}

/** `July`, `July 2016`, `next month`, `the following month` at token `at`, past `of` or `in`. */
function readMonthTerm(lexed: Lexed, at: number): MonthTerm | null {
  let i = lexed.word[at] === OF || lexed.word[at] === IN ? at + 1 : at
  if (lexed.word[i] === THE) i++
  if (has(lexed, i, Tag.Month)) {
    const year = readYear(lexed, has(lexed, i + 1, Tag.Comma) ? i + 2 : i + 1, false)
    return { month: lexed.value[i]!, year: year?.year ?? null, step: null, to: year?.to ?? i + 1 }
  }
  const step = STEPS.get(lexed.word[i]!) ?? STORY_STEPS.get(lexed.word[i]!)
  return step !== undefined && lexed.word[i + 1] === MONTH ? { month: null, year: null, step, to: i + 2 } : null
}

function resolveMonth(
  term: MonthTerm,
  discourse: Discourse,
  place: Place,
): { readonly year: number; readonly month: number } | null {
  const { dateline } = discourse
  if (term.month === null) {
    if (dateline === null) return null
    return toCalendarDay(addMonths(dateline, term.step ?? 0))
  }
  const year = term.year === null ? null : resolveYear(term.year, discourse, place.from)
  if (year !== null) return { year, month: term.month }
  const anchor = discourse.tells === 'history' ? anchorBefore(discourse, place.from) : null
  if (anchor) return { year: anchor.year, month: term.month }
  if (dateline === null) return null
  const tense = tenseAt(discourse.lexed, place.from, place.to)
  return { year: yearOfMonth(dateline, term.month, tense === 'unknown' ? 'nearest' : tense), month: term.month }
}

/** `the first Friday of July`, `the last Monday in May`, `the second Monday of next month`. */
export const nthDay: Pattern = {
  name: 'the <n>th <weekday> of <month>',
  kind: 'date',
  tags: Tag.Weekday,
  read: (lexed, at) => {
    const isLast = lexed.word[at - 1] === LAST
    if (!isLast && !(has(lexed, at - 1, Tag.Ordinal) && lexed.value[at - 1]! <= 5)) return null
    if (lexed.word[at + 1] !== OF && lexed.word[at + 1] !== IN) return null
    const term = readMonthTerm(lexed, at + 1)
    if (term === null) return null
    const place = { from: at - 1, to: term.to, open: opennessBefore(lexed, at - 1) }
    const nth = isLast ? -1 : lexed.value[at - 1]!
    return {
      kind: 'date',
      from: place.from,
      to: place.to,
      says: discourse => {
        const month = resolveMonth(term, discourse, place)
        if (month === null) return settleUnplaced('XXXX-XX-XX', place, 'day')
        const day = nthWeekday(month.year, month.month, lexed.value[at]!, nth)
        return settlePeriod(dayPeriod(day), place, { spelled: { ...NOTHING, weekday: lexed.value[at]! } })
      },
    }
  },
}

/** `the 20th of next month`, `the 15th day of the following month`. */
export const nthOfMonth: Pattern = {
  name: 'the <n>th of next month',
  kind: 'date',
  tags: Tag.Ordinal,
  read: (lexed, at) => {
    const of = lexed.word[at + 1] === DAY ? at + 2 : at + 1
    if (lexed.word[of] !== OF || lexed.value[at]! > 31) return null
    const term = readMonthTerm(lexed, of)
    if (term === null || term.month !== null) return null
    const place = { from: at, to: term.to, open: opennessBefore(lexed, at) }
    return {
      kind: 'date',
      from: at,
      to: term.to,
      says: discourse => settleDay(resolveMonth(term, discourse, place), lexed.value[at]!, place),
    }
  },
}

function settleDay(month: { year: number; month: number } | null, day: number, place: Place): Settled<'date'> {
  const spelled = { ...NOTHING, day }
  if (month === null) return settleUnplaced('XXXX-XX-XX', place, 'day', spelled)
  if (!isCalendarDay(month.year, month.month, day)) return settleUnplaced(null, place, 'day', spelled)
  return settlePeriod(dayPeriod(toDayNumber(month.year, month.month, day)), place, { spelled, relative: true })
}

const FOLLOWERS = wordSet('and the a he she it they with by to at in when as but after before')

/** `on the 18th`: the month is the one told last, or that of the dateline. */
export const bareDay: Pattern = {
  name: 'on the <n>th',
  kind: 'date',
  tags: Tag.Ordinal,
  read: (lexed, at) => {
    if (
      lexed.word[at - 1] !== THE ||
      !DAY_LEADS.has(lexed.word[at - 2]!) ||
      has(lexed, at, Tag.Word) ||
      lexed.value[at]! > 31
    )
      return null
    if (has(lexed, at + 1, Tag.Word) && !FOLLOWERS.has(lexed.word[at + 1]!)) return null
    if (has(lexed, at + 1, Tag.Hyphen)) return null
    const place = { from: at, to: at + 1, open: null }
    return { kind: 'date', from: at, to: at + 1, says: discourse => settleBareDay(discourse, lexed.value[at]!, place) }
  },
}

function settleBareDay(discourse: Discourse, day: number, place: Place): Settled<'date'> {
  const anchor = anchorBefore(discourse, place.from)
  if (anchor !== null && anchor.month !== null) return settleDay({ year: anchor.year, month: anchor.month }, day, place)
  const { dateline } = discourse
  if (dateline === null)
    return settleUnplaced(`XXXX-XX-${String(day).padStart(2, '0')}`, place, 'day', { ...NOTHING, day })
  const now = toCalendarDay(dateline)
  const tense = tenseAt(discourse.lexed, place.from, place.to)
  const shift = tense === 'future' ? (day < now.day ? 1 : 0) : day > now.day ? -1 : 0
  const month = toCalendarDay(addMonths(toDayNumber(now.year, now.month, 1), shift))
  return settleDay(month, day, place)
}

/** `the first week of 2015`, `last week of this year`, `week 31`, `week 3 of 2027`, `the third month of 2021`. */
export const nthOfYear: Pattern = {
  name: 'the <n>th week of <year>',
  kind: 'date',
  words: [WEEK, MONTH],
  read: (lexed, at) => {
    const isWeek = lexed.word[at] === WEEK
    if (isWeek && has(lexed, at + 1, Tag.Digits)) return readNumberedWeek(lexed, at)
    const isLast = lexed.word[at - 1] === LAST
    if (!isLast && !has(lexed, at - 1, Tag.Ordinal)) return null
    const year = readOfYear(lexed, at + 1)
    if (year === null) return null
    const nth = isLast ? -1 : lexed.value[at - 1]!
    const place = { from: at - 1, to: year.to, open: opennessBefore(lexed, at - 1) }
    return {
      kind: 'date',
      from: place.from,
      to: place.to,
      says: discourse => settleNth(resolveYear(year.year, discourse, place.from), nth, isWeek, place),
    }
  },
}

function readNumberedWeek(lexed: Lexed, at: number): ReturnType<Pattern['read']> {
  const nth = lexed.value[at + 1]!
  if (!Number.isInteger(nth) || nth < 1 || nth > 53 || has(lexed, at + 2, Tag.Percent | Tag.Hyphen)) return null
  const year = readOfYear(lexed, at + 2)
  const place = { from: at, to: year?.to ?? at + 2, open: opennessBefore(lexed, at) }
  return {
    kind: 'date',
    from: at,
    to: place.to,
    says: discourse => {
      const { dateline } = discourse
      const own = dateline === null ? null : toCalendarDay(dateline).year
      return settleNth(year === null ? own : resolveYear(year.year, discourse, at), nth, true, place)
    },
  }
}

function readOfYear(lexed: Lexed, at: number): ReadYear | null {
  const step = readYearStep(lexed, at)
  if (step) return step
  if (lexed.word[at] !== OF && lexed.word[at] !== IN) return null
  if (has(lexed, at + 1, Tag.Year)) return { year: lexed.value[at + 1]!, to: at + 2 }
  return has(lexed, at + 1, Tag.NumberWord) ? readYearWords(lexed, at + 1) : null
}

function settleNth(year: number | null, nth: number, isWeek: boolean, place: Place): Settled<'date'> {
  const grain = isWeek ? 'week' : 'month'
  const period = year === null ? undefined : periodIn(year, nth, isWeek)
  if (period === undefined) return settleUnplaced(year === null ? 'XXXX-WXX' : null, place, grain)
  return settlePeriod(period, place)
}

function periodIn(year: number, nth: number, isWeek: boolean): Period | undefined {
  if (isWeek) return nth < 0 ? lastWeek(year) : numberedWeek(year, nth)
  const month = nth < 0 ? 12 : nth
  return month <= 12 ? monthPeriod(year, month) : undefined
}
