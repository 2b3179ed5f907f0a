import { countBefore } from '../base/span.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import { spouseMeant } from '../link/spouse.ts'
import { namedSince } from './rivals.ts'
import type { JudgeContext } from './rule.ts'

/** Whether an age is of the spouse that the facts know the owner of its words to have: `her |husband, 51|,` where `her` can mean nobody else. */
export function isOfSpouse(linked: LinkedClaimOf<'age'>, context: JudgeContext): boolean {
  const { facts, links, reading } = context
  const { claim } = linked
  const married = spouseMeant(claim, links.lexed, links.cast.parties, facts)
  if (married === null || married.spouse.id !== linked.subject?.entity) return false
  const { owner } = married
  if (owner.form === 'name') return true
  const about = reading.mentions[countBefore(reading.mentions, owner.start)]
  const subject = { entity: owner.entity.id, label: owner.entity.label, mention: null, why: '' }
  return (
    about?.start === owner.start &&
    namedSince({ ...linked, claim: { ...claim, about }, subject }, context, () => true) === null
  )
}
