import { type ReactNode, type Ref, useId } from 'react'
import type { CheckedClaim, CitedSource, CitedStatement } from '../../../shared/model/checked.ts'
import { counted } from '../../ui/counted.ts'
import { shortDay } from '../../ui/day-words.ts'

interface EvidenceProps {
  readonly claim: CheckedClaim
  readonly area: Ref<HTMLElement>
  /** What stands below the statements. */
  readonly children?: ReactNode
}

/** The statements behind the verdict, each with its sources and their passages. */
export function Evidence({ claim, area, children }: EvidenceProps): ReactNode {
  const id = useId()
  return (
    <section className="claim-section claim-area" aria-labelledby={id} ref={area} tabIndex={-1}>
      <h3 id={id} className="section-title">
        Evidence
      </h3>
      {claim.evidence.length === 0 && <p className="field-hint">No statement of the fact base speaks to this.</p>}
      <ul className="evidence">
        {claim.evidence.map(statement => (
          <li key={statement.statement} className="card statement">
            <StatementCard statement={statement} />
          </li>
        ))}
      </ul>
      {children}
    </section>
  )
}

function StatementCard({ statement }: { readonly statement: CitedStatement }): ReactNode {
  const { text, sources, independent } = statement
  return (
    <>
      <p className="statement-text">{text}</p>
      {sources.map(source => (
        <SourceLine key={`${source.id} ${source.locator ?? ''}`} source={source} />
      ))}
      <p className="statement-count">{support(sources.length, independent)}</p>
    </>
  )
}

function SourceLine({ source }: { readonly source: CitedSource }): ReactNode {
  const { title, publisher, quote, locator, reliability, retrieved } = source
  const details = [locator, reliability, retrieved && `retrieved ${shortDay(retrieved)}`].filter(Boolean)
  return (
    <div className="source">
      <p>
        <b>{title}</b>
        {publisher && publisher !== title && `, ${publisher}`}
      </p>
      {quote && <blockquote className="copy-words">“{quote}”</blockquote>}
      {details.length > 0 && <p className="source-details">{details.join(' · ')}</p>}
    </div>
  )
}

function support(sources: number, independent: number): string {
  if (sources === 0) return 'Unsourced'
  if (independent === sources) return counted(independent, 'independent source')
  return `${counted(sources, 'source')}, ${independent} independent`
}
