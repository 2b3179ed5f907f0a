import type { ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'

interface EmptyDeskProps {
  readonly newStory: () => void
  readonly chooseFile: () => void
}

/** A desk without a story. */
export function EmptyDesk({ newStory, chooseFile }: EmptyDeskProps): ReactNode {
  return (
    <div className="paper-empty">
      <EmptyState title="Paste a story to see its numbers checked." detail="Or open a text file, or drop one here.">
        <Button kind="primary" hint="Ctrl N" onClick={newStory}>
          New story
        </Button>
        <Button hint="Ctrl O" onClick={chooseFile}>
          Open…
        </Button>
      </EmptyState>
    </div>
  )
}
