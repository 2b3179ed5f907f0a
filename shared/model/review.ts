import type { IsoDay } from '../temporal/day.ts'
import type { Verdict } from './verdict.ts'

/** Who signs. Initials are what the margin shows. */
export interface Signer {
  readonly name: string
  readonly initials: string
}

/** A story on the desk: the article's text and what people have set for it. */
export interface Story {
  readonly id: string
  /** First line or headline; never empty ("Untitled story"). */
  readonly title: string
  readonly text: string
  /** Null until somebody, the text or its metadata gives one. */
  readonly dateline: IsoDay | null
  /** The day on which it runs; absent or null: nobody has said. */
  readonly publication?: IsoDay | null
  /** Whom a name of the copy means, where somebody had to say: entity ids by name. */
  readonly chosen?: Readonly<Record<string, string>>
  readonly timezone: string
  /** Where it came from, for the list: file name, "Pasted", "Sample". */
  readonly origin: string
  /** ISO instants. */
  readonly createdAt: string
  readonly updatedAt: string
}

/** What a person says of a claim. */
export type Ruling = 'signed' | 'overridden'

/**
 * A finding a person has ruled on. It is bound to content: `basis` prints the claim's words and context, the
 * dateline, the entity, the verdict and the exact statements used (`review/basis.ts`). When the claim's present basis
 * differs, the decision is stale.
 */
export interface Decision {
  readonly id: string
  readonly story: string
  /** The claim's hash when it was ruled on. */
  readonly claim: string
  readonly basis: string
  readonly ruling: Ruling
  /** The machine's verdict at that moment, and the person's where they differ. */
  readonly found: Verdict
  readonly verdict: Verdict
  /** Required for an override. */
  readonly reason: string | null
  readonly quote: string
  readonly value: string | null
  readonly by: Signer
  /** ISO instant. */
  readonly at: string
}

/** A decision beside the claim as it stands now. */
export interface StandingDecision {
  readonly decision: Decision
  /** The claim's words, dateline, entity, verdict or statements have changed since. */
  readonly stale: boolean
  /** What changed, one clause each: "11 → 12". */
  readonly changed: readonly string[]
}

export type AuditAction =
  | 'story-created'
  | 'story-edited'
  | 'story-deleted'
  | 'dateline-set'
  | 'publication-set'
  | 'entity-chosen'
  | 'signed'
  | 'overridden'
  | 'withdrawn'
  | 'fix-applied'
  | 'facts-imported'
  | 'policy-set'
  | 'exported'

/** One line of the append-only audit log. */
export interface AuditRow {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number
  readonly at: string
  readonly by: Signer | null
  readonly action: AuditAction
  readonly story: string | null
  readonly claim: string | null
  /** One plain sentence. */
  readonly detail: string
  /** SHA-256, hex, of the row before; 64 zeros for the first. */
  readonly previous: string
  readonly hash: string
}
