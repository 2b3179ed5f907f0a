import type { ReactNode } from 'react'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import type { StandingDecision } from '../../shared/model/review.ts'
import { VERDICT_ORDER } from '../../shared/model/verdict.ts'
import { counted } from '../ui/counted.ts'
import { Key } from '../ui/Key.tsx'
import { VerdictSeal } from '../ui/VerdictMark.tsx'
import { VERDICT_MEANING, VERDICT_WORD } from '../ui/verdicts.ts'
import './overview.css'

interface OverviewProps {
  readonly checked: CheckedArticle
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly onSelect: (claim: string) => void
}

/** The story at a glance while no claim is chosen: how many of each verdict, one click to the first of them. */
export function Overview({ checked, standing, onSelect }: OverviewProps): ReactNode {
  const { claims } = checked
  if (claims.length === 0) {
    return (
      <div className="overview">
        <h2>No checkable numbers</h2>
        <p className="overview-hint">No age, count, date, time or duration was found in this story.</p>
      </div>
    )
  }
  const rows = VERDICT_ORDER.map(verdict => ({ verdict, own: claims.filter(claim => claim.verdict === verdict) }))
  return (
    <div className="overview">
      <h2>{counted(claims.length, 'claim')}</h2>
      <ul>
        {rows.map(
          ({ verdict, own }) =>
            own[0] && (
              <li key={verdict}>
                <button
                  type="button"
                  className="overview-row"
                  onClick={() => onSelect((own.find(isOpen) ?? own[0]!).id)}
                >
                  <VerdictSeal verdict={verdict} />
                  <span>
                    <b>{VERDICT_WORD[verdict]}</b>
                    <span className="overview-meaning">{VERDICT_MEANING[verdict]}</span>
                  </span>
                  <span className="overview-count tabular">{own.length}</span>
                </button>
              </li>
            ),
        )}
      </ul>
      <p className="overview-hint key-boxed">
        <Key>J</Key> goes to the first claim, <Key>?</Key> shows every key.
      </p>
    </div>
  )

  function isOpen({ id }: { readonly id: string }): boolean {
    return standing.get(id)?.stale ?? true
  }
}
