import type { Policy } from '../../shared/model/policy.ts'
import { note } from '../db/audit.ts'
import { exportFacts } from '../features/export/export-facts.ts'
import { type ExportFormat, exportStory } from '../features/export/export-story.ts'
import { failureOf } from '../ui/failure.ts'
import type { FactWorker } from '../workers/client.ts'
import type { Check } from './use-check.ts'
import type { Keep } from './use-keep.ts'
import type { Notices } from './use-notice.ts'
import type { Review } from './use-review.ts'

interface ExportsProps {
  readonly worker: FactWorker
  /** The open story's id. */
  readonly story: string | null
  readonly check: Check
  readonly review: Review
  readonly policy: Policy
  readonly notices: Notices
  readonly keep: Keep
}

export interface Exports {
  /** The open story's claims with their decisions. */
  readonly story: (format: ExportFormat) => void
  readonly facts: () => void
}

/** What leaves the desk, each told with the name of its file. */
export function useExports({ worker, story, check, review, policy, notices, keep }: ExportsProps): Exports {
  const save = async (what: string, of: string | null, write: () => Promise<string | null>) => {
    try {
      const path = await write()
      if (path === null) return
      const detail = `${what} exported to ${path.split(/[\\/]/).at(-1)}.`
      notices.tell(detail)
      await keep(() => note({ action: 'exported', story: of, detail }))
    } catch (error) {
      notices.complain(failureOf(error))
    }
  }
  return {
    story: format => {
      const { checked, checking } = check
      if (checking) return notices.tell('The story is being checked: try again in a moment.')
      if (!checked) return notices.tell('There is no checked story to export.')
      const exportable = { path: null, checked, decisions: review.standing.byClaim, policy, withText: false }
      void save('The checked claims were', story, () => exportStory(format, exportable))
    },
    facts: () => void save('The fact base was', null, () => exportFacts(worker)),
  }
}
