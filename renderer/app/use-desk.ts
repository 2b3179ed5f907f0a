import { useCallback, useEffect, useState } from 'react'
import type { CheckedClaim } from '../../shared/model/checked.ts'
import type { Policy } from '../../shared/model/policy.ts'
import type { Signer, Story } from '../../shared/model/review.ts'
import { note } from '../db/audit.ts'
import { keepSigner } from '../db/profile.ts'
import type { FactWorker } from '../workers/client.ts'
import { dismissHint, type Opening } from './opening.ts'
import { SAMPLE } from './sample.ts'
import { type Areas, useAreas } from './use-areas.ts'
import { type Check, useCheck } from './use-check.ts'
import { type Cursor, useCursor } from './use-cursor.ts'
import { type Decide, useDecide } from './use-decide.ts'
import { type Exports, useExports } from './use-exports.ts'
import { type DeskFacts, useFacts } from './use-facts.ts'
import { type Files, useFiles } from './use-files.ts'
import { type Keep, useKeep } from './use-keep.ts'
import { type Notices, useNotice } from './use-notice.ts'
import { type StoryInHand, useOpenStory } from './use-open-story.ts'
import { usePolicy } from './use-policy.ts'
import { useProgress } from './use-progress.ts'
import { useReport } from './use-report.ts'
import { type Review, useReview } from './use-review.ts'
import { type Stories, useStories } from './use-stories.ts'
import { type SupposedClaim, useSupposing } from './use-supposing.ts'
import { useUndo } from './use-undo.ts'

/** The screens that open over the desk. */
export type Screen = 'facts' | 'shortcuts' | 'accuracy' | 'about'

/** Everything the desk shows and does, before any of it is drawn. */
export interface DeskState {
  readonly hand: StoryInHand
  readonly stories: Stories
  readonly facts: DeskFacts
  readonly files: Files
  readonly check: Check
  readonly review: Review
  readonly policy: Policy
  readonly supposing: SupposedClaim
  readonly cursor: Cursor
  readonly decide: Decide
  readonly exports: Exports
  readonly notices: Notices
  readonly areas: Areas
  readonly hint: { readonly isShown: boolean; readonly dismiss: () => void }
  readonly screen: Screen | null
  readonly setScreen: (screen: Screen | null) => void
  readonly isListShown: boolean
  readonly setListShown: (shown: boolean) => void
}

export function useDesk(worker: FactWorker, opening: Opening): DeskState {
  const [screen, setScreen] = useState<Screen | null>(null)
  const [isListShown, setListShown] = useState(false)
  const notices = useNotice()
  const keep = useKeep(opening.obstacle, notices.complain)
  const hand = useOpenStory(opening.story, keep, notices.tell)
  const stories = useStories(hand, keep, notices)
  const facts = useFacts(worker, opening.counts, keep, notices.tell)
  const check = useCheck(worker, worthChecking(hand.story), facts.revision, stories.mode === 'edit')
  const id = hand.story?.id ?? null
  const desk = usePolicy(keep, notices)
  const review = useReview(id, check.checked, desk.policy, notices.complain)
  const cursor = useCursor(id, check.checked)
  const supposing = useSupposing(worker, check.checked, cursor.claim ?? null, notices.complain)
  const undo = useUndo(id)
  const signing = useSigner(opening.signer)
  const noteFix = useNoteFix(id, keep)
  const decide = useDecide({ hand, checking: check.checking, review, cursor, undo, notices, ...signing, noteFix })
  const exports = useExports({ worker, story: id, check, review, policy: desk.policy, notices, keep })
  const files = useFiles({
    onStory: start => {
      setListShown(false)
      stories.begin(start)
    },
    onPack: source => void facts.imports.start(source),
    onPolicy: desk.take,
    onFailure: notices.complain,
  })
  useProgress(hand, review.gate, check.checking, keep)
  useReport(opening.info.report, check)
  useComplaints(opening.failure, check.failure, notices)
  const hint = useHint(opening, hand.story?.origin, keep)
  const shown = { screen, setScreen, isListShown, setListShown, hint, areas: useAreas() }
  const state = {
    hand,
    stories,
    facts,
    files,
    check,
    review,
    policy: desk.policy,
    supposing,
    cursor,
    decide,
    exports,
    notices,
  }
  return { ...state, ...shown }
}

/** A story without words has nothing to check, and is not ready to run for that. */
function worthChecking(story: Story | null): Story | null {
  return story === null || story.text.trim() === '' ? null : story
}

function useSigner(atStart: Signer | null) {
  const [signer, setSigner] = useState(atStart)
  const keep = useCallback(async (by: Signer) => {
    await keepSigner(by)
    setSigner(by)
  }, [])
  return { signer, keepSigner: keep }
}

function useNoteFix(story: string | null, keep: Keep) {
  return useCallback(
    ({ hash, text }: CheckedClaim, by: Signer | null) =>
      keep(() => note({ action: 'fix-applied', story, claim: hash, by, detail: `A fix was applied to “${text}”.` })),
    [story, keep],
  )
}

/** Says in the notice line what went wrong without anybody having asked. */
function useComplaints(atStart: string | null, ofCheck: string | null, { complain }: Notices): void {
  useEffect(() => {
    if (atStart !== null) complain(atStart)
  }, [atStart, complain])
  useEffect(() => {
    if (ofCheck !== null) complain(`The story could not be checked: ${ofCheck}`)
  }, [ofCheck, complain])
}

function useHint(opening: Opening, origin: string | undefined, keep: Keep): DeskState['hint'] {
  const [isDue, setDue] = useState(opening.isHintDue)
  const dismiss = useCallback(() => {
    setDue(false)
    void keep(dismissHint)
  }, [keep])
  return { isShown: isDue && origin === SAMPLE, dismiss }
}
