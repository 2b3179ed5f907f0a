import { isGivenName } from '../../extract/given-names.ts'
import { beforeHedge, HEDGE_ENDS } from '../../extract/hedge.ts'
import { NOT_NAMES } from '../../extract/names-words.ts'
import { beforeParty } from '../../extract/noun-phrase.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { isPersonWord, PLURAL_PEOPLE } from '../../extract/people-words.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { ageOf, ageUnit, readYears, standsAlone } from './grammar-parts.ts'

const NUMBER = Tag.Digits | Tag.NumberWord
const OPENERS = new Set([0x28, 0x5b])
const CLOSERS = new Set([0x29, 0x5d])
/** Between the comma and the age: "Marsh, now 47," "Ada and Ben, both 30,". */
const ADVERBS = wordSet('now then just only both also still already barely almost nearly about around each over today')
/** Capitals that take a number but are no people. */
const NOT_PEOPLE = wordSet(
  `street st road rd avenue ave lane drive boulevard blvd highway route interstate exit room flight apollo gate platform
  pier unit suite apartment apt level floor bus train chapter verse page section article channel volume vol part no number
  figure table act scene psalm genesis exodus matthew mark luke john corinthians acts kings game round week lap stage heat
  race group class district precinct ward division bill proposition amendment title form box model version windows iphone
  september october november december january february june july august hole day season episode series question news tv radio`,
)
const PLACE_BEFORE = wordSet('in at near via')
const JUNIOR = wordSet('jr sr')

/** `Ada Marsh, 47,` · `the singer, 33,` · `the director of “Tin Harbour,” 71,` · `[Ada Marsh, 3]` · `Pip, 5 months,` · `Ada Marsh, now 47` · `Ada Marsh, at least 47,`. */
function readAfterComma(lexed: Lexed, at: number): Candidate | null {
  let comma = beforeHedge(lexed, at)
  if (ADVERBS.has(lexed.word[comma]!)) comma--
  if (ADVERBS.has(lexed.word[comma]!)) comma--
  const isQuoted = has(lexed, comma, Tag.CloseQuote)
  if (isQuoted) comma--
  if (comma < 1 || !has(lexed, comma, Tag.Comma) || lexed.sentence[comma] !== lexed.sentence[at]) return null
  const number = readYears(lexed, at)
  if (number === null || !(isQuoted ? isOfTitle(lexed, comma) : isPersonBefore(lexed, comma))) return null
  return closeApposition(lexed, at, number.to, number.value)
}

/** `The director of “Tin Harbour|,” 71,`: somebody told by the title that ends before token `to`. */
function isOfTitle(lexed: Lexed, to: number): boolean {
  for (let i = to - 1; i > to - LONGEST_TITLE && i > 0; i--) {
    if (has(lexed, i, Tag.OpenQuote)) return BY_TITLE.has(lexed.word[i - 1]!) && isPersonWord(lexed.word[i - 2]!)
  }
  return false
}
const LONGEST_TITLE = 10
const BY_TITLE = wordSet('of on behind')

/** `The pair, |28 and 26|, met` · `Ada and Ben Ode, |31 and 28|.` · `…, then |31 and 28|`: one age each, in the order of the names. */
function readPair(lexed: Lexed, at: number): readonly Candidate[] | null {
  const comma = ADVERBS.has(lexed.word[at - 1]!) ? at - 2 : at - 1
  if (!has(lexed, comma, Tag.Comma) || lexed.sentence[comma] !== lexed.sentence[at]) return null
  const first = readYears(lexed, at)
  if (first === null || lexed.word[first.to] !== AND) return null
  const second = readYears(lexed, first.to + 1)
  if (second === null || !standsAlone(lexed, second.to) || !isClosed(lexed, second.to)) return null
  const isNoun = PLURAL_PEOPLE.has(lexed.word[comma - 1]!) && !has(lexed, comma - 1, Tag.Capital)
  if (!isNoun && (!isTwoNames(lexed, comma) || Math.min(first.value, second.value) <= MOST_HOLES)) return null
  return [first, second].map(({ value, to }, i) =>
    ageOf(lexed, i === 0 ? at : first.to + 1, to, value, 'year', { weight: 1 }),
  )
}
const AND = wordId('and')
/** A match of golf is won by no more than ten holes: `beat Marsh and Ode, 3 and 2`. */
const MOST_HOLES = 10

/** `Ada and Ben Ode` before token `to`. */
function isTwoNames(lexed: Lexed, to: number): boolean {
  let first = to - 1
  while (first > 0 && first > to - 6 && isNamePart(lexed, first)) first--
  return first < to - 1 && lexed.word[first] === AND && has(lexed, first - 1, Tag.Capital) && isNameEnd(lexed, to - 1)
}

/** The age if what follows it ends an apposition; with `months` or `weeks` it is a baby's. */
function closeApposition(lexed: Lexed, from: number, end: number, value: number): Candidate | null {
  const unit = ageUnit(lexed, end)
  if (unit !== null && unit !== 'year') {
    return standsAlone(lexed, end + 1) && isClosed(lexed, end + 1)
      ? ageOf(lexed, from, end + 1, value, unit, { weight: 1 })
      : null
  }
  if (!standsAlone(lexed, end) || !isClosed(lexed, end)) return null
  if (lexed.word[end] === OF && (has(lexed, from, Tag.NumberWord) || WHOLE.has(lexed.word[end + 1]!))) return null
  if (lexed.word[end] === AND && isLoneNumber(lexed, end + 1)) return null
  return has(lexed, from, Tag.NumberWord) && value < 2 ? null : ageOf(lexed, from, end, value, 'year')
}

/** The second of two numbers, `3 and |2`, `24 and |30 cases`; not the next child's age (`11 and |9-year-old`). */
function isLoneNumber(lexed: Lexed, at: number): boolean {
  return has(lexed, at, NUMBER) && !has(lexed, at + 1, Tag.Hyphen)
}

const OF = wordId('of')
/** `4 of |them|`. */
const WHOLE = wordSet('them us you the these those which whom his her their')
const MAY_CLOSE = wordSet('and or who is was has had said says told tells from of but when will')

function isClosed(lexed: Lexed, at: number): boolean {
  if (at >= lexed.count || lexed.sentence[at] !== lexed.sentence[at - 1]) return true
  if (has(lexed, at, Tag.Mark)) return !(has(lexed, at, Tag.Comma) && has(lexed, at + 1, Tag.Year))
  return MAY_CLOSE.has(lexed.word[at]!)
}

/** Whether the words that end before token `to` can be a person: a name, or a noun such as `the singer`. */
function isPersonBefore(lexed: Lexed, to: number): boolean {
  let last = beforeParty(lexed, to) - 1
  if (has(lexed, last, Tag.Period) && JUNIOR.has(lexed.word[last - 1]!)) last--
  if (has(lexed, last, Tag.Mark) && CLOSERS.has(lexed.value[last]!)) last = beforeBracket(lexed, last)
  if (last < 0 || !has(lexed, last, Tag.Word)) return has(lexed, last, Tag.CloseQuote)
  if (has(lexed, last, Tag.Capital)) return isNameEnd(lexed, last)
  return isPersonWord(lexed.word[last]!) || isAgentive(lexed, last)
}

function beforeBracket(lexed: Lexed, close: number): number {
  for (let i = close - 1; i > close - 9 && i > 0; i--) {
    if (has(lexed, i, Tag.Mark) && OPENERS.has(lexed.value[i]!)) return i - 1
  }
  return -1
}

function isNameEnd(lexed: Lexed, last: number): boolean {
  if (has(lexed, last, Tag.Month | Tag.Weekday | Tag.Holiday))
    return isGivenName(lexed.word[last]!) && !has(lexed, last, Tag.Weekday)
  let first = last
  while (
    first > 0 &&
    first > last - 6 &&
    isNamePart(lexed, first - 1) &&
    lexed.sentence[first - 1] === lexed.sentence[last]
  )
    first--
  if (isGivenName(lexed.word[first]!) || isGivenName(lexed.word[last]!)) return true
  if (NOT_PEOPLE.has(lexed.word[last]!)) return false
  if (first === last && has(lexed, last, Tag.Upper) && lexed.end[last]! - lexed.start[last]! > 1) return false
  return !PLACE_BEFORE.has(lexed.word[first - 1]!)
}

/** A capital, or the hyphen or full stop inside a name. */
function isNamePart(lexed: Lexed, at: number): boolean {
  if (has(lexed, at, Tag.Capital)) return isGivenName(lexed.word[at]!) || !NOT_NAMES.has(lexed.word[at]!)
  return has(lexed, at, Tag.Hyphen | Tag.Period) && touches(lexed, at)
}

const ARTICLES = wordSet('the a an his her their my our your this')

/** A noun in `-er`, `-or`, `-ist` … behind an article: somebody who does something. */
function isAgentive(lexed: Lexed, at: number): boolean {
  const word = lexed.text.slice(Math.max(lexed.start[at]!, lexed.end[at]! - 4), lexed.end[at])
  if (!AGENTIVE.some(ending => word.endsWith(ending))) return false
  for (let i = at - 1; i > at - 8 && i >= 0 && lexed.sentence[i] === lexed.sentence[at]; i--) {
    if (ARTICLES.has(lexed.word[i]!) || has(lexed, i, Tag.Possessive)) return true
  }
  return false
}
const AGENTIVE = ['er', 'or', 'ist', 'ess', 'ian', 'man', 'eur', 'ee', 'star']

/** `Ada Marsh (47)`: only behind a known given name or a noun for a person, since scorers' minutes look alike. */
function readInBrackets(lexed: Lexed, at: number): Candidate | null {
  let open = at - 1
  if (ADVERBS.has(lexed.word[open]!)) open--
  if (open < 1 || !has(lexed, open, Tag.Mark) || lexed.value[open] !== 0x28) return null
  const number = readYears(lexed, at)
  if (number === null) return null
  const unit = ageUnit(lexed, number.to)
  const close = unit === null ? number.to : number.to + 1
  if (!has(lexed, close, Tag.Mark) || !CLOSERS.has(lexed.value[close]!)) return null
  if (!isKnownPersonBefore(lexed, open)) return null
  return ageOf(lexed, at, close, number.value, unit ?? 'year')
}

function isKnownPersonBefore(lexed: Lexed, to: number): boolean {
  const last = to - 1
  if (!has(lexed, last, Tag.Word)) return false
  if (!has(lexed, last, Tag.Capital)) return isPersonWord(lexed.word[last]!)
  for (let i = last; i > last - 5 && i >= 0 && isNamePart(lexed, i); i--) if (isGivenName(lexed.word[i]!)) return true
  return false
}

/** A mark stands before the number, or one of the words that may stand between the two. */
function isApposed(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at - 1]!
  return has(lexed, at - 1, Tag.Mark) || ADVERBS.has(word) || HEDGE_ENDS.has(word)
}

export const appositionPatterns: readonly Pattern[] = [
  { name: '<name>, <n>,', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isApposed, read: readAfterComma },
  { name: '<names>, <n> and <n>,', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isApposed, read: readPair },
  { name: '<name> (<n>)', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isApposed, read: readInBrackets },
]
