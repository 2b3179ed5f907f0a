import { Derivation } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { independentBehind } from '../../check/independence.ts'
import { dateBeside } from '../../check/nearby.ts'
import type { JudgeContext } from '../../check/rule.ts'
import type { Season } from '../../check/seasons.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import type { Sense } from '../../link/senses.ts'
import type { ClaimOf } from '../../model/claim.ts'
import type { Entity } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import type { DayRange } from '../../temporal/day.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'
import { areOnly, BESIDE_DATE, BESIDE_SHOW } from './rule-gaps.ts'

const SHOWN: ReadonlySet<Sense> = new Set(['premiere', 'begin', 'air'])
const FIRST_SHOWN = /^(?:premier|beg[aiu]n|start|return|debut|launch|bow|air)/i
const ITS = /\b(?:for|with)\s+its\s+$/i
/** Characters before a season in which `for its` stands. */
const NEAR = 12

/**
 * A season that the copy says begins on a date: contradicted where another season begins on that very day, unknown where it
 * begins at another time. Null where it may well begin then, the words tie no date to it, or the facts do not tell.
 */
export function judgeShown(
  linked: LinkedClaimOf<'ordinal'>,
  show: Entity,
  seasons: readonly Season[],
  position: number,
  context: JudgeContext,
): Finding | null {
  const date = dateOfShowing(linked, context)
  const range = date?.fields.range
  if (!date || !range) return null
  const own = seasons.find(({ number }) => number === position)
  if (own && (own.starts.length === 0 || own.starts.some(one => hasOverlap(hull(one.time.ranges), range)))) return null
  const others = seasons.filter(({ starts }) => starts.some(one => isInside(hull(one.time.ranges), range)))
  if (!own && (others.length === 0 || range.earliest !== range.latest)) return null
  const shown = [...(own ? [own] : []), ...others]
  const { claim } = linked
  const statements = shown.flatMap(({ starts }) => starts.map(({ statement }) => statement))
  const texts = shown.map(({ number, starts }) => `season ${number}: from ${rangeText(hull(starts[0]!.time.ranges))}`)
  const proof = new Derivation()
    .from(statements, 'look up', `${show.label}, ${texts.join('; ')}`)
    .read(claim, 'compare', `copy says that season ${position} begins ${rangeText(range)}`)
  if (others.length === 0 || range.earliest !== range.latest)
    return proof.finding('unknown', { expected: texts.join('; ') })
  const { text } = context.reading.article
  const words = text.slice(claim.start, claim.end)
  const suggestions = others.flatMap(({ number, starts }) => {
    const sources = independentBehind(
      starts.map(({ statement }) => statement),
      context.facts,
    )
    return replaceBy(claim, withNumber(words, number), text, sources)
  })
  const expected = others.map(({ number }) => `season ${number}`).join(' or ')
  return proof.finding('contradicted', { expected, suggestions })
}

function hasOverlap(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}

function isInside(inner: DayRange, outer: DayRange): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** `|Season 8| of “Tin Harbour” will premiere on March 16`, `returned for its |ninth season| on Oct. 3`; null for other dates. */
function dateOfShowing(linked: LinkedClaimOf<'ordinal'>, context: JudgeContext): ClaimOf<'date'> | null {
  const { claim, cue } = linked
  const { lexed } = context.links
  if (!cue || cue.isAnnounced || !SHOWN.has(cue.sense)) return null
  const verb = lexed.text.slice(cue.start, cue.end)
  const date = dateBeside(linked, context)
  if (!FIRST_SHOWN.test(verb) || !date || date.hedge !== null || date.fields.open !== null) return null
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  const at = tokenAt(lexed, date.start)
  if (cue.start > claim.start) {
    return areOnly(lexed, to, cue.token, BESIDE_SHOW) && areOnly(lexed, cue.token + 1, at, BESIDE_DATE) ? date : null
  }
  const isOwn = ITS.test(lexed.text.slice(Math.max(0, claim.start - NEAR), claim.start))
  return isOwn && from > cue.token && areOnly(lexed, to, at, BESIDE_DATE) ? date : null
}
