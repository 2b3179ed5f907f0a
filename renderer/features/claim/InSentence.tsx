import type { ReactNode } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'

/** How much of the sentence is shown before and after the words. */
const BEFORE = 110
const AFTER = 90

/** The claim's words in their sentence, which is shortened at a space where it is long. */
export function InSentence({ text, claim }: { readonly text: string; readonly claim: CheckedClaim }): ReactNode {
  const before = text.slice(Math.min(claim.sentence.start, claim.start), claim.start)
  const after = text.slice(claim.end, Math.max(claim.sentence.end, claim.end))
  return (
    <p className="in-sentence">
      {before.length > BEFORE ? `…${before.slice(before.indexOf(' ', before.length - BEFORE))}` : before}
      <b>{claim.text}</b>
      {after.length > AFTER ? `${after.slice(0, after.lastIndexOf(' ', AFTER))} …` : after}
    </p>
  )
}
