import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Story } from '../../shared/model/review.ts'
import { keepLastStory } from '../db/profile.ts'
import { listStories, readStory } from '../db/stories.ts'
import { type StoryStart, startStory } from '../features/article/read-story.ts'
import type { StoryEntry } from '../features/desk/story-groups.ts'
import { failureOf } from '../ui/failure.ts'
import type { Keep } from './use-keep.ts'
import type { Notices } from './use-notice.ts'
import type { StoryInHand } from './use-open-story.ts'
import { useStored } from './use-stored.ts'

export type Mode = 'check' | 'edit'

export interface Stories {
  readonly entries: readonly StoryEntry[]
  /** When the entries were read, for their grouping by day. */
  readonly now: Date
  readonly mode: Mode
  /** Without a story there is nothing to edit, and nothing happens. */
  readonly setMode: (mode: Mode) => void
  readonly open: (id: string) => void
  /** A story that came in: to be checked. */
  readonly begin: (start: StoryStart) => void
  /** An empty story: to be written. */
  readonly write: () => void
}

const NONE: readonly StoryEntry[] = []

/** The desk's stories, and which of them is open in which mode. */
export function useStories(hand: StoryInHand, keep: Keep, notices: Notices): Stories {
  const { story } = hand
  const [mode, setMode] = useState<Mode>('check')
  const wanted = useRef<string | null>(null)
  const entries = useEntries(story, notices)
  const isWorthKeeping = story !== null && !isBlank(story)
  const id = story?.id
  useEffect(() => {
    if (id !== undefined && isWorthKeeping) void keep(() => keepLastStory(id))
  }, [id, isWorthKeeping, keep])

  const open = async (next: string) => {
    wanted.current = next
    if (next !== hand.current()?.id || isBlank(hand.current())) {
      await hand.flush()
      const stored = await readStory(next)
      if (wanted.current !== next) return
      if (stored) hand.show(stored)
      else notices.complain('This story is no longer on the desk.')
    }
    setMode('check')
  }
  const attempt = (work: Promise<void>) => void work.catch((error: unknown) => notices.complain(failureOf(error)))
  const put = (start: StoryStart, to: Mode) => {
    wanted.current = null
    hand.begin(start)
    setMode(to)
  }
  const leave = useLeave(hand, notices)
  return {
    ...entries,
    mode: story === null ? 'check' : mode,
    setMode: to => {
      if (story === null) return
      setMode(to)
      if (to === 'check' && isBlank(story)) attempt(leave())
    },
    open: next => attempt(open(next)),
    begin: start => put(start, 'check'),
    write: () => put(startStory('', 'Written here'), 'edit'),
  }
}

/** Leaves a story without words: what was stored of it comes back, else the desk is empty. */
function useLeave(hand: StoryInHand, notices: Notices): () => Promise<void> {
  return useCallback(async () => {
    const blank = hand.current()
    if (!blank) return
    await hand.flush()
    const stored = await readStory(blank.id)
    if (hand.current() !== blank) return
    hand.show(stored ?? null)
    if (stored) notices.tell('A story without words is not stored: this is the last one that was.')
  }, [hand, notices])
}

/** What is stored, or where nothing is, the story in hand alone. */
function useEntries(story: Story | null, { complain }: Notices): Pick<Stories, 'entries' | 'now'> {
  const stored = useStored(listStories, [], complain) ?? NONE
  return useMemo(() => {
    const isListed = story === null || isBlank(story) || stored.some(entry => entry.story.id === story.id)
    const entries = isListed ? stored : [...stored, { story, progress: null }]
    return { entries, now: new Date() }
  }, [stored, story])
}

function isBlank(story: Pick<Story, 'text'> | null): boolean {
  return story === null || story.text.trim() === ''
}
