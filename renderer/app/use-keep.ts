import { useCallback } from 'react'
import { failureOf } from '../ui/failure.ts'

/** Does what stores something that nobody waits for. It never fails: what cannot be stored is told, after `lead`; false then. */
export type Keep = (store: () => Promise<unknown>, lead?: string) => Promise<boolean>

/** Where nothing can be stored at all (`obstacle`), which the window says all the time, it is not tried and counts as done. */
export function useKeep(obstacle: string | null, complain: (text: string) => void): Keep {
  return useCallback(
    async (store, lead = '') => {
      if (obstacle !== null) return true
      try {
        await store()
        return true
      } catch (error) {
        complain(lead + failureOf(error))
        return false
      }
    },
    [obstacle, complain],
  )
}
