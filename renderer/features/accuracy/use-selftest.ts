import { useCallback, useEffect, useRef, useState } from 'react'
import type { SelftestReport } from '../../../shared/selftest/report.ts'
import { failureOf } from '../../ui/failure.ts'
import type { FactWorker } from '../../workers/client.ts'
import type { SelftestProgress, TestStory } from '../../workers/protocol.ts'

export type SelftestState =
  | { readonly sort: 'idle' }
  | { readonly sort: 'running'; readonly progress: SelftestProgress | null }
  | { readonly sort: 'report'; readonly report: SelftestReport }
  | { readonly sort: 'failed'; readonly message: string }

export interface Selftest {
  readonly state: SelftestState
  readonly start: () => void
  /** Back to where nothing has been tested. */
  readonly cancel: () => void
}

/** Tests the stories in the worker, as often as asked; what still runs when the screen goes is cancelled. */
export function useSelftest(worker: FactWorker, readStories: () => Promise<readonly TestStory[]>): Selftest {
  const [state, setState] = useState<SelftestState>({ sort: 'idle' })
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const start = useCallback(() => {
    const cancel = new AbortController()
    running.current?.abort()
    running.current = cancel
    const show = (next: SelftestState) => {
      if (!cancel.signal.aborted) setState(next)
    }
    const test = async () => {
      show({ sort: 'running', progress: null })
      const onProgress = (progress: SelftestProgress) => show({ sort: 'running', progress })
      const report = await worker.ask('selftest', await readStories(), { signal: cancel.signal, onProgress })
      show({ sort: 'report', report })
    }
    test().catch((error: unknown) => show({ sort: 'failed', message: failureOf(error) }))
  }, [worker, readStories])
  const cancel = useCallback(() => {
    running.current?.abort()
    setState({ sort: 'idle' })
  }, [])
  return { state, start, cancel }
}
