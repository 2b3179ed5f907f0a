import { bestOf } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { type Billing, billingsOf, numberOf } from '../../check/seasons.ts'
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
      return isSince(linked, context)
        ? byBilling(linked, show, 'firstSeason', engagementSaid(linked, context), context)
        : []
    case 'join':
      return byBilling(linked, show, 'firstSeason', engagementSaid(linked, context), context)
    case 'regular':
      return byBilling(linked, show, 'firstSeason', 'main', context)
    case 'leave':
      return byBilling(linked, show, 'lastSeason', engagementSaid(linked, context), context)
    case 'wedding':
    case 'married-time':
      return byBond(linked, 'spouse', context)
    case 'romance':
      return byBond(linked, 'partner', context)
    default:
      return []
  }
}

const FIRST = /\bfirst\s+$/i

/** `has starred since |its second season|`, `first appeared in |Season 2|`. */
function isSince({ claim, cue }: LinkedClaimOf<'ordinal'>, { reading }: JudgeContext): boolean {
  const { text } = reading.article
  if (cue && cue.start < claim.start && FIRST.test(text.slice(Math.max(0, cue.start - 8), cue.start))) return true
  return /\bsince (?:its |the |their )?$/i.test(reading.article.text.slice(Math.max(0, claim.start - 12), claim.start))
}

/** Which engagements of somebody on a show the words speak of: the outermost where they name none. */
type Engagement = 'main' | 'other' | 'outermost' | 'any'

const MAIN = /\b(?:main cast|regular|promoted|full[- ]time)\b/i
const OTHER = /\b(?:recurring|guest)\b/i
/** Of these a later promotion may be meant as well. */
const STARRED = /\b(?:star\w*|cast|ensemble|led|headlined|fronted)\b/i
const AS = /^\s+(?:(?:as|in)\s+)(?:(?:an?|the|his|her)\s+)?(?:series\s+|main\s+)?(?:recurring|guest|regular|cast)\b/i
/** Characters behind a season in which `as a recurring guest` stands. */
const BEHIND = 40
/** Characters before `cast` in which `main` stands. */
const MAIN_CAST = 5

/** `joined |as a guest| in Season 2`, `joined in Season 3 |as a regular|`. */
function engagementSaid({ claim, cue }: LinkedClaimOf<'ordinal'>, { reading }: JudgeContext): Engagement {
  const { text } = reading.article
  const before = cue && cue.start < claim.start ? text.slice(Math.max(0, cue.start - MAIN_CAST), claim.start) : ''
  const words = before + (AS.exec(text.slice(claim.end, claim.end + BEHIND))?.[0] ?? '')
  if (OTHER.test(words)) return 'other'
  if (MAIN.test(words)) return 'main'
  return STARRED.test(words) ? 'any' : 'outermost'
}

function byBilling(
  { person }: LinkedClaimOf<'ordinal'>,
  show: Entity,
  name: 'firstSeason' | 'lastSeason',
  engagement: Engagement,
  { facts }: JudgeContext,
): Placed[] {
  if (!person) return []
  const billings = billingsOf(show.id, person.id, facts)
  return engagementsOf(billings, name, engagement).flatMap(({ statement, billing }) => {
    const season = numberOf(statement, name)
    const words = `${person.label}, ${billing}: ${name === 'firstSeason' ? 'from' : 'to'} season ${season}`
    return season === undefined
      ? []
      : [{ statement, season, edge: name === 'firstSeason' ? 'first' : 'last', text: words }]
  })
}

/** The engagements meant; of the outermost kind all, for the facts may be at odds over it. */
function engagementsOf(
  billings: readonly Billing[],
  name: 'firstSeason' | 'lastSeason',
  engagement: Engagement,
): readonly Billing[] {
  if (engagement === 'any') return billings
  if (engagement !== 'outermost')
    return billings.filter(({ billing }) => (billing === 'main') === (engagement === 'main'))
  const edge = (one: Billing) => (name === 'firstSeason' ? (one.first ?? 0) : -(one.last ?? Number.POSITIVE_INFINITY))
  const outermost = billings.reduce<Billing | null>((best, one) => (best && edge(best) <= edge(one) ? best : one), null)
  return billings.filter(({ billing }) => billing === outermost?.billing)
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
