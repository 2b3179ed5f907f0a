import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'

interface ChoicesProps {
  readonly claim: CheckedClaim
  /** Says whom the name means in this story; null takes it back. */
  readonly onChoose: (name: string, entity: string | null) => void
}

/** Whom a name means, where several bear it and Stet does not guess. */
export function Choices({ claim, onChoose }: ChoicesProps): ReactNode {
  const id = useId()
  const { choices, choiceOf, subject } = claim
  if (choiceOf === null) return null
  const chosen = subject?.entity ?? null
  return (
    <section className="claim-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        Who is meant by {choiceOf}?
      </h3>
      <ul className="choices card">
        {choices.map(({ entity, label, why }) => (
          <li key={entity ?? label}>
            <button
              type="button"
              className="choice"
              aria-pressed={entity === chosen}
              onClick={() => onChoose(choiceOf, entity === chosen ? null : entity)}
            >
              <span className="choice-mark" aria-hidden="true">
                {entity === chosen && <Check size={14} strokeWidth={2} />}
              </span>
              <span className="choice-words">
                <b>{label}</b> <span>{why}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="field-hint">
        {chosen === null
          ? 'Several fit equally well. Choose one, and it holds for the whole story.'
          : 'Chosen for the whole story. Press it again to take that back.'}
      </p>
    </section>
  )
}
