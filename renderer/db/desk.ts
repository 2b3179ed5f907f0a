import { DeskDb } from './desk-db.ts'
import { insisting } from './insisting.ts'
import { StoreError } from './store-error.ts'

/** The desk's one connection. */
export const desk = new DeskDb()

let refusal: string | null = null

/** From now on reads find nothing and writes fail with this line; null ends that. */
export function refuse(reason: string | null): void {
  refusal = reason
}

/** What is read, or `nothing` where there is no store to read from. Fit for a live query. */
export async function reading<T>(nothing: T, read: (database: DeskDb) => PromiseLike<T>): Promise<T> {
  if (refusal !== null) return nothing
  return await insisting(desk, () => read(desk))
}

/** @throws StoreError when it could not be stored; nothing of it is stored then */
export async function writing<T>(write: (database: DeskDb) => PromiseLike<T>): Promise<T> {
  if (refusal !== null) throw new StoreError(refusal)
  return await insisting(desk, () => write(desk))
}
