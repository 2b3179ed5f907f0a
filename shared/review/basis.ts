import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import { CONTEXT } from '../model/claim.ts'

/** What a signature covers. Any difference makes the decision stale, and names what changed. */
export interface Basis {
  readonly kind: string
  readonly quote: string
  readonly before: string
  readonly after: string
  readonly dateline: string | null
  readonly entity: string | null
  readonly verdict: string
  /** Each statement used, as it read and with its sources. */
  readonly statements: readonly { readonly id: string; readonly text: string; readonly sources: readonly string[] }[]
}

/** What a signature on the claim would cover now. */
export function basisOf(claim: CheckedClaim, checked: CheckedArticle): Basis {
  const { text, dateline } = checked.article
  return {
    kind: claim.kind,
    quote: claim.text,
    before: text.slice(Math.max(0, claim.start - CONTEXT), claim.start),
    after: text.slice(claim.end, claim.end + CONTEXT),
    dateline,
    entity: claim.subject?.entity ?? null,
    verdict: claim.verdict,
    statements: claim.evidence.map(({ statement, text: words, sources }) => ({
      id: statement,
      text: words,
      sources: sources.map(source => source.id),
    })),
  }
}

/** The basis as it is stored with a decision: canonical JSON, equal exactly when the bases are. */
export function printBasis(basis: Basis): string {
  return JSON.stringify(basis)
}

/** What differs, one clause each, fit to follow "changed since: "; empty where nothing does. */
export function changesBetween(signed: Basis, now: Basis): string[] {
  const changes: string[] = []
  if (signed.quote !== now.quote) changes.push(`${signed.quote} → ${now.quote}`)
  if (signed.before !== now.before || signed.after !== now.after) changes.push('the words around it')
  if (signed.dateline !== now.dateline)
    changes.push(`dateline ${signed.dateline ?? 'none'} → ${now.dateline ?? 'none'}`)
  if (signed.entity !== now.entity) changes.push('whom it is about')
  if (signed.verdict !== now.verdict) changes.push(`${signed.verdict} → ${now.verdict}`)
  if (JSON.stringify(signed.statements) !== JSON.stringify(now.statements)) changes.push('the facts behind it')
  return changes
}
