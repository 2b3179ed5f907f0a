import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import type { Decision, StandingDecision } from '../model/review.ts'
import { type Basis, basisOf, changesBetween } from './basis.ts'

export interface Standing {
  /** By claim id of this check. */
  readonly byClaim: ReadonlyMap<string, StandingDecision>
  /** Decisions whose words the story no longer holds. */
  readonly orphans: readonly Decision[]
}

/**
 * Which decisions still stand on which claims after the text, the dateline or the facts may have changed.
 *
 * A decision is carried to the claim with the same hash, or else to the one claim of its kind between exactly the
 * same words before and after: then only its own words changed, and it is stale. Never by likeness. Of several
 * decisions on a claim the latest in the list counts; a decision that finds no claim is an orphan.
 */
export function standingDecisions(checked: CheckedArticle, decisions: readonly Decision[]): Standing {
  const byHash = new Map(checked.claims.map(claim => [claim.hash, claim]))
  const byContext = uniqueContexts(checked)
  const byClaim = new Map<string, StandingDecision>()
  const orphans: Decision[] = []
  for (const decision of decisions) {
    const signed = JSON.parse(decision.basis) as Basis
    const claim = byHash.get(decision.claim) ?? byContext.get(contextKey(signed))
    if (!claim) {
      orphans.push(decision)
      continue
    }
    const changed = changesBetween(signed, basisOf(claim, checked))
    byClaim.set(claim.id, { decision, stale: changed.length > 0, changed })
  }
  return { byClaim, orphans }
}

function uniqueContexts(checked: CheckedArticle): Map<string, CheckedClaim> {
  const found = new Map<string, CheckedClaim>()
  const repeated = new Set<string>()
  for (const claim of checked.claims) {
    const key = contextKey(basisOf(claim, checked))
    if (found.has(key)) repeated.add(key)
    found.set(key, claim)
  }
  for (const key of repeated) found.delete(key)
  return found
}

function contextKey(basis: Basis): string {
  return JSON.stringify([basis.kind, basis.before, basis.after])
}
