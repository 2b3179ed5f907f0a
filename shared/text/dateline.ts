import type { FoundDateline } from '../model/article.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { isCalendarDay, toDayNumber, toIsoDay } from '../temporal/day.ts'
import { lex } from './lex.ts'
import { has, lengthOf, touches } from './tokens.ts'
import { wordSet } from './vocabulary.ts'

/** How much of the text is searched, in UTF-16 code units. */
const HEAD = 3000
const LABELS = wordSet('published posted date dateline filed issued')
const BYLINE = wordSet('by')
/** Longest line that may hold a byline with its date. */
const SHORT_LINE = 120
/** Tokens between a label and its date. */
const LABEL_REACH = 8

/**
 * The day the article gives for itself, near its top, with the span of that date; null where it gives none in full.
 *
 * Reads an agency dateline (`LOS ANGELES, Jan. 11, 2024 (AP) —`), a labelled line (`Published January 11, 2024`), a byline
 * with its date, and a line that is nothing but a date (`2024-01-11`, `Thursday, January 11, 2024`). A date in running
 * text is none, nor is one without its year. Dates in figures count only in ISO order.
 */
export function findDateline(text: string): FoundDateline | null {
  const head = lex(text.slice(0, HEAD))
  for (let at = 0; at < head.count; at++) {
    if (!has(head, at, Tag.Month | Tag.Year)) continue
    const found = readFullDate(head, at)
    if (found !== null && isDateline(head, found)) return { start: found.start, end: found.end, day: found.day }
  }
  return null
}

interface FullDate extends FoundDateline {
  readonly from: number
  readonly to: number
}

/** A date with day, month and year around the month's name or the ISO year at token `at`. */
function readFullDate(lexed: Lexed, at: number): FullDate | null {
  if (has(lexed, at, Tag.Year)) return readIso(lexed, at)
  const month = lexed.value[at]!
  const next = has(lexed, at + 1, Tag.Period) && touches(lexed, at + 1) ? at + 2 : at + 1
  if (isDay(lexed, next)) {
    const year = has(lexed, next + 1, Tag.Comma) ? next + 2 : next + 1
    if (has(lexed, year, Tag.Year))
      return toFullDate(lexed, at, year + 1, lexed.value[year]!, month, lexed.value[next]!)
  }
  const year = has(lexed, next, Tag.Comma) ? next + 1 : next
  if (!isDay(lexed, at - 1) || !has(lexed, year, Tag.Year)) return null
  return toFullDate(lexed, at - 1, year + 1, lexed.value[year]!, month, lexed.value[at - 1]!)
}

function isDay(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Digits | Tag.Ordinal) && lexed.value[at]! >= 1 && lexed.value[at]! <= 31
}

/** `2024-01-11`. */
function readIso(lexed: Lexed, at: number): FullDate | null {
  for (const i of [at + 1, at + 3]) {
    if (!has(lexed, i, Tag.Hyphen) || !touches(lexed, i) || !touches(lexed, i + 1) || lengthOf(lexed, i + 1) !== 2)
      return null
  }
  if (!has(lexed, at + 2, Tag.Digits) || !has(lexed, at + 4, Tag.Digits)) return null
  return toFullDate(lexed, at, at + 5, lexed.value[at]!, lexed.value[at + 2]!, lexed.value[at + 4]!)
}

function toFullDate(lexed: Lexed, from: number, to: number, year: number, month: number, day: number): FullDate | null {
  if (!isCalendarDay(year, month, day)) return null
  const iso = toIsoDay(toDayNumber(year, month, day))
  return { from, to, day: iso, start: lexed.start[from]!, end: lexed.end[to - 1]! }
}

function isDateline(lexed: Lexed, found: FullDate): boolean {
  const first = lineStart(lexed, found.from)
  return (
    isAlone(lexed, found, first) ||
    isLabelled(lexed, found.from, first) ||
    isAgency(lexed, found, first) ||
    isByline(lexed, found, first)
  )
}

/** First token of the line that holds token `at`. */
function lineStart(lexed: Lexed, at: number): number {
  let first = at
  while (first > 0 && !breaksLine(lexed, first)) first--
  return first
}

/** Whether a line break stands before token `at`. */
function breaksLine(lexed: Lexed, at: number): boolean {
  if (at >= lexed.count) return true
  for (let i = lexed.end[at - 1]!; i < lexed.start[at]!; i++) if (lexed.text.charCodeAt(i) === 0x0a) return true
  return false
}

/** Nothing else on the line but a weekday, a time or a place in front. */
function isAlone(lexed: Lexed, { from, to }: FullDate, first: number): boolean {
  for (let at = first; at < from; at++) if (!has(lexed, at, Tag.Weekday | Tag.Comma | Tag.Mark)) return false
  let at = to
  while (at < lexed.count && !breaksLine(lexed, at)) {
    if (!has(lexed, at, Tag.Digits | Tag.Clock | Tag.Mark | Tag.Upper)) return isTimeWord(lexed, at)
    at++
  }
  return true
}

const TIME_WORDS = wordSet('at')

function isTimeWord(lexed: Lexed, at: number): boolean {
  return TIME_WORDS.has(lexed.word[at]!) && has(lexed, at + 1, Tag.Digits)
}

/** `Published`, `Date:` and their like at the head of the line. */
function isLabelled(lexed: Lexed, from: number, first: number): boolean {
  for (let at = first; at < from && at < first + 3; at++) {
    if (LABELS.has(lexed.word[at]!)) return from - at <= LABEL_REACH
  }
  return false
}

/** Capitals first (`LOS ANGELES`, `WASHINGTON`), a dash or agency in brackets after. */
function isAgency(lexed: Lexed, { from, to }: FullDate, first: number): boolean {
  if (first >= from || from - first > 10 || !has(lexed, first, Tag.Upper | Tag.Capital)) return false
  for (let at = first; at < from; at++) if (has(lexed, at, Tag.Word) && !has(lexed, at, Tag.Capital)) return false
  for (let at = to; at < to + 6 && at < lexed.count; at++) {
    if (has(lexed, at, Tag.Dash) || (has(lexed, at, Tag.Hyphen) && !touches(lexed, at))) return true
    if (has(lexed, at, Tag.Word) && !has(lexed, at, Tag.Capital)) return false
  }
  return false
}

/** A short line that starts with `By`. */
function isByline(lexed: Lexed, { end }: FullDate, first: number): boolean {
  return BYLINE.has(lexed.word[first]!) && end - lexed.start[first]! < SHORT_LINE
}
