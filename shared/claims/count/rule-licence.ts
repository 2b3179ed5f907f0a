import type { LinkedClaimOf } from '../../link/link.ts'
import type { Finding } from '../../model/verdict.ts'

/** The finding, but unknown where it was contradicted, with a last step that says what the words may mean instead. */
export function softened(finding: Finding, { claim }: LinkedClaimOf<'count'>, text: string): Finding {
  if (finding.verdict !== 'contradicted') return finding
  const inputs = [{ span: { start: claim.start, end: claim.end } }]
  const step = { operation: 'read', inputs, result: null, text }
  return { ...finding, verdict: 'unknown', suggestions: [], steps: [...finding.steps, step] }
}

const MORE = /\b(?<!\bor )(?:more|another|additional|extra|further)\b/i
const MORE_BEFORE = /\b(?:another|additional|extra|further)\s+$/i

/** `renewed for |two more seasons|`, `another |two seasons|`: what comes on top, whatever there was. */
export function isOnTop(linked: LinkedClaimOf<'count'>, text: string): boolean {
  const { start, end } = linked.claim
  return MORE.test(text.slice(start, end)) || MORE_BEFORE.test(clauseAround(linked, text).before)
}

/** Characters of a clause looked at on either side of a count. */
const CLAUSE = 60

/** The words of the claim's clause before it and its hedge, and those behind it. */
export function clauseAround(
  { claim }: LinkedClaimOf<'count'>,
  text: string,
): { readonly before: string; readonly behind: string } {
  const from = Math.min(claim.hedge?.start ?? claim.start, claim.start)
  const before = text.slice(Math.max(0, from - CLAUSE), from)
  const behind = text.slice(claim.end, claim.end + CLAUSE)
  return { before: before.slice(before.search(LAST_CLAUSE)), behind: /^[^.;:!?\n]*/.exec(behind)![0] }
}

const LAST_CLAUSE = /[^.;:!?\n]*$/
