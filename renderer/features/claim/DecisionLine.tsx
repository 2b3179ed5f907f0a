import type { ReactNode } from 'react'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { clockOf } from '../../ui/day-words.ts'
import { SignedMark } from '../../ui/VerdictMark.tsx'
import { VERDICT_WORD } from '../../ui/verdicts.ts'

interface DecisionLineProps {
  readonly standing: StandingDecision
  readonly onWithdraw: () => void
}

/** Who decided, when, and what has changed since. */
export function DecisionLine({ standing, onWithdraw }: DecisionLineProps): ReactNode {
  const { decision, stale, changed } = standing
  const what = decision.ruling === 'signed' ? 'Signed' : `Overridden: ${VERDICT_WORD[decision.verdict].toLowerCase()},`
  return (
    <div className={stale ? 'decision-line decision-stale' : 'decision-line'}>
      <SignedMark size={16} />
      <div>
        <p>
          {what} by <abbr title={decision.by.name}>{decision.by.initials}</abbr>{' '}
          <time className="tabular" dateTime={decision.at}>
            {clockOf(decision.at)}
          </time>
          {stale && <>; changed since: {changed.join(', ')}</>}
        </p>
        {decision.reason && <p className="decision-reason">“{decision.reason}”</p>}
      </div>
      <button type="button" className="link-button" onClick={onWithdraw}>
        Withdraw
      </button>
    </div>
  )
}
