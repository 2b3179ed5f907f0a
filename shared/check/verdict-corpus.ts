import type { ClaimKindName } from '../model/claim.ts'
import type { Verdict } from '../model/verdict.ts'
import type { IsoDay } from '../temporal/day.ts'

/** A qualifier or value in short: a number, an EDTF time, an entity as `kind:Label`, or any other text. */
export type ShortValue = string | number

/** A statement in short: subject as `kind:Label`, property, value, qualifiers; `rank` and `aliases` by those names. */
export type ShortStatement = readonly [
  subject: string,
  property: string,
  value: ShortValue,
  qualifiers?: Readonly<Record<string, ShortValue>>,
]

/** Examples of how a kind is judged: a text with the claim between ⟦ and ⟧, its verdict, and what its derivation must say. */
export interface VerdictCorpus {
  readonly kind: ClaimKindName
  readonly dateline: IsoDay
  readonly facts: readonly ShortStatement[]
  readonly rows: readonly (readonly [text: string, verdict: Verdict, says?: string])[]
}
