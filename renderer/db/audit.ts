import Dexie from 'dexie'
import type { AuditRow, Signer } from '../../shared/model/review.ts'
import { type Act, chain } from './audit-chain.ts'
import { reading, writing } from './desk.ts'
import type { DeskDb } from './desk-db.ts'
import { SIGNER } from './profile.ts'

/** An act as its doer tells it. Who and when are filled in: the profile's signer, and now. */
export interface Told extends Pick<Act, 'action' | 'detail'> {
  readonly story?: string | null
  readonly claim?: string | null
  readonly by?: Signer | null
  readonly at?: string
}

/** Writes down an act that stores nothing itself: a fix, an import, an export. */
export async function note(told: Told): Promise<void> {
  await writing(database => database.transaction('rw', auditedTables(database), () => record(database, [told])))
}

/** The whole log, the oldest first. */
export async function auditRows(): Promise<readonly AuditRow[]> {
  return await reading([], database => database.audit.orderBy('sequence').toArray())
}

/** The tables that a transaction in which something is recorded has to hold. */
export function auditedTables({ audit, profile }: DeskDb): [DeskDb['audit'], DeskDb['profile']] {
  return [audit, profile]
}

/**
 * Appends acts to the log, within the transaction that does them: both are stored, or neither. Such transactions wait
 * for one another, in all windows, so that no two rows follow the same one.
 */
export async function record(database: DeskDb, all: readonly Told[]): Promise<void> {
  let last = await database.audit.orderBy('sequence').last()
  const signer = ((await database.profile.get(SIGNER)) ?? null) as Signer | null
  for (const { action, detail, story = null, claim = null, by = signer, at = new Date().toISOString() } of all) {
    // The database would end the transaction while the hash is computed.
    last = await Dexie.waitFor(chain({ at, by, action, story, claim, detail }, last))
    await database.audit.add(last)
  }
}
