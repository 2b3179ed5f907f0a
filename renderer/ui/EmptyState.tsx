import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  readonly title: string
  readonly detail?: ReactNode
  /** The one thing to do next. */
  readonly children?: ReactNode
}

/** What stands where there is nothing yet: one sentence, and what to do next. */
export function EmptyState({ title, detail, children }: EmptyStateProps): ReactNode {
  return (
    <div className="empty-state">
      <p className="empty-title">{title}</p>
      {detail && <p className="empty-detail">{detail}</p>}
      {children && <div className="empty-actions">{children}</div>}
    </div>
  )
}
