import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Story } from '../../shared/model/review.ts'
import { findDateline } from '../../shared/text/dateline.ts'
import { saveStory } from '../db/stories.ts'
import { type StoryStart, titleOf } from '../features/article/read-story.ts'
import { StorySaver } from './story-saver.ts'
import type { Keep } from './use-keep.ts'

export interface StoryInHand {
  readonly story: Story | null
  /** The story as it is at this moment, for what runs later. */
  readonly current: () => Story | null
  /** Shows a stored story, or none. */
  readonly show: (story: Story | null) => void
  /** Shows a new story, stored as soon as it has words. */
  readonly begin: (start: StoryStart) => void
  /** Takes the typed text; a story without dateline takes the one that it may now give for itself. */
  readonly edit: (text: string) => void
  readonly change: (fields: Partial<Pick<Story, 'dateline' | 'publication' | 'timezone' | 'text'>>) => void
  /** Takes down whom a name of the copy means; null takes that back. */
  readonly choose: (name: string, entity: string | null) => void
  /** Stores what has not been stored yet. */
  readonly flush: () => Promise<void>
}

/** Stores stories; of one that could not be stored it says so, and when it is stored after all. */
function newSaver(keep: Keep, tell: (text: string) => void): StorySaver {
  const unstored = new Set<string>()
  return new StorySaver(async story => {
    const isStored = await keep(() => saveStory(story), `“${story.title}” was not stored: `)
    if (!isStored) unstored.add(story.id)
    else if (unstored.delete(story.id)) tell(`“${story.title}” is stored now.`)
    return isStored
  })
}

/** The story that is open, stored at every pause of the typing. */
export function useOpenStory(atStart: Story | null, keep: Keep, tell: (text: string) => void): StoryInHand {
  const [story, setStory] = useState(atStart)
  const latest = useRef(atStart)
  const [saver] = useState(() => newSaver(keep, tell))
  const flush = useCallback(() => saver.flush(), [saver])
  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [flush])

  const put = useCallback(
    (next: Story | null, isChanged: boolean) => {
      latest.current = next
      setStory(next)
      if (next && isChanged && next.text.trim() !== '') saver.soon(next)
    },
    [saver],
  )
  const show = useCallback(
    (next: Story | null) => {
      void flush()
      put(next, false)
    },
    [flush, put],
  )
  const begin = useCallback(
    (start: StoryStart) => {
      void flush()
      const now = new Date().toISOString()
      put({ ...start, id: crypto.randomUUID(), createdAt: now, updatedAt: now }, true)
    },
    [flush, put],
  )
  const change = useCallback(
    (fields: Partial<Story>) => {
      const now = latest.current
      if (now) put({ ...now, ...fields, updatedAt: new Date().toISOString() }, true)
    },
    [put],
  )
  const edit = useCallback(
    (text: string) => {
      const dateline = latest.current?.dateline ?? findDateline(text)?.day ?? null
      change({ text, title: titleOf(text), dateline })
    },
    [change],
  )
  const choose = useCallback(
    (name: string, entity: string | null) => {
      const { [name]: _, ...others } = latest.current?.chosen ?? {}
      change({ chosen: entity === null ? others : { ...others, [name]: entity } })
    },
    [change],
  )
  const current = useCallback(() => latest.current, [])
  return useMemo(
    () => ({ story, current, show, begin, edit, change, choose, flush }),
    [story, current, show, begin, edit, change, choose, flush],
  )
}
