import type { Claim } from '../model/claim.ts'

/** One span of `stet extract`, as the contract names its fields. */
interface ExtractSpan {
  readonly start: number
  readonly end: number
  readonly kind: Claim['kind']
  readonly value: string | null
  readonly person?: string
  readonly show?: string
  readonly role?: 'ordinal' | 'count'
}

const SEASON = /\b(?:seasons?|episodes?)\b/i

/**
 * The span of a claim, with whose age it is and which show's season or episode where the article itself says so.
 * A season or episode number also tells its role.
 */
export function toExtractSpan(claim: Claim, text: string): ExtractSpan {
  const { start, end, kind, value } = claim
  const named = claim.about?.fullest ?? null
  const span = { start, end, kind, value }
  if (kind === 'age') return named === null ? span : { ...span, person: named }
  if (kind !== 'count' && kind !== 'ordinal') return span
  if (!SEASON.test(claim.fields.noun) && !SEASON.test(text.slice(start, end))) return span
  const role = { ...span, role: kind }
  return named === null || claim.about?.sort !== 'show' ? role : { ...role, show: named }
}
