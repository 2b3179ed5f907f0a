import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Statement } from '../model/statement.ts'
import { type Bounds, completedMonths } from '../temporal/age.ts'
import type { DayRange } from '../temporal/day.ts'
import { parseEdtf } from '../temporal/edtf.ts'
import { hull, onDay } from '../temporal/interval.ts'
import type { Moment } from './moment.ts'
import { momentsFor } from './moments.ts'
import { bestOf, bestTimes } from './rank.ts'
import type { JudgeContext } from './rule.ts'
import { billingsOf, qualifier, seasonsOf } from './seasons.ts'

/** Something that lasted: from some day to another, each known as well as the facts know it. */
export interface Stretch {
  /** "Ada Marsh on Tin Harbour" */
  readonly what: string
  readonly from: DayRange
  /** While it lasts: the dateline. */
  readonly to: DayRange
  readonly isOver: boolean
  /** The sentence names what it is, so that another length is wrong and not of something else. */
  readonly isSure: boolean
  readonly statements: readonly Statement[]
}

/** Months that have gone by, at least and at most. */
export function monthsOf({ from, to }: Stretch): Bounds {
  return { min: Math.max(0, completedMonths(from.latest, to.earliest)), max: completedMonths(from.earliest, to.latest) }
}

/** What the claim's words can say went on, as the facts know it; the likeliest first. */
export function stretchesFor(claim: LinkedClaim, context: JudgeContext): Stretch[] {
  const sense = claim.cue?.sense
  switch (sense) {
    case 'tenure':
    case 'join':
    case 'regular':
    case 'leave':
    case 'resignation':
    case 'retirement':
    case 'appointment':
      return compact([stayOf(claim, context), ...postsOf(claim, context), runOf(claim, context)])
    case 'wedding':
    case 'married-time':
    case 'divorce':
      return marriagesOf(claim, context)
    case 'romance':
    case 'separation':
      return bondsOf(claim, ['partner', 'spouse'], context)
    case 'premiere':
    case 'air':
    case 'finale':
    case 'begin':
    case 'end':
      return compact([runOf(claim, context)])
    default:
      return []
  }
}

/** The beginnings (`since 2014`, `|from 2014| to 2022`) or ends (`until 2022`) that an open date can mean. */
export function sidedMoments(claim: LinkedClaim, side: 'start' | 'end', context: JudgeContext): readonly Moment[] {
  const isStart = side === 'start'
  const stretches = stretchesFor(claim, context)
  if (stretches.length === 0) return momentsFor(claim, null, context.facts)
  return stretches
    .filter(({ isOver }) => isStart || isOver)
    .map(({ what, from, to, isSure, statements }) => ({
      what: `${isStart ? 'beginning' : 'end'} of ${what}`,
      isOnly: isSure,
      statement: isStart ? statements[0]! : statements.at(-1)!,
      time: { ranges: [isStart ? from : to], precision: 'interval', isDoubtful: false, instant: null, minute: null },
    }))
}

function compact(found: readonly (Stretch | null)[]): Stretch[] {
  return found.filter(stretch => stretch !== null)
}

function timeIn(statement: Statement, name: string): DayRange | null {
  const value = qualifier(statement, name)[0]
  const time = value?.type === 'time' ? parseEdtf(value.edtf) : undefined
  return time ? hull(time.ranges) : null
}

/** The whole time of a person on the show, over all engagements. */
function stayOf({ person, show, parties }: LinkedClaim, { facts, dateline }: JudgeContext): Stretch | null {
  if (!person || !show) return null
  const billings = billingsOf(show.id, person.id, facts)
  if (billings.length === 0) return null
  const seasons = seasonsOf(show.id, facts)
  const first = billings[0]!
  const last = billings.reduce((a, b) =>
    (b.last ?? Number.MAX_SAFE_INTEGER) > (a.last ?? Number.MAX_SAFE_INTEGER) ? b : a,
  )
  const start = timeIn(first.statement, 'startTime') ?? wholeSeason(seasons, first.first)
  const end = timeIn(last.statement, 'endTime') ?? (last.last === null ? null : wholeSeason(seasons, last.last))
  const isSure = parties.some(({ entity }) => entity.id === show.id)
  return between(`${person.label} on ${show.label}`, [start, end, dateline], [first.statement, last.statement], isSure)
}

/** Any day of a season. */
function wholeSeason(seasons: ReturnType<typeof seasonsOf>, number: number | null): DayRange | null {
  const season = seasons.find(one => one.number === number)
  const from = season?.starts[0]?.time.ranges[0]
  if (!from) return null
  const to = season?.ends[0]?.time.ranges[0]
  return { earliest: from.earliest, latest: to?.latest ?? from.latest + 366 }
}

function between(
  what: string,
  [from, end, dateline]: readonly [DayRange | null, DayRange | null, number | null],
  statements: readonly Statement[],
  isSure: boolean,
): Stretch | null {
  const isOver = end !== null && (dateline === null || end.earliest <= dateline)
  const to = isOver ? end : dateline === null ? null : onDay(dateline)
  return from && to && from.earliest <= to.latest
    ? { what, from, to, isOver, isSure, statements: [...new Set(statements)] }
    : null
}

/** Characters around a claim in which its post may be named: no sentence is endless. */
const AROUND = 400

const BEING =
  /\b(?:as|been|was|is|became|become|becoming|named)(?: (?:the|a|an|its|their|\w+'s))?(?: acting| interim)? $/

/** `served as |mayor|`: the sentence says who somebody was, not only how they are called (`|Mayor| Ada Marsh`). */
function saysPost(sentence: string, post: string): boolean {
  for (let at = sentence.indexOf(post); at >= 0; at = sentence.indexOf(post, at + 1)) {
    if (BEING.test(sentence.slice(0, at))) return true
  }
  return false
}

const POSTS = ['positionHeld', 'employer', 'memberOfSportsTeam'] as const

function postsOf(
  { person, parties, claim }: LinkedClaim,
  { facts, dateline, reading }: JudgeContext,
): (Stretch | null)[] {
  if (!person) return []
  const named = new Set(parties.map(({ entity }) => entity.id))
  const all = POSTS.flatMap(property => bestOf(facts.about(person.id, property)))
  const sentence = reading.sentences[claim.sentence]!
  const [from, to] = [Math.max(sentence.start, claim.start - AROUND), Math.min(sentence.end, claim.end + AROUND)]
  const words = reading.article.text.slice(from, to).toLowerCase()
  const isNamed = (statement: Statement) =>
    [statement.value, ...qualifier(statement, 'of')].some(value =>
      value.type === 'entity'
        ? named.has(value.id)
        : value.type === 'string' && saysPost(words, value.text.toLowerCase()),
    )
  const chosen = all.some(isNamed) ? all.filter(isNamed) : all
  return chosen.map(statement =>
    between(
      `the post of ${person.label}`,
      [timeIn(statement, 'startTime'), timeIn(statement, 'endTime'), dateline],
      [statement],
      isNamed(statement),
    ),
  )
}

/** How long the show has been on the air, or the firm in business. */
function runOf(claim: LinkedClaim, { facts, dateline }: JudgeContext): Stretch | null {
  const { show, person, parties } = claim
  if (person) return null
  const firm = parties.find(({ entity }) => entity.kind === 'organization' || entity.kind === 'team')?.entity
  const what = show ?? firm
  if (!what) return null
  const [starts, ends] = show ? (['startTime', 'endTime'] as const) : (['inception', 'dissolved'] as const)
  const start = bestTimes(facts.about(what.id, starts))[0]
  const end = bestTimes(facts.about(what.id, ends))[0]
  if (!start) return null
  const statements = end ? [start.statement, end.statement] : [start.statement]
  const limits = [hull(start.time.ranges), end ? hull(end.time.ranges) : null, dateline] as const
  return between(`${what.label} ${show ? 'on the air' : 'in being'}`, limits, statements, show !== null)
}

/** The marriages of the people that the claim's sentence names; of two of them theirs alone. */
export function marriagesOf(claim: LinkedClaim, context: JudgeContext): Stretch[] {
  return bondsOf(claim, ['spouse'], context)
}

function bondsOf(
  { parties, person }: LinkedClaim,
  properties: readonly string[],
  { facts, dateline }: JudgeContext,
): Stretch[] {
  const ids = new Set(
    parties.flatMap(({ entity }) => (entity.kind === 'person' || entity.kind === 'character' ? [entity.id] : [])),
  )
  if (person) ids.add(person.id)
  const statements = new Map<string, Statement>()
  for (const id of ids) {
    for (const statement of properties.flatMap(name => [
      ...bestOf(facts.about(id, name)),
      ...bestOf(facts.pointingTo(id, name)),
    ])) {
      statements.set(statement.id, statement)
    }
  }
  const all = [...statements.values()]
  const isBoth = ({ subject, value }: Statement) => ids.has(subject) && value.type === 'entity' && ids.has(value.id)
  const chosen = all.some(isBoth) ? all.filter(isBoth) : all
  return compact(
    chosen.map(statement =>
      between(
        bondText(statement, facts),
        [timeIn(statement, 'startTime'), timeIn(statement, 'endTime'), dateline],
        [statement],
        isBoth(statement),
      ),
    ),
  )
}

function bondText({ subject, value, property }: Statement, facts: Facts): string {
  const other = value.type === 'entity' ? (facts.entity(value.id)?.label ?? value.id) : 'a partner'
  const name = facts.entity(subject)?.label ?? subject
  return property === 'spouse' ? `the marriage of ${name} and ${other}` : `${name} and ${other} as a couple`
}
