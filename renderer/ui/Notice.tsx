import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import './notice.css'

/** What the app has to say that is no answer to a question: a refused file, an import that ended. */
export interface Notice {
  readonly id: number
  readonly tone: 'done' | 'failed'
  readonly text: string
}

interface NoticeLineProps {
  readonly notice: Notice | null
  readonly onDismiss: () => void
}

/** The latest notice. A failure is read out at once and stays until dismissed. */
export function NoticeLine({ notice, onDismiss }: NoticeLineProps): ReactNode {
  const line = notice && (
    <div key={notice.id} className={`notice notice-${notice.tone}`}>
      <span>{notice.text}</span>
      <button type="button" className="icon-button" aria-label="Dismiss" onClick={onDismiss}>
        <X size={14} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </div>
  )
  return (
    <div className="notice-place">
      <div role="alert">{notice?.tone === 'failed' && line}</div>
      <div role="status">{notice?.tone === 'done' && line}</div>
    </div>
  )
}
