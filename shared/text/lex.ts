import { type Lexed, Tag } from '../model/token.ts'
import { fractionValue, isApostrophe, isBlank, isDigit, isLetter, isLetterOrDigit, markTag } from './code-units.ts'
import { newTokens, noteEnd, packed, push, type Tokens } from './growing.ts'
import { readDigits } from './lex-digits.ts'
import { readWord } from './lex-word.ts'
import './lexicon.ts'
import { quotationsOf } from './quotations.ts'
import { sentencesOf } from './sentences.ts'

/**
 * The text, or the part of it between two offsets, as tokens, sentences and quotations, in one pass over its code units;
 * linear, whatever the text holds. Of a part all offsets count from its start.
 *
 * Words keep inner apostrophes (`don't`) but give up a possessive `'s`; hyphens always part (`39-year-old` is five
 * tokens), as do digits and letters that touch (`10pm` is two), except for `11th` and `1990s`.
 */
export function lex(source: string, from = 0, to = source.length): Lexed {
  const tokens = newTokens(source, from, to)
  const { units, text } = tokens
  let at = 0
  while (at < text.length) {
    const code = units[at]!
    if (isLetter(code)) at = readWord(tokens, at)
    else if (isBlank(code)) {
      if (code === 0x0a) noteEnd(tokens)
      at++
    } else if (isDigit(code)) at = readDigits(tokens, at, at)
    else at = readMark(tokens, at, code)
  }
  push(tokens, text.length, text.length, 0, 0, -1)
  tokens.count--
  const quotations = quotationsOf(tokens)
  const { start, end, tags, value, word, sentence } = packed(tokens)
  const sentences = sentencesOf(tokens, sentence)
  return { text, count: tokens.count, start, end, tags, value, word, sentence, sentences, quotations }
}

function readMark(tokens: Tokens, at: number, code: number): number {
  const { units } = tokens
  const fraction = fractionValue(code)
  if (fraction > 0) {
    push(tokens, at, at + 1, Tag.Digits, fraction, -1)
    return at + 1
  }
  if ((isApostrophe(code) || code === 0x2018) && isShortYear(units, at)) return readDigits(tokens, at, at + 1)
  const isPair = code >= 0xd800 && code < 0xdc00 && units[at + 1]! >= 0xdc00 && units[at + 1]! < 0xe000
  push(tokens, at, isPair ? at + 2 : at + 1, Tag.Mark | markTag(code), code, -1)
  return isPair ? at + 2 : at + 1
}

/** An apostrophe, after no letter or digit, before exactly two digits: `'39`, `'90s`. */
function isShortYear(units: Uint16Array, at: number): boolean {
  return (
    isDigit(units[at + 1]!) &&
    isDigit(units[at + 2]!) &&
    !isDigit(units[at + 3]!) &&
    !(at > 0 && isLetterOrDigit(units[at - 1]!))
  )
}
