import type { IsoDay } from '../temporal/day.ts'

/** The fact base's nouns, as in the fact pack: Wikidata's statement model. Field names are the pack's. */

export type EntityKind =
  | 'person'
  | 'character'
  | 'series'
  | 'season'
  | 'episode'
  | 'film'
  | 'work'
  | 'organization'
  | 'team'
  | 'event'
  | 'place'
  | 'other'

export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  readonly aliases?: readonly string[]
  readonly description?: string
  readonly gender?: 'male' | 'female' | 'other'
  readonly externalIds?: Readonly<Record<string, string>>
}

export interface Source {
  readonly id: string
  readonly title: string
  readonly publisher?: string
  readonly url?: string
  readonly published?: string
  readonly accessed?: string
  readonly kind?: 'news' | 'official' | 'reference' | 'database' | 'interview' | 'document' | 'social'
  readonly reliability?: 'primary' | 'secondary' | 'tertiary'
  readonly derivesFrom?: readonly string[]
  readonly snapshot?: { readonly text: string; readonly sha256: string }
}

export type Value =
  | { readonly type: 'time'; readonly edtf: string; readonly calendar?: string; readonly zone?: string }
  | {
      readonly type: 'quantity'
      readonly amount: number
      readonly unit?: string
      readonly lower?: number
      readonly upper?: number
    }
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'string'; readonly text: string }
  | { readonly type: 'somevalue' }
  | { readonly type: 'novalue' }

export type Rank = 'preferred' | 'normal' | 'deprecated'

export interface Reference {
  readonly source: string
  readonly quote?: string
  readonly locator?: string
  readonly retrieved?: string
}

export interface Statement {
  readonly id: string
  readonly subject: string
  readonly property: string
  readonly value: Value
  /** One value or several under each property; absent means none. */
  readonly qualifiers?: Readonly<Record<string, Value | readonly Value[]>>
  /** Absent means normal. */
  readonly rank?: Rank
  /** May be empty: the statement is then unsourced, and says so wherever it is shown. */
  readonly references: readonly Reference[]
  readonly verifiedAt?: IsoDay
  readonly verifiedBy?: string
}

/** What a statement says, without whom of and of which property. */
export type Stated = Pick<Statement, 'value' | 'qualifiers'>

export interface PackHeader {
  readonly format: 'stet-facts'
  readonly version: 1
  readonly title: string
  readonly createdAt?: string
  readonly note?: string
}
