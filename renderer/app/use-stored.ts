import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useRef, useState } from 'react'
import { failureOf } from '../ui/failure.ts'

type Read<T> = { readonly value: T } | { readonly failure: string }

/** When a read that failed is tried again: nobody tells of changes to what was never read. */
const AGAIN_MS = 5000

/**
 * What is stored now, and again whenever it changes; undefined before it is first read. A read that fails is told once and
 * tried again, and what was read last stays meanwhile.
 */
export function useStored<T>(
  read: () => Promise<T>,
  deps: readonly unknown[],
  complain: (text: string) => void,
): T | undefined {
  const latest = useRef<T>(undefined)
  const [turn, setTurn] = useState(0)
  const result = useLiveQuery(
    (): Promise<Read<T>> =>
      read().then(
        value => ({ value }),
        (error: unknown) => ({ failure: failureOf(error) }),
      ),
    [...deps, turn],
  )
  const failure = result && 'failure' in result ? result.failure : null
  useEffect(() => {
    if (failure !== null) complain(`What is stored could not be read: ${failure}`)
  }, [failure, complain])
  useEffect(() => {
    if (result === undefined || !('failure' in result)) return
    const timer = setTimeout(() => setTurn(now => now + 1), AGAIN_MS)
    return () => clearTimeout(timer)
  }, [result])
  if (result && 'value' in result) latest.current = result.value
  return latest.current
}
