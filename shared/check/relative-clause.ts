import type { LinkedClaim } from '../link/link.ts'
import type { Party } from '../link/party.ts'

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
export function isSaidOfLastNamed(linked: LinkedClaim, verb: number, text: string): boolean {
  const last = lastNamed(linked, verb)
  return last?.entity.id === linked.person?.id && isOfWho(last, verb, text) && !isShared(last, text)
}

/** Whether it stands in a relative clause behind `the wife of Tom Brandreth`: said of one or the other. */
export function isSaidOfEither(linked: LinkedClaim, verb: number, text: string): boolean {
  const last = lastNamed(linked, verb)
  return isOfWho(last, verb, text) && isShared(last, text)
}

function lastNamed({ parties }: LinkedClaim, verb: number): Party | undefined {
  return parties.findLast(({ entity, end }) => entity.kind === 'person' && end <= verb)
}

function isOfWho(last: Party | undefined, verb: number, text: string): last is Party {
  return last !== undefined && WHO.test(text.slice(last.end, verb))
}

function isShared(last: Party, text: string): boolean {
  return SHARED.test(text.slice(Math.max(0, last.start - NEAR), last.start))
}
