import { anchorBefore } from '../../extract/discourse.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { yearPeriod } from '../../temporal/timex.ts'
import { readNumber } from '../../text/number.ts'
import { has, isMark, lengthOf, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { takePart } from './grammar-part.ts'
import { NOTHING, settlePeriod } from './grammar-settle.ts'
import { AND, LEADS, OF, OPEN_BRACKET, opennessBefore, TO, YEAR } from './grammar-words.ts'
import { beforeChrist, century, readEra, readYearWords } from './grammar-year-term.ts'

const CALENDAR = wordId('calendar')
const CIRCA = wordSet('circa ca c')
/** Nouns counted by the thousand, after which four figures are no year. */
const COUNTED = wordSet(
  'people men women children fans miles feet metres meters pounds dollars euros troops soldiers homes jobs words copies pages tickets calories followers votes points kilometres kilometers km mph kg lbs square prisoners killed dead wounded casualties tons tonnes aircraft tanks guns pieces times members employees students residents civilians deaths cases of',
)
const NUMBERING = wordSet('no number room route highway flight channel page act section resolution version windows')

/** A year in figures: `2017`, `late 2016`, `in 1896`, `the year 2008`, `'39`. */
export const year: Pattern = {
  name: '<year>',
  kind: 'date',
  tags: Tag.Year | Tag.ShortYear,
  read: (lexed, at) => (isYear(lexed, at) ? yearCandidate(lexed, at, at + 1, yearAt(lexed, at)) : null),
}

function yearAt(lexed: Lexed, at: number): number {
  return has(lexed, at, Tag.ShortYear) ? century(lexed.value[at]!) : lexed.value[at]!
}

function yearCandidate(lexed: Lexed, first: number, to: number, value: number): Candidate {
  let core = first
  if (lexed.word[core - 1] === YEAR) core = lexed.word[core - 2] === CALENDAR ? core - 2 : core - 1
  const { from, part } = takePart(lexed, core)
  const place = { from, to, open: opennessBefore(lexed, from) }
  const spelled = { ...NOTHING, year: value }
  return { kind: 'date', from, to, says: settlePeriod(yearPeriod(value), place, { spelled, part }) }
}

/** Whether four figures are a year and not a quantity, a number of something, or part of a longer number. */
function isYear(lexed: Lexed, at: number): boolean {
  if (has(lexed, at - 1, Tag.Currency) || has(lexed, at + 1, Tag.Percent | Tag.Clock | Tag.NumberWord)) return false
  if (touches(lexed, at) && !isOpener(lexed, at - 1)) return false
  if (touches(lexed, at + 1) && !isCloser(lexed, at + 1)) return false
  if (isInChain(lexed, at) || isInCode(lexed, at)) return false
  if (NUMBERING.has(lexed.word[at - 1]!) || isMark(lexed, at - 1, 0x23)) return false
  if (has(lexed, at, Tag.ShortYear)) return LEADS.has(lexed.word[at - 1]!) || has(lexed, at - 1, Tag.Month)
  const value = lexed.value[at]!
  const led = isLed(lexed, at)
  const next = lexed.word[at + 1]!
  if (!led || next !== OF) {
    if (COUNTED.has(next) || (has(lexed, at + 1, Tag.Unit) && next !== YEAR)) return false
  }
  if (led) return value >= 1000 && value < 2200
  if (value < 1800 || value > 2099) return isJoined(lexed, at)
  return !countsPlural(lexed, at)
}

/** One of three or more numbers that hyphens join: a telephone number. */
function isInChain(lexed: Lexed, at: number): boolean {
  const before = joins(lexed, at - 1) && has(lexed, at - 2, Tag.Digits)
  const after = joins(lexed, at + 1) && has(lexed, at + 2, Tag.Digits)
  if (before && (after || joins(lexed, at - 3))) return true
  return after && joins(lexed, at + 3) && has(lexed, at + 4, Tag.Digits)
}

/** A hyphen that touches on both sides. */
function joins(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Hyphen) && touches(lexed, at) && touches(lexed, at + 1)
}

/** `2015-32`, `32 - 2015`: beside a number of two figures that is no year after it and no month before it, a docket's or a part's. */
function isInCode(lexed: Lexed, at: number): boolean {
  const after = has(lexed, at + 1, Tag.Hyphen) ? twoFigures(lexed, at + 2) : null
  const isApart = has(lexed, at - 1, Tag.Hyphen) && !has(lexed, at - 3, Tag.Hyphen | Tag.Month)
  const before = isApart ? twoFigures(lexed, at - 2) : null
  if (before !== null) return before > 12
  return after !== null && !LEADS.has(lexed.word[at - 1]!) && after - (lexed.value[at]! % 100) > FAR
}

function twoFigures(lexed: Lexed, at: number): number | null {
  return has(lexed, at, Tag.Digits) && lengthOf(lexed, at) === 2 ? lexed.value[at]! : null
}

/** Years beyond which `2015-32` is no stretch of years. */
const FAR = 15

/** Marks that may touch a year on its left: brackets, quotes, dashes between years, a slash. */
function isOpener(lexed: Lexed, at: number): boolean {
  if (has(lexed, at, Tag.Hyphen | Tag.Dash | Tag.Slash))
    return !touches(lexed, at) || has(lexed, at - 1, Tag.Year | Tag.Month | Tag.Part) || has(lexed, at - 1, Tag.Word)
  return has(lexed, at, Tag.Mark) && !has(lexed, at, Tag.Period | Tag.Currency | Tag.Percent)
}

function isCloser(lexed: Lexed, at: number): boolean {
  if (has(lexed, at, Tag.Period | Tag.Comma)) return !(touches(lexed, at + 1) && has(lexed, at + 1, Tag.Digits))
  if (has(lexed, at, Tag.Hyphen | Tag.Dash))
    return !touches(lexed, at + 1) || has(lexed, at + 1, Tag.Year | Tag.Word) || lengthOf(lexed, at + 1) === 2
  return (
    has(lexed, at, Tag.Possessive | Tag.Mark) &&
    !has(lexed, at, Tag.Percent) &&
    !(isMark(lexed, at, 0x3a) && touches(lexed, at + 1))
  )
}

/** A word or bracket before it that a year follows. */
function isLed(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at - 1]!
  if (LEADS.has(word) || word === YEAR || isMark(lexed, at - 1, OPEN_BRACKET)) return true
  return has(lexed, at - 1, Tag.Period) && CIRCA.has(lexed.word[at - 2]!)
}

/** Beside another year: `1715 – 1774`, `1687 and 1689`. */
function isJoined(lexed: Lexed, at: number): boolean {
  const before = has(lexed, at - 1, Tag.Dash | Tag.Hyphen) || lexed.word[at - 1] === AND || lexed.word[at - 1] === TO
  const after = has(lexed, at + 1, Tag.Dash | Tag.Hyphen)
  return (before && has(lexed, at - 2, Tag.Year)) || (after && has(lexed, at + 2, Tag.Year))
}

/** A lower-case plural straight after, with no word before that makes it a year: `2000 volunteers`. */
function countsPlural(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at + 1, Tag.Word) || has(lexed, at + 1, Tag.Capital)) return false
  const last = lexed.text.charCodeAt(lexed.end[at + 1]! - 1)
  const isPlural = last === 0x73 && lengthOf(lexed, at + 1) > 4
  return isPlural && !DETERMINERS.has(lexed.word[at - 1]!) && !has(lexed, at - 1, Tag.Possessive)
}

const DETERMINERS = wordSet('the his her its their our my your this that')

/** The second half of `1892–94` and of `1890 – 91`. */
export const yearEnd: Pattern = {
  name: '<year>–<yy>',
  kind: 'date',
  tags: Tag.Digits,
  read: (lexed, at) => {
    if (
      lengthOf(lexed, at) !== 2 ||
      !has(lexed, at - 1, Tag.Dash | Tag.Hyphen | Tag.Slash) ||
      !has(lexed, at - 2, Tag.Year)
    )
      return null
    const value = Math.floor(lexed.value[at - 2]! / 100) * 100 + lexed.value[at]!
    if (value <= lexed.value[at - 2]! || (touches(lexed, at + 1) && has(lexed, at + 1, Tag.Hyphen | Tag.Slash)))
      return null
    if (isInCode(lexed, at - 2)) return null
    if (!isLed(lexed, at - 2) && !has(lexed, at - 1, Tag.Dash) && !has(lexed, at - 3, Tag.Capital)) return null
    return yearCandidate(lexed, at, at + 1, value)
  },
}

/** `490 BC`, `AD 43`, `347 AD`, and a bare `480` in a text that has just told of such a year. */
export const ancientYear: Pattern = {
  name: '<year> BC',
  kind: 'date',
  tags: Tag.Digits,
  read: (lexed, at) => {
    const value = lexed.value[at]!
    if (!Number.isInteger(value) || value < 1 || value > 9999) return null
    const era = readEra(lexed, at + 1)
    if (era) return yearCandidate(lexed, at, era.to, era.bc ? beforeChrist(value) : value)
    if (readEra(lexed, at - 1)?.bc === false) {
      const candidate = yearCandidate(lexed, at, at + 1, value)
      return candidate.from === at ? { ...candidate, from: at - 1 } : candidate
    }
    if (lengthOf(lexed, at) !== 3 || !isLed(lexed, at)) return null
    return lexed.word[at - 1] === YEAR ? yearCandidate(lexed, at, at + 1, value) : bareAncient(lexed, at)
  },
}

function bareAncient(lexed: Lexed, at: number): Candidate | null {
  if (has(lexed, at + 1, Tag.Word) && !FOLLOWERS.has(lexed.word[at + 1]!)) return null
  if (has(lexed, at + 1, Tag.Percent | Tag.Hyphen)) return null
  const { from, part } = takePart(lexed, at)
  const place = { from, to: at + 1, open: opennessBefore(lexed, from) }
  return {
    kind: 'date',
    from,
    to: at + 1,
    says: discourse => {
      const anchor = anchorBefore(discourse, at)
      if (anchor === null || Math.abs(anchor.year) > 999) return null
      const value = anchor.year <= 0 ? beforeChrist(lexed.value[at]!) : lexed.value[at]!
      return settlePeriod(yearPeriod(value), place, { spelled: { ...NOTHING, year: value }, part })
    },
  }
}

const FOLLOWERS = wordSet(
  'the a an he she it they and but when while by to with after at in on as his her their when where',
)

/** `in nineteen ninety-six`, `in two thousand and five`. */
export const wordedYear: Pattern = {
  name: '<year in words>',
  kind: 'date',
  tags: Tag.NumberWord,
  read: (lexed, at) => {
    if (!LEADS.has(lexed.word[at - 1]!) && lexed.word[at - 1] !== YEAR) return null
    if (lexed.word[at - 1] === YEAR) return numberedYear(lexed, at)
    const found = readYearWords(lexed, at)
    if (found === null || typeof found.year !== 'number' || has(lexed, found.to, Tag.Word | Tag.Unit)) {
      if (found === null || typeof found.year !== 'number' || !FOLLOWERS.has(lexed.word[found.to]!)) return null
    }
    return yearCandidate(lexed, at, found.to, found.year)
  },
}

/** `the year two hundred and sixty-seven`: any number names a year behind the word itself. */
function numberedYear(lexed: Lexed, at: number): Candidate | null {
  const worded = readYearWords(lexed, at)
  if (worded !== null && typeof worded.year === 'number') return yearCandidate(lexed, at, worded.to, worded.year)
  const number = readNumber(lexed, at)
  if (number === null || !Number.isInteger(number.value) || number.value < 100 || number.value > 2999) return null
  return yearCandidate(lexed, at, number.to, number.value)
}
