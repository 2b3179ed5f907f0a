import Dexie, { type Table } from 'dexie'
import type { FactBase } from '../../shared/facts/facts.ts'
import type { Segment } from '../../shared/facts/segment.ts'
import { declareVersions, latestOf } from './migration.ts'
import { FACTS_MIGRATIONS } from './migrations/migrations.ts'

/** An import that is whole. Its segments never change. */
export interface LayerRow {
  /** Given by the database: 1, 2, 3 … in the order of the imports. */
  readonly order: number
  /** What its segments' keys begin with. */
  readonly id: string
  readonly title: string
  readonly added: FactBase['counts']
  /** ISO instant. */
  readonly at: string
}

/** The fact base as segments. Durability is relaxed: an import that the power cuts short can be done again. */
export class FactsDb extends Dexie {
  declare readonly segments: Table<Segment, string>
  declare readonly layers: Table<LayerRow, number, Omit<LayerRow, 'order'>>

  constructor(name = 'facts', version = latestOf(FACTS_MIGRATIONS)) {
    super(name, { chromeTransactionDurability: 'relaxed', cache: 'disabled' })
    declareVersions(this, FACTS_MIGRATIONS, version)
  }
}
