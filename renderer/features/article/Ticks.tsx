import type { ReactNode } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { SignedMark, VerdictMark } from '../../ui/VerdictMark.tsx'
import { VERDICT_WORD } from '../../ui/verdicts.ts'
import { groupTicks } from './tick-groups.ts'
import type { TickLine } from './use-tick-lines.ts'

interface TicksProps {
  readonly lines: readonly TickLine[]
  readonly claims: ReadonlyMap<string, CheckedClaim>
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly selected: string | null
  readonly onSelect: (claim: string) => void
  readonly onPoint: (claim: string | null) => void
}

/** The marks in the margin, each beside its line. For the eye and the mouse: the copy itself says the same by name. */
export function Ticks({ lines, claims, standing, selected, onSelect, onPoint }: TicksProps): ReactNode {
  return (
    <div className="ticks" aria-hidden="true">
      {lines.map(line => (
        <div key={line.middle} className="tick-line" style={{ top: line.middle }}>
          {groupTicks(line.claims, claims, standing).map(({ claim, count, signed }) => (
            <button
              key={claim.id}
              type="button"
              tabIndex={-1}
              className={claim.id === selected ? 'tick tick-selected' : 'tick'}
              title={`${VERDICT_WORD[claim.verdict]}: ${claim.text}${count > 1 ? ` and ${count - 1} more` : ''}`}
              onClick={() => onSelect(claim.id)}
              onPointerEnter={() => onPoint(claim.id)}
              onPointerLeave={() => onPoint(null)}
            >
              {signed ? <SignedMark size={15} /> : <VerdictMark verdict={claim.verdict} size={13} />}
              {count > 1 && <span className="tick-count">{count}</span>}
            </button>
          ))}
        </div>
      ))}
    </div>
  )
}
