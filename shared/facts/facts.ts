import type { Entity, PackHeader, Source, Statement } from '../model/statement.ts'

/** An entity under one of its names. */
export interface NameMatch {
  readonly entity: string
  /** The label or alias that matched, as stored. */
  readonly name: string
  readonly isLabel: boolean
}

/** A stretch of tokens that spells a name of the fact base. */
export interface NameHit {
  /** UTF-16 offsets into the text that was searched. */
  readonly start: number
  readonly end: number
  readonly matches: readonly NameMatch[]
}

/**
 * What linking and judging may ask of a fact base. Synchronous: whatever `FactBase.around` was asked for
 * is in memory. Every list is in stored order; an unknown id or name gives `undefined` or an empty list.
 */
export interface Facts {
  entity(id: string): Entity | undefined
  source(id: string): Source | undefined
  statement(id: string): Statement | undefined
  /** Statements about a subject, of every rank, deprecated included (`check/rank.ts` chooses). */
  about(subject: string, property?: string): readonly Statement[]
  /** Statements whose value is the entity: `pointingTo('series:x', 'partOfSeries')` gives its seasons. */
  pointingTo(entity: string, property?: string): readonly Statement[]
  /** Entities whose label or alias equals the phrase, ignoring case, accents, periods, curly quotes and a leading "the". */
  named(phrase: string): readonly NameMatch[]
}

/** A fact base of any size: names resident, statements brought near when asked. */
export interface FactBase {
  readonly counts: { readonly entities: number; readonly statements: number; readonly sources: number }
  /** Longest names of the fact base in the text, left to right, not overlapping. Linear in the text. */
  namesIn(text: string): readonly NameHit[]
  /**
   * A view that holds every statement within two steps of these entities: their own, those pointing to them,
   * and both again for the series, seasons, episodes, cast and events found so. What thousands of statements point to
   * (a country, a league) brings only its own. Of other entities that statements name there is the record alone.
   */
  around(entities: readonly string[]): Promise<Facts>
}

/** A pack's content in memory, ids unique. */
export interface PackContent {
  readonly header: PackHeader
  readonly sources: readonly Source[]
  readonly entities: readonly Entity[]
  readonly statements: readonly Statement[]
}

/** A fact of the base, or what facts are about and come from. */
export type FactRecord =
  | { readonly type: 'source'; readonly record: Source }
  | { readonly type: 'entity'; readonly record: Entity }
  | { readonly type: 'statement'; readonly record: Statement }

/** One line of a pack. */
export type PackRecord = FactRecord | { readonly type: 'pack'; readonly record: PackHeader }
