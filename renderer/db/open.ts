import { desk, refuse } from './desk.ts'
import { openInTime } from './open-in-time.ts'

/**
 * Opens what the desk stores, and asks the system to keep it.
 *
 * @returns null, or one line that says why nothing can be stored: stories can still be read then, and are not kept
 */
export async function openDesk(): Promise<string | null> {
  try {
    await openInTime(desk)
  } catch (error) {
    const failure = `Nothing can be stored in this profile. ${error instanceof Error ? error.message : String(error)}`
    refuse(failure)
    return failure
  }
  refuse(null)
  await globalThis.navigator?.storage?.persist?.().catch(() => false)
  return null
}
