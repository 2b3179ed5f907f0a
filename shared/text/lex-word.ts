import { Tag } from '../model/token.ts'
import { isApostrophe, isCapital, isLetter, isLetterOrDigit } from './code-units.ts'
import { noteEnd, push, type Tokens } from './growing.ts'
import { findWord, HASH_SEED, hashStep, lowerUnit, tagsOfWord, valueOfWord } from './vocabulary.ts'

/** Puts down the word at `start`, with the possessive that ends it; returns where the text goes on. */
export function readWord(tokens: Tokens, start: number): number {
  const { units } = tokens
  let at = start
  let hash = HASH_SEED
  let lower = 0
  for (;;) {
    const from = at
    let code = units[at]!
    for (; code >= 0x61 && code <= 0x7a; code = units[++at]!) hash = hashStep(hash, code)
    lower += at - from
    if (!isLetter(code)) {
      if (!isApostrophe(code) || !isLetter(units[at + 1]!) || isPossessive(units, at)) break
    }
    if (code >= 0x80) lower++
    hash = hashStep(hash, lowerUnit(code))
    at++
  }
  if (at === start + 1 && units[at] === 0x2e && isLetter(units[at + 1]!)) {
    const end = endOfInitials(units, start)
    if (end > at) return readInitials(tokens, start, end)
  }
  let tags: number = Tag.Word
  if (isCapital(units[start]!)) tags |= Tag.Capital | (lower === 0 && at - start > 1 ? Tag.Upper : 0)
  pushWord(tokens, start, at, tags, hash)
  return readPossessive(tokens, at)
}

function pushWord(tokens: Tokens, start: number, end: number, tags: number, hash: number): void {
  const id = findWord(tokens.units, start, end, hash)
  if (id < 0) push(tokens, start, end, tags, 0, -1)
  else push(tokens, start, end, tags | tagsOfWord(id), valueOfWord(id), id)
}

/** End of `p.m.` or `U.S.`, full stop included, that starts at `at`; `at` itself if letters and stops do not alternate. */
function endOfInitials(units: Uint16Array, at: number): number {
  let end = at
  while (end - at < 20 && isLetter(units[end]!) && units[end + 1] === 0x2e) end += 2
  if (isLetter(units[end]!)) {
    if (isLetter(units[end + 1]!)) return end - 2 > at + 1 ? end : at
    return end + 1
  }
  return end - 2 > at ? end : at
}

function readInitials(tokens: Tokens, start: number, end: number): number {
  const { units } = tokens
  let hash = HASH_SEED
  for (let at = start; at < end; at++) hash = hashStep(hash, lowerUnit(units[at]!))
  const isUpper = isCapital(units[start]!)
  pushWord(tokens, start, end, isUpper ? Tag.Word | Tag.Capital | Tag.Upper : Tag.Word, hash)
  if (units[end - 1] === 0x2e) noteEnd(tokens)
  return readPossessive(tokens, end)
}

/** `'s` that ends a word or number at `at`, where its apostrophe stands. */
function isPossessive(units: Uint16Array, at: number): boolean {
  return isApostrophe(units[at]!) && (units[at + 1]! | 32) === 0x73 && !isLetterOrDigit(units[at + 2]!)
}

/** Puts down the `'s` at `at`, if one stands there; returns where the text goes on. */
export function readPossessive(tokens: Tokens, at: number): number {
  if (!isPossessive(tokens.units, at)) return at
  push(tokens, at, at + 2, Tag.Possessive, 0, -1)
  return at + 2
}
