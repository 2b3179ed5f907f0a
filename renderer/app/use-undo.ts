import { useCallback, useEffect, useRef } from 'react'

/** Takes back what was done; gives one line where it cannot. */
export type TakeBack = () => Promise<string | undefined>

export interface Undo {
  readonly push: (takeBack: TakeBack) => void
  /** Takes back the last thing done to this story in this session. False where there is none. */
  readonly pop: () => Promise<{ readonly done: boolean; readonly obstacle: string | undefined }>
}

/** What can be taken back, the latest first; another story begins with nothing. */
export function useUndo(story: string | null): Undo {
  const stack = useRef<TakeBack[]>([])
  useEffect(() => {
    if (story !== null) stack.current = []
  }, [story])
  const push = useCallback((takeBack: TakeBack) => {
    stack.current.push(takeBack)
  }, [])
  const pop = useCallback(async () => {
    const takeBack = stack.current.pop()
    return { done: takeBack !== undefined, obstacle: await takeBack?.() }
  }, [])
  return { push, pop }
}
