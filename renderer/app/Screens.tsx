import { type ReactNode, useCallback } from 'react'
import type { Response } from '../../shared/ipc/contract.ts'
import { AccuracyDialog } from '../features/accuracy/AccuracyDialog.tsx'
import { FactsDialog } from '../features/facts/FactsDialog.tsx'
import { ImportDialog } from '../features/facts/ImportDialog.tsx'
import { OverrideDialog } from '../features/sign/OverrideDialog.tsx'
import { SignerDialog } from '../features/sign/SignerDialog.tsx'
import type { FactWorker } from '../workers/client.ts'
import { About } from './About.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { readTestStories } from './test-stories.ts'
import type { DeskState } from './use-desk.ts'

interface ScreensProps {
  readonly desk: DeskState
  readonly worker: FactWorker
  readonly info: Response<'app:info'>
}

/** What opens over the desk. */
export function Screens(props: ScreensProps): ReactNode {
  const { facts, decide } = props.desk
  const { question } = decide
  const { job, cancel, dismiss } = facts.imports
  return (
    <>
      <ChosenScreen {...props} />
      {question?.sort === 'signer' && <SignerDialog onSigner={decide.answerSigner} onClose={decide.dismiss} />}
      {question?.sort === 'override' && (
        <OverrideDialog
          key={question.claim.id}
          claim={question.claim}
          chosen={question.chosen}
          onOverride={decide.answerOverride}
          onClose={decide.dismiss}
        />
      )}
      {job && <ImportDialog job={job} onCancel={cancel} onDismiss={dismiss} />}
    </>
  )
}

function ChosenScreen(props: ScreensProps): ReactNode {
  const { screen, setScreen } = props.desk
  const close = () => setScreen(null)
  if (screen === 'shortcuts') return <Shortcuts isMac={props.info.platform === 'darwin'} onClose={close} />
  if (screen === 'about') return <About info={props.info} onAccuracy={() => setScreen('accuracy')} onClose={close} />
  if (screen === 'accuracy') return <AccuracyScreen {...props} />
  return screen === 'facts' && <FactsScreen {...props} />
}

function AccuracyScreen({ desk, worker }: ScreensProps): ReactNode {
  const { story } = desk.hand
  const readStories = useCallback(() => readTestStories(story), [story])
  return <AccuracyDialog worker={worker} readStories={readStories} onClose={() => desk.setScreen(null)} />
}

/** The notice line lies under a dialog, so whatever ends with a notice closes it first. */
function FactsScreen({ desk, worker }: ScreensProps): ReactNode {
  const { setScreen, facts, files, exports, notices } = desk
  const { complain } = notices
  const fail = useCallback(
    (message: string) => {
      setScreen(null)
      complain(message)
    },
    [setScreen, complain],
  )
  const closing = (next: () => void) => () => {
    setScreen(null)
    next()
  }
  return (
    <FactsDialog
      worker={worker}
      counts={facts.counts}
      onImport={closing(files.choosePack)}
      onExport={closing(exports.facts)}
      onFailure={fail}
      onClose={() => setScreen(null)}
    />
  )
}
