import type { Span } from '../base/span.ts'

/** The seven verdicts, as the contract names them. */
export const VERDICTS = [
  'supported',
  'contradicted',
  'inconsistent',
  'possible',
  'disputed',
  'depends',
  'unknown',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** Where several verdicts apply, the first of these is given. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'contradicted',
  'inconsistent',
  'disputed',
  'depends',
  'possible',
  'supported',
  'unknown',
]

/** What a step rests on: a statement of the fact base, or words of the article. */
export type StepInput = { readonly statement: string } | { readonly span: Span }

/** One line of a derivation that a person can replay by hand. */
export interface Step {
  readonly operation: string
  readonly inputs: readonly StepInput[]
  /** The step's outcome in a few characters, or null where the sentence says it all. */
  readonly result: string | null
  /** The whole step as one plain sentence or clause. */
  readonly text: string
}

/** One definition under which the claim was computed: "seasons aired", "with both in the main cast". */
export interface ReadingResult {
  readonly name: string
  readonly result: string
  readonly holds: boolean
}

export interface Edit extends Span {
  readonly replacement: string
}

/** Minimal edits that make the copy agree, with the number of independent sources behind them. */
export interface Suggestion {
  readonly edits: readonly Edit[]
  readonly sources: number
}

/** What a rule found of one claim. */
export interface Finding {
  readonly verdict: Verdict
  /** What the facts say instead, in words for the copy; null where they agree or are silent. */
  readonly expected: string | null
  readonly steps: readonly Step[]
  readonly readings: readonly ReadingResult[]
  readonly suggestions: readonly Suggestion[]
  /** The time for which it was judged, as EDTF, where that is not the dateline. */
  readonly asOf?: string | null
  /** Indexes of the claims (of the same reading) it cannot stand beside. */
  readonly conflictsWith: readonly number[]
}
