import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import type { Standing } from './standing.ts'

/** Whether a story may run, and what is missing if not. */
export interface Gate {
  readonly ready: boolean
  readonly decided: number
  /** Claims without a decision, or with one gone stale, in reading order. */
  readonly open: readonly CheckedClaim[]
  /** Numbers that nothing explains; each keeps the story open. */
  readonly notUnderstood: number
}

/** The gate as it stands: ready when every claim has a decision that still holds and every number is understood. */
export function gateOf(checked: CheckedArticle, standing: Standing): Gate {
  const open = checked.claims.filter(claim => standing.byClaim.get(claim.id)?.stale ?? true)
  const notUnderstood = checked.summary.unread
  return {
    ready: open.length === 0 && notUnderstood === 0,
    decided: checked.claims.length - open.length,
    open,
    notUnderstood,
  }
}
