import { type Lexed, Tag, TIME_UNITS, type TimeUnitName } from '../model/token.ts'
import { durationText } from '../temporal/timex.ts'
import { readAndPart, readNumber, skipOf } from '../text/number.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

/** A number of units of time: `10 years`, `a year and a half`, `several months`, `two-year`, `1 year 6 months`. */
export interface Quantity {
  readonly from: number
  readonly to: number
  /** Null where the number is not stated ("several"). */
  readonly amount: number | null
  readonly unit: TimeUnitName
  /** TIMEX3 duration. */
  readonly value: string
  /** The smaller quantity that follows it: the six months of `a year and six months`. */
  readonly rest: Quantity | null
}

const A = wordId('a')
const AN = wordId('an')
const AND = wordId('and')
const ANOTHER = wordId('another')
const FEW = wordId('few')
const HALF = wordId('half')
const COUPLE = wordId('couple')
const VAGUE = wordSet('several few some many numerous')
const FILLERS = wordSet(
  'full whole long straight consecutive more calendar business working solid short additional extra single entire bloody happy successful',
)
const OLD = wordSet('old olds')
const OF = wordId('of')
const AGE = wordId('age')
/** Words besides numbers with which a quantity may start. */
export const QUANTITY_WORDS: readonly number[] = [A, AN, ANOTHER, HALF, COUPLE, ...VAGUE]
const SINGULAR = wordSet('minute hour day night weekend week fortnight month year decade century millennium')

/** The quantity of time that starts at token `at`, or null. An age ("39 years old", "16-year-old") is none. */
export function readQuantity(lexed: Lexed, at: number): Quantity | null {
  const head = readAmount(lexed, at)
  if (head === null) return null
  const seconds = readSeconds(lexed, at, head)
  if (seconds) return seconds
  const hundred = readPartOfCentury(lexed, head)
  if (hundred) return { from: at, ...hundred }
  let i = skipPlus(lexed, head.to)
  if ((lexed.tags[i]! & Tag.Hyphen) !== 0 && (lexed.tags[i + 1]! & Tag.Unit) !== 0) i++
  else i = skipFillers(lexed, i)
  if ((lexed.tags[i]! & Tag.Unit) === 0) return null
  if (head.single && !SINGULAR.has(lexed.word[i]!)) return null
  const unit = TIME_UNITS[lexed.value[i]!]!
  if (unit === 'quarter' || isAge(lexed, i + 1)) return null
  const part = readAndPart(lexed, i + 1)
  if (part && head.amount !== null) {
    const amount = head.amount + part.value
    return { from: at, to: part.to, amount, unit, value: durationText(amount, unit), rest: null }
  }
  const value = durationText(head.amount, unit)
  const whole: Quantity = { from: at, to: i + 1, amount: head.amount, unit, value, rest: null }
  return head.amount !== null && !head.single ? readRest(lexed, whole) : whole
}

/**
 * `30-second`, `one second`, `3.5 second`, `a one second delay`: the word is a unit behind a hyphen, a broken number or an
 * article with its number, or where no noun follows it. `twenty-second` is a place in a row.
 */
function readSeconds(lexed: Lexed, at: number, { amount, to, single }: Amount): Quantity | null {
  const isHyphenated = (lexed.tags[to]! & Tag.Hyphen) !== 0
  const i = isHyphenated ? to + 1 : to
  if (lexed.word[i] !== SECOND || amount === null || single) return null
  if ((lexed.tags[to - 1]! & Tag.NumberWord) !== 0 && amount >= 20 && amount % 10 === 0) return null
  const isNoun = (lexed.tags[i + 1]! & (Tag.Word | Tag.Hyphen)) !== 0
  const isModifier = lexed.word[at - 1] === A || lexed.word[at - 1] === AN
  if (!isHyphenated && !isModifier && isNoun && Number.isInteger(amount)) return null
  return { from: at, to: i + 1, amount, unit: 'second', value: durationText(amount, 'second'), rest: null }
}

const SECOND = wordId('second')

/** Past the `-plus` of `five-plus years` or the plus sign of `20+ years`. */
function skipPlus(lexed: Lexed, at: number): number {
  if ((lexed.tags[at]! & Tag.Hyphen) !== 0 && lexed.word[at + 1] === PLUS) return at + 2
  return (lexed.tags[at]! & Tag.Mark) !== 0 && lexed.value[at] === PLUS_SIGN ? at + 1 : at
}
const PLUS = wordId('plus')
const PLUS_SIGN = 0x2b

/** `a quarter of a century`, `a quarter-century`, `three quarters of a century`: told in years. */
function readPartOfCentury(lexed: Lexed, { amount, to }: Amount): Omit<Quantity, 'from'> | null {
  if (amount === null || !QUARTERS.has(lexed.word[to]!) || (amount !== 1 && amount !== 3)) return null
  let i = (lexed.tags[to + 1]! & Tag.Hyphen) !== 0 ? to + 2 : to + 1
  if (lexed.word[i] === OF && lexed.word[i + 1] === A) i += 2
  if (lexed.word[i] !== CENTURY) return null
  const years = amount * 25
  return { to: i + 1, amount: years, unit: 'year', value: durationText(years, 'year'), rest: null }
}
const QUARTERS = wordSet('quarter quarters')
const CENTURY = wordId('century')

interface Amount {
  readonly amount: number | null
  readonly to: number
  /** Stands for one ("a", "another"), so the unit must be singular. */
  readonly single: boolean
}

function readAmount(lexed: Lexed, at: number): Amount | null {
  const word = lexed.word[at]!
  const number = readNumber(lexed, at)
  if (number) {
    if ((lexed.tags[at - 1]! & Tag.Currency) !== 0) return null
    return { amount: number.value, to: skipOf(lexed, number.to), single: false }
  }
  if (word === ANOTHER) {
    const more = readNumber(lexed, at + 1)
    return more ? { amount: more.value, to: more.to, single: false } : { amount: 1, to: at + 1, single: true }
  }
  if (word === A && lexed.word[at + 1] === FEW) return { amount: null, to: at + 2, single: false }
  if (word === A || word === AN) return { amount: 1, to: at + 1, single: true }
  return VAGUE.has(word) ? { amount: null, to: at + 1, single: false } : null
}

function skipFillers(lexed: Lexed, at: number): number {
  let i = at
  while (i < at + 2 && FILLERS.has(lexed.word[i]!)) i++
  return i
}

/** `old`, `-old`, `of age` after the unit. */
function isAge(lexed: Lexed, at: number): boolean {
  const i = (lexed.tags[at]! & Tag.Hyphen) !== 0 ? at + 1 : at
  return OLD.has(lexed.word[i]!) || (lexed.word[at] === OF && lexed.word[at + 1] === AGE)
}

/** Adds other units that follow: `1 year 6 months`, `9 years and 10 months`, `2 days 1 month`. */
function readRest(lexed: Lexed, whole: Quantity): Quantity {
  const parts: Quantity[] = [whole]
  for (let to = whole.to; parts.length < TIME_UNITS.length; ) {
    const next = readPart(lexed, to)
    if (next === null || parts.some(({ unit }) => unit === next.unit)) break
    parts.push(next)
    to = next.to
  }
  if (parts.length === 1) return whole
  const rest = parts.slice(1).reduceRight<Quantity | null>((after, part) => ({ ...part, rest: after }), null)
  return { ...whole, rest, to: parts.at(-1)!.to, value: joinedValue(parts) }
}

/** One more number with its unit, past a comma or `and`. */
function readPart(lexed: Lexed, at: number): Quantity | null {
  const joint = (lexed.tags[at]! & Tag.Comma) !== 0 || lexed.word[at] === AND ? at + 1 : at
  const number = readNumber(lexed, joint)
  if (number === null || (lexed.tags[number.to]! & Tag.Unit) === 0 || isAge(lexed, number.to + 1)) return null
  const unit = TIME_UNITS[lexed.value[number.to]!]!
  if (unit === 'quarter') return null
  const value = durationText(number.value, unit)
  return { from: joint, to: number.to + 1, amount: number.value, unit, value, rest: null }
}

/** `P1Y6M` of its parts, the longest unit first. */
function joinedValue(parts: readonly Quantity[]): string {
  const ordered = [...parts].sort((a, b) => TIME_UNITS.indexOf(b.unit) - TIME_UNITS.indexOf(a.unit))
  const [days, clock] = [false, true].map(isClock =>
    ordered.filter(({ value }) => value.startsWith('PT') === isClock).map(({ value }) => value.slice(isClock ? 2 : 1)),
  )
  return `P${days!.join('')}${clock!.length > 0 ? `T${clock!.join('')}` : ''}`
}

/** Tokens a quantity may take. */
const LONGEST = 12

/** The longest quantity that ends just before token `to`, or null. */
export function readQuantityBefore(lexed: Lexed, to: number): Quantity | null {
  let found: Quantity | null = null
  for (let from = to - 2; from >= 0 && from >= to - LONGEST; from--) {
    const quantity = readQuantity(lexed, from)
    if (quantity?.to === to) found = quantity
    else if (
      found !== null &&
      quantity === null &&
      (lexed.tags[from]! & (Tag.Hyphen | Tag.NumberWord | Tag.Digits | Tag.Comma | Tag.Unit)) === 0 &&
      lexed.word[from] !== AND
    )
      break
  }
  return found
}
