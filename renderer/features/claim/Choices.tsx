import { type ReactNode, useId } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'

/** Whom it may be about, where Stet does not guess. */
export function Choices({ claim }: { readonly claim: CheckedClaim }): ReactNode {
  const id = useId()
  if (claim.choices.length === 0) return null
  return (
    <section className="claim-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        Who is meant?
      </h3>
      <ul className="choices card">
        {claim.choices.map(({ entity, label, why }) => (
          <li key={entity ?? label}>
            <b>{label}</b> <span>{why}</span>
          </li>
        ))}
      </ul>
      <p className="field-hint">Several fit equally well. Write the full name in the copy, and Stet knows.</p>
    </section>
  )
}
