import { useState } from 'react'
import type { CheckedClaim } from '../../shared/model/checked.ts'
import type { Signer } from '../../shared/model/review.ts'
import { VERDICTS, type Verdict } from '../../shared/model/verdict.ts'
import { applyEdits } from '../../shared/text/apply-edits.ts'
import { counted } from '../ui/counted.ts'
import { failureOf } from '../ui/failure.ts'
import type { Cursor } from './use-cursor.ts'
import type { Notices } from './use-notice.ts'
import type { StoryInHand } from './use-open-story.ts'
import type { Review, Said } from './use-review.ts'
import type { Undo } from './use-undo.ts'

interface DecideProps {
  readonly hand: StoryInHand
  readonly checking: boolean
  readonly review: Review
  readonly cursor: Cursor
  readonly undo: Undo
  readonly notices: Notices
  readonly signer: Signer | null
  readonly keepSigner: (signer: Signer) => Promise<void>
  readonly noteFix: (claim: CheckedClaim, by: Signer | null) => Promise<boolean>
}

/** A question that a dialog asks before a decision is made. */
export type DecideQuestion =
  | { readonly sort: 'signer'; readonly then: (signer: Signer) => void }
  | { readonly sort: 'override'; readonly claim: CheckedClaim; readonly chosen: Verdict | null }

export interface Decide {
  readonly question: DecideQuestion | null
  readonly dismiss: () => void
  readonly answerSigner: (signer: Signer) => void
  readonly answerOverride: (verdict: Verdict, reason: string) => void
  readonly sign: () => void
  readonly signAlike: () => void
  readonly override: (chosen?: number) => void
  readonly apply: (fix?: number) => void
  /** The last thing done. */
  readonly takeBack: () => void
  /** The decision on the claim under the cursor. */
  readonly withdraw: () => void
  readonly nextOpen: () => void
}

/** Signing, overriding, fixing and taking back, on the claim under the cursor. */
export function useDecide(props: DecideProps): Decide {
  const { hand, checking, review, cursor, undo, notices, signer, keepSigner, noteFix } = props
  const [question, setQuestion] = useState<DecideQuestion | null>(null)
  const { claim } = cursor

  const attempt = (work: () => Promise<void>) => {
    work().catch((error: unknown) => notices.complain(failureOf(error)))
  }
  const withSigner = (then: (by: Signer) => void) => {
    if (signer) then(signer)
    else setQuestion({ sort: 'signer', then })
  }
  const record = (claims: readonly CheckedClaim[], said: Said) =>
    withSigner(by =>
      attempt(async () => {
        const ids = await review.decide(claims, said, by)
        undo.push(async () => {
          for (const id of ids) await review.withdraw(id, by)
          if (claim) cursor.goTo(claim)
          return undefined
        })
        if (claims.length > 1) notices.tell(`Signed ${counted(claims.length, 'claim')}.`)
        goToNextOpen(new Set(claims.map(({ id }) => id)))
      }),
    )
  const goToNextOpen = (decided: ReadonlySet<string>) => {
    const { open: undecided = [], short = [] } = review.gate ?? {}
    const left = undecided.filter(({ id }) => !decided.has(id))
    const open = left.length > 0 ? left : short
    const next = open.find(({ start }) => start > (claim?.start ?? -1)) ?? open[0]
    if (next) cursor.select(next.id)
    else cursor.refocus()
  }
  const isUpToDate = () => {
    if (!checking) return true
    notices.tell('The story is being checked: try again in a moment.')
    return false
  }

  return {
    question,
    dismiss: () => setQuestion(null),
    answerSigner: by => {
      if (question?.sort !== 'signer') return
      setQuestion(null)
      attempt(async () => {
        await keepSigner(by)
        question.then(by)
      })
    },
    answerOverride: (verdict, reason) => {
      if (question?.sort !== 'override') return
      setQuestion(null)
      record([question.claim], { ruling: 'overridden', verdict, reason })
    },
    sign: () => {
      if (!claim || !isUpToDate()) return
      if (review.standing.byClaim.get(claim.id)?.stale === false) goToNextOpen(new Set())
      else record([claim], { ruling: 'signed' })
    },
    signAlike: () => {
      if (!claim || !isUpToDate()) return
      const alike = (review.gate?.open ?? []).filter(
        other => other.verdict === 'supported' && isSameSubject(other, claim),
      )
      if (alike.length > 0) record(alike, { ruling: 'signed' })
      else notices.tell('Nothing supported is left to sign about this subject.')
    },
    override: chosen => {
      if (!claim || !isUpToDate()) return
      setQuestion({ sort: 'override', claim, chosen: (chosen === undefined ? null : VERDICTS[chosen]) ?? null })
    },
    apply: (fix = cursor.fix) => {
      const edits = claim?.suggestions[fix]?.edits
      const { story } = hand
      if (!claim || !edits || !story || !isUpToDate()) return
      const before = story.text
      const after = applyEdits(before, edits)
      hand.edit(after)
      void noteFix(claim, signer)
      undo.push(async () => {
        if (hand.current()?.text !== after) return 'The copy has changed since the fix, so it stays.'
        hand.edit(before)
        cursor.goTo(claim)
        return undefined
      })
      cursor.refocus()
    },
    takeBack: () =>
      attempt(async () => {
        const { done, obstacle } = await undo.pop()
        if (obstacle) notices.complain(obstacle)
        else if (!done) notices.tell('There is nothing to undo.')
      }),
    withdraw: () => {
      const decision = claim && review.standing.byClaim.get(claim.id)?.decision
      if (decision) attempt(() => review.withdraw(decision.id, signer))
      cursor.refocus()
    },
    nextOpen: () => goToNextOpen(new Set(claim ? [claim.id] : [])),
  }
}

function isSameSubject(a: CheckedClaim, b: CheckedClaim): boolean {
  if (a.subject === null || b.subject === null) return a.id === b.id
  return a.subject.entity === null ? a.subject.label === b.subject.label : a.subject.entity === b.subject.entity
}
