import type { ReactNode } from 'react'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import { VERDICT_ORDER } from '../../shared/model/verdict.ts'
import { counted } from '../ui/counted.ts'

interface AnnouncerProps {
  readonly checked: CheckedArticle | null
  readonly checking: boolean
}

/** Tells a screen reader how the verdicts stand whenever a check has changed them. */
export function Announcer({ checked, checking }: AnnouncerProps): ReactNode {
  const words = checked && !checking ? inWords(checked) : ''
  return (
    <div className="unseen" role="log" aria-label="Verdicts" aria-live="polite">
      {words}
    </div>
  )
}

function inWords({ claims, summary }: CheckedArticle): string {
  const parts = VERDICT_ORDER.filter(verdict => summary[verdict] > 0).map(verdict => `${summary[verdict]} ${verdict}`)
  const unread = summary.unread > 0 ? [`${summary.unread} not understood`] : []
  return `${counted(claims.length, 'claim')}: ${[...parts, ...unread].join(', ') || 'none'}.`
}
