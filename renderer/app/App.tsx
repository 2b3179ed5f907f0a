import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { failureOf } from '../ui/failure.ts'
import { type FactWorker, startFactWorker } from '../workers/client.ts'
import { Desk } from './Desk.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { type Opening, openWindow } from './opening.ts'
import './app.css'

type Start =
  | { readonly sort: 'opening' }
  | { readonly sort: 'open'; readonly worker: FactWorker; readonly opening: Opening }
  | { readonly sort: 'failed'; readonly message: string }

/** The window: its desk, once the stored desk and the fact base are open. */
export function App(): ReactNode {
  const [attempt, setAttempt] = useState(0)
  const start = useStart(attempt)
  if (start.sort === 'opening') {
    return (
      <main className="opening">
        <p role="status">Opening the desk…</p>
      </main>
    )
  }
  if (start.sort === 'failed') {
    return (
      <main className="opening-failed" role="alert">
        <EmptyState title="The desk could not be opened." detail={`${start.message} Nothing stored is lost.`}>
          <Button kind="primary" onClick={() => setAttempt(attempt + 1)}>
            Try again
          </Button>
        </EmptyState>
      </main>
    )
  }
  return (
    <ErrorBoundary part="The desk">
      <Desk worker={start.worker} opening={start.opening} />
    </ErrorBoundary>
  )
}

/** Starts the worker and opens the desk, anew with every attempt. */
function useStart(attempt: number): Start {
  const [start, setStart] = useState<Start & { readonly attempt?: number }>({ sort: 'opening' })
  useEffect(() => {
    const worker = startFactWorker()
    let isCurrent = true
    openWindow(worker).then(
      opening => isCurrent && setStart({ sort: 'open', worker, opening, attempt }),
      (error: unknown) => isCurrent && setStart({ sort: 'failed', message: failureOf(error), attempt }),
    )
    return () => {
      isCurrent = false
      worker.close()
    }
  }, [attempt])
  return start.attempt === attempt ? start : { sort: 'opening' }
}
