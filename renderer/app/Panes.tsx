import type { ReactNode } from 'react'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import type { Policy } from '../../shared/model/policy.ts'
import type { Decision, StandingDecision, Story } from '../../shared/model/review.ts'
import type { Gate } from '../../shared/review/gate.ts'
import { Paper } from '../features/article/Paper.tsx'
import type { ClaimActions } from '../features/claim/Actions.tsx'
import { ClaimPanel } from '../features/claim/ClaimPanel.tsx'
import { StoryList } from '../features/desk/StoryList.tsx'
import type { StoryEntry } from '../features/desk/story-groups.ts'
import { Foot } from '../features/review/Foot.tsx'
import { EmptyDesk } from './EmptyDesk.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Overview } from './Overview.tsx'
import type { Cursor } from './use-cursor.ts'
import type { SupposedClaim } from './use-supposing.ts'
import './panes.css'

/** The open story with everything that is known of it now. */
export interface OpenStory {
  readonly story: Pick<Story, 'id' | 'title' | 'text' | 'dateline' | 'publication' | 'timezone'>
  /** The latest check; of a slightly older text while a new one is on its way, null before the first. */
  readonly checked: CheckedArticle | null
  readonly checking: boolean
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly orphans: readonly Decision[]
  readonly gate: Gate | null
  readonly policy: Policy
  readonly supposing: SupposedClaim
}

interface PanesProps {
  readonly entries: readonly StoryEntry[]
  readonly now: Date
  readonly open: OpenStory | null
  readonly mode: 'check' | 'edit'
  readonly cursor: Cursor
  readonly listShown: boolean
  readonly actions: ClaimActions & {
    readonly openStory: (story: string) => void
    readonly newStory: () => void
    readonly chooseFile: () => void
    readonly edit: (text: string) => void
    readonly setDateline: (day: string) => void
    readonly setPublication: (day: string | null) => void
    readonly setTimezone: (zone: string) => void
    readonly nextOpen: () => void
  }
  readonly areas: { readonly derivation: React.Ref<HTMLElement>; readonly evidence: React.Ref<HTMLElement> }
  /** Stands above the copy: a hint. */
  readonly hint: ReactNode
}

/** The three panes and the foot. */
export function Panes(props: PanesProps): ReactNode {
  const { entries, now, open, actions, listShown } = props
  return (
    <>
      <main className="panes">
        <div className={listShown ? 'pane-stories pane-shown' : 'pane-stories'}>
          <ErrorBoundary part="The list of stories">
            <StoryList
              entries={entries}
              current={open?.story.id ?? null}
              now={now}
              onOpen={actions.openStory}
              onNew={actions.newStory}
            />
          </ErrorBoundary>
        </div>
        <ErrorBoundary part="The story">
          {open ? <OpenPaper {...props} open={open} /> : <EmptyDesk {...actions} />}
        </ErrorBoundary>
        <aside className="pane-claim" aria-label="Claim">
          <ErrorBoundary part="The claim">{open && <ClaimPane {...props} open={open} />}</ErrorBoundary>
        </aside>
      </main>
      <ErrorBoundary part="The foot">
        {open?.checked && open.gate ? (
          <Foot
            checked={open.checked}
            standing={open.standing}
            orphans={open.orphans}
            gate={open.gate}
            checking={open.checking}
            onNextOpen={actions.nextOpen}
          />
        ) : (
          <footer className="foot">{open && (open.checking ? 'Reading the story…' : '')}</footer>
        )}
      </ErrorBoundary>
    </>
  )
}

type OpenProps = PanesProps & { readonly open: OpenStory }

function OpenPaper({ open, mode, cursor, actions, hint }: OpenProps): ReactNode {
  return (
    <Paper
      key={open.story.id}
      story={open.story}
      mode={mode}
      checked={open.checked}
      standing={open.standing}
      selected={cursor.claim?.id ?? null}
      focusTurn={cursor.focusTurn}
      onSelect={actions.select}
      onText={actions.edit}
      onDateline={actions.setDateline}
      onPublication={actions.setPublication}
      onTimezone={actions.setTimezone}
    >
      {hint}
    </Paper>
  )
}

function ClaimPane({ open, cursor, actions, areas }: OpenProps): ReactNode {
  const { checked, standing } = open
  if (!checked) return null
  const { claim } = cursor
  if (!claim) return <Overview checked={checked} standing={standing} onSelect={actions.select} />
  return (
    <ClaimPanel
      checked={checked}
      claim={claim}
      policy={open.policy}
      supposing={open.supposing}
      position={checked.claims.indexOf(claim) + 1}
      standing={standing.get(claim.id)}
      fix={cursor.fix}
      derivation={areas.derivation}
      evidence={areas.evidence}
      actions={actions}
    />
  )
}
