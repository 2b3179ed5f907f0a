import { useEffect } from 'react'
import type { Gate } from '../../shared/review/gate.ts'
import { saveProgress } from '../db/stories.ts'
import type { Keep } from './use-keep.ts'
import type { StoryInHand } from './use-open-story.ts'

/** Keeps how far the open story is, for the list, whenever a check or a decision has changed it. */
export function useProgress({ story, flush }: StoryInHand, gate: Gate | null, checking: boolean, keep: Keep): void {
  const id = story === null || story.text.trim() === '' ? null : story.id
  const decided = gate?.decided ?? 0
  const undecided = gate?.open.length ?? 0
  const open = undecided + (gate?.notUnderstood ?? 0)
  const isKnown = gate !== null && !checking
  useEffect(() => {
    if (id === null || !isKnown) return
    const progress = { claims: decided + undecided, decided, open }
    void keep(async () => {
      await flush()
      await saveProgress(id, progress)
    })
  }, [id, isKnown, decided, undecided, open, keep, flush])
}
