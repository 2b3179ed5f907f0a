import type { ReactNode } from 'react'
import type { Verdict } from '../../shared/model/verdict.ts'
import './meter.css'

export interface MeterPart {
  readonly share: number
  readonly tone: Verdict | 'rest'
}

interface MeterProps {
  readonly label: string
  readonly parts: readonly MeterPart[]
}

/** One bar in the verdicts' colours. Shares are of the sum of all; the label says in words what the bar shows. */
export function Meter({ label, parts }: MeterProps): ReactNode {
  return (
    <span className="meter" role="img" aria-label={label}>
      {parts.map(
        ({ share, tone }) =>
          share > 0 && <span key={tone} className="meter-part" data-verdict={tone} style={{ flexGrow: share }} />,
      )}
    </span>
  )
}
