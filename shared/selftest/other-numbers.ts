import { allowedBy } from '../check/hedges.ts'
import type { Hedge } from '../model/claim.ts'
import type { Bounds } from '../temporal/age.ts'

/** A bound is taken to be honest: what is "more than 8" is less than twice that, and "fewer than 8" more than half. */
const HONEST = 2

/**
 * The nearest whole numbers below and above that are false for certain where `said`, with its hedge, is true: `8 → 7, 9`.
 *
 * A hedged number moves until no actual number can make both true: `about 50 → 40, 62`; one with a single bound past what
 * an honest bound leaves open: `more than 8 → 17`, `fewer than 8 → 4`. A number that counts as right within `slack` of
 * what is (a length, rounded up or down) moves until these are apart as well. Never below 1.
 */
export function otherNumbers(said: number, hedge: Hedge | null, slack: Slack = EXACT): number[] {
  const test = hedge?.test ?? 'exactly'
  if (test === 'more-than' || test === 'at-least') return [HONEST * said + 1]
  if (test === 'less-than' || test === 'at-most') return atLeastOne(Math.floor(said / HONEST))
  const right = loosened(said, hedge, slack)
  let [below, above] = [said - 1, said + 1]
  while (loosened(above, hedge, slack).min <= right.max) above++
  while (below > 0 && loosened(below, hedge, slack).max >= right.min) below--
  return [...atLeastOne(below), above]
}

/** How far what is may lie below and above a number that is right, both ends included. */
export interface Slack {
  readonly below: number
  readonly above: number
}
const EXACT: Slack = { below: 0, above: 0 }

function loosened(said: number, hedge: Hedge | null, { below, above }: Slack): Bounds {
  const { min, max } = allowedBy(hedge, { min: said, max: said }, 1)
  return { min: min - below, max: max + above }
}

function atLeastOne(number: number): number[] {
  return number < 1 ? [] : [number]
}
