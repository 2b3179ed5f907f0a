import type { Facts } from '../facts/facts.ts'
import type { LinkedClaimOf, Links } from '../link/link.ts'
import type { Reading } from '../model/article.ts'
import type { ClaimKindName } from '../model/claim.ts'
import type { Finding } from '../model/verdict.ts'
import type { DayNumber } from '../temporal/day.ts'

/** What a rule may look at besides its claim. */
export interface JudgeContext {
  readonly facts: Facts
  readonly reading: Reading
  /** Null where nobody gave one: what leans on "now" is then unknown. */
  readonly dateline: DayNumber | null
  /** All claims of the article, linked, in reading order. */
  readonly links: Links
}

/** Decides one claim: pure, three-valued underneath, every step citing what it rests on. */
export type Rule<K extends ClaimKindName> = (claim: LinkedClaimOf<K>, context: JudgeContext) => Finding
