import { countBefore } from '../base/span.ts'
import { type LinkedClaimOf, tokenAt } from '../link/link.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { bestOf } from './rank.ts'
import type { JudgeContext } from './rule.ts'

const SPOUSES = wordSet('husband wife spouse hubby')

/** `her |51-year-old husband|`, `Marsh's |51-year-old husband|`: whether the facts know whom the age is linked to as married to the owner. */
export function isSpouse({ claim, subject }: LinkedClaimOf<'age'>, { facts, links }: JudgeContext): boolean {
  const { lexed, cast } = links
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  if (!SPOUSES.has(lexed.word[to]!) || !subject?.entity) return false
  const isName = has(lexed, from - 1, Tag.Possessive)
  const last = countBefore(cast.parties, lexed.start[from - 1]! + (isName ? 0 : 1)) - 1
  const owner = cast.parties[last]
  if (!owner || (isName ? tokenAt(lexed, owner.end) !== from - 1 : owner.start !== lexed.start[from - 1])) return false
  return [owner.entity.id, subject.entity].some((id, i, pair) =>
    bestOf(facts.about(id, 'spouse')).some(({ value }) => value.type === 'entity' && value.id === pair[1 - i]),
  )
}
