import type { Span } from '../base/span.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { WordSet } from '../text/word-set.ts'
import { isInOffice } from './office.ts'
import { type Sense, senseOfWord } from './senses.ts'

/** What the words around a claim say happened. */
export interface Cue extends Span {
  readonly sense: Sense
  /** The news of it, not the thing itself: "announced his departure". */
  readonly isAnnounced: boolean
  /** Inclusive end of what it speaks of, where the words tell: "began" against "ended". */
  readonly token: number
}

const SEMICOLON = 0x3b
/** Tokens looked at on either side. */
const REACH = 22
/** Cost, in tokens, of a comma, a joining word, and of standing behind the claim instead of before it. */
const COMMA = 4
const COMMA_BEHIND = 8
const JOINT = 3
const BEHIND = 2

const JOINTS = wordSet(
  'and but while when after before who which that as because though although since until where following',
)
const PREPOSITIONS = wordSet('the a an its his her their at by to from until near since before after of')
const BEEN = wordId('been')
const END = wordId('end')
const CAST = wordSet('cast role')
const DEBUTED = wordId('debuted')
const OF_SHOWS = wordSet('which it show series season drama sitcom comedy movie film')
const RETURNS = wordSet('returns return returned')
const TOGETHER = wordSet('together couple')
const BIRTH = wordId('birth')
const BECAME = wordSet('became become becomes named')
const REGULAR = wordId('regular')
const ROLE_NOUNS = wordSet('role part stint run tenure time job term')
const BOND_NOUNS = wordSet('relationship romance')
const MARRIAGE = wordSet('marriage')
const SHOW_NOUNS = wordSet('show series season drama sitcom program programme episode broadcast')
const OPENED = wordSet('opened formed')

/**
 * The word that says what a claim at tokens `[from, to)` is the date, number or length of: the nearest in its sentence,
 * commas and joining words counting as distance. Null where no known word stands near.
 */
export function cueFor(lexed: Lexed, from: number, to: number): Cue | null {
  const before = search(lexed, from - 1, -1)
  const behind = search(lexed, to, 1)
  const best = before === null || (behind !== null && behind.cost + BEHIND < before.cost) ? behind : before
  if (best === null) return null
  return toCue(lexed, best.at, best.sense, from)
}

interface Found {
  readonly at: number
  readonly sense: Sense
  readonly cost: number
}

function search(lexed: Lexed, first: number, step: 1 | -1): Found | null {
  const sentence = lexed.sentence[step < 0 ? first + 1 : first - 1]
  let cost = 0
  for (
    let at = first, n = 0;
    n < REACH && at >= 0 && at < lexed.count && lexed.sentence[at] === sentence;
    at += step, n++
  ) {
    if (isMark(lexed, at, SEMICOLON) || opensPredicate(lexed, at)) return null
    cost += 1 + distanceOver(lexed, at, step, n)
    const sense = senseAt(lexed, at)
    if (sense !== undefined) return { at, sense, cost }
  }
  return null
}

/** Tokens right before a claim that are its own preposition, and join nothing: `|since its| second season`. */
const OWN = 2

/** What a comma or joining word adds to the distance. */
function distanceOver(lexed: Lexed, at: number, step: 1 | -1, n: number): number {
  if (has(lexed, at, Tag.Comma | Tag.Dash)) return step < 0 ? COMMA : COMMA_BEHIND
  return JOINTS.has(lexed.word[at]!) && (step > 0 || n >= OWN) ? JOINT : 0
}

/** `lost her seat in 1986 |and was appointed`: a second verb of the same sentence, with times of its own. */
function opensPredicate(lexed: Lexed, at: number): boolean {
  if (!CONJUNCTIONS.has(lexed.word[at]!)) return false
  const isNoun = has(lexed, at + 1, NOMINAL) || DETERMINERS.has(lexed.word[at + 1]!)
  return has(lexed, at + 1, Tag.Word) && !isNoun
}
const CONJUNCTIONS = wordSet('and but')
const DETERMINERS = wordSet('the a an his her their its at by to from until near since before after of in on')
const NOMINAL = Tag.Capital | Tag.NumberWord | Tag.Month | Tag.Weekday | Tag.Digits | Tag.Ordinal | Tag.Unit

/** The sense of the word at a token, where its neighbours let it have one. */
function senseAt(lexed: Lexed, at: number): Sense | undefined {
  const word = lexed.word[at]!
  if (COPULAS.has(word) && isInOffice(lexed, at)) return 'tenure'
  const sense = senseOfWord(word)
  if (sense === undefined || has(lexed, at, Tag.Possessive)) return undefined
  const isName = has(lexed, at, Tag.Capital) && lexed.sentence[at - 1] === lexed.sentence[at]
  if (isName) return undefined
  if (word === END && PREPOSITIONS.has(lexed.word[at - 1]!)) return undefined
  if (word === BEEN && !isStay(lexed, at)) return undefined
  if (CAST.has(word) && !isBefore(lexed, at, BEGIN_OR_JOIN)) return undefined
  if (TOGETHER.has(word) && lexed.word[at - 1] !== BEEN) return undefined
  if (word === BIRTH) return isBefore(lexed, at, GAVE) ? 'child' : 'birth'
  if (word === DEBUTED) return isOfShow(lexed, at - 1) ? 'premiere' : sense
  if (BECAME.has(word)) return isBehind(lexed, at, REGULAR) ? 'regular' : sense
  if (TOOK === word) return isOffice(lexed, at + 1) ? 'appointment' : undefined
  if (OPENED.has(word) && has(lexed, at - 1, Tag.Comma)) return undefined
  if (sense === 'begin' || sense === 'end') return bounded(lexed, at, sense)
  if (RETURNS.has(word) && !isOfShow(lexed, at - 1) && !isNear(lexed, at, SHOW_NOUNS)) return undefined
  return sense
}
const BEGIN_OR_JOIN = wordSet('joined join joins joining landed got won took began')
const TOOK = wordId('took')
const OFFICES = wordSet('over office charge')
const GAVE = wordSet('gave give gives giving')
const STAYS = wordSet('on with at in')

/** `“Tin Harbour” |debuted|`, `which |debuted|`. */
function isOfShow(lexed: Lexed, before: number): boolean {
  return has(lexed, before, Tag.CloseQuote) || OF_SHOWS.has(lexed.word[before]!)
}

const COPULAS = wordSet('was were is are been')
/** `took |over`, `took office`. */
function isOffice(lexed: Lexed, at: number): boolean {
  return OFFICES.has(lexed.word[at]!)
}

/** `has been |on the show`, `been with the firm`: a stay, not an auxiliary. */
function isStay(lexed: Lexed, at: number): boolean {
  return STAYS.has(lexed.word[at + 1]!)
}

/** `began` and `ended` take their sense from what began: a role, a bond, a show. */
function bounded(lexed: Lexed, at: number, sense: 'begin' | 'end'): Sense {
  if (isNear(lexed, at, ROLE_NOUNS)) return sense === 'begin' ? 'join' : 'leave'
  if (isNear(lexed, at, MARRIAGE)) return sense === 'begin' ? 'wedding' : 'divorce'
  if (isNear(lexed, at, BOND_NOUNS)) return sense === 'begin' ? 'romance' : 'separation'
  if (isNear(lexed, at, SHOW_NOUNS)) return sense === 'begin' ? 'premiere' : 'finale'
  return sense
}

/** Tokens around a word in which its company is looked for. */
const COMPANY = 7

function isNear(lexed: Lexed, at: number, words: WordSet): boolean {
  for (let i = at - COMPANY; i <= at + COMPANY; i++) {
    if (i >= 0 && i < lexed.count && lexed.sentence[i] === lexed.sentence[at] && words.has(lexed.word[i]!)) return true
  }
  return false
}

function isBefore(lexed: Lexed, at: number, words: WordSet): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (words.has(lexed.word[i]!)) return true
  return false
}

function isBehind(lexed: Lexed, at: number, word: number): boolean {
  for (let i = at + 1; i < Math.min(lexed.count, at + 6); i++) if (lexed.word[i] === word) return true
  return false
}

/** How far behind a verb of announcing its content is looked for, in tokens. */
const CONTENT = 16

function toCue(lexed: Lexed, at: number, sense: Sense, claim: number): Cue {
  if (sense === 'announcement') {
    const content = contentBehind(lexed, at, claim)
    return cueOf(lexed, content?.at ?? at, content?.sense ?? 'speech', content !== null)
  }
  return cueOf(lexed, at, sense, sense !== 'speech' && isAnnouncedBefore(lexed, at))
}

function cueOf(lexed: Lexed, at: number, sense: Sense, isAnnounced: boolean): Cue {
  return { start: lexed.start[at]!, end: lexed.end[at]!, sense, isAnnounced, token: at }
}

/** `it was reported that Ode would |leave`: what is announced. */
function contentBehind(lexed: Lexed, at: number, claim: number): { at: number; sense: Sense } | null {
  for (let i = at + 1; i < Math.min(lexed.count, at + CONTENT) && lexed.sentence[i] === lexed.sentence[at]; i++) {
    const sense = senseAt(lexed, i)
    if (sense !== undefined && sense !== 'announcement' && sense !== 'speech' && i !== claim) return { at: i, sense }
  }
  return null
}

/** `|announced his departure in August`: the verb stands close before, no comma between. */
function isAnnouncedBefore(lexed: Lexed, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 5) && lexed.sentence[i] === lexed.sentence[at]; i--) {
    if (has(lexed, i, Tag.Comma)) return false
    const sense = senseOfWord(lexed.word[i]!)
    if (sense === 'announcement') return true
  }
  return false
}
