import type { JudgeContext } from '../check/rule.ts'
import { type LinkedClaim, type LinkedClaimOf, tokenAt } from '../link/link.ts'
import type { Claim, ClaimKindName } from '../model/claim.ts'
import type { Lexed } from '../model/token.ts'
import type { Step, StepInput } from '../model/verdict.ts'

/** The claims to check of each sentence that has any, in reading order. */
export function claimsBySentence({ links }: JudgeContext): readonly (readonly LinkedClaim[])[] {
  const groups: LinkedClaim[][] = []
  for (const linked of links.claims) {
    if (!linked.claim.checkable) continue
    const last = groups.at(-1)
    if (last && last[0]!.claim.sentence === linked.claim.sentence) last.push(linked)
    else groups.push([linked])
  }
  return groups
}

/** Whether a linked claim is of the kind. */
export function isOfKind<K extends ClaimKindName>(kind: K): (linked: LinkedClaim) => linked is LinkedClaimOf<K> {
  return (linked): linked is LinkedClaimOf<K> => linked.claim.kind === kind
}

/** The claims to check of one kind, in reading order. */
export function claimsOfKind<K extends ClaimKindName>(kind: K, { links }: JudgeContext): readonly LinkedClaimOf<K>[] {
  return links.claims.filter(isOfKind(kind)).filter(({ claim }) => claim.checkable)
}

/** What claims about the same person or thing share: its entity, or else the fullest name that the article gives it. */
export function subjectKey({ subject }: LinkedClaim): string | null {
  if (subject === null) return null
  return subject.entity ?? `named ${subject.label.toLowerCase()}`
}

/** Members with the same key, together, in the order in which the first of each comes; those without a key are left out. */
export function groupBy<T>(members: readonly T[], keyOf: (member: T) => string | null): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(member)
    else groups.set(key, [member])
  }
  return [...groups.values()]
}

/** Tokens of a claim: the first, and the one after its last. */
export function tokensOf({ start, end }: Claim, lexed: Lexed): { readonly from: number; readonly to: number } {
  return { from: tokenAt(lexed, start), to: tokenAt(lexed, end) }
}

/** A claim's own words on one line. */
export function wordsOf({ start, end }: Claim, { reading }: JudgeContext): string {
  return reading.article.text.slice(start, end).replace(/\s+/g, ' ')
}

/** A claim's words with its hedge. */
export function hedgedWords(claim: Claim, context: JudgeContext): string {
  return claim.hedge === null ? wordsOf(claim, context) : `${claim.hedge.words} ${wordsOf(claim, context)}`
}

/** A step that rests on words of several claims. */
export function stepOn(claims: readonly Claim[], operation: string, text: string, result: string | null = null): Step {
  const inputs = claims.map(({ start, end }): StepInput => ({ span: { start, end } }))
  return { operation, inputs, result, text }
}
