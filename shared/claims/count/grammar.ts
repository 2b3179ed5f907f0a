import { countedNoun } from '../../extract/counted-nouns.ts'
import { hedgeAfter, hedgeBefore, plusAfter } from '../../extract/hedge.ts'
import { type FoundNoun, nounAfter } from '../../extract/noun-phrase.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { readNumber } from '../../text/number.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'

const A = wordId('a')
const AND = wordId('and')
const OF = wordId('of')
const THE = wordId('the')
const DETERMINERS = wordSet('the his her their its my our all those these past last first final next')
const TENURE = wordSet('for after')
/** What a time on something is counted in. */
const TENURE_NOUNS = new Set(['season', 'episode', 'series', 'term'])
/** `a couple`, `a dozen`: the article is part of the number. */
const VAGUE_NUMBERS = wordSet('couple dozen hundred thousand')

/** `six seasons`, `15 new episodes`, `half a dozen films`, `10 or more films`, `three Golden Globe nominations`, `13-episode`. */
function readCount(lexed: Lexed, at: number): Candidate | null {
  const from = VAGUE_NUMBERS.has(lexed.word[at]!) && lexed.word[at - 1] === A ? at - 1 : at
  if (isInsideNumber(lexed, from)) return null
  const number = readNumber(lexed, from)
  if (number === null || isHalf(lexed, at)) return null
  if (isTitle(lexed, from)) return null
  const plus = plusAfter(lexed, number.to) ?? hedgeAfter(lexed, number.to)
  const isOf = lexed.word[number.to] === OF && VAGUE_NUMBERS.has(lexed.word[number.to - 1]!)
  const next = plus === null ? number.to + (isOf ? 1 : 0) : afterToken(lexed, number.to, plus.end)
  const noun = isLength(lexed, next) ? null : nounAfter(lexed, next)
  if (noun === null || !agrees(lexed, number.value, next, noun)) return null
  const count = countOf(lexed, from, noun.at + 1, number.value, noun.noun)
  return plus === null || count.hedge ? count : { ...count, hedge: plus }
}

/** No mark that ends a phrase follows at once. */
function goesOn(lexed: Lexed, at: number): boolean {
  return !has(lexed, at + 1, Tag.Comma | Tag.Period)
}

/** The first token at or after `at` that begins at `end` or later. */
function afterToken(lexed: Lexed, at: number, end: number): number {
  let next = at
  while (lexed.start[next]! < end) next++
  return next
}

/** `the Four Seasons`: number and noun with capitals inside a sentence are a name. */
function isTitle(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Capital) || !has(lexed, at + 1, Tag.Capital | Tag.Hyphen)) return false
  if (lexed.sentence[at - 1] !== lexed.sentence[at] || !has(lexed, at - 1, Tag.Word)) return false
  return !has(lexed, at - 1, Tag.Capital) || lexed.word[at - 1] === THE
}

/** `two-hour episode`: how long it is. */
function isLength(lexed: Lexed, next: number): boolean {
  return has(lexed, next, Tag.Hyphen) && has(lexed, next + 1, Tag.Unit)
}

/** `half-sister`. */
function isHalf(lexed: Lexed, at: number): boolean {
  return lexed.word[at] === HALF && has(lexed, at + 1, Tag.Hyphen)
}

/** One of a singular, several of a plural; with a hyphen always the singular. */
function agrees(lexed: Lexed, amount: number, next: number, noun: FoundNoun): boolean {
  if (has(lexed, next, Tag.Hyphen)) return touches(lexed, next) && noun.isSingular
  return amount <= 1 ? noun.isSingular : noun.isPlural
}

/** `a season and a half`, `a season-and-a-half`. */
function readAndAHalf(lexed: Lexed, at: number): Candidate | null {
  const step = has(lexed, at - 1, Tag.Hyphen) ? 2 : 1
  if (lexed.word[at - step] !== A || lexed.word[at - 2 * step] !== AND) return null
  const nounAt = at - 3 * step
  const noun = countedNoun(lexed.word[nounAt]!)
  if (noun === undefined) return null
  if (step === 2) return noun.isSingular ? countOf(lexed, nounAt, at + 1, 1.5, noun.noun) : null
  const from = nounAt - 1
  const whole = lexed.word[from] === A ? 1 : readNumber(lexed, from)?.value
  return whole === undefined ? null : countOf(lexed, from, at + 1, whole + 0.5, noun.noun)
}

const TIME = wordId('time')
/** What somebody called so many times over has won or been put up for. */
const TIMES = new WordMap<string>([
  [wordId('winner'), 'win'],
  [wordId('nominee'), 'nomination'],
])
/** Words of a prize's name between `time` and `winner`. */
const PRIZE = 4

/** `nine-time winner`, `three-time Oscar nominee`. */
function readTimes(lexed: Lexed, at: number): Candidate | null {
  if (!has(lexed, at - 1, Tag.Hyphen) || !has(lexed, at - 2, Tag.Digits | Tag.NumberWord)) return null
  const number = readNumber(lexed, at - 2)
  if (number === null || number.to !== at - 1 || isInsideNumber(lexed, at - 2)) return null
  let noun = at + 1
  while (noun < at + PRIZE && has(lexed, noun, Tag.Capital)) noun++
  const counted = TIMES.get(lexed.word[noun]!)
  return counted === undefined ? null : countOf(lexed, at - 2, noun + 1, number.value, counted)
}

const PARENTS = wordSet('mother father mom mum dad mummy daddy parent parents grandmother grandfather mama')

/** `mother of three`, `dad-of-two`: children that no noun names. */
function readParentOf(lexed: Lexed, at: number): Candidate | null {
  let before = at - 1
  if (has(lexed, before, Tag.Hyphen)) before--
  if (lexed.word[before] !== OF) return null
  before--
  if (has(lexed, before, Tag.Hyphen)) before--
  if (!PARENTS.has(lexed.word[before]!)) return null
  const number = readNumber(lexed, at)
  if (number === null || nounAfter(lexed, number.to) !== null) return null
  return countOf(lexed, at, number.to, number.value, 'child')
}

function countOf(lexed: Lexed, from: number, to: number, amount: number, noun: string): Candidate {
  const hedge = hedgeBefore(lexed, from) ?? hedgeAfter(lexed, to)
  let before = hedge !== null && hedge.end <= lexed.start[from]! ? firstTokenOf(lexed, from, hedge.start) - 1 : from - 1
  while (before > 0 && DETERMINERS.has(lexed.word[before]!)) before--
  const tenure = TENURE_NOUNS.has(noun) && TENURE.has(lexed.word[before]!)
  return { kind: 'count', from, to, says: { value: String(amount), fields: { amount, noun, tenure } }, hedge }
}

function firstTokenOf(lexed: Lexed, from: number, start: number): number {
  let at = from
  while (at > 0 && lexed.start[at]! > start) at--
  return at
}

/** `$40`, `twenty-|one`, `1-|2`, `3/|4`, `4.1.|2`, `No. 2`. */
function isInsideNumber(lexed: Lexed, at: number): boolean {
  if (at === 0) return false
  if (has(lexed, at - 1, Tag.Currency)) return true
  if (has(lexed, at, Tag.NumberWord) && has(lexed, at - 1, Tag.NumberWord | Tag.Digits)) return lexed.word[at] !== HALF
  return touches(lexed, at) && has(lexed, at - 1, Tag.Slash | Tag.Word | Tag.Digits | Tag.Hyphen | Tag.Period)
}
const HALF = wordId('half')

export const grammar: readonly Pattern[] = [
  {
    name: '<n> <things>',
    kind: 'count',
    tags: Tag.Digits | Tag.NumberWord,
    unless: Tag.Year,
    gate: goesOn,
    read: readCount,
  },
  { name: 'a <thing> and a half', kind: 'count', words: [HALF], read: readAndAHalf },
  { name: '<n>-time winner', kind: 'count', words: [TIME], read: readTimes },
  { name: 'mother of <n>', kind: 'count', tags: Tag.Digits | Tag.NumberWord, read: readParentOf },
]
