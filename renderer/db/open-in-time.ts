import type Dexie from 'dexie'
import { StoreError, toStoreError } from './store-error.ts'

/** A profile that cannot be written to may show as a database that never answers. */
const PATIENCE_MS = 10_000

/**
 * Opens a database, or closes it for good.
 *
 * @throws StoreError when it cannot be opened, or does not answer in ten seconds
 */
export async function openInTime(database: Dexie, patience = PATIENCE_MS): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreError('The store does not answer.')), patience)
  })
  try {
    await Promise.race([database.open(), silence])
  } catch (error) {
    database.close({ disableAutoOpen: true })
    throw toStoreError(error)
  } finally {
    clearTimeout(timer)
  }
}
