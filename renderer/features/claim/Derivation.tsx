import type { ReactNode, Ref } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { Step } from '../../../shared/model/verdict.ts'

interface DerivationProps {
  readonly claim: CheckedClaim
  readonly area: Ref<HTMLElement>
  readonly onSource: () => void
}

/** The steps to the verdict, numbered, with the sources of each at the right. */
export function Derivation({ claim, area, onSource }: DerivationProps): ReactNode {
  const last = claim.derivation.length - 1
  return (
    <section className="claim-area" ref={area} tabIndex={-1} aria-label={`How: ${claim.subject?.label ?? claim.text}`}>
      {claim.subject && (
        <p className="claim-subject">
          About <b>{claim.subject.label}</b>
          <span> ({claim.subject.why})</span>
        </p>
      )}
      <ol className="derivation card" aria-label="Derivation">
        {claim.derivation.map((step, index) => (
          <li key={index} className={index === last ? 'step step-last' : 'step'}>
            <span className="step-number tabular" aria-hidden="true">
              {index + 1}
            </span>
            <span className="step-text">{step.text}</span>
            <StepSources sources={sourcesOf(step, claim)} onSource={onSource} />
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
