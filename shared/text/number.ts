import { type Lexed, Tag } from '../model/token.ts'
import { wordId, wordSet } from './vocabulary.ts'
import { WordMap } from './word-set.ts'

/** A number in figures or words, however many tokens it takes. */
export interface ReadNumber {
  readonly value: number
  /** The token after its last. */
  readonly to: number
  /** Written in words, at least in part ("six", "2 million"). */
  readonly inWords: boolean
}

const A = wordId('a')
const AN = wordId('an')
const AND = wordId('and')
const OF = wordId('of')
const HALF = wordId('half')
const DOZEN = wordId('dozen')
const DOZENS = wordId('dozens')
const COUPLE = wordId('couple')
const ZERO = wordId('zero')
/** Plurals that count nothing by themselves: "hundreds of fans". */
const VAGUE = wordSet('hundreds thousands millions billions dozens')

/** Tokens a number may take; a longer run is read as several. */
const LONGEST = 14

/**
 * The number that starts at token `at`, or null: `39`, `1,200`, `2½`, `2.5 million`, `six`, `twenty-five`,
 * `two hundred and four`, `half a dozen`, `a dozen`, `a couple` (2), `two and a half`, `one and a half`.
 *
 * `a year and a half` has its unit in between: the reader of the unit adds the half.
 */
export function readNumber(lexed: Lexed, at: number): ReadNumber | null {
  const tags = lexed.tags[at]!
  if ((tags & Tag.Digits) !== 0) return (tags & Tag.ShortYear) !== 0 ? null : readFigures(lexed, at)
  if ((tags & Tag.NumberWord) !== 0) return readWords(lexed, at)
  const word = lexed.word[at]!
  if (word !== A && word !== AN) return null
  const next = lexed.word[at + 1]!
  if (next === DOZEN || next === COUPLE) return { value: lexed.value[at + 1]!, to: at + 2, inWords: true }
  if (isMultiplier(lexed, at + 1)) return readWords(lexed, at + 1)
  return null
}

function isMultiplier(lexed: Lexed, at: number): boolean {
  return (lexed.tags[at]! & Tag.NumberWord) !== 0 && lexed.value[at]! >= 100 && !VAGUE.has(lexed.word[at]!)
}

function readFigures(lexed: Lexed, at: number): ReadNumber {
  let value = lexed.value[at]!
  let to = at + 1
  if (isMultiplier(lexed, to)) {
    value *= lexed.value[to]!
    return { value, to: to + 1, inWords: true }
  }
  if (lexed.word[to] === DOZEN) return { value: value * 12, to: to + 1, inWords: true }
  if (isTouchingFraction(lexed, to)) {
    value += lexed.value[to]!
    to++
  }
  const part = readAndPart(lexed, to)
  return part ? { value: value + part.value, to: part.to, inWords: true } : { value, to, inWords: false }
}

/** `½` straight after its whole. */
function isTouchingFraction(lexed: Lexed, at: number): boolean {
  return (lexed.tags[at]! & Tag.Digits) !== 0 && lexed.value[at]! < 1 && lexed.end[at]! - lexed.start[at]! === 1
}

function readWords(lexed: Lexed, at: number): ReadNumber | null {
  const word = lexed.word[at]!
  if (VAGUE.has(word)) return null
  if (word === COUPLE) return { value: 2, to: at + 1, inWords: true }
  if (word === HALF) return readHalf(lexed, at)
  let total = 0
  let group = 0
  let to = at
  while (to < at + LONGEST && (lexed.tags[to]! & Tag.NumberWord) !== 0 && !isOdd(lexed, to)) {
    const value = lexed.value[to]!
    if (value >= 1000) {
      total += Math.max(group, 1) * value
      group = 0
    } else if (value === 100) group = Math.max(group, 1) * 100
    else if (to > at && !canFollow(lexed, to)) break
    else group += value
    to = skipJoint(lexed, to + 1)
  }
  if (to === at) return lexed.word[at] === DOZEN ? { value: 12, to: at + 1, inWords: true } : null
  if (lexed.word[to] === DOZEN) return { value: (total + group) * 12, to: to + 1, inWords: true }
  const part = readAndPart(lexed, to)
  return { value: total + group + (part?.value ?? 0), to: part?.to ?? to, inWords: true }
}

/** Number words that take no part in a compound. */
function isOdd(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at]!
  return word === HALF || word === DOZEN || word === DOZENS || word === COUPLE || VAGUE.has(word)
}

/** `five` after `twenty`, anything below a hundred after `hundred` or `thousand`. */
function canFollow(lexed: Lexed, at: number): boolean {
  const value = lexed.value[at]!
  let before = at - 1
  if ((lexed.tags[before]! & Tag.NumberWord) === 0) before--
  const last = lexed.value[before]!
  if (lexed.word[at] === ZERO) return false
  return last >= 100 ? value < last : last >= 20 && value >= 1 && value < 10
}

/** Past the hyphen of `twenty-five` or the `and` of `two hundred and four`, where a number word follows. */
function skipJoint(lexed: Lexed, at: number): number {
  if ((lexed.tags[at + 1]! & Tag.NumberWord) === 0 || isOdd(lexed, at + 1)) return at
  if ((lexed.tags[at]! & Tag.Hyphen) !== 0) {
    const tens = lexed.value[at - 1]!
    const ones = lexed.value[at + 1]!
    return (tens >= 20 && tens < 100 && ones > 0 && ones < 10) || (lexed.value[at + 1] === 100 && tens < 100)
      ? at + 1
      : at
  }
  return lexed.word[at] === AND && lexed.value[at - 1]! >= 100 && lexed.value[at + 1]! < 100 ? at + 1 : at
}

/** The part added to a whole by `and a half`, `-and-a-half`, `and a quarter` or `and three quarters`, and the token after it; null for none. */
export function readAndPart(lexed: Lexed, at: number): { readonly value: number; readonly to: number } | null {
  const joint = isHyphen(lexed, at) && lexed.word[at + 1] === AND ? 1 : 0
  if (lexed.word[at + joint] !== AND) return null
  let i = at + joint + 1 + joint
  if (joint === 1 && !isHyphen(lexed, i - 1)) return null
  if (lexed.word[i] === HALF) return joint === 1 ? null : { value: 0.5, to: i + 1 }
  if (lexed.word[i] === THREE && lexed.word[i + 1 + joint] === QUARTERS) return { value: 0.75, to: i + 2 + joint }
  if (lexed.word[i] !== A && lexed.word[i] !== AN) return null
  i += 1 + joint
  if (joint === 1 && !isHyphen(lexed, i - 1)) return null
  const value = PARTS.get(lexed.word[i]!)
  return value === undefined ? null : { value, to: i + 1 }
}

function isHyphen(lexed: Lexed, at: number): boolean {
  return (lexed.tags[at]! & Tag.Hyphen) !== 0
}

const THREE = wordId('three')
const QUARTERS = wordId('quarters')
const PARTS = new WordMap<number>([
  [HALF, 0.5],
  [wordId('quarter'), 0.25],
])

/** `half a dozen` is 6; `half` before `a year` or `an hour` is a half. */
function readHalf(lexed: Lexed, at: number): ReadNumber {
  if ((lexed.tags[at + 1]! & Tag.Hyphen) !== 0 && lexed.word[at + 2] === DOZEN)
    return { value: 6, to: at + 3, inWords: true }
  if (lexed.word[at + 1] === DOZEN) return { value: 6, to: at + 2, inWords: true }
  const article = lexed.word[at + 1] === A || lexed.word[at + 1] === AN
  if (article && lexed.word[at + 2] === DOZEN) return { value: 6, to: at + 3, inWords: true }
  return { value: 0.5, to: article ? at + 2 : at + 1, inWords: true }
}

/** Past the `of` of `a couple of years` and `half a dozen of them`. */
export function skipOf(lexed: Lexed, at: number): number {
  return lexed.word[at] === OF ? at + 1 : at
}
