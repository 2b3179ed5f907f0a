import type { CheckedArticle } from '../model/checked.ts'
import type { Policy } from '../model/policy.ts'
import type { StandingDecision } from '../model/review.ts'

/** What an exporter writes: the checked article and, from the window, what people decided of its claims. */
export interface Exportable {
  readonly path: string | null
  readonly checked: CheckedArticle
  /** By claim id; empty on the command line. */
  readonly decisions: ReadonlyMap<string, StandingDecision>
  /** What the desk asks of the sources. */
  readonly policy: Policy
  readonly withText: boolean
}

/** The writer of one format: decided claims in, text out. Its golden file is its specification. */
export interface Exporter {
  readonly id: string
  readonly title: string
  readonly extension: string
  write(exportable: Exportable): string
}
