import Dexie, { type Table } from 'dexie'
import type { AuditRow, Decision, Signer, Story } from '../../shared/model/review.ts'
import { declareVersions, latestOf } from './migration.ts'
import { DESK_MIGRATIONS } from './migrations/migrations.ts'

/** A story as the list needs it; its text lies apart. */
export type StoryRow = Omit<Story, 'text'>

export interface TextRow {
  readonly story: string
  readonly text: string
}

/** How far a story is. */
export interface StoryProgress {
  readonly claims: number
  readonly decided: number
  readonly open: number
}

export interface ProgressRow extends StoryProgress {
  readonly story: string
}

/** A decision is never deleted: who withdraws it and when is written beside it. */
export interface DecisionRow extends Decision {
  /** ISO instant; null while it stands. */
  readonly withdrawnAt: string | null
  readonly withdrawnBy: Signer | null
}

/** What people do at this desk. Whatever a transaction has finished is on the disk. */
export class DeskDb extends Dexie {
  declare readonly stories: Table<StoryRow, string>
  declare readonly texts: Table<TextRow, string>
  declare readonly progress: Table<ProgressRow, string>
  declare readonly decisions: Table<DecisionRow, string>
  declare readonly audit: Table<AuditRow, number>
  declare readonly profile: Table<unknown, string>

  constructor(name = 'desk', version = latestOf(DESK_MIGRATIONS)) {
    super(name, { chromeTransactionDurability: 'strict' })
    declareVersions(this, DESK_MIGRATIONS, version)
  }
}
