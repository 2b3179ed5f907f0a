import { type ReactNode, useId, useState } from 'react'
import type { CheckedClaim, CitedStatement } from '../../../shared/model/checked.ts'
import type { Stated } from '../../../shared/model/statement.ts'
import type { Step } from '../../../shared/model/verdict.ts'
import { fieldsOf, type StatedField, withField } from './stated-fields.ts'

/** What somebody supposes statements to say instead, and how to suppose more. */
export interface Supposing {
  readonly supposed: ReadonlyMap<string, Stated>
  /** Supposes that the statement says this; null: what it does say. */
  readonly suppose: (statement: string, stated: Stated | null) => void
}

interface StepInputsProps {
  readonly step: Step
  readonly claim: CheckedClaim
  /** The words of the story. */
  readonly text: string
  readonly supposing: Supposing
}

/** What a step rests on, below it: words of the copy, and statements whose times and numbers can be changed in place. */
export function StepInputs({ step, claim, text, supposing }: StepInputsProps): ReactNode {
  if (step.inputs.length === 0) return null
  return (
    <ul className="step-inputs">
      {step.inputs.map(input => {
        if ('span' in input) {
          const { start, end } = input.span
          return (
            <li key={`${start}-${end}`} className="copy-words">
              “{text.slice(start, end)}”
            </li>
          )
        }
        const cited = claim.evidence.find(({ statement }) => statement === input.statement)
        return (
          <li key={input.statement}>{cited ? <Statement cited={cited} supposing={supposing} /> : input.statement}</li>
        )
      })}
    </ul>
  )
}

function Statement({
  cited,
  supposing: { supposed, suppose },
}: {
  readonly cited: CitedStatement
  readonly supposing: Supposing
}): ReactNode {
  const { statement, text, stated } = cited
  const now = supposed.get(statement) ?? stated
  return (
    <>
      <span>{text}</span>
      <div className="step-fields">
        {fieldsOf(now).map(field => (
          <Field
            key={field.name}
            field={field}
            of={text}
            onText={typed => {
              const other = withField(now, field.name, typed)
              if (other) suppose(statement, other)
              return other !== null
            }}
          />
        ))}
        {supposed.has(statement) && (
          <button type="button" className="link-button" onClick={() => suppose(statement, null)}>
            Put back
          </button>
        )}
      </div>
    </>
  )
}

interface FieldProps {
  readonly field: StatedField
  readonly of: string
  /** False where the text is no time or number. */
  readonly onText: (text: string) => boolean
}

function Field({ field, of, onText }: FieldProps): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <span className="step-field">
      <label htmlFor={id}>
        {field.label}
        <span className="unseen"> of {of}</span>
      </label>
      <input
        id={id}
        className="input tabular"
        value={typed ?? field.text}
        aria-invalid={typed !== null}
        spellCheck={false}
        onChange={({ target: { value } }) => setTyped(onText(value) ? null : value)}
        onBlur={() => setTyped(null)}
      />
    </span>
  )
}
