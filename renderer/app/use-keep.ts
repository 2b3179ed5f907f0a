import { useCallback } from 'react'
import { failureOf } from '../ui/failure.ts'

/** Does what stores something that nobody waits for. It never fails: what cannot be stored is told, after `lead`. */
export type Keep = (store: () => Promise<unknown>, lead?: string) => Promise<void>

/** Where nothing can be stored at all (`obstacle`), which the window says all the time, it is not tried. */
export function useKeep(obstacle: string | null, complain: (text: string) => void): Keep {
  return useCallback(
    async (store, lead = '') => {
      if (obstacle !== null) return
      try {
        await store()
      } catch (error) {
        complain(lead + failureOf(error))
      }
    },
    [obstacle, complain],
  )
}
