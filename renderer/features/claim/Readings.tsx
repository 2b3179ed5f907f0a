import { type ReactNode, useId } from 'react'
import type { ReadingResult } from '../../../shared/model/verdict.ts'
import { VerdictMark } from '../../ui/VerdictMark.tsx'

/** Each definition under which the claim was computed, and whether it holds. */
export function Readings({ readings }: { readonly readings: readonly ReadingResult[] }): ReactNode {
  const id = useId()
  if (readings.length === 0) return null
  return (
    <section className="claim-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        Readings
      </h3>
      <ul className="readings card">
        {readings.map(({ name, result, holds }) => (
          <li key={name} className="reading">
            <VerdictMark verdict={holds ? 'supported' : 'contradicted'} size={13} />
            <span className="unseen">{holds ? 'holds:' : 'does not hold:'}</span>
            <span>{name}</span>
            <b className="tabular">{result}</b>
          </li>
        ))}
      </ul>
    </section>
  )
}
