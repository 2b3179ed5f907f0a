import Dexie from 'dexie'
import { toStoreError } from './store-error.ts'

/**
 * Does what is asked of a database. Where the system has closed it meanwhile, as it does when the disk is full, it is opened
 * again and the work done once more. Not for what is part of a transaction.
 *
 * @throws StoreError, one line, where the database fails
 */
export async function insisting<T>(database: Dexie, work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isClosed(error)) throw toStoreError(error)
  }
  try {
    if (!database.isOpen()) await Dexie.ignoreTransaction(() => database.open())
    return await work()
  } catch (error) {
    throw toStoreError(error)
  }
}

function isClosed(error: unknown): boolean {
  const names = [error, causeOf(error)].map(one => (one instanceof Error ? one.name : ''))
  return names.includes(Dexie.errnames.DatabaseClosed) || names.includes('InvalidStateError')
}

function causeOf(error: unknown): unknown {
  return error instanceof Error && 'inner' in error ? error.inner : undefined
}
