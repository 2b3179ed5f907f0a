import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/counted.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import type { FactWorker } from '../../workers/client.ts'
import type { SelftestProgress, TestStory } from '../../workers/protocol.ts'
import { Report } from './Report.tsx'
import { type SelftestState, useSelftest } from './use-selftest.ts'
import './accuracy.css'

interface AccuracyDialogProps {
  readonly worker: FactWorker
  /** The stories to test, read when the test begins. */
  readonly readStories: () => Promise<readonly TestStory[]>
  readonly onClose: () => void
}

/** How much of what is wrong Stet finds: errors planted in right numbers, with the facts on file, and what became of them. */
export function AccuracyDialog({ worker, readStories, onClose }: AccuracyDialogProps): ReactNode {
  const { state, start, cancel } = useSelftest(worker, readStories)
  return (
    <Dialog title="Self-test" width="medium" onClose={onClose}>
      <div className="dialog-body accuracy">
        <Content state={state} />
        <div className="dialog-actions">
          {state.sort === 'running' ? (
            <Button onClick={cancel}>Cancel</Button>
          ) : (
            <Button kind="primary" onClick={start} data-first-focus>
              {START[state.sort]}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

const START = { idle: 'Start', report: 'Test again', failed: 'Try again' } as const

function Content({ state }: { readonly state: SelftestState }): ReactNode {
  switch (state.sort) {
    case 'idle':
      return (
        <p>
          Stet plants one error at a time in the numbers that your facts support, in the sample story and in the open
          one, checks each copy, and counts what it finds. Nothing is changed or kept.
        </p>
      )
    case 'running':
      return <Running progress={state.progress} />
    case 'report':
      return <Report report={state.report} />
    case 'failed':
      return <p role="alert">{state.message} Nothing was changed.</p>
  }
}

function Running({ progress }: { readonly progress: SelftestProgress | null }): ReactNode {
  const share = progress === null || progress.all === 0 ? 0 : progress.done / progress.all
  return (
    <div className="accuracy-running">
      <ProgressBar label="Part of the errors looked for" share={share} />
      <p className="tabular">
        {progress === null
          ? 'Reading the stories'
          : `${progress.story}: ${progress.done} of ${counted(progress.all, 'planted error')}`}
      </p>
    </div>
  )
}
