import { expect, test } from 'vitest'
import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'
import type { Suggestion } from '../../shared/model/verdict.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { overlap, spanAfter } from '../../shared/selftest/seed.ts'
import { applyEdits } from '../../shared/text/apply-edits.ts'
import { everyStory } from './every-story.ts'

const STORIES = await everyStory()

/** The claims that stand where a claim and what its fix changes stood, once the fix is made. */
function claimsAfter(claim: CheckedClaim, { edits }: Suggestion, { claims }: CheckedArticle): readonly CheckedClaim[] {
  const places = [claim, ...edits].map(span => spanAfter(span, edits))
  return claims.filter(one => places.some(place => overlap(one, place)))
}

test.each(STORIES)('every fix of the $name story puts right what it is offered for', async ({ article, facts }) => {
  const { claims } = await checkArticle(article, facts)
  const failed: string[] = []
  for (const claim of claims) {
    for (const fix of claim.suggestions) {
      const text = applyEdits(article.text, fix.edits)
      const after = claimsAfter(claim, fix, await checkArticle({ ...article, text }, facts))
      const isRight = after.every(({ verdict }) => verdict !== 'contradicted' && verdict !== 'inconsistent')
      const isSupported = claim.verdict === 'inconsistent' || after.some(({ verdict }) => verdict === 'supported')
      if (isRight && isSupported) continue
      const words = fix.edits.map(({ start, end, replacement }) => `${article.text.slice(start, end)} → ${replacement}`)
      failed.push(`“${claim.text}” by ${words.join(', ')}`)
    }
  }
  expect(failed).toEqual([])
})
