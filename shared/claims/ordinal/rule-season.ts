import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { independentBehind } from '../../check/independence.ts'
import { bestOf, bestTimes } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { billingsOf, numberOf, type Season, seasonsOf } from '../../check/seasons.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Sense } from '../../link/senses.ts'
import type { Entity, Statement } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'

/** A statement that puts something in a numbered season. */
interface Placed {
  readonly statement: Statement
  readonly season: number
  readonly text: string
}

const ON_AIR: ReadonlySet<Sense> = new Set(['premiere', 'air', 'finale', 'begin', 'end', 'release', 'tenure'])

/**
 * A season's number: where the sentence says what happened in it (somebody joined, left, married), that must be so; where it
 * only names the season, the season must exist.
 */
export function judgeSeason(linked: LinkedClaimOf<'ordinal'>, show: Entity, context: JudgeContext): Finding {
  const { claim, cue } = linked
  const { position } = claim.fields
  const seasons = seasonsOf(show.id, context.facts)
  if (typeof position !== 'number' || position < 1)
    return unknown('Which season was or will be the last is not on file.', [{ span: claim }])
  if (seasons.length === 0) return unknown(`No seasons on file for ${show.label}.`, [{ span: claim }])
  const season = seasons.find(({ number }) => number === position)
  const placed = placedBy(linked, show, context)
  if (placed.length > 0) return compare(linked, position, placed, context)
  if (!season) return beyond(linked, show, seasons, position, context)
  if (cue && !ON_AIR.has(cue.sense) && cue.sense !== 'speech' && !cue.isAnnounced) {
    return unknown(`Season ${position} of ${show.label} exists; nothing on file of what happened in it.`, [
      { span: claim },
    ])
  }
  return new Derivation()
    .from([season.membership, ...season.starts.map(({ statement }) => statement)], 'look up', seasonText(season, show))
    .read(claim, 'compare', `copy says season ${position}`)
    .finding('supported')
}

function seasonText({ number, starts, ends }: Season, show: Entity): string {
  const from = starts[0] ? rangeText(hull(starts[0].time.ranges)) : null
  const to = ends[0] ? rangeText(hull(ends[0].time.ranges)) : null
  const when = from === null ? '' : `, ${from}${to === null ? '' : ` to ${to}`}`
  return `season ${number} of ${show.label}${when}`
}

/** What the facts put in a season, of the things that the sentence may speak of. */
function placedBy(linked: LinkedClaimOf<'ordinal'>, show: Entity, context: JudgeContext): Placed[] {
  switch (linked.cue?.sense) {
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
    case 'romance':
    case 'married-time':
      return byBond(linked, context)
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
    return season !== undefined && test(billing) ? [{ statement, season, text: words }] : []
  })
}

/** Marriages of the people and characters of the sentence, by their first season. */
function byBond({ parties }: LinkedClaimOf<'ordinal'>, { facts }: JudgeContext): Placed[] {
  const ids = new Set(
    parties.flatMap(({ entity }) => (entity.kind === 'person' || entity.kind === 'character' ? [entity.id] : [])),
  )
  const found = [...ids].flatMap(id =>
    bestOf(['spouse', 'partner'].flatMap(property => [...facts.about(id, property)])),
  )
  return found.flatMap(statement => {
    const season = numberOf(statement, 'firstSeason')
    const other = statement.value.type === 'entity' ? statement.value.id : null
    if (season === undefined || other === null || !ids.has(other)) return []
    const names = [statement.subject, other].map(id => facts.entity(id)?.label ?? id).join(' and ')
    return [{ statement, season, text: `${names}: ${statement.property} from season ${season}` }]
  })
}

function compare(
  linked: LinkedClaimOf<'ordinal'>,
  position: number,
  placed: readonly Placed[],
  { facts, reading }: JudgeContext,
): Finding {
  const { claim } = linked
  const right = placed.filter(({ season }) => season === position)
  const shown = right.length > 0 ? right : placed
  const proof = new Derivation()
  for (const { statement, text, season } of shown) proof.from([statement], 'look up', text, String(season))
  proof.read(claim, 'compare', `copy says season ${position}`)
  if (right.length > 0) return proof.finding('supported')
  const numbers = [...new Set(placed.map(({ season }) => season))]
  const expected = numbers.map(number => `season ${number}`).join(' or ')
  const words = reading.article.text.slice(claim.start, claim.end)
  const sources = independentBehind(
    placed.map(({ statement }) => statement),
    facts,
  )
  const suggestions = numbers.flatMap(number =>
    replaceBy(claim, withNumber(words, number), reading.article.text, sources),
  )
  return proof.finding('contradicted', { expected, suggestions })
}

/** A season that the facts do not know: wrong only of a show that has ended. */
function beyond(
  linked: LinkedClaimOf<'ordinal'>,
  show: Entity,
  seasons: readonly Season[],
  position: number,
  { facts }: JudgeContext,
): Finding {
  const newest = seasons.at(-1)!
  const ended = bestTimes(facts.about(show.id, 'endTime'))[0]
  const proof = new Derivation()
    .from(
      [newest.membership],
      'look up',
      `the last season of ${show.label} on file is ${newest.number}`,
      String(newest.number),
    )
    .read(linked.claim, 'compare', `copy says season ${position}`)
  if (!ended || position < newest.number) return proof.finding('unknown')
  proof.from([ended.statement], 'look up', `${show.label} ended ${rangeText(hull(ended.time.ranges))}`)
  return proof.finding('contradicted', { expected: `${newest.number} seasons in all` })
}
