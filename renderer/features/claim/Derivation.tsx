import { type ReactNode, type Ref, useId, useState } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { Step } from '../../../shared/model/verdict.ts'
import { StepInputs, type Supposing } from './StepInputs.tsx'
import { SupposedLine } from './SupposedLine.tsx'

interface DerivationProps {
  readonly claim: CheckedClaim
  /** The words of the story. */
  readonly text: string
  readonly area: Ref<HTMLElement>
  readonly onSource: () => void
  readonly supposing: Supposing & { readonly outcome: CheckedClaim | null; readonly putBack: () => void }
}

/** The steps to the verdict, numbered, with the sources of each at the right; on demand with what each rests on. */
export function Derivation({ claim, text, area, onSource, supposing }: DerivationProps): ReactNode {
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const { outcome } = supposing
  const steps = (outcome ?? claim).derivation
  return (
    <section className="claim-area" ref={area} tabIndex={-1} aria-label={`How: ${claim.subject?.label ?? claim.text}`}>
      <div className="derivation-head">
        {claim.subject && (
          <p className="claim-subject">
            About <b>{claim.subject.label}</b>
            <span> ({claim.subject.why})</span>
          </p>
        )}
        {claim.evidence.length > 0 && (
          <button
            type="button"
            className="link-button derivation-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Hide inputs' : 'Inputs'}
          </button>
        )}
      </div>
      {outcome && <SupposedLine claim={claim} outcome={outcome} onPutBack={supposing.putBack} />}
      <ol id={id} className="derivation card" aria-label="Derivation">
        {steps.map((step, index) => (
          <li key={index} className={index === steps.length - 1 ? 'step step-last' : 'step'}>
            <span className="step-number tabular" aria-hidden="true">
              {index + 1}
            </span>
            <span className="step-text">{step.text}</span>
            <StepSources sources={sourcesOf(step, claim)} onSource={onSource} />
            {isOpen && <StepInputs step={step} claim={outcome ?? claim} text={text} supposing={supposing} />}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Letters that fit beside a step. */
const ROOM = 24

function StepSources({
  sources,
  onSource,
}: {
  readonly sources: readonly string[]
  readonly onSource: () => void
}): ReactNode {
  if (sources.length === 0) return null
  const all = sources.join(', ')
  const label = all.length <= ROOM ? all : sources.length === 1 ? sources[0] : `${sources[0]} +${sources.length - 1}`
  return (
    <button type="button" className="link-button step-sources" title={all} onClick={onSource}>
      {label}
    </button>
  )
}

/** Short names of the sources behind a step, each once. */
function sourcesOf(step: Step, claim: CheckedClaim): string[] {
  const cited = step.inputs.flatMap(input =>
    'statement' in input ? claim.evidence.filter(({ statement }) => statement === input.statement) : [],
  )
  if (cited.length > 0 && cited.every(({ sources }) => sources.length === 0)) return ['unsourced']
  return [...new Set(cited.flatMap(({ sources }) => sources.map(({ publisher, title }) => publisher ?? title)))]
}
