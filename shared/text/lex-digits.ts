import { Tag } from '../model/token.ts'
import { fractionValue, isDigit, isLetterOrDigit } from './code-units.ts'
import { push, type Tokens } from './growing.ts'
import { readPossessive } from './lex-word.ts'

/**
 * Puts down the number whose digits begin at `at`, with the possessive that ends it; returns where the text goes on. The
 * token starts at `start`, one before the digits where an apostrophe leads (`'90s`).
 */
export function readDigits(tokens: Tokens, start: number, at: number): number {
  const { text, units } = tokens
  const first = at
  let value = 0
  for (; isDigit(units[at]!); at++) value = value * 10 + units[at]! - 0x30
  const plain = at - first
  let tags: number = Tag.Digits
  if (start < first) tags |= Tag.ShortYear
  else if (plain <= 3 && units[at] === 0x2c) {
    for (; isThousands(units, at); at += 4) value = value * 1000 + Number(text.slice(at + 1, at + 4))
  }
  const grouped = at - first > plain
  if (isFraction(units, at)) {
    const from = at++
    while (isDigit(units[at]!)) at++
    value += Number(`0${text.slice(from, Math.min(at, from + 16))}`)
  } else if (!grouped) {
    const suffix = suffixTag(units, at, value, plain)
    if (suffix !== 0) {
      const end = at + (suffix === Tag.Ordinal ? 2 : 1)
      push(tokens, start, end, suffix, value, -1)
      return readPossessive(tokens, end)
    }
    if (plain === 4 && value >= 1000 && value < 3000 && start === first) tags |= Tag.Year
  }
  const half = fractionValue(units[at]!)
  if (half > 0) {
    value += half
    at++
  }
  push(tokens, start, at, tags, value, -1)
  return readPossessive(tokens, at)
}

/** A comma and exactly three digits. */
function isThousands(units: Uint16Array, at: number): boolean {
  return (
    units[at] === 0x2c &&
    isDigit(units[at + 1]!) &&
    isDigit(units[at + 2]!) &&
    isDigit(units[at + 3]!) &&
    !isDigit(units[at + 4]!)
  )
}

/** A point and digits that no further point follows: `3.5`, but neither `1.17.24` nor the end of a sentence. */
function isFraction(units: Uint16Array, at: number): boolean {
  if (units[at] !== 0x2e || !isDigit(units[at + 1]!)) return false
  let end = at + 1
  while (end < at + 20 && isDigit(units[end]!)) end++
  if (units[end] === 0x2e && isDigit(units[end + 1]!)) return false
  let before = at - 1
  while (before > at - 20 && isDigit(units[before]!)) before--
  return !(units[before] === 0x2e && isDigit(units[before - 1]!))
}

/** `th` and its like make an ordinal, `s` on a round number a decade. */
function suffixTag(units: Uint16Array, at: number, value: number, digits: number): number {
  const one = units[at]! | 32
  if (one === 0x73 && value % 10 === 0 && (digits === 2 || digits === 4) && !isLetterOrDigit(units[at + 1]!)) {
    return Tag.Decade
  }
  if (isLetterOrDigit(units[at + 2]!)) return 0
  const two = units[at + 1]! | 32
  const isOrdinal =
    (one === 0x74 && two === 0x68) ||
    (one === 0x73 && two === 0x74) ||
    (one === 0x6e && two === 0x64) ||
    (one === 0x72 && two === 0x64)
  return isOrdinal ? Tag.Ordinal : 0
}
