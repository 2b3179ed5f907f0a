import type Dexie from 'dexie'
import type { Transaction } from 'dexie'

/** One step of a database from one version to the next. Released ones are never edited. */
export interface Migration {
  readonly version: number
  /** Tables that are new or indexed anew, in Dexie's notation; null takes one away. */
  readonly stores: Readonly<Record<string, string | null>>
  /** Brings the rows that are there to the new shape. Imports no row type, so that a later rename cannot change it. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}

/** Teaches a database its versions, up to and including `last`. */
export function declareVersions(database: Dexie, migrations: readonly Migration[], last: number): void {
  for (const { version, stores, upgrade } of migrations) {
    if (version > last) continue
    const declared = database.version(version).stores({ ...stores })
    if (upgrade) declared.upgrade(upgrade)
  }
}

/** The version that the last migration leads to. */
export function latestOf(migrations: readonly Migration[]): number {
  return Math.max(...migrations.map(({ version }) => version))
}
