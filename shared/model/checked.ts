import type { Span } from '../base/span.ts'
import type { IsoDay } from '../temporal/day.ts'
import type { Article, Unread } from './article.ts'
import type { Assumption, ClaimKindName, Hedge } from './claim.ts'
import type { Stated } from './statement.ts'
import type { ReadingResult, Step, Suggestion, Verdict } from './verdict.ts'

/** Whom or what a claim is about, joined to the fact base. */
export interface Subject {
  /** Null when the article names somebody whom the fact base does not know. */
  readonly entity: string | null
  readonly label: string
  readonly mention: Span | null
  /** Why this entity, in one clause: "surname, first named in paragraph 1". */
  readonly why: string
}

/** One statement as far as people need it to judge a finding by hand, without the fact base. */
export interface CitedStatement {
  readonly statement: string
  readonly property: string
  /** "Ada Marsh: date of birth 4 May 1978" */
  readonly text: string
  readonly sources: readonly CitedSource[]
  readonly stated: Stated
  /** Sources left when those that derive from one another count once. */
  readonly independent: number
  /** The day on which somebody of the desk last checked it. */
  readonly verified: IsoDay | null
}

export interface CitedSource {
  readonly id: string
  readonly title: string
  readonly publisher: string | null
  readonly url: string | null
  readonly reliability: 'primary' | 'secondary' | 'tertiary' | null
  readonly quote: string | null
  readonly locator: string | null
  readonly retrieved: string | null
  /** Ids of all that it repeats, directly or not; itself left out. */
  readonly origins: readonly string[]
}

/** A fact or the copy's own statement on a time axis, for drawing: both ends included, null for open. */
export interface TimelineBar {
  readonly label: string
  readonly from: IsoDay | null
  readonly to: IsoDay | null
  readonly side: 'fact' | 'copy'
  readonly verdict: Verdict | null
}

/** A claim with everything the window, the exports and the command line show of it. */
export interface CheckedClaim extends Span {
  /** c1… in reading order, of this output only. */
  readonly id: string
  /** Of kind, quote, 32 characters either side and occurrence; stable under edits elsewhere. */
  readonly hash: string
  readonly kind: ClaimKindName
  readonly text: string
  readonly sentence: Span
  readonly pattern: string
  readonly value: string | null
  readonly hedge: Hedge | null
  readonly quoted: boolean
  readonly assumption: Assumption | null
  readonly subject: Subject | null
  /** Equally good entities where the linker refuses to guess, also once somebody has chosen; empty otherwise. */
  readonly choices: readonly Subject[]
  /** The name of the article that they bear, under which a choice is remembered; null without choices. */
  readonly choiceOf: string | null
  /** The day (or coarser EDTF) for which the claim was judged. */
  readonly asOf: string | null
  readonly verdict: Verdict
  readonly expected: string | null
  /** What becomes of the verdict by the day of publication; null where it stays, or nobody has said which day that is. */
  readonly onPublication: { readonly verdict: Verdict; readonly expected: string | null; readonly text: string } | null
  /** Ids of the claims it cannot stand beside. */
  readonly conflictsWith: readonly string[]
  readonly readings: readonly ReadingResult[]
  readonly suggestions: readonly Suggestion[]
  readonly derivation: readonly Step[]
  readonly evidence: readonly CitedStatement[]
  readonly timeline: readonly TimelineBar[]
}

export type Summary = Readonly<Record<Verdict, number>> & {
  /** Unread numbers that keep the story open. */
  readonly unread: number
}

/** One article read, linked and judged. Plain data: structured-clone and JSON safe. */
export interface CheckedArticle {
  readonly article: Article
  readonly words: number
  readonly claims: readonly CheckedClaim[]
  readonly unread: readonly Unread[]
  readonly summary: Summary
}
