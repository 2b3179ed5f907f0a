import type { Span } from '../base/span.ts'
import { Tag } from '../model/token.ts'
import type { Tokens } from './growing.ts'

const STRAIGHT = 0x22
const SINGLE = 0x27
const OPEN_SINGLE = 0x2018
const CLOSE_SINGLE = 0x2019
const OPEN = 0x201c
const CLOSE = 0x201d

/**
 * Stretches inside quotation marks, marks excluded, and the tags of their marks.
 *
 * A quotation that its paragraph leaves open goes on where the next paragraph opens with a mark again (the custom for
 * speech over several paragraphs), else it ends with its paragraph. Single marks inside double ones do not count.
 */
export function quotationsOf(tokens: Tokens): Span[] {
  const found: Span[] = []
  let open = -1
  let closing = 0
  for (let i = 0; i < tokens.count; i++) {
    if (open >= 0 && isParagraphStart(tokens, i)) {
      found.push({ start: tokens.end[open]!, end: tokens.end[i - 1]! })
      open = -1
    }
    if ((tokens.tags[i]! & Tag.Mark) === 0) continue
    const code = tokens.value[i]!
    if (open >= 0) {
      if (code === closing && (closing !== SINGLE || closesSingle(tokens, i))) {
        tokens.tags[i]! |= Tag.CloseQuote
        found.push({ start: tokens.end[open]!, end: tokens.start[i]! })
        open = -1
      }
      continue
    }
    closing = closingOf(tokens, i, code)
    if (closing === 0) continue
    tokens.tags[i]! |= Tag.OpenQuote
    open = i
  }
  if (open >= 0) found.push({ start: tokens.end[open]!, end: tokens.end[tokens.count - 1]! })
  return found.filter(span => span.start < span.end)
}

/** The mark that ends a quotation opened by token `i`; 0 if it opens none. */
function closingOf(tokens: Tokens, i: number, code: number): number {
  if (code === OPEN) return CLOSE
  if (code === STRAIGHT) return STRAIGHT
  if (code === OPEN_SINGLE) return CLOSE_SINGLE
  return code === SINGLE && opensSingle(tokens, i) ? SINGLE : 0
}

/** A straight single mark opens where a blank or bracket stands before it and a word follows at once. */
function opensSingle(tokens: Tokens, i: number): boolean {
  const at = tokens.start[i]!
  const touchesLeft = i > 0 && tokens.end[i - 1] === at && (tokens.tags[i - 1]! & (Tag.Word | Tag.Digits)) !== 0
  return !touchesLeft && tokens.start[i + 1] === at + 1 && (tokens.tags[i + 1]! & (Tag.Word | Tag.Digits)) !== 0
}

function closesSingle(tokens: Tokens, i: number): boolean {
  const endsWord = i + 1 === tokens.count || tokens.start[i + 1] !== tokens.end[i]
  return endsWord && tokens.end[i - 1] === tokens.start[i]
}

/** Whether a blank line (or more) stands before token `i`. */
export function isParagraphStart(tokens: Tokens, i: number): boolean {
  if (i === 0) return true
  const from = tokens.end[i - 1]!
  const to = tokens.start[i]!
  if (to - from < 2) return false
  let lines = 0
  for (let at = from; at < to; at++) if (tokens.units[at] === 0x0a && ++lines === 2) return true
  return false
}
