import type { ReactNode } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { Button } from '../../ui/Button.tsx'

/** What a person may do with the claim under the cursor. */
export interface ClaimActions {
  readonly sign: () => void
  readonly override: () => void
  /** Without a number: the fix that is chosen. */
  readonly apply: (fix?: number) => void
  readonly withdraw: () => void
  readonly select: (claim: string) => void
  readonly showEvidence: () => void
  /** Says whom a name of the story means; null takes that back. */
  readonly choose: (name: string, entity: string | null) => void
}

interface ActionsProps {
  readonly claim: CheckedClaim
  readonly standing: StandingDecision | undefined
  readonly actions: ClaimActions
}

/** The panel's buttons; the one that fits the verdict best comes first. */
export function Actions({ claim, standing, actions }: ActionsProps): ReactNode {
  const isSigned = standing !== undefined && !standing.stale
  const fixes = claim.suggestions.length > 0 && !isSigned
  return (
    <fieldset className="claim-actions" aria-label="Decide">
      {fixes && (
        <Button kind="primary" hint="A" onClick={() => actions.apply()}>
          Apply fix
        </Button>
      )}
      <Button kind={fixes || isSigned ? 'plain' : 'primary'} hint="S" disabled={isSigned} onClick={actions.sign}>
        {standing?.stale ? 'Sign again' : isSigned ? 'Signed' : 'Sign'}
      </Button>
      <Button hint="1–7" onClick={actions.override}>
        Override
      </Button>
    </fieldset>
  )
}
