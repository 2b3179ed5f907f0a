import { useCallback, useState } from 'react'
import { note } from '../db/audit.ts'
import { type Import, useImport } from '../features/facts/use-import.ts'
import { counted } from '../ui/counted.ts'
import type { FactWorker } from '../workers/client.ts'
import type { FactCounts, ImportReport } from '../workers/protocol.ts'
import type { Keep } from './use-keep.ts'

export interface DeskFacts {
  readonly counts: FactCounts
  /** Grows whenever facts have changed. */
  readonly revision: number
  readonly imports: Import
}

/** The fact base as far as the window knows it: its size, and what is on its way in. */
export function useFacts(worker: FactWorker, atStart: FactCounts, keep: Keep, tell: (text: string) => void): DeskFacts {
  const [state, setState] = useState({ counts: atStart, revision: 0 })
  const onDone = useCallback(
    ({ added, counts }: ImportReport, name: string) => {
      setState(({ revision }) => ({ counts, revision: revision + 1 }))
      const detail = `${name} was imported: ${counted(added.statements, 'statement')} added.`
      tell(detail)
      void keep(() => note({ action: 'facts-imported', detail }))
    },
    [keep, tell],
  )
  const onCancelled = useCallback(
    (name: string) => tell(`The import of ${name} was cancelled. Nothing was changed.`),
    [tell],
  )
  const imports = useImport(worker, { onDone, onCancelled })
  return { ...state, imports }
}
