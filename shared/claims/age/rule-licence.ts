import { isLineOf, isOfNameBefore } from '../../check/named-subject.ts'
import { bestTimes, type Timed } from '../../check/rank.ts'
import { isOfGender, namedSince } from '../../check/rivals.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { isOfSpouse } from '../../check/spouses.ts'
import { isTied } from '../../check/whose-age.ts'
import type { LinkedClaimOf, Links } from '../../link/link.ts'
import type { Entity } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'

/** The finding, but unknown where it was contradicted, with a last step that says what the words may mean instead. */
export function softened(finding: Finding, { claim }: LinkedClaimOf<'age'>, text: string): Finding {
  if (finding.verdict !== 'contradicted') return finding
  const inputs = [{ span: { start: claim.start, end: claim.end } }]
  const step = { operation: 'read', inputs, result: null, text }
  return { ...finding, verdict: 'unknown', suggestions: [], steps: [...finding.steps, step] }
}

/** Why the age may be somebody else's, in a clause; null where the words leave no doubt. */
export function otherOwner(
  linked: LinkedClaimOf<'age'>,
  context: JudgeContext,
  fits: (births: readonly Timed[]) => boolean,
): string | null {
  const { claim, subject } = linked
  if (isOfSpouse(linked, context)) return null
  if (claim.about === null || subject === null) return 'the copy does not say whose age this is'
  if (!isTied(linked, context)) return `the age may be of somebody else than ${subject.label}`
  if (claim.about.form === 'name' || isOfNameBefore(linked, context) || isLineOf(linked, context)) return null
  const { facts } = context
  const fitting = (entity: Entity) => {
    const births = bestTimes(facts.about(entity.id, 'dateOfBirth'))
    return births.length > 0 && fits(births)
  }
  const rival = peopleOf(context.links).find(
    entity => entity.id !== subject.entity && isOfGender(claim.about!, entity.gender) && fitting(entity),
  )
  if (rival) return `the age fits ${rival.label}, of whom the story also speaks`
  const other = namedSince(linked, context, entity => entity === null)
  return other === null ? null : `the age may be of ${other}`
}

const people = new WeakMap<Links, readonly Entity[]>()

/** The people of the story that the fact base knows, each once. */
function peopleOf(links: Links): readonly Entity[] {
  const known = people.get(links)
  if (known) return known
  const named = links.cast.parties.filter(({ entity }) => entity.kind === 'person')
  const found = [...new Map(named.map(({ entity }) => [entity.id, entity])).values()]
  people.set(links, found)
  return found
}
