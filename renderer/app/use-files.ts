import { useEffect, useRef, useState } from 'react'
import { readStory, type StoryStart, startStory } from '../features/article/read-story.ts'
import { listen } from '../platform/bridge.ts'
import { type ByteSource, chooseFile, fromFile, openRecent } from '../platform/byte-source.ts'
import { failureOf } from '../ui/failure.ts'
import { isWritingIn } from './keys.ts'

interface FileEvents {
  readonly onStory: (start: StoryStart) => void
  readonly onPack: (source: ByteSource) => void
  readonly onPolicy: (source: ByteSource) => Promise<void>
  readonly onFailure: (message: string) => void
}

export interface Files {
  readonly chooseStory: () => void
  readonly choosePack: () => void
  readonly choosePolicy: () => void
}

/** Stories and packs that come in: chosen, dropped, pasted, or named by the system. */
export function useFiles(events: FileEvents): Files {
  const latest = useRef(events)
  useEffect(() => {
    latest.current = events
  })
  const [files] = useState(() => incoming(latest))
  useEffect(() => {
    const stop = listen('open-file', ({ path }) => files.take(() => openRecent(path)))
    const drop = (event: DragEvent) => {
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file) files.take(async () => fromFile(file))
    }
    const allow = (event: DragEvent) => event.preventDefault()
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isWritingIn(event.target) || document.querySelector('dialog[open]') || text.trim() === '') return
      event.preventDefault()
      latest.current.onStory(startStory(text, 'Pasted'))
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', drop)
    document.addEventListener('paste', paste)
    return () => {
      stop()
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', drop)
      document.removeEventListener('paste', paste)
    }
  }, [files])
  return {
    chooseStory: () => files.take(() => chooseFile('article')),
    choosePack: () => files.take(() => chooseFile('facts'), 'pack'),
    choosePolicy: () => files.take(() => chooseFile('policy'), 'policy'),
  }
}

type Open = () => Promise<ByteSource | null>
type Sort = 'story' | 'pack' | 'policy'

function sortOf(name: string): Sort {
  if (/\.ndjson(?:\.gz)?$/i.test(name)) return 'pack'
  return /\.json$/i.test(name) ? 'policy' : 'story'
}

/** Takes a file in as what its name says it is; one at a time, and never silently in vain. */
function incoming(events: { readonly current: FileEvents }): { take(open: Open, sort?: Sort): void } {
  const take = async (open: Open, chosen: Sort | undefined) => {
    const source = await open()
    if (source === null) return
    const sort = chosen ?? sortOf(source.name)
    if (sort === 'pack') return events.current.onPack(source)
    if (sort === 'policy') return await events.current.onPolicy(source)
    const file = await readStory(source)
    if (file.ok) events.current.onStory(file.start)
    else events.current.onFailure(file.message)
  }
  return {
    take: (open, sort) => void take(open, sort).catch((error: unknown) => events.current.onFailure(failureOf(error))),
  }
}
