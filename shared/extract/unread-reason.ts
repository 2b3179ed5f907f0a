import type { UnreadReason } from '../model/article.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, touches } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

/** A stretch of tokens that makes up one number or time word. */
export interface Group {
  readonly from: number
  readonly to: number
}

const MONEY = wordSet(
  'dollar dollars buck bucks cent cents pound pounds quid pence euro euros yen yuan rupee rupees rupiah franc francs peso pesos usd gbp eur ruble rubles roubles won krona',
)
const WEIGHT = wordSet('pound pounds')
/** Before a bare number that measures somebody: `size |8`, `aged |17 to 19`. */
const MEASURES = wordSet('aged ages age size grade')
const TO = wordId('to')
const FOR = wordId('for')
const PERCENT = wordSet('percent pct percentage')
const PER = wordId('per')
const CENT = wordId('cent')
/** What a number in an address or of a place stands before or behind. */
const STREETS = wordSet(
  'street st road rd avenue ave lane ln drive dr boulevard blvd highway hwy route interstate way court place square terrace crescent parkway floor',
)
const PLACES = wordSet(
  'room floor flight gate platform pier unit suite apartment apt box exit route highway interstate hwy bus track terminal dock hangar level page pages line verse paragraph zip section door cell',
)
const SCORES = wordSet(
  'won win wins beat beats beating lost loses lose loss led leads lead defeated defeat victory tied draw drew score scored scores scoring trailed ahead up down odds vote voted versus ratio record against goal final margin set',
)
const PLACINGS = wordSet('finished finish placed ranked ranks rank came seeded place seed finishing placing')
const VAGUE = wordSet('hundreds thousands millions billions dozens half one couple hundred thousand')
const NO = wordSet('no any every some each')
const LABELS = wordSet('no number nos')
const OF = wordId('of')
/** Behind a bare number: no noun that it counts. */
const NO_NOUN = wordSet(
  'and or but nor as at by for from in into on to with when while if that than then so because since until after before who which he she it they we i you his her their its was is are were has had will would can could said says not also too there here now again when where why how',
)
const LEADS = wordSet(
  'the these those all both other another his her their our my its last first next only any some every just about at nearly almost over under more than least most between up around',
)

/** Why a number or time word outside all claims is none of them. Only a figure that nothing explains is not understood. */
export function reasonOf(lexed: Lexed, group: Group): UnreadReason {
  return (
    moneyOrShare(lexed, group) ??
    placeOrTitle(lexed, group) ??
    scoreOf(lexed, group) ??
    wordsOf(lexed, group) ??
    countOf(lexed, group)
  )
}

function moneyOrShare(lexed: Lexed, { from, to }: Group): UnreadReason | null {
  if (has(lexed, from, Tag.Currency) || has(lexed, from - 1, Tag.Currency) || has(lexed, to - 1, Tag.Currency))
    return 'money'
  if (has(lexed, to, Tag.Currency) && touches(lexed, to)) return 'money'
  const next = has(lexed, to, Tag.Hyphen) ? to + 1 : to
  const later = touches(lexed, to) && has(lexed, to, Tag.Word) ? to + 1 : next
  const isWeight = next > to && WEIGHT.has(lexed.word[next]!)
  if (!isWeight && (MONEY.has(lexed.word[next]!) || MONEY.has(lexed.word[later]!))) return 'money'
  if (has(lexed, to - 1, Tag.Percent) || has(lexed, to, Tag.Percent) || PERCENT.has(lexed.word[next]!))
    return 'percentage'
  return lexed.word[next] === PER && lexed.word[next + 1] === CENT ? 'percentage' : null
}

/** Streets, rooms, telephone numbers and links; names of things with a number in them. */
function placeOrTitle(lexed: Lexed, group: Group): UnreadReason | null {
  const { from, to } = group
  if (PLACES.has(lexed.word[from - 1]!) || isStreetAhead(lexed, to)) return 'address'
  if (isPhone(lexed, group) || isInLink(lexed, group) || isFootnote(lexed, group)) return 'address'
  if (isLabelled(lexed, from) || isListItem(lexed, group)) return 'title'
  if (isGlued(lexed, group)) return 'title'
  if (dotsOf(lexed, group) > 1) return 'title'
  const isFigure = has(lexed, from, Tag.Digits) || (has(lexed, from, Tag.Ordinal) && lexed.word[from]! < 0)
  if (isFigure && isNameBefore(lexed, from)) return 'title'
  if (has(lexed, from, Tag.Month | Tag.Weekday)) {
    return has(lexed, to, Tag.Capital | Tag.Digits) || has(lexed, from - 1, Tag.Capital) ? 'title' : 'vague'
  }
  const isCapitalWord = has(lexed, from, Tag.Capital) && !isFirstWord(lexed, from)
  const isNameAhead =
    has(lexed, to, Tag.Capital) && (isCapitalWord || has(lexed, from, Tag.Ordinal) || has(lexed, to, Tag.Unit))
  return isNameAhead || (isCapitalWord && has(lexed, from - 1, Tag.Capital)) ? 'title' : null
}

/** A street, floor or road within the next three words: `47 Elm |Street`, `13th |floor`. */
function isStreetAhead(lexed: Lexed, to: number): boolean {
  for (let i = to; i < to + 3; i++) {
    if (STREETS.has(lexed.word[i]!) && (has(lexed, i, Tag.Capital) || i === to)) return true
    if (!has(lexed, i, Tag.Capital)) return false
  }
  return false
}

/** Seven digits or more in several groups, or behind a plus. */
function isPhone(lexed: Lexed, { from, to }: Group): boolean {
  let digits = 0
  let groups = 0
  for (let i = from; i < to; i++) {
    if (!has(lexed, i, Tag.Digits)) continue
    groups++
    digits += lexed.end[i]! - lexed.start[i]!
  }
  return digits >= 7 && (groups > 1 || (from > 0 && lexed.value[from - 1] === 0x2b))
}

/** Letters, `@`, `#` or `_` touching: `room12@…`, `@ada47`, `news.example/2019/4`. */
function isInLink(lexed: Lexed, { from, to }: Group): boolean {
  const before =
    touches(lexed, from) &&
    (isLinkMark(lexed, from - 1) || (has(lexed, from - 1, Tag.Slash) && touches(lexed, from - 1)))
  return before || (touches(lexed, to) && isLinkMark(lexed, to) && touches(lexed, to + 1))
}

function isLinkMark(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Mark)) return false
  const mark = lexed.value[at]!
  return mark === 0x40 || mark === 0x5f || mark === 0x3d || mark === 0x26 || mark === 0x23
}

/** `[23]`: a place in a list of notes. */
function isFootnote(lexed: Lexed, { from, to }: Group): boolean {
  return (
    lexed.value[from - 1] === 0x5b &&
    has(lexed, from - 1, Tag.Mark) &&
    lexed.value[to] === 0x5d &&
    has(lexed, to, Tag.Mark)
  )
}

/** `No. 1`, `#4`. */
function isLabelled(lexed: Lexed, from: number): boolean {
  if (has(lexed, from - 1, Tag.Mark) && lexed.value[from - 1] === 0x23) return true
  const isDotted = has(lexed, from - 1, Tag.Period)
  return LABELS.has(lexed.word[isDotted ? from - 2 : from - 1]!) && has(lexed, from, Tag.Digits)
}

/** `2.` at the head of a line. */
function isListItem(lexed: Lexed, { from, to }: Group): boolean {
  return (
    isFirstWord(lexed, from) && has(lexed, from, Tag.Digits) && lexed.value[from]! < 100 && has(lexed, to, Tag.Period)
  )
}

/** Letters touching on either side: `A380`, `COVID-19`, `4K`, `3D`, `iPhone12`. */
function isGlued(lexed: Lexed, { from, to }: Group): boolean {
  if (!has(lexed, from, Tag.Digits)) return false
  const before = touches(lexed, from) && has(lexed, from - 1, Tag.Hyphen) ? from - 2 : from - 1
  const isLetterBefore = touches(lexed, from) && has(lexed, before, Tag.Upper | Tag.Capital)
  return isLetterBefore || (touches(lexed, to) && has(lexed, to, Tag.Capital))
}

function dotsOf(lexed: Lexed, { from, to }: Group): number {
  let dots = 0
  for (let i = from; i < to; i++) if (has(lexed, i, Tag.Period)) dots++
  return dots
}

/** A capital before the number that is no sentence's first small word: `Maleficent |2`, `Apollo |11`, `Friday the |13th`. */
function isNameBefore(lexed: Lexed, from: number): boolean {
  const the = lexed.word[from - 1] === THE && has(lexed, from - 2, Tag.Capital) ? from - 2 : from - 1
  if (the < 0 || lexed.sentence[the] !== lexed.sentence[from] || !has(lexed, the, Tag.Capital)) return false
  if (has(lexed, the, Tag.Month)) return false
  return (
    !isFirstWord(lexed, the) ||
    !(NO_NOUN.has(lexed.word[the]!) || LEADS.has(lexed.word[the]!) || VAGUE.has(lexed.word[the]!))
  )
}
const THE = wordId('the')

function isFirstWord(lexed: Lexed, at: number): boolean {
  return at === 0 || lexed.sentence[at] !== lexed.sentence[at - 1] || has(lexed, at - 1, Tag.OpenQuote)
}

/** Words looked at before and behind two numbers for a sign of a score. */
const NEAR = 8

/** `3-2`, `2:1`, `24/7`, `won 3 to 1`, `finished third`. */
function scoreOf(lexed: Lexed, { from, to }: Group): UnreadReason | null {
  if (has(lexed, from, Tag.Ordinal)) {
    return PLACINGS.has(lexed.word[from - 1]!) || PLACINGS.has(lexed.word[to]!) ? 'score' : null
  }
  const isPair = to - from >= 3 && has(lexed, from, Tag.Digits) && has(lexed, to - 1, Tag.Digits)
  if (isPair && has(lexed, from + 1, Tag.Slash)) return 'vague'
  if (isPair && has(lexed, from + 1, Tag.Mark) && lexed.value[from + 1] !== 0x2e) return 'score'
  if (!has(lexed, from, Tag.Digits)) return null
  if (isBareDecimal(lexed, from) || isSpacedPair(lexed, from, to)) return 'score'
  if (has(lexed, to, Tag.Hyphen) && lexed.word[to + 1] === FOR) return 'score'
  if (isBeforeThings(lexed, to)) return null
  for (let i = Math.max(0, from - NEAR); i < to + NEAR && i < lexed.count; i++) {
    if (SCORES.has(lexed.word[i]!) && lexed.sentence[i] === lexed.sentence[from]) return 'score'
  }
  return null
}

/** `|500| customers`, `|43| of the 61 people`: so many of something, whatever was won or lost. */
function isBeforeThings(lexed: Lexed, to: number): boolean {
  if (lexed.word[to] === OF && lexed.word[to + 1] === THE) return true
  return (
    has(lexed, to, Tag.Word) &&
    !has(lexed, to, Tag.Capital | Tag.Ordinal) &&
    !NO_NOUN.has(lexed.word[to]!) &&
    !SCORES.has(lexed.word[to]!)
  )
}

/** `.265`: a batting average. */
function isBareDecimal(lexed: Lexed, from: number): boolean {
  return has(lexed, from - 1, Tag.Period) && touches(lexed, from) && !touches(lexed, from - 1)
}

/** `0 – 0`: two small numbers with a dash and blanks between. */
function isSpacedPair(lexed: Lexed, from: number, to: number): boolean {
  const isSmall = (at: number): boolean => has(lexed, at, Tag.Digits) && lexed.value[at]! < 100
  const dashes = Tag.Dash | Tag.Hyphen
  if (!isSmall(from)) return false
  return (has(lexed, to, dashes) && isSmall(to + 1)) || (has(lexed, from - 1, dashes) && isSmall(from - 2))
}

/** Number words that stand for no number, and ordinals that only put things in order. */
function wordsOf(lexed: Lexed, { from, to }: Group): UnreadReason | null {
  const word = lexed.word[from]!
  if (has(lexed, from, Tag.Decade)) return 'vague'
  if (!has(lexed, from, Tag.NumberWord | Tag.Ordinal | Tag.Digits)) return 'vague'
  if (has(lexed, from, Tag.Ordinal)) {
    if (has(lexed, to, Tag.Word) && !NO_NOUN.has(lexed.word[to]!)) return 'quantity'
    return word >= 0 || has(lexed, from - 1, Tag.Possessive) ? 'vague' : null
  }
  if (VAGUE.has(word) && to - from === 1) {
    if (NO.has(lexed.word[from - 1]!)) return 'vague'
    return lexed.word[to] === OF || (has(lexed, to, Tag.Word) && !NO_NOUN.has(lexed.word[to]!)) ? 'quantity' : 'vague'
  }
  return null
}

/** A number with a noun behind it, or led in as one: a quantity of something that no claim counts. */
function countOf(lexed: Lexed, { from, to }: Group): UnreadReason {
  const next = has(lexed, to, Tag.Hyphen | Tag.Dash) ? to + 1 : to
  const isNoun = (has(lexed, next, Tag.Word) && !NO_NOUN.has(lexed.word[next]!)) || lexed.word[next] === OF
  if (isNoun && lexed.sentence[next] === lexed.sentence[from]) return 'quantity'
  if (has(lexed, from, Tag.NumberWord)) return 'quantity'
  const isGrouped = lexed.text.slice(lexed.start[from], lexed.end[from]).includes(',')
  if (isGrouped || (lexed.word[to] === TO && has(lexed, to + 1, Tag.Digits))) return 'quantity'
  const isRange = lexed.word[from - 1] === TO && has(lexed, from - 2, Tag.Digits)
  if (MEASURES.has(lexed.word[from - 1]!) || (isRange && MEASURES.has(lexed.word[from - 3]!))) return 'quantity'
  if (isRange) return 'score'
  const isHyphened = touches(lexed, from) && has(lexed, from - 1, Tag.Hyphen) && has(lexed, from - 2, Tag.Word)
  if (isHyphened) return 'quantity'
  const isLed = LEADS.has(lexed.word[from - 1]!) || has(lexed, from - 1, Tag.Possessive)
  return isLed && !has(lexed, from, Tag.Ordinal | Tag.Year) ? 'quantity' : 'not-understood'
}
