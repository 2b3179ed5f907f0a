import { type Lexed, Tag } from '../../model/token.ts'
import { has } from '../../text/tokens.ts'
import { wordSet } from '../../text/vocabulary.ts'
import type { WordSet } from '../../text/word-set.ts'

/** Words between a season and the verb that says when it is shown; names and what stands in quotation marks besides. */
export const BESIDE_SHOW = wordSet(
  'of the its this show series drama sitcom comedy will is to set due slated scheduled expected now finally officially',
)
/** Words between that verb, or its season, and the date. */
export const BESIDE_DATE = wordSet('on in at this the')
/** Tokens that may stand between two words of one clause. */
const FAR = 14

/** Whether tokens `[from, to)` hold nothing but words of a set, names, and titles in quotation marks. */
export function areOnly(lexed: Lexed, from: number, to: number, words: WordSet): boolean {
  if (to < from || to - from > FAR) return false
  let isQuoted = false
  for (let at = from; at < to; at++) {
    if (has(lexed, at, Tag.OpenQuote)) isQuoted = true
    else if (has(lexed, at, Tag.CloseQuote)) isQuoted = false
    else if (!isQuoted && !words.has(lexed.word[at]!) && !has(lexed, at, Tag.Capital)) return false
  }
  return true
}
