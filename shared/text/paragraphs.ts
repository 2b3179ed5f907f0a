import type { Span } from '../base/span.ts'
import { isBlank } from './code-units.ts'

/**
 * The paragraphs of the text between two offsets, in order: what blank lines part, without the blanks around it.
 *
 * Both offsets must stand at the text's ends or between two paragraphs.
 */
export function paragraphsIn(text: string, from: number, to: number): Span[] {
  const found: Span[] = []
  let start = skipBlanks(text, from, to)
  for (let line = text.indexOf('\n', start); line >= 0 && line < to; ) {
    const next = skipBlanks(text, line, to)
    if (next === to) break
    if (isBlankLine(text, line, next)) {
      found.push({ start, end: endBefore(text, line) })
      start = next
    }
    line = text.indexOf('\n', next)
  }
  const end = endBefore(text, to)
  if (start < end) found.push({ start, end })
  return found
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && isBlank(text.charCodeAt(at))) at++
  return at
}

function endBefore(text: string, to: number): number {
  let end = to
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  return end
}

/** Whether blanks that begin with a line's end hold another. */
function isBlankLine(text: string, line: number, to: number): boolean {
  for (let at = line + 1; at < to; at++) if (text.charCodeAt(at) === 0x0a) return true
  return false
}

/** Code units compared at once, first in long strides, then in short ones. */
const STRIDES = [2048, 64]

/** How many code units two texts begin with alike. */
export function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  for (const stride of STRIDES)
    while (at + stride <= most && one.slice(at, at + stride) === other.slice(at, at + stride)) at += stride
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return at
}

/** How many code units two texts end with alike behind the first `start`, which they share. */
export function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start
  let [oneEnd, otherEnd] = [one.length, other.length]
  const least = oneEnd - most
  for (const stride of STRIDES) {
    while (
      oneEnd - stride >= least &&
      one.slice(oneEnd - stride, oneEnd) === other.slice(otherEnd - stride, otherEnd)
    ) {
      oneEnd -= stride
      otherEnd -= stride
    }
  }
  while (oneEnd > least && one.charCodeAt(oneEnd - 1) === other.charCodeAt(otherEnd - 1)) {
    oneEnd--
    otherEnd--
  }
  return one.length - oneEnd
}
