import type { Rule } from '../check/rule.ts'
import type { Pattern } from '../extract/pattern.ts'
import type { ClaimKindName } from '../model/claim.ts'

/** Everything Stet knows of one kind of claim: how the copy words it, and how the facts decide it. */
export interface ClaimKindOf<K extends ClaimKindName> {
  readonly kind: K
  /** For people: "Age". */
  readonly title: string
  readonly grammar: readonly Pattern[]
  readonly rule: Rule<K>
}

/** Any kind of claim. */
export type ClaimKind = { [K in ClaimKindName]: ClaimKindOf<K> }[ClaimKindName]

/** The kind as given; the one way to define a kind, so that grammar, rule and name agree on its fields. */
export function defineClaimKind<K extends ClaimKindName>(kind: ClaimKindOf<K>): ClaimKindOf<K> {
  return kind
}
