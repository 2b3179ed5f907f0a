import { useCallback, useMemo } from 'react'
import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'
import type { Policy } from '../../shared/model/policy.ts'
import type { Decision, Signer } from '../../shared/model/review.ts'
import type { Verdict } from '../../shared/model/verdict.ts'
import { basisOf, printBasis } from '../../shared/review/basis.ts'
import { type Gate, gateOf } from '../../shared/review/gate.ts'
import { type Standing, standingDecisions } from '../../shared/review/standing.ts'
import { addDecisions, decisionsOf, withdrawDecision } from '../db/decisions.ts'
import { useStored } from './use-stored.ts'

/** What a person says of a claim: the machine's verdict is right, or another is, for a reason. */
export type Said =
  | { readonly ruling: 'signed' }
  | { readonly ruling: 'overridden'; readonly verdict: Verdict; readonly reason: string }

export interface Review {
  readonly standing: Standing
  readonly gate: Gate | null
  /** Records what the signer says of each claim; gives the ids of the decisions, for taking them back. */
  readonly decide: (claims: readonly CheckedClaim[], said: Said, by: Signer) => Promise<readonly string[]>
  readonly withdraw: (decision: string, by: Signer | null) => Promise<void>
}

const NOTHING: Standing = { byClaim: new Map(), orphans: [] }

/** The decisions on a story beside its claims as they stand now. */
export function useReview(
  story: string | null,
  checked: CheckedArticle | null,
  policy: Policy,
  complain: (text: string) => void,
): Review {
  const stored = useDecisions(story, complain)
  const standing = useMemo(() => (checked && stored ? standingDecisions(checked, stored) : NOTHING), [checked, stored])
  const gate = useMemo(
    () => (checked && stored ? gateOf(checked, standing, policy) : null),
    [checked, stored, standing, policy],
  )
  const decide = useCallback(
    async (claims: readonly CheckedClaim[], said: Said, by: Signer) => {
      if (story === null || checked === null) return []
      const at = new Date().toISOString()
      const decisions = claims.map(claim => toDecision(claim, checked, story, said, by, at))
      await addDecisions(decisions)
      return decisions.map(({ id }) => id)
    },
    [story, checked],
  )
  const withdraw = useCallback(async (decision: string, by: Signer | null) => {
    await withdrawDecision(decision, by)
  }, [])
  return { standing, gate, decide, withdraw }
}

/** The story's decisions, undefined while they are read: what was read for another story does not count. */
function useDecisions(story: string | null, complain: (text: string) => void): readonly Decision[] | undefined {
  const read = useStored(
    async () => (story === null ? undefined : { story, decisions: await decisionsOf(story) }),
    [story],
    complain,
  )
  return read?.story === story ? read?.decisions : undefined
}

function toDecision(
  claim: CheckedClaim,
  checked: CheckedArticle,
  story: string,
  said: Said,
  by: Signer,
  at: string,
): Decision {
  return {
    id: crypto.randomUUID(),
    story,
    claim: claim.hash,
    basis: printBasis(basisOf(claim, checked)),
    ruling: said.ruling,
    found: claim.verdict,
    verdict: said.ruling === 'signed' ? claim.verdict : said.verdict,
    reason: said.ruling === 'signed' ? null : said.reason,
    quote: claim.text,
    value: claim.value,
    by,
    at,
  }
}
