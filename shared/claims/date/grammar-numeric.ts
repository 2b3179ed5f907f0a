import type { Discourse } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { monthPeriod } from '../../temporal/timex.ts'
import { has, isMark, lengthOf, touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { weekdayBefore } from './grammar-calendar.ts'
import { NOTHING, type Place, settleCalendar, settlePeriod } from './grammar-settle.ts'
import { opennessBefore, STEPS } from './grammar-words.ts'

/** Year, month and day in figures, as far as written, in the order they most likely have. */
interface Figures {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly month: number
  readonly day: number | null
  /** Day and month could change places. */
  readonly open: boolean
}

const JOINTS = wordSet('and or')
const LEADS = wordSet('on since by until till from before after this next last')

/** `1/17/24`, `2024-01-17`, `17.1.2024`, `3/2015`, `on 4/22`, `9/11`. */
export const numeric: Pattern = {
  name: '<m>/<d>/<yy>',
  kind: 'date',
  tags: Tag.Digits,
  read: (lexed, at) => {
    if (touchesMore(lexed, at - 1)) return null
    const figures = isSeparator(lexed, at + 1)
      ? (readThree(lexed, at) ?? readTwo(lexed, at))
      : (readBasic(lexed, at) ?? readApart(lexed, at) ?? readSpaced(lexed, at))
    return figures === null ? null : toCandidate(lexed, figures)
  },
}

/** A slash, hyphen or full stop that touches a number on its right. */
function isSeparator(lexed: Lexed, at: number): boolean {
  return (
    has(lexed, at, Tag.Slash | Tag.Hyphen | Tag.Period) &&
    touches(lexed, at) &&
    touches(lexed, at + 1) &&
    has(lexed, at + 1, Tag.Digits)
  )
}

/** A number, sign or letter that touches from the left, so that the figures belong to something longer. */
function touchesMore(lexed: Lexed, at: number): boolean {
  if (!touches(lexed, at + 1)) return has(lexed, at, Tag.Currency)
  return (
    has(lexed, at, Tag.Digits | Tag.Word | Tag.Currency | Tag.Ordinal) ||
    (has(lexed, at, Tag.Slash | Tag.Hyphen | Tag.Period) && touches(lexed, at))
  )
}

function isWhole(lexed: Lexed, at: number): boolean {
  return Number.isInteger(lexed.value[at]!) && lengthOf(lexed, at) <= 4 && !has(lexed, at, Tag.ShortYear)
}

function readThree(lexed: Lexed, at: number): Figures | null {
  if (!isSeparator(lexed, at + 3) || lexed.value[at + 3] !== lexed.value[at + 1] || isSeparator(lexed, at + 5))
    return null
  if (!isWhole(lexed, at) || !isWhole(lexed, at + 2) || !isWhole(lexed, at + 4)) return null
  const [a, b, c] = [lexed.value[at]!, lexed.value[at + 2]!, lexed.value[at + 4]!]
  const base = { from: at, to: at + 5 }
  if (lengthOf(lexed, at) === 4)
    return b <= 12 && c <= 31 && b > 0 && c > 0 ? { ...base, year: a, month: b, day: c, open: false } : null
  const digits = lengthOf(lexed, at + 4)
  if (digits !== 2 && digits !== 4) return null
  const year = digits === 4 ? c : c < 40 ? 2000 + c : 1900 + c
  const isPoint = has(lexed, at + 1, Tag.Period)
  return orderOf(a, b, isPoint, { ...base, year })
}

/** Month first unless that cannot be, or full stops (17.1.2024) say day first. */
function orderOf(
  a: number,
  b: number,
  dayFirst: boolean,
  base: { readonly from: number; readonly to: number; readonly year: number | null },
): Figures | null {
  const open = a <= 12 && b <= 12 && a !== b
  const [month, day] = (dayFirst && b <= 12) || a > 12 ? [b, a] : [a, b]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { ...base, month, day, open } : null
}

function readTwo(lexed: Lexed, at: number): Figures | null {
  if (isSeparator(lexed, at + 3) || !isWhole(lexed, at) || !isWhole(lexed, at + 2)) return null
  if (
    touches(lexed, at + 3) &&
    !has(lexed, at + 3, Tag.Period | Tag.Comma | Tag.Possessive) &&
    !isBracket(lexed, at + 3)
  )
    return null
  const [a, b] = [lexed.value[at]!, lexed.value[at + 2]!]
  const base = { from: at, to: at + 3 }
  if (has(lexed, at, Tag.Year)) return isMonthOf(a, b) ? { ...base, year: a, month: b, day: null, open: false } : null
  if (has(lexed, at + 2, Tag.Year))
    return a >= 1 && a <= 12 ? { ...base, year: b, month: a, day: null, open: false } : null
  if (!has(lexed, at + 1, Tag.Slash) || lengthOf(lexed, at) > 2 || lengthOf(lexed, at + 2) > 2) return null
  if (a === 9 && b === 11) return { ...base, year: 2001, month: 9, day: 11, open: false }
  const year = yearBehind(lexed, at + 3)
  if (year !== null) return orderOf(a, b, false, { from: at, to: at + 5, year })
  const led =
    LEADS.has(lexed.word[at - 1]!) || weekdayBefore(lexed, at) !== null || isListed(lexed, at) || isPadded(lexed, at)
  return led ? orderOf(a, b, false, { ...base, year: null }) : null
}

/** `08/12, 2015`: the year behind a comma; null for none. */
function yearBehind(lexed: Lexed, at: number): number | null {
  return has(lexed, at, Tag.Comma) && has(lexed, at + 1, Tag.Year) ? lexed.value[at + 1]! : null
}

/** `22/04`, `08/12`: nobody writes a fraction or a score with a zero in front. */
function isPadded(lexed: Lexed, at: number): boolean {
  return [at, at + 2].some(i => lengthOf(lexed, i) === 2 && lexed.value[i]! < 10 && lexed.value[i]! > 0)
}

/** `11 / 2016`, `2016 - 11`: a month and a year around a spaced mark, unless two years make a range. */
function readSpaced(lexed: Lexed, at: number): Figures | null {
  if (!has(lexed, at + 1, Tag.Slash | Tag.Hyphen) || !isWhole(lexed, at) || !isWhole(lexed, at + 2)) return null
  if (has(lexed, at + 3, Tag.Slash | Tag.Hyphen | Tag.Word) || has(lexed, at - 1, Tag.SeasonNoun | Tag.Mark))
    return null
  const [a, b] = [lexed.value[at]!, lexed.value[at + 2]!]
  const base = { from: at, to: at + 3, day: null, open: false }
  if (has(lexed, at, Tag.Year) && lengthOf(lexed, at + 2) === 2 && b >= 1 && b <= 12 && b <= a % 100)
    return { ...base, year: a, month: b }
  return has(lexed, at + 2, Tag.Year) && lengthOf(lexed, at) <= 2 && a >= 1 && a <= 12
    ? { ...base, year: b, month: a }
    : null
}

/** `20161016`: the basic form of ISO 8601, standing by itself. */
function readBasic(lexed: Lexed, at: number): Figures | null {
  if (lengthOf(lexed, at) !== 8 || touches(lexed, at + 1) !== has(lexed, at + 1, Tag.Mark)) return null
  const whole = lexed.value[at]!
  const [year, month, day] = [Math.floor(whole / 10_000), Math.floor(whole / 100) % 100, whole % 100]
  if (year < 1800 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return { from: at, to: at + 1, year, month, day, open: false }
}

/** `on 2016 10 16`: year, month and day apart, behind a word that leads a date. */
function readApart(lexed: Lexed, at: number): Figures | null {
  const isTwo = (i: number): boolean => has(lexed, i, Tag.Digits) && lengthOf(lexed, i) === 2
  if (!has(lexed, at, Tag.Year) || !LEADS.has(lexed.word[at - 1]!) || !isTwo(at + 1) || !isTwo(at + 2)) return null
  const [month, day] = [lexed.value[at + 1]!, lexed.value[at + 2]!]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { from: at, to: at + 3, year: lexed.value[at]!, month, day, open: false }
}

/** Most dates in figures that one word leads. */
const LONGEST_LIST = 6

/** After another date in figures that a word leads: `on 11/20, 11/22 or 11/25`. */
function isListed(lexed: Lexed, at: number): boolean {
  let first = at
  for (let i = 0; i < LONGEST_LIST; i++) {
    const last = has(lexed, first - 1, Tag.Comma) || JOINTS.has(lexed.word[first - 1]!) ? first - 2 : first
    const isDate = has(lexed, last, Tag.Digits) && has(lexed, last - 1, Tag.Slash) && has(lexed, last - 2, Tag.Digits)
    if (last === first || !isDate) return false
    first = last - 2
    if (LEADS.has(lexed.word[first - 1]!)) return true
  }
  return false
}

/** `2015-03` is a month; `2010-11` is two years. */
function isMonthOf(year: number, month: number): boolean {
  return month >= 1 && month <= 12 && month !== (year % 100) + 1
}

function isBracket(lexed: Lexed, at: number): boolean {
  return (
    isMark(lexed, at, 0x29) ||
    isMark(lexed, at, 0x22) ||
    isMark(lexed, at, 0x201d) ||
    isMark(lexed, at, 0x21) ||
    isMark(lexed, at, 0x3f)
  )
}

function toCandidate(lexed: Lexed, figures: Figures): Candidate {
  const before = figures.day === null ? null : weekdayBefore(lexed, figures.from)
  const first = before?.from ?? figures.from
  const from = STEPS.has(lexed.word[first - 1]!) ? first - 1 : first
  const place = { from, to: figures.to, open: opennessBefore(lexed, from) }
  return {
    kind: 'date',
    from,
    to: figures.to,
    says: discourse => settleFigures(discourse, figures, before?.weekday ?? null, place, from < first),
  }
}

function settleFigures(
  discourse: Discourse,
  { year, month, day, open }: Figures,
  weekday: number | null,
  place: Place,
  isStepped: boolean,
): Settled<'date'> {
  const spelled = { ...NOTHING, year, month, day, weekday }
  if (day === null && year !== null) return settlePeriod(monthPeriod(year, month), place, { spelled })
  const settled = settleCalendar(discourse, spelled, place, null, isStepped ? 'nearest' : null)
  if (!open || settled.assumption) return settled
  return {
    ...settled,
    assumption: { topic: 'day-month-order', text: `month ${month}, day ${day}: month first, as in the United States` },
  }
}
