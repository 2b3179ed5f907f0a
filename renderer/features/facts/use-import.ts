import { useCallback, useRef, useState } from 'react'
import type { ByteSource } from '../../platform/byte-source.ts'
import { failureOf } from '../../ui/failure.ts'
import type { FactWorker } from '../../workers/client.ts'
import type { ImportReport, Progress } from '../../workers/protocol.ts'
import { packStream } from './pack-stream.ts'

/** An import under way, or one that ended with something to read. */
export interface ImportJob {
  readonly name: string
  readonly size: number
  readonly startedAt: number
  readonly progress: Progress | null
  readonly report: ImportReport | null
  readonly failure: string | null
}

export interface Import {
  readonly job: ImportJob | null
  readonly start: (source: ByteSource) => Promise<void>
  readonly cancel: () => void
  readonly dismiss: () => void
}

interface ImportEvents {
  /** Facts have changed; the report says how. */
  readonly onDone: (report: ImportReport, name: string) => void
  readonly onCancelled: (name: string) => void
}

/** Imports one pack at a time in the worker. A report without problems closes by itself. */
export function useImport(worker: FactWorker, { onDone, onCancelled }: ImportEvents): Import {
  const [job, setJob] = useState<ImportJob | null>(null)
  const cancelling = useRef<AbortController | null>(null)

  const start = useCallback(
    async (source: ByteSource) => {
      const { name, size } = source
      const cancel = new AbortController()
      cancelling.current?.abort()
      cancelling.current = cancel
      const change = (to: Partial<ImportJob>) => setJob(now => now && { ...now, ...to })
      setJob({ name, size, startedAt: performance.now(), progress: null, report: null, failure: null })
      try {
        const bytes = packStream(source)
        const options = { signal: cancel.signal, onProgress: (progress: Progress) => change({ progress }) }
        const report = await worker.ask('import-facts', { name, size, bytes }, { ...options, transfer: [bytes] })
        onDone(report, name)
        if (report.problems.length === 0) setJob(null)
        else change({ report })
      } catch (error) {
        if (!cancel.signal.aborted) change({ failure: failureOf(error) })
        else {
          setJob(null)
          onCancelled(name)
        }
      } finally {
        await source.close().catch(() => undefined)
      }
    },
    [worker, onDone, onCancelled],
  )
  const cancel = useCallback(() => cancelling.current?.abort(), [])
  const dismiss = useCallback(() => setJob(null), [])
  return { job, start, cancel, dismiss }
}
