import { type Lexed, Tag } from '../model/token.ts'
import { DASHES, has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

/** A list as read: bounds of its number of items, and where it stands. */
export interface ListRead {
  readonly min: number
  readonly max: number
  readonly start: number
  readonly end: number
}

const AND = wordId('and')
const PARTICLES = wordSet('of the de von van der la le di da du')
/** What may follow a list that stands in apposition: `two children, Ann and Bo, |with her husband`. */
const AFTER = wordSet('with from by')
const MORE = wordSet('and plus')
const SEMICOLON = 0x3b
const OPEN_BRACKET = 0x28
const CLOSE_BRACKET = 0x29
/** Items looked at, and tokens of one. */
const MOST = 40
const LONG = 8

/**
 * The list of names that begins at a token. Only a list that is plainly whole is read: its items are bare names or
 * quoted titles, with ages or brackets at most, and before the last stands "and". Null for everything else.
 *
 * @param manner whether a colon or dash introduces it, or it stands in apposition behind a comma
 * @param isTitled its items are titles, which outside quotation marks may hold an "and" of their own: then the number of
 * items is a range
 */
export function readList(
  lexed: Lexed,
  from: number,
  manner: 'introduced' | 'apposed',
  isTitled: boolean,
): ListRead | null {
  let at = from
  let items = 0
  let ands = 0
  let isQuoted = true
  let isLast = false
  while (items < MOST) {
    const end = readItem(lexed, at)
    if (end === null) return null
    isQuoted &&= has(lexed, at, Tag.OpenQuote)
    items++
    at = skipAge(lexed, end)
    if (isLast && !isNextAnd(lexed, at)) break
    const joint = jointAt(lexed, at)
    if (joint === null) break
    if (joint.isAnd) {
      ands++
      isLast = true
    } else if (isLast) break
    at = joint.to
  }
  if (!isLast || !isOver(lexed, at, manner)) return null
  const end = lexed.end[at - 1]!
  const start = lexed.start[from]!
  return isTitled && !isQuoted ? { min: items - ands, max: items, start, end } : { min: items, max: items, start, end }
}

/** The token after an item, a name of capitalised words or words in quotation marks; null for other words. */
function readItem(lexed: Lexed, from: number): number | null {
  if (has(lexed, from, Tag.OpenQuote)) {
    for (let at = from + 1; at < from + 4 * LONG && at < lexed.count; at++)
      if (has(lexed, at, Tag.CloseQuote)) return at + 1
    return null
  }
  if (!has(lexed, from, Tag.Capital)) return null
  let at = from + 1
  while (at < from + LONG && isInName(lexed, at)) at++
  return has(lexed, at, Tag.Possessive) ? null : at
}

function isInName(lexed: Lexed, at: number): boolean {
  if (lexed.sentence[at] !== lexed.sentence[at - 1]) return false
  if (has(lexed, at, Tag.Capital)) return true
  return PARTICLES.has(lexed.word[at]!) && has(lexed, at + 1, Tag.Capital)
}

/** Past `, 4` and `(4)` behind a name. */
function skipAge(lexed: Lexed, at: number): number {
  if (has(lexed, at, Tag.Comma) && has(lexed, at + 1, Tag.Digits)) return at + 2
  const isBracket = isMark(lexed, at, OPEN_BRACKET) && isMark(lexed, at + 2, CLOSE_BRACKET)
  return isBracket && has(lexed, at + 1, Tag.Digits) ? at + 3 : at
}

/** What joins the next item: a comma, also one before a closing quotation mark, "and", or both. */
function jointAt(lexed: Lexed, at: number): { readonly to: number; readonly isAnd: boolean } | null {
  const isInside = has(lexed, at - 1, Tag.CloseQuote) && has(lexed, at - 2, Tag.Comma)
  const next = has(lexed, at, Tag.Comma) ? at + 1 : at
  const comma = next > at || isInside
  if (lexed.word[next] === AND) return { to: next + 1, isAnd: true }
  return comma ? { to: next, isAnd: false } : null
}

function isNextAnd(lexed: Lexed, at: number): boolean {
  return lexed.word[at] === AND
}

/** Whether the list ends here and nothing more is added to it. */
function isOver(lexed: Lexed, at: number, manner: 'introduced' | 'apposed'): boolean {
  const isEnd = at >= lexed.count || lexed.sentence[at] !== lexed.sentence[at - 1]
  if (isEnd || has(lexed, at, Tag.Period) || isMark(lexed, at, SEMICOLON) || has(lexed, at, DASHES)) return true
  if (manner === 'apposed' && AFTER.has(lexed.word[at]!)) return true
  if (!has(lexed, at, Tag.Comma) || manner === 'introduced') return false
  return !MORE.has(lexed.word[at + 1]!) && !has(lexed, at + 1, Tag.Capital)
}
