import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'

/** One sign in the margin: a claim, and how many of its like it stands for. */
export interface TickGroup {
  readonly claim: CheckedClaim
  readonly count: number
  readonly signed: boolean
}

/** More than this many on a line, and those alike are shown as one with their count. */
const ROOM = 3

/** The signs of a line's claims: one each where there is room, else one for each verdict with how many. */
export function groupTicks(
  ids: readonly string[],
  claims: ReadonlyMap<string, CheckedClaim>,
  standing: ReadonlyMap<string, StandingDecision>,
): TickGroup[] {
  const single = ids.flatMap(id => {
    const claim = claims.get(id)
    if (!claim) return []
    const decision = standing.get(id)
    return [{ claim, count: 1, signed: decision !== undefined && !decision.stale }]
  })
  if (single.length <= ROOM) return single
  const groups = new Map<string, TickGroup>()
  for (const tick of single) {
    const alike = tick.signed ? 'signed' : tick.claim.verdict
    const group = groups.get(alike)
    groups.set(alike, group ? { ...group, count: group.count + 1 } : tick)
  }
  return [...groups.values()]
}
