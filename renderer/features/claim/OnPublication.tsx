import type { ReactNode } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import { VerdictSeal } from '../../ui/VerdictMark.tsx'
import { VERDICT_WORD } from '../../ui/verdicts.ts'

/** What becomes of the verdict by the day on which the story runs; nothing where it stays. */
export function OnPublication({ change }: { readonly change: CheckedClaim['onPublication'] }): ReactNode {
  if (change === null) return null
  return (
    <div className="card on-publication" role="note" data-verdict={change.verdict}>
      <VerdictSeal verdict={change.verdict} />
      <p>
        <b>{VERDICT_WORD[change.verdict]} when it runs</b>
        <span>{change.text}</span>
      </p>
    </div>
  )
}
