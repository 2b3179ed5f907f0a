import type { Span } from '../base/span.ts'
import type { Assumption, ClaimKindName, ClaimOf, Hedge } from '../model/claim.ts'
import type { Lexed } from '../model/token.ts'
import type { WordSet } from '../text/word-set.ts'
import type { Discourse } from './discourse.ts'

/** What a reading says once its surroundings are known. */
export type Settled<K extends ClaimKindName> = {
  readonly value: ClaimOf<K>['value']
  readonly fields: ClaimOf<K>['fields']
  readonly assumption?: Assumption | null
  /** Where the reading lies, if that is known only now. */
  readonly span?: Span
}

/** One possible reading of a stretch of tokens; `extractClaims` decides which readings stand. */
export type Candidate = { [K in ClaimKindName]: CandidateOf<K> }[ClaimKindName]

export interface CandidateOf<K extends ClaimKindName> {
  readonly kind: K
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  /** UTF-16 ends where they are not those of the tokens. */
  readonly start?: number
  readonly end?: number
  /** What it says, or how to find that out once all readings before it in the text have settled; null: nothing after all. */
  readonly says: Settled<K> | ((discourse: Discourse) => Settled<K> | null)
  readonly hedge?: Hedge | null
  /** False for date-like words that nobody checks. */
  readonly checkable?: boolean
  /** Of readings that overlap the one of higher weight stands, then the longer, then the kind that comes first. 0 if absent. */
  readonly weight?: number
  /** Stands beside readings it overlaps and settles after all others (a range beside its two dates). */
  readonly beside?: boolean
}

export type Gate = (lexed: Lexed, at: number) => boolean

/** One wording of one kind of claim. */
export interface Pattern {
  /** Readable, as shown to people: "<month> <day>". */
  readonly name: string
  readonly kind: ClaimKindName
  /** Tags at any of which the pattern is tried. */
  readonly tags?: number
  /** Tags that keep those from triggering it. */
  readonly unless?: number
  /** Words (`wordId`) at any of which the pattern is tried. */
  readonly words?: readonly number[] | WordSet
  /**
   * Whether what stands beside token `at` lets the pattern read anything, where its tags trigger it. Patterns in a row that
   * have the same gate are spared together.
   */
  readonly gate?: Gate
  /**
   * The reading whose trigger is token `at`, or null. It may look back and ahead, but no further than a fixed number of
   * tokens, so that a text is read in linear time.
   */
  read(lexed: Lexed, at: number): Candidate | readonly Candidate[] | null
}
