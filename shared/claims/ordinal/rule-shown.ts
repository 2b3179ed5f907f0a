import type { Span } from '../../base/span.ts'
import { Derivation } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { independentBehind } from '../../check/independence.ts'
import { dateBeside } from '../../check/nearby.ts'
import { bestOf } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import type { Season } from '../../check/seasons.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import type { Sense } from '../../link/senses.ts'
import type { ClaimOf } from '../../model/claim.ts'
import type { Entity } from '../../model/statement.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import type { Finding } from '../../model/verdict.ts'
import type { DayRange } from '../../temporal/day.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'
import { has } from '../../text/tokens.ts'
import { areOnly, BESIDE } from './rule-gaps.ts'

const SHOWN: ReadonlySet<Sense> = new Set(['premiere', 'begin', 'air'])
const FIRST_SHOWN = /^(?:premier|beg[aiu]n|start|return|debut|launch|bow|air)/i
const ITS = /\bits\s+$/i
const FOR = /\b(?:for|with)\s+$/i
const OF = /\b(?:of|from)\s+(?:the\s+)?$/i
/** Characters before a season in which `for its` or `of the` stands. */
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
  if (date && isElsewhere(linked, date, show, context)) return null
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
  const date = dateBeside(linked, context)
  const verb = lexed.text.slice(cue.start, cue.end)
  if (!FIRST_SHOWN.test(verb) || !date || date.hedge !== null || date.fields.open !== null) return null
  const before = lexed.text.slice(Math.max(0, claim.start - NEAR), claim.start)
  const isItself = cue.start > claim.start ? !OF.test(before) : isOfShow(linked, before)
  return isItself && isOneClause(lexed, [claim, cue, date]) ? date : null
}

const CHANNEL = /\bon ([A-Z][\w+]*(?: [A-Z][\w+]*)*) /

/** `premieres |on Kestrel Plus| on April 7`: first shown by another channel than the show's own on file. */
function isElsewhere(
  { cue }: LinkedClaimOf<'ordinal'>,
  date: Span,
  show: Entity,
  { facts, reading }: JudgeContext,
): boolean {
  const channel = CHANNEL.exec(reading.article.text.slice(cue!.end, date.start))?.[1]
  const own = bestOf(facts.about(show.id, 'originalBroadcaster'))
  return (
    channel !== undefined &&
    own.length > 0 &&
    own.every(({ value }) => value.type !== 'entity' || facts.entity(value.id)?.label !== channel)
  )
}

/** `returned |for its| ninth season`, and `for Season 9` where nobody else can have returned. */
function isOfShow({ claim, parties, cue }: LinkedClaimOf<'ordinal'>, before: string): boolean {
  if (ITS.test(before)) return true
  return (
    FOR.test(before) &&
    !parties.some(({ entity, end }) => entity.kind === 'person' && end <= cue!.start && end < claim.start)
  )
}

/** Whether nothing that begins another clause stands between the three; a date may open the sentence. */
function isOneClause(lexed: Lexed, spans: readonly Span[]): boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  return sorted.slice(1).every(({ start }, i) => {
    const { end } = sorted[i]!
    const from = tokenAt(lexed, end)
    return areOnly(lexed, i === 0 && has(lexed, from, Tag.Comma) ? from + 1 : from, tokenAt(lexed, start), BESIDE)
  })
}
