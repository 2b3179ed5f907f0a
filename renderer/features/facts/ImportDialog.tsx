import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/counted.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { ScrollArea } from '../../ui/ScrollArea.tsx'
import type { ImportReport } from '../../workers/protocol.ts'
import type { ImportJob } from './use-import.ts'
import './facts.css'

interface ImportDialogProps {
  readonly job: ImportJob
  readonly onCancel: () => void
  readonly onDismiss: () => void
}

/** An import under way, or what it ended with. */
export function ImportDialog({ job, onCancel, onDismiss }: ImportDialogProps): ReactNode {
  const { name, report, failure } = job
  const isOver = report !== null || failure !== null
  return (
    <Dialog title={isOver ? `Import of ${name}` : `Importing ${name}`} onClose={isOver ? onDismiss : onCancel}>
      <div className="dialog-body">
        {!isOver && <Running job={job} />}
        {failure !== null && <p role="alert">{failure} Nothing was changed.</p>}
        {report && <Report report={report} />}
        <div className="dialog-actions">
          {isOver ? (
            <Button kind="primary" hint="Esc" onClick={onDismiss} data-first-focus>
              Done
            </Button>
          ) : (
            <Button hint="Esc" onClick={onCancel} data-first-focus>
              Cancel
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}

function Running({ job }: { readonly job: ImportJob }): ReactNode {
  const { progress, size, startedAt } = job
  const share = progress === null || size === 0 ? 0 : Math.min(1, progress.bytes / size)
  const seconds = (performance.now() - startedAt) / 1000
  const rate = progress && seconds > 0.5 ? Math.round(progress.statements / seconds) : 0
  return (
    <div className="import-running">
      <ProgressBar label="Part of the file read" share={share} />
      <p className="import-line tabular">
        <span>{progress?.phase ?? 'Opening the file'}</span>
        <span>
          {counted(progress?.statements ?? 0, 'statement')}
          {rate > 0 && `, ${rate.toLocaleString('en-US')} a second`}
        </span>
      </p>
    </div>
  )
}

function Report({ report }: { readonly report: ImportReport }): ReactNode {
  const { added, problems } = report
  return (
    <>
      <p>
        Added {counted(added.statements, 'statement')}, {counted(added.entities, 'entity', 'entities')} and{' '}
        {counted(added.sources, 'source')}. {counted(problems.length, 'line')} could not be used and changed nothing.
      </p>
      <ScrollArea className="problem-list card" label="Lines that could not be used">
        <ul>
          {problems.slice(0, MOST).map(({ line, reason }) => (
            <li key={`${line} ${reason}`}>
              <span className="tabular">Line {line}:</span> {reason}
            </li>
          ))}
        </ul>
        {problems.length > MOST && <p>and {counted(problems.length - MOST, 'more', 'more')}.</p>}
      </ScrollArea>
    </>
  )
}

/** More lines than this nobody reads. */
const MOST = 500
