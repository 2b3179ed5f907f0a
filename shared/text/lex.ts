import { type Lexed, Tag } from '../model/token.ts'
import {
  fractionValue,
  isApostrophe,
  isBlank,
  isCapital,
  isDigit,
  isLetter,
  isLetterOrDigit,
  markTag,
} from './code-units.ts'
import './lexicon.ts'
import { quotationsOf } from './quotations.ts'
import { sentencesOf } from './sentences.ts'
import type { Tokens } from './tokens.ts'
import { findWord, HASH_SEED, hashStep, lowerUnit, tagsOfWord, valueOfWord } from './vocabulary.ts'

/**
 * The text as tokens, sentences and quotations, in one pass over its code units; linear, whatever the text holds.
 *
 * Words keep inner apostrophes (`don't`) but give up a possessive `'s`; hyphens always part (`39-year-old` is five
 * tokens), as do digits and letters that touch (`10pm` is two), except for `11th` and `1990s`.
 */
export function lex(text: string): Lexed {
  const tokens = newTokens(text)
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isBlank(code)) at++
    else if (isDigit(code)) at = readDigits(tokens, at, at)
    else if (isLetter(code)) at = readWord(tokens, at)
    else at = readMark(tokens, at, code)
  }
  push(tokens, text.length, text.length, 0, 0, -1)
  tokens.count--
  const quotations = quotationsOf(tokens)
  const { sentences, sentence } = sentencesOf(tokens)
  return { ...tokens, sentences, sentence, quotations }
}

function newTokens(text: string): Tokens {
  const size = (text.length >> 2) + 16
  return {
    text,
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    tags: new Int32Array(size),
    value: new Float64Array(size),
    word: new Int32Array(size),
  }
}

function push(tokens: Tokens, start: number, end: number, tags: number, value: number, word: number): void {
  if (tokens.count === tokens.start.length) grow(tokens)
  const i = tokens.count++
  tokens.start[i] = start
  tokens.end[i] = end
  tokens.tags[i] = tags
  tokens.value[i] = value
  tokens.word[i] = word
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2
  const wider = (old: Int32Array): Int32Array => {
    const grown = new Int32Array(size)
    grown.set(old)
    return grown
  }
  tokens.start = wider(tokens.start)
  tokens.end = wider(tokens.end)
  tokens.tags = wider(tokens.tags)
  tokens.word = wider(tokens.word)
  const value = new Float64Array(size)
  value.set(tokens.value)
  tokens.value = value
}

/** `'s` that ends a word or number at `at`, where its apostrophe stands. */
function isPossessive(text: string, at: number): boolean {
  return (
    isApostrophe(text.charCodeAt(at)) &&
    (text.charCodeAt(at + 1) | 32) === 0x73 &&
    !isLetterOrDigit(text.charCodeAt(at + 2))
  )
}

function readWord(tokens: Tokens, start: number): number {
  const { text } = tokens
  let at = start
  let hash = HASH_SEED
  let lower = 0
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isLetter(code)) {
      if (!isApostrophe(code) || !isLetter(text.charCodeAt(at + 1)) || isPossessive(text, at)) break
    }
    if (code >= 0x61) lower++
    hash = hashStep(hash, lowerUnit(code))
  }
  if (at === start + 1 && text.charCodeAt(at) === 0x2e && isLetter(text.charCodeAt(at + 1))) {
    const end = endOfInitials(text, start)
    if (end > at) return readInitials(tokens, start, end)
  }
  const id = findWord(text, start, at, hash)
  let tags: number = Tag.Word
  if (isCapital(text, start)) tags |= Tag.Capital | (lower === 0 && at - start > 1 ? Tag.Upper : 0)
  push(tokens, start, at, id < 0 ? tags : tags | tagsOfWord(id), id < 0 ? 0 : valueOfWord(id), id)
  return readPossessive(tokens, at)
}

/** End of `p.m.` or `U.S.`, full stop included, that starts at `at`; `at` itself if letters and stops do not alternate. */
function endOfInitials(text: string, at: number): number {
  let end = at
  while (end - at < 20 && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === 0x2e) end += 2
  if (isLetter(text.charCodeAt(end))) {
    if (isLetter(text.charCodeAt(end + 1))) return end - 2 > at + 1 ? end : at
    return end + 1
  }
  return end - 2 > at ? end : at
}

function readInitials(tokens: Tokens, start: number, end: number): number {
  const { text } = tokens
  let hash = HASH_SEED
  for (let at = start; at < end; at++) hash = hashStep(hash, lowerUnit(text.charCodeAt(at)))
  const id = findWord(text, start, end, hash)
  const tags = isCapital(text, start) ? Tag.Word | Tag.Capital | Tag.Upper : Tag.Word
  push(tokens, start, end, id < 0 ? tags : tags | tagsOfWord(id), id < 0 ? 0 : valueOfWord(id), id)
  return readPossessive(tokens, end)
}

function readPossessive(tokens: Tokens, at: number): number {
  if (!isPossessive(tokens.text, at)) return at
  push(tokens, at, at + 2, Tag.Possessive, 0, -1)
  return at + 2
}

/** Digits from `at`; the token starts at `start`, one before it where an apostrophe leads (`'90s`). */
function readDigits(tokens: Tokens, start: number, at: number): number {
  const { text } = tokens
  const first = at
  let value = 0
  for (; isDigit(text.charCodeAt(at)); at++) value = value * 10 + text.charCodeAt(at) - 0x30
  const plain = at - first
  let tags: number = Tag.Digits
  if (start < first) tags |= Tag.ShortYear
  else if (plain <= 3 && text.charCodeAt(at) === 0x2c) {
    for (; isThousands(text, at); at += 4) value = value * 1000 + Number(text.slice(at + 1, at + 4))
  }
  const grouped = at - first > plain
  if (isFraction(text, at)) {
    const from = at++
    while (isDigit(text.charCodeAt(at))) at++
    value += Number(`0${text.slice(from, Math.min(at, from + 16))}`)
  } else if (!grouped) {
    const suffix = suffixTag(text, at, value, plain)
    if (suffix !== 0) {
      push(tokens, start, at + (suffix === Tag.Ordinal ? 2 : 1), suffix, value, -1)
      return readPossessive(tokens, at + (suffix === Tag.Ordinal ? 2 : 1))
    }
    if (plain === 4 && value >= 1000 && value < 3000 && start === first) tags |= Tag.Year
  }
  const half = fractionValue(text.charCodeAt(at))
  if (half > 0) {
    value += half
    at++
  }
  push(tokens, start, at, tags, value, -1)
  return readPossessive(tokens, at)
}

/** A comma and exactly three digits. */
function isThousands(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x2c &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    isDigit(text.charCodeAt(at + 3)) &&
    !isDigit(text.charCodeAt(at + 4))
  )
}

/** A point and digits that no further point follows: `3.5`, but neither `1.17.24` nor the end of a sentence. */
function isFraction(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || !isDigit(text.charCodeAt(at + 1))) return false
  let end = at + 1
  while (end < at + 20 && isDigit(text.charCodeAt(end))) end++
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) return false
  let before = at - 1
  while (before > at - 20 && isDigit(text.charCodeAt(before))) before--
  return !(text.charCodeAt(before) === 0x2e && isDigit(text.charCodeAt(before - 1)))
}

/** `th` and its like make an ordinal, `s` on a round number a decade. */
function suffixTag(text: string, at: number, value: number, digits: number): number {
  const one = text.charCodeAt(at) | 32
  if (one === 0x73 && value % 10 === 0 && (digits === 2 || digits === 4) && !isLetterOrDigit(text.charCodeAt(at + 1))) {
    return Tag.Decade
  }
  if (isLetterOrDigit(text.charCodeAt(at + 2))) return 0
  const two = text.charCodeAt(at + 1) | 32
  const isOrdinal =
    (one === 0x74 && two === 0x68) ||
    (one === 0x73 && two === 0x74) ||
    (one === 0x6e && two === 0x64) ||
    (one === 0x72 && two === 0x64)
  return isOrdinal ? Tag.Ordinal : 0
}

function readMark(tokens: Tokens, at: number, code: number): number {
  const { text } = tokens
  const fraction = fractionValue(code)
  if (fraction > 0) {
    push(tokens, at, at + 1, Tag.Digits, fraction, -1)
    return at + 1
  }
  if ((isApostrophe(code) || code === 0x2018) && isShortYear(text, at)) return readDigits(tokens, at, at + 1)
  const isPair = code >= 0xd800 && code < 0xdc00 && at + 1 < text.length
  push(tokens, at, isPair ? at + 2 : at + 1, Tag.Mark | markTag(code), code, -1)
  return isPair ? at + 2 : at + 1
}

/** An apostrophe, after no letter or digit, before exactly two digits: `'39`, `'90s`. */
function isShortYear(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3)) &&
    !(at > 0 && isLetterOrDigit(text.charCodeAt(at - 1)))
  )
}
