import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import type { Policy } from '../model/policy.ts'
import { shortfallsOf } from './shortfalls.ts'
import type { Standing } from './standing.ts'

/** Whether a story may run, and what is missing if not. */
export interface Gate {
  readonly ready: boolean
  readonly decided: number
  /** Claims without a decision, or with one gone stale, in reading order. */
  readonly open: readonly CheckedClaim[]
  /** Claims signed on evidence that falls short of the desk's policy, in reading order: an override with its reason lets them pass. */
  readonly short: readonly CheckedClaim[]
  /** Numbers that nothing explains; each keeps the story open. */
  readonly notUnderstood: number
}

/** The gate as it stands: ready when every claim has a decision that still holds and enough behind it, and every number is understood. */
export function gateOf(checked: CheckedArticle, standing: Standing, policy: Policy): Gate {
  const open = checked.claims.filter(claim => standing.byClaim.get(claim.id)?.stale ?? true)
  const short = checked.claims.filter(claim => {
    const decision = standing.byClaim.get(claim.id)
    const isSigned = decision !== undefined && !decision.stale && decision.decision.ruling === 'signed'
    return isSigned && shortfallsOf(claim, policy, checked.article.dateline).length > 0
  })
  const notUnderstood = checked.summary.unread
  return {
    ready: open.length === 0 && short.length === 0 && notUnderstood === 0,
    decided: checked.claims.length - open.length,
    open,
    short,
    notUnderstood,
  }
}
