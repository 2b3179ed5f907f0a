import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Hint } from '../features/first-run/Hint.tsx'
import { NoticeLine } from '../ui/Notice.tsx'
import type { FactWorker } from '../workers/client.ts'
import { Announcer } from './Announcer.tsx'
import { Head } from './Head.tsx'
import type { Opening } from './opening.ts'
import { type OpenStory, Panes } from './Panes.tsx'
import { Screens } from './Screens.tsx'
import { type DeskState, useDesk } from './use-desk.ts'
import { useDeskCommands } from './use-desk-commands.ts'

interface DeskProps {
  readonly worker: FactWorker
  readonly opening: Opening
}

/** The whole window: head, panes, foot, and what opens over them. */
export function Desk({ worker, opening }: DeskProps): ReactNode {
  const desk = useDesk(worker, opening)
  useDeskCommands(desk)
  const { hand, stories, facts, check, cursor, notices, areas, hint } = desk
  return (
    <div className="window">
      <Head
        mode={stories.mode}
        canEdit={hand.story !== null}
        isMac={opening.info.platform === 'darwin'}
        statements={facts.counts.statements}
        listShown={desk.isListShown}
        onList={() => desk.setListShown(!desk.isListShown)}
        onMode={stories.setMode}
        onFacts={() => desk.setScreen('facts')}
        onShortcuts={() => desk.setScreen('shortcuts')}
      />
      <Banner text={opening.obstacle ?? opening.factFailure} />
      <Panes
        entries={stories.entries}
        now={stories.now}
        open={openStoryOf(desk)}
        mode={stories.mode}
        cursor={cursor}
        listShown={desk.isListShown}
        actions={actionsOf(desk)}
        areas={areas}
        hint={hint.isShown && <Hint onDismiss={hint.dismiss} />}
      />
      <NoticeLine notice={notices.notice} onDismiss={notices.dismiss} />
      <Announcer checked={check.checked} checking={check.checking} />
      <Screens desk={desk} worker={worker} info={opening.info} />
    </div>
  )
}

/** What is wrong as long as this window is open. */
function Banner({ text }: { readonly text: string | null }): ReactNode {
  return (
    <div role="alert">
      {text !== null && (
        <p className="banner">
          <TriangleAlert size={16} strokeWidth={1.5} aria-hidden="true" />
          {text}
        </p>
      )}
    </div>
  )
}

function openStoryOf({ hand, check, review, policy, supposing }: DeskState): OpenStory | null {
  const { story } = hand
  if (story === null) return null
  const { standing, gate } = review
  return { story, ...check, standing: standing.byClaim, orphans: standing.orphans, gate, policy, supposing }
}

function actionsOf({ hand, stories, files, cursor, decide, areas, setListShown }: DeskState) {
  return {
    sign: decide.sign,
    override: () => decide.override(),
    apply: decide.apply,
    withdraw: decide.withdraw,
    select: cursor.select,
    choose: hand.choose,
    showEvidence: () => areas.go('evidence'),
    nextOpen: decide.nextOpen,
    openStory: (story: string) => {
      setListShown(false)
      stories.open(story)
    },
    newStory: () => {
      setListShown(false)
      stories.write()
    },
    chooseFile: files.chooseStory,
    edit: hand.edit,
    setDateline: (dateline: string) => hand.change({ dateline }),
    setPublication: (publication: string | null) => hand.change({ publication }),
    setTimezone: (timezone: string) => hand.change({ timezone }),
  }
}
