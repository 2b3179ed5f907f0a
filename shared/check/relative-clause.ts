import type { LinkedClaim } from '../link/link.ts'

/** Behind a name, and before a verb: `, 58, who has`. */
const WHO = /^(?:, \d{1,3})?,?\s+who\b[^,;]*$/i
/** Before a name: it is named of somebody else, or with somebody else. */
const SHARED = /\b(?:of|and|or|with)\s+(?:the\s+)?$/i
/** Characters before a name in which that stands. */
const NEAR = 12

/**
 * Whether the verb at an offset stands in a relative clause of the claim's person, the last one named before it:
 * `her co-star Tom Brandreth, 58, who has |been|`. False of `the wife of Tom Brandreth, who`, where either may be meant.
 */
export function isSaidOfLastNamed({ person, parties }: LinkedClaim, verb: number, text: string): boolean {
  const last = parties.findLast(({ entity, end }) => entity.kind === 'person' && end <= verb)
  if (last === undefined || last.entity.id !== person?.id || !WHO.test(text.slice(last.end, verb))) return false
  return !SHARED.test(text.slice(Math.max(0, last.start - NEAR), last.start))
}
