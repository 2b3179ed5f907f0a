import { type Lexed, Tag } from '../../model/token.ts'
import { readNumber } from '../../text/number.ts'
import { has, isMark, lengthOf, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { IN, LEADS, OF, OPEN_BRACKET, STEPS, STORY_STEPS, THE } from './grammar-words.ts'
import { century, type ReadYear, readYear, readYearWords, type YearTerm } from './grammar-year-term.ts'

/** A calendar date around a month's name, as far as the copy spells it out. */
export interface MonthDate {
  readonly from: number
  readonly to: number
  readonly month: number
  readonly day: number | null
  readonly weekday: number | null
  readonly year: YearTerm | null
  /** `last September`, `next 6 June`: steps from the dateline. */
  readonly step: number | null
  /** `that September`, `the following March`: steps from the date told last. */
  readonly storyStep: number | null
}

export interface ReadDay {
  readonly day: number
  readonly from: number
  readonly to: number
}

const DAY = wordId('day')
/** Months that are also names or verbs; without a day or year they need a word that a date follows. */
const AMBIGUOUS = wordSet('may march april june august mar jan dec sep jun')
const VERBS = wordSet('may march mar')
/** After these even a capitalised word does not make a name of the month ("in April Ode said"). */
const SURE_LEADS = wordSet('in since until last next this early late mid')

/**
 * The date around the month at token `m`, or null where the word is no month ("May I", "April Ode", "they march").
 * Reads `17 January 2024`, `the 17th of January`, `Wednesday, Jan. 17, 2024`, `May 2011`, `last September`.
 */
export function readMonthDate(lexed: Lexed, m: number): MonthDate | null {
  if (has(lexed, m - 1, Tag.Currency) || (touches(lexed, m) && has(lexed, m - 1, Tag.Word))) return null
  const after = afterMonth(lexed, m)
  let day = readDay(lexed, after)
  let from = m
  let to = m + 1
  let year: (ReadYear & { readonly from?: number }) | null = null
  const before = dayBefore(lexed, m)
  const yearIsNext = before !== null && readYearWords(lexed, after) !== null
  if (before && (day === null || yearIsNext || has(lexed, m - 1, Tag.Ordinal))) {
    day = before
    from = before.from
    year = yearAfter(lexed, after, true)
  } else if (day) {
    to = day.to
    year = yearAfter(lexed, day.to, false)
  } else year = yearAfter(lexed, after, true)
  if (year) to = year.to
  else if (from === m) {
    year = yearBefore(lexed, m)
    from = year?.from ?? m
  }
  if (
    !isMonth(lexed, m, from, day !== null, year !== null) ||
    (day !== null && year === null && isName(lexed, from, to))
  )
    return null
  const steps = day === null && year !== null ? { from, step: null, storyStep: null } : takeStep(lexed, from)
  const weekday = weekdayBefore(lexed, steps.from)
  return {
    from: weekday?.from ?? steps.from,
    to,
    month: lexed.value[m]!,
    day: day?.day ?? null,
    weekday: weekday?.weekday ?? null,
    year: year?.year ?? null,
    step: steps.step,
    storyStep: steps.storyStep,
  }
}

/** Past the full stop of an abbreviation and a joining hyphen, slash or comma-less `the`. */
function afterMonth(lexed: Lexed, m: number): number {
  let at = m + 1
  if (has(lexed, at, Tag.Period) && touches(lexed, at) && goesOn(lexed, m, at + 1)) at++
  if (has(lexed, at, Tag.Hyphen | Tag.Slash) && touches(lexed, at) && has(lexed, at + 1, Tag.Digits)) at++
  if (has(lexed, at, Tag.Comma) && has(lexed, at + 1, Tag.Ordinal) && !has(lexed, at + 1, Tag.Word)) return at + 1
  return lexed.word[at] === THE && has(lexed, at + 1, Tag.Ordinal | Tag.NumberWord) ? at + 1 : at
}

/** Whether the sentence, or a text that is no more than its date, goes on at token `at` after the month's full stop. */
function goesOn(lexed: Lexed, m: number, at: number): boolean {
  return lexed.sentence[at] === lexed.sentence[m] || (has(lexed, at, Tag.Digits) && at + 1 === lexed.count)
}

/** A day of the month, 1 to 31 (or up to 39, an impossible one), in figures or words. */
export function readDay(lexed: Lexed, at: number): ReadDay | null {
  if (has(lexed, at, Tag.Digits)) {
    const value = lexed.value[at]!
    if (!Number.isInteger(value) || value < 1 || value > 39 || lengthOf(lexed, at) > 2 || isCounted(lexed, at))
      return null
    return { day: value, from: at, to: at + 1 }
  }
  if (has(lexed, at, Tag.Ordinal)) {
    return lexed.value[at]! <= 39 ? { day: lexed.value[at]!, from: at, to: at + 1 } : null
  }
  return has(lexed, at, Tag.NumberWord) ? readDayWords(lexed, at) : null
}

/** A number that something other than a date owns: `10 p.m.`, `12:30`, `20%`, `15 million`. */
function isCounted(lexed: Lexed, at: number): boolean {
  if (has(lexed, at + 1, Tag.Percent | Tag.Clock | Tag.SeasonNoun)) return true
  if (has(lexed, at - 1, Tag.Currency)) return true
  if (touches(lexed, at + 1) && isMark(lexed, at + 1, 0x3a) && has(lexed, at + 2, Tag.Digits)) return true
  return has(lexed, at + 1, Tag.NumberWord) && lexed.value[at + 1]! >= 100
}

/** `twenty-first`, `twenty nine`, `fifteen`. */
function readDayWords(lexed: Lexed, at: number): ReadDay | null {
  const tens = lexed.value[at]!
  const next = has(lexed, at + 1, Tag.Hyphen) ? at + 2 : at + 1
  if ((tens === 20 || tens === 30) && has(lexed, next, Tag.Ordinal) && lexed.value[next]! < 10) {
    return { day: tens + lexed.value[next]!, from: at, to: next + 1 }
  }
  const number = readNumber(lexed, at)
  if (number === null || !Number.isInteger(number.value) || number.value < 1 || number.value > 31) return null
  return { day: number.value, from: at, to: number.to }
}

/** The day before the month: `17`, `17th`, `17th of`, `1st day of`, `twenty-first of`, `17-`. */
function dayBefore(lexed: Lexed, m: number): ReadDay | null {
  let at = m - 1
  if (lexed.word[at] === OF) {
    at--
    if (lexed.word[at] === DAY) at--
    else if (!has(lexed, at, Tag.Ordinal | Tag.Digits)) return null
  } else if (has(lexed, at, Tag.Hyphen | Tag.Slash) && touches(lexed, at) && touches(lexed, m)) at--
  else if (has(lexed, at, Tag.Period) && touches(lexed, at)) at--
  if (!has(lexed, at, Tag.Digits | Tag.Ordinal | Tag.NumberWord)) return null
  const isTens = (i: number): boolean => has(lexed, i, Tag.NumberWord) && lexed.value[i]! >= 20
  const start = isTens(at - 1) ? at - 1 : has(lexed, at - 1, Tag.Hyphen) && isTens(at - 2) ? at - 2 : at
  const day = readDay(lexed, start)
  return day !== null && day.to === at + 1 && !has(lexed, start - 1, Tag.Currency) ? day : null
}

/** A year straight before the month: `2016 November`, `2019-Aug-1`. */
function yearBefore(lexed: Lexed, m: number): (ReadYear & { readonly from: number }) | null {
  const joined = has(lexed, m - 1, Tag.Hyphen | Tag.Slash) && touches(lexed, m - 1) && touches(lexed, m)
  const at = joined || has(lexed, m - 1, Tag.Comma) ? m - 2 : m - 1
  const isName = AMBIGUOUS.has(lexed.word[m]!) && has(lexed, m, Tag.Capital)
  if (!has(lexed, at, Tag.Year) || (isName && !joined)) return null
  return at === m - 2 && !joined && has(lexed, m, Tag.Capital) ? null : { year: lexed.value[at]!, from: at, to: m }
}

/** A year after the day or month, past a comma, `of` or `in`. */
function yearAfter(lexed: Lexed, at: number, loose: boolean): ReadYear | null {
  let i = at
  const comma = has(lexed, i, Tag.Comma)
  if (comma) i++
  else if (has(lexed, i, Tag.Hyphen | Tag.Slash) && touches(lexed, i) && has(lexed, i + 1, Tag.Year)) i++
  else if (lexed.word[i] === OF || lexed.word[i] === IN) {
    const isOf = lexed.word[i] === OF
    if (isOf && isShort(lexed, i + 1)) return { year: century(lexed.value[i + 1]!), to: i + 2 }
    if (has(lexed, i + 1, Tag.Digits | Tag.ShortYear | Tag.NumberWord))
      return readYear(lexed, i + 1, isOf && (has(lexed, i + 2, Tag.Mark) || i + 2 === lexed.count))
  }
  if (loose && !comma && isShort(lexed, i) && lexed.value[i]! > 39) return { year: century(lexed.value[i]!), to: i + 1 }
  const year = readYear(lexed, i, loose && !comma)
  if (year === null || typeof year.year !== 'number') return comma ? null : year
  return year
}

/** Two plain figures that nothing counts: the year of `April of 87` and `August 99`. */
function isShort(lexed: Lexed, at: number): boolean {
  return (
    has(lexed, at, Tag.Digits) && lengthOf(lexed, at) === 2 && !isCounted(lexed, at) && !has(lexed, at + 1, Tag.Word)
  )
}

function isMonth(lexed: Lexed, m: number, from: number, hasDay: boolean, hasYear: boolean): boolean {
  const word = lexed.word[m]!
  const isVerb = VERBS.has(word) && !has(lexed, m, Tag.Capital)
  if (hasDay || hasYear) return !isVerb || has(lexed, from, Tag.Digits | Tag.Ordinal) || from === m
  if (has(lexed, m, Tag.Upper) && !has(lexed, m - 1, Tag.Upper) && lengthOf(lexed, m) > 3) return false
  const lead = lexed.word[from - 1]!
  const isLed = LEADS.has(lead) || STEPS.has(lead) || STORY_STEPS.has(lead) || isMark(lexed, from - 1, OPEN_BRACKET)
  if (isVerb) return SURE_PREPOSITIONS.has(lead) && !has(lexed, m + 1, Tag.Word)
  if (lengthOf(lexed, m) <= 4 && !FULL_SHORT.has(word)) return isLed && !has(lexed, m + 1, Tag.Capital)
  if (!AMBIGUOUS.has(word)) return true
  if (!isLed && !has(lexed, from - 1, Tag.Hyphen)) return isListed(lexed, m)
  if (lead === OF && isTitleOf(lexed, from - 2)) return false
  if (has(lexed, m + 1, Tag.Possessive) && !SURE_LEADS.has(lead)) return false
  return SURE_LEADS.has(lead) || !has(lexed, m + 1, Tag.Capital) || has(lexed, m + 1, Tag.Month)
}

/** `the 9 March Movement`, `the Jan. 6 committee`: a name that holds a date. */
function isName(lexed: Lexed, from: number, to: number): boolean {
  return lexed.word[from - 1] === THE && NAMED_FOR.has(lexed.word[to]!)
}
const NAMED_FOR = wordSet('movement committee commission panel revolution brigade agreement accord generation')

/** A capitalised noun before `of`: `Earl of March`. */
function isTitleOf(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Capital) && !has(lexed, at, Tag.Part | Tag.Ordinal | Tag.Weekday | Tag.Unit)
}

/** Before a lower-case `may` or `march` these leave no doubt. */
const SURE_PREPOSITIONS = wordSet('in since until by of')
const FULL_SHORT = wordSet('may june july')
const LISTING = wordSet('and or to through until')

/** `May and June`, `March, April`: beside another month. */
function isListed(lexed: Lexed, m: number): boolean {
  const joins = (at: number): boolean =>
    LISTING.has(lexed.word[at]!) || has(lexed, at, Tag.Comma | Tag.Hyphen | Tag.Dash)
  return (joins(m + 1) && has(lexed, m + 2, Tag.Month)) || (joins(m - 1) && has(lexed, m - 2, Tag.Month))
}

interface Steps {
  readonly from: number
  readonly step: number | null
  readonly storyStep: number | null
}

/** Takes in `last`, `this`, `next`, `that`, `the same`, `the following` before a month. */
function takeStep(lexed: Lexed, from: number): Steps {
  const word = lexed.word[from - 1]!
  const definite = lexed.word[from - 2] === THE
  const storyStep = STORY_STEPS.get(word)
  if (storyStep !== undefined && (definite || !STEPS.has(word))) {
    return { from: from - 1, step: null, storyStep }
  }
  const step = STEPS.get(word)
  if (step === undefined) return { from, step: null, storyStep: null }
  return definite ? { from: from - 1, step: null, storyStep: step } : { from: from - 1, step, storyStep: null }
}

/** The weekday before a date: `Wednesday, Jan. 17`, `Wed. 22 Jan`, `Monday the 14th of May`. */
export function weekdayBefore(lexed: Lexed, from: number): { readonly from: number; readonly weekday: number } | null {
  let at = from - 1
  if (lexed.word[at] === THE) at--
  if (has(lexed, at, Tag.Comma)) at--
  if (has(lexed, at, Tag.Period) && touches(lexed, at)) at--
  if (has(lexed, at, Tag.Hyphen) && touches(lexed, at)) at--
  return has(lexed, at, Tag.Weekday) ? { from: at, weekday: lexed.value[at]! } : null
}
