import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Statement } from '../model/statement.ts'
import type { Lexed } from '../model/token.ts'
import { type Bounds, completedMonths } from '../temporal/age.ts'
import type { DayRange } from '../temporal/day.ts'
import { hull, onDay } from '../temporal/interval.ts'
import { OF_AN_END } from './bonds.ts'
import { EXACTLY, type Moment, timeIn } from './moment.ts'
import { momentsFor } from './moments.ts'
import { isPerfect, postsOf } from './posts.ts'
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
  /** Entities of which the words must tell it for another length to be wrong, the first as the one that it was. */
  readonly of: readonly string[]
  readonly statements: readonly Statement[]
}

/** Months that have gone by, at least and at most. */
export function monthsOf({ from, to }: Stretch): Bounds {
  return { min: Math.max(0, completedMonths(from.latest, to.earliest)), max: completedMonths(from.earliest, to.latest) }
}

/** What the claim's words can say went on, as the facts know it; the likeliest first. */
export function stretchesFor(claim: LinkedClaim, context: JudgeContext): readonly Stretch[] {
  const all = lastingFor(claim, context)
  const running = goesOnStill(claim, context.links.lexed) ? all.filter(({ isOver }) => !isOver) : []
  return running.length > 0 ? running : all
}

/** `has spent 10 years`, `has led it since 2012`: what goes on still, where anything does. */
function goesOnStill({ cue, claim }: LinkedClaim, lexed: Lexed): boolean {
  const isLasting = claim.kind !== 'date' || claim.fields.open !== null
  return cue !== null && isLasting && isPerfect(cue.token, lexed)
}

function lastingFor(claim: LinkedClaim, context: JudgeContext): Stretch[] {
  const sense = claim.cue?.sense
  switch (sense) {
    case 'tenure':
    case 'join':
    case 'regular':
    case 'leave':
    case 'resignation':
    case 'retirement':
    case 'appointment':
      return compact([stayOf(claim, context), ...jobsOf(claim, context), runOf(claim, context)])
    case 'wedding':
    case 'married-time':
    case 'divorce':
      return marriagesOf(claim, context)
    case 'romance':
      return bondsOf(claim, ['partner'], context)
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
  if (stretches.length === 0) return momentsFor(claim, null, context)
  return stretches
    .filter(({ isOver }) => isStart || isOver)
    .map(({ what, from, to, isSure, of, statements }) => ({
      what: `${isStart ? 'beginning' : 'end'} of ${what}`,
      isOnly: isSure,
      of,
      leeway: !isStart && BONDS.has(statements[0]!.property) ? OF_AN_END : EXACTLY,
      statement: isStart ? statements[0]! : statements.at(-1)!,
      time: { ranges: [isStart ? from : to], precision: 'interval', isDoubtful: false, instant: null, minute: null },
    }))
}

/** Properties whose end is told by when people parted as well as when it was over. */
const BONDS: ReadonlySet<string> = new Set(['spouse', 'partner'])

function compact(found: readonly (Stretch | null)[]): Stretch[] {
  return found.filter(stretch => stretch !== null)
}

function daysIn(statement: Statement, name: string): DayRange | null {
  const time = timeIn(statement, name)
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
  const start = daysIn(first.statement, 'startTime') ?? wholeSeason(seasons, first.first)
  const end = daysIn(last.statement, 'endTime') ?? (last.last === null ? null : wholeSeason(seasons, last.last))
  const isNamed = parties.some(({ entity }) => entity.id === show.id)
  const role = isNamed
    ? undefined
    : parties.find(({ entity }) => billings.every(({ statement }) => plays(statement, entity.id)))
  const isSure = isNamed || role !== undefined
  return between(`${person.label} on ${show.label}`, [start, end, dateline], {
    statements: [first.statement, last.statement],
    isSure,
    of: [person.id, role?.entity.id ?? show.id],
  })
}

function plays(statement: Statement, character: string): boolean {
  return qualifier(statement, 'character').some(value => value.type === 'entity' && value.id === character)
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
  { statements, isSure, of }: Pick<Stretch, 'statements' | 'isSure' | 'of'>,
): Stretch | null {
  const isOver = end !== null && (dateline === null || end.earliest <= dateline)
  const to = isOver ? end : dateline === null ? null : onDay(dateline)
  return from && to && from.earliest <= to.latest
    ? { what, from, to, isOver, isSure, of, statements: [...new Set(statements)] }
    : null
}

function jobsOf(claim: LinkedClaim, { facts, dateline, links: { lexed } }: JudgeContext): (Stretch | null)[] {
  return postsOf(claim, facts, lexed).map(({ statement, isNamed, of }) =>
    between(
      `the post of ${claim.person!.label}`,
      [daysIn(statement, 'startTime'), daysIn(statement, 'endTime'), dateline],
      { statements: [statement], isSure: isNamed, of },
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
  return between(`${what.label} ${show ? 'on the air' : 'in being'}`, limits, {
    statements,
    isSure: show !== null,
    of: [what.id],
  })
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
      between(bondText(statement, facts), [daysIn(statement, 'startTime'), daysIn(statement, 'endTime'), dateline], {
        statements: [statement],
        isSure: isBoth(statement),
        of: pairIn(statement),
      }),
    ),
  )
}

function pairIn({ subject, value }: Statement): string[] {
  return value.type === 'entity' ? [subject, value.id] : [subject]
}

function bondText({ subject, value, property }: Statement, facts: Facts): string {
  const other = value.type === 'entity' ? (facts.entity(value.id)?.label ?? value.id) : 'a partner'
  const name = facts.entity(subject)?.label ?? subject
  return property === 'spouse' ? `the marriage of ${name} and ${other}` : `${name} and ${other} as a couple`
}
