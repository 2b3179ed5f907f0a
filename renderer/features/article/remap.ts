import type { Span } from '../../../shared/base/span.ts'

/**
 * Where spans of a text lie in its edited successor. What the edit touched is left out; what stands behind it moves.
 * The edit is what is left between the longest common beginning and the longest common end.
 */
export function remap<T extends Span>(spans: readonly T[], before: string, after: string): T[] {
  if (before === after) return [...spans]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++
  let tail = 0
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  const shift = after.length - before.length
  const rest = before.length - tail
  return spans.flatMap(span => {
    if (span.end <= head) return [span]
    if (span.start >= rest) return [{ ...span, start: span.start + shift, end: span.end + shift }]
    return []
  })
}
