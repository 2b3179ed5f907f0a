import { CircleHelp, Database, PanelLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { counted } from '../ui/counted.ts'
import './head.css'

interface HeadProps {
  readonly mode: 'check' | 'edit'
  readonly canEdit: boolean
  readonly isMac: boolean
  readonly statements: number | null
  readonly listShown: boolean
  readonly onList: () => void
  readonly onMode: (mode: 'check' | 'edit') => void
  readonly onFacts: () => void
  readonly onShortcuts: () => void
}

/** The window's head: the desk, the two modes, the fact base. */
export function Head({ mode, canEdit, isMac, statements, listShown, ...on }: HeadProps): ReactNode {
  return (
    <header className="head">
      <button
        type="button"
        className="icon-button head-list"
        aria-label="Stories"
        aria-expanded={listShown}
        onClick={on.onList}
      >
        <PanelLeft size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
      <h1 className="head-word">stet</h1>
      <fieldset className="head-modes" aria-label="Mode">
        <button type="button" aria-pressed={mode === 'check'} disabled={!canEdit} onClick={() => on.onMode('check')}>
          Check
        </button>
        <button type="button" aria-pressed={mode === 'edit'} disabled={!canEdit} onClick={() => on.onMode('edit')}>
          Edit{' '}
          <span className="head-key" aria-hidden="true">
            {isMac ? '⌘E' : 'Ctrl E'}
          </span>
        </button>
      </fieldset>
      <button type="button" className="head-button" onClick={on.onFacts}>
        <Database size={16} strokeWidth={1.5} aria-hidden="true" />
        Facts {statements !== null && <span className="tabular">{counted(statements, 'statement')}</span>}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Keys and marks"
        title="Keys and marks (?)"
        onClick={on.onShortcuts}
      >
        <CircleHelp size={16} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </header>
  )
}
