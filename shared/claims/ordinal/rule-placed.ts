import { bestOf } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { billingsOf, numberOf } from '../../check/seasons.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Sense } from '../../link/senses.ts'
import type { Entity, Statement } from '../../model/statement.ts'
import type { Edge } from './rule-bearing.ts'

/** A statement that puts something in a numbered season. */
export interface Placed {
  readonly statement: Statement
  readonly season: number
  readonly edge: Edge
  readonly text: string
}

/** What the facts put in a season, of the things that the sentence may speak of. */
export function placedBy(
  linked: LinkedClaimOf<'ordinal'>,
  sense: Sense | undefined,
  show: Entity,
  context: JudgeContext,
): Placed[] {
  switch (sense) {
    case 'tenure':
      if (!isSince(linked, context)) return []
      return byBilling(linked, show, 'firstSeason', () => true, context)
    case 'join':
      return byBilling(linked, show, 'firstSeason', () => true, context)
    case 'regular':
      return byBilling(linked, show, 'firstSeason', billing => billing === 'main', context)
    case 'leave':
      return byBilling(linked, show, 'lastSeason', () => true, context)
    case 'wedding':
    case 'married-time':
      return byBond(linked, 'spouse', context)
    case 'romance':
      return byBond(linked, 'partner', context)
    default:
      return []
  }
}

/** `has starred since |its second season|`. */
function isSince({ claim }: LinkedClaimOf<'ordinal'>, { reading }: JudgeContext): boolean {
  return /\bsince (?:its |the |their )?$/i.test(reading.article.text.slice(Math.max(0, claim.start - 12), claim.start))
}

function byBilling(
  { person }: LinkedClaimOf<'ordinal'>,
  show: Entity,
  name: 'firstSeason' | 'lastSeason',
  test: (billing: string) => boolean,
  { facts }: JudgeContext,
): Placed[] {
  if (!person) return []
  return billingsOf(show.id, person.id, facts).flatMap(({ statement, billing }) => {
    const season = numberOf(statement, name)
    const words = `${person.label}, ${billing}: ${name === 'firstSeason' ? 'from' : 'to'} season ${season}`
    return season !== undefined && test(billing)
      ? [{ statement, season, edge: name === 'firstSeason' ? 'first' : 'last', text: words }]
      : []
  })
}

/** Marriages or romances of the people and characters of the sentence, by their first season. */
function byBond(
  { parties }: LinkedClaimOf<'ordinal'>,
  property: 'spouse' | 'partner',
  { facts }: JudgeContext,
): Placed[] {
  const ids = new Set(
    parties.flatMap(({ entity }) => (entity.kind === 'person' || entity.kind === 'character' ? [entity.id] : [])),
  )
  const found = [...ids].flatMap(id => bestOf(facts.about(id, property)))
  return found.flatMap(statement => {
    const season = numberOf(statement, 'firstSeason')
    const other = statement.value.type === 'entity' ? statement.value.id : null
    if (season === undefined || other === null || !ids.has(other)) return []
    const names = [statement.subject, other].map(id => facts.entity(id)?.label ?? id).join(' and ')
    return [{ statement, season, edge: 'only', text: `${names}: ${statement.property} from season ${season}` }]
  })
}
