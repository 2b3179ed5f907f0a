import type { ReactNode } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import { VerdictSeal } from '../../ui/VerdictMark.tsx'
import { VERDICT_WORD } from '../../ui/verdicts.ts'

interface SupposedLineProps {
  readonly claim: CheckedClaim
  readonly outcome: CheckedClaim
  readonly onPutBack: () => void
}

/** What the verdict would be under what is supposed, and the way back. */
export function SupposedLine({ claim, outcome, onPutBack }: SupposedLineProps): ReactNode {
  const { verdict, expected } = outcome
  const same = verdict === claim.verdict ? 'Still' : 'Then'
  return (
    <div className="card supposed-line" role="status" data-verdict={verdict}>
      <VerdictSeal verdict={verdict} />
      <span>
        <b>
          {same} {VERDICT_WORD[verdict].toLowerCase()}
        </b>
        {expected !== null && `: ${expected}`}
        <span className="field-hint"> Supposed, not stored.</span>
      </span>
      <button type="button" className="link-button" onClick={onPutBack}>
        Put all back
      </button>
    </div>
  )
}
