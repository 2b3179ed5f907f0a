import type { LinkedClaim } from '../link/link.ts'
import type { Mention } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'
import type { JudgeContext } from './rule.ts'

/** Mentions looked back over. */
const REACH = 40

/**
 * Somebody else of the mention's gender whom the story has named since it last named the claim's subject, or in that
 * sentence, and whom `isRival` does not rule out by the entity they are (null for nobody known): a pronoun or description
 * may mean them. Their name, or null for nobody.
 */
export function namedSince(
  { claim, subject }: LinkedClaim,
  { reading: { mentions }, links: { cast, lexed } }: JudgeContext,
  isRival: (entity: Entity | null) => boolean,
): string | null {
  let other: string | null = null
  let first = Number.NEGATIVE_INFINITY
  const last = countBefore(mentions, claim.start) - 1
  for (let i = last; i >= 0 && i > last - REACH && mentions[i]!.start >= first; i--) {
    const mention = mentions[i]!
    if (mention.form !== 'name' || mention.sort !== 'person') continue
    const entity = cast.byStart.get(mention.start)?.entity ?? null
    const isSubject = subject?.entity ? entity?.id === subject.entity : mention.fullest === subject?.label
    if (isSubject) first = sentenceStart(lexed.sentences, mention.start)
    else if (isOfGender(claim.about ?? mention, mention.gender) && isRival(entity)) other ??= mention.fullest
  }
  return other
}

/** Whether a mention may mean somebody of a gender, as far as it is known. */
export function isOfGender({ gender }: Mention, other: string | null | undefined): boolean {
  return gender === null || !other || other === gender
}

function sentenceStart(sentences: readonly { readonly start: number }[], offset: number): number {
  return sentences[countBefore(sentences, offset + 1) - 1]?.start ?? offset
}

/** How many of those in reading order start before an offset. */
function countBefore(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
