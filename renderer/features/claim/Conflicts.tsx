import { type ReactNode, useId } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import { VerdictMark } from '../../ui/VerdictMark.tsx'

interface ConflictsProps {
  readonly claim: CheckedClaim
  readonly claims: readonly CheckedClaim[]
  readonly onSelect: (claim: string) => void
}

/** The places of the story that this one cannot stand beside. */
export function Conflicts({ claim, claims, onSelect }: ConflictsProps): ReactNode {
  const id = useId()
  const others = claims.filter(other => claim.conflictsWith.includes(other.id))
  if (others.length === 0) return null
  return (
    <section className="claim-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        Cannot stand beside
      </h3>
      <ul className="conflicts">
        {others.map(other => (
          <li key={other.id}>
            <button type="button" className="card conflict" onClick={() => onSelect(other.id)}>
              <VerdictMark verdict={other.verdict} size={13} />
              <span className="copy-words">{other.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
