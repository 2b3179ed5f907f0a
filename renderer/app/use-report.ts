import { useEffect, useRef } from 'react'
import { report } from './report.ts'
import type { Check } from './use-check.ts'

/** In a start without a display (`isWanted`): reports the open story's first check, once. */
export function useReport(isWanted: boolean, { checked, checking, failure }: Check): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (!isWanted || isDone.current || checking) return
    isDone.current = true
    void report(checked && failure === null ? { checked } : { failure: failure ?? 'no story is open' })
  }, [isWanted, checked, checking, failure])
}
