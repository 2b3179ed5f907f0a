import { replaceBy } from '../check/fix.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Fix } from './inconsistency.ts'

/** The fix that puts other words in the place of a claim and its hedge; none without words, or where they are the same. */
export function fixBy(
  { claim, index }: LinkedClaim,
  words: string | null,
  agreesWith: readonly number[],
  { reading }: JudgeContext,
): Fix[] {
  return replaceBy(claim, words, reading.article.text, 0).map(({ edits }) => ({ edits, changes: [index], agreesWith }))
}

/** Several fixes as one that makes all their edits; none where there is nothing to edit. */
export function fixTogether(fixes: readonly Fix[], agreesWith: readonly number[]): Fix[] {
  if (fixes.length === 0) return []
  return [{ edits: fixes.flatMap(({ edits }) => edits), changes: fixes.flatMap(({ changes }) => changes), agreesWith }]
}
