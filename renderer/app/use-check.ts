import { useEffect, useState } from 'react'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import type { Story } from '../../shared/model/review.ts'
import { failureOf } from '../ui/failure.ts'
import type { FactWorker } from '../workers/client.ts'

export interface Check {
  /** The latest result for this story; of an older text while a new one is on its way. */
  readonly checked: CheckedArticle | null
  readonly checking: boolean
  /** One line that says why there is no newer result. */
  readonly failure: string | null
}

type Checkable = Pick<Story, 'id' | 'text' | 'title' | 'dateline' | 'publication' | 'chosen' | 'timezone'>

interface Result {
  readonly of: Checkable
  readonly revision: number
  readonly checked: CheckedArticle | null
  readonly failure: string | null
}

/** How long typing must rest before the story is checked again. */
const REST_MS = 250

/**
 * The story checked in the worker, again whenever its words, its dateline or the facts (`revision`) change. A check that
 * a newer one supersedes is cancelled.
 */
export function useCheck(worker: FactWorker, story: Checkable | null, revision: number, isTyping: boolean): Check {
  const [result, setResult] = useState<Result>()
  const isSettled = result !== undefined && result.revision === revision && isSame(result.of, story)

  useEffect(() => {
    if (story === null || isSettled) return
    const cancel = new AbortController()
    const { text, title, dateline, publication = null, chosen = {}, timezone } = story
    const finish = (checked: CheckedArticle | null, failure: string | null) =>
      setResult(before => ({
        of: story,
        revision,
        checked: checked ?? (before?.of.id === story.id ? before.checked : null),
        failure,
      }))
    const check = async () => {
      try {
        finish(
          await worker.ask(
            'check',
            { text, title, dateline, publication, chosen, timezone },
            { signal: cancel.signal },
          ),
          null,
        )
      } catch (error) {
        if (!cancel.signal.aborted) finish(null, failureOf(error))
      }
    }
    const timer = setTimeout(() => void check(), isTyping ? REST_MS : 0)
    return () => {
      clearTimeout(timer)
      cancel.abort()
    }
  }, [worker, story, revision, isTyping, isSettled])

  const own = result !== undefined && result.of.id === story?.id ? result : undefined
  return { checked: own?.checked ?? null, checking: story !== null && !isSettled, failure: own?.failure ?? null }
}

function isSame(a: Checkable, b: Checkable | null): boolean {
  if (b === null || a.id !== b.id || a.text !== b.text || a.dateline !== b.dateline) return false
  if (JSON.stringify(a.chosen ?? {}) !== JSON.stringify(b.chosen ?? {})) return false
  return (a.publication ?? null) === (b.publication ?? null) && a.timezone === b.timezone
}
