import { type Lexed, Tag } from '../../model/token.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import type { WordSet } from '../../text/word-set.ts'

/** Words that may stand between a season, the verb that says when it is shown, and the date; names and quoted titles besides. */
export const BESIDE = wordSet(
  'of the its this show series drama sitcom comedy will is be to set due slated scheduled expected now finally officially on ' +
    'in at airs for with',
)
/** `returns |to Netflix|`: not its first showing. */
const TO = wordId('to')
/** Tokens that may stand between two words of one clause. */
const FAR = 14

/** Whether tokens `[from, to)` hold nothing but words of a set, names, and titles in quotation marks. */
export function areOnly(lexed: Lexed, from: number, to: number, words: WordSet): boolean {
  if (to < from || to - from > FAR) return false
  let isQuoted = false
  for (let at = from; at < to; at++) {
    if (has(lexed, at, Tag.OpenQuote)) isQuoted = true
    else if (has(lexed, at, Tag.CloseQuote)) isQuoted = false
    else if (lexed.word[at] === TO && has(lexed, at + 1, Tag.Capital)) return false
    else if (!isQuoted && !words.has(lexed.word[at]!) && !has(lexed, at, Tag.Capital)) return false
  }
  return true
}
