import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { Entity, Statement, Value } from '../model/statement.ts'
import { parseEdtf, type TimeValue } from '../temporal/edtf.ts'
import { bestOf, bestTimes, type Timed } from './rank.ts'
import { billingsOf, qualifier, seasonsOf } from './seasons.ts'

/** What the facts say of when something happened that a claim's words may speak of. */
export interface Moment extends Timed {
  /** "premiere of season 11", in words. */
  readonly what: string
  /** There is only one such thing, so that another date is wrong; else there may be more than the facts know. */
  readonly isOnly: boolean
}

/** Which event of the fact pack's `significantEvent` a sense is, and what its announcement is. */
const EVENT_TYPES: Partial<Record<Sense, readonly string[]>> = {
  child: ['birth-of-child'],
  wedding: ['wedding'],
  engagement: ['engagement'],
  separation: ['separation'],
  divorce: ['divorce'],
  join: ['joined', 'appointment', 'signing', 'debut'],
  leave: ['left', 'resignation', 'retirement'],
  premiere: ['premiere', 'debut', 'release'],
  air: ['premiere', 'finale'],
  finale: ['finale'],
  release: ['release'],
  founding: ['founding'],
  election: ['election'],
  appointment: ['appointment'],
  resignation: ['resignation'],
  retirement: ['retirement'],
  arrest: ['arrest'],
  conviction: ['conviction'],
  award: ['award-announced'],
  signing: ['signing'],
  injury: ['injury'],
  merger: ['merger'],
  death: ['death-announced'],
}
const ANNOUNCED: Partial<Record<Sense, readonly string[]>> = {
  leave: ['departure-announced', 'left', 'resignation', 'retirement'],
  death: ['death-announced'],
  award: ['award-announced'],
  engagement: ['engagement'],
}

/** Beginnings and ends of what people do and are, by property of the person. */
const POSTS = ['positionHeld', 'employer', 'memberOfSportsTeam'] as const

/** The number of the season that a claim's sentence names beside it, and where it stands; null for none. */
export interface NamedSeason {
  readonly number: number
}

/**
 * Every moment of the fact base that the claim's words can mean, by what they say happened and to whom. Empty where the
 * words do not say, or the facts know of no such thing.
 */
export function momentsFor(claim: LinkedClaim, season: NamedSeason | null, facts: Facts): readonly Moment[] {
  const { cue } = claim
  if (cue === null) return []
  if (cue.isAnnounced) return eventsOf(claim, ANNOUNCED[cue.sense] ?? EVENT_TYPES[cue.sense] ?? [], facts)
  const own = ownMoments(claim, cue.sense, season, facts)
  return [...own, ...eventsOf(claim, EVENT_TYPES[cue.sense] ?? [], facts)]
}

function ownMoments(claim: LinkedClaim, sense: Sense, season: NamedSeason | null, facts: Facts): Moment[] {
  switch (sense) {
    case 'birth':
      return ofPeople(claim, 'dateOfBirth', 'birth', facts)
    case 'death':
      return ofPeople(claim, 'dateOfDeath', 'death', facts)
    case 'wedding':
    case 'married-time':
      return bonds(claim, ['spouse'], 'startTime', 'wedding', facts)
    case 'romance':
      return bonds(claim, ['partner'], 'startTime', 'beginning of the relationship', facts)
    case 'separation':
      return bonds(claim, ['partner', 'spouse'], 'endTime', 'end of the relationship', facts)
    case 'divorce':
      return bonds(claim, ['spouse'], 'endTime', 'end of the marriage', facts)
    case 'join':
    case 'regular':
      return [...stays(claim, 'startTime', facts), ...posts(claim, 'startTime', facts)]
    case 'leave':
    case 'resignation':
    case 'retirement':
      return [...stays(claim, 'endTime', facts), ...posts(claim, 'endTime', facts)]
    case 'appointment':
    case 'election':
      return posts(claim, 'startTime', facts)
    case 'premiere':
    case 'air':
    case 'release':
    case 'begin':
      return showings(claim, season, facts)
    case 'finale':
    case 'end':
      return endings(claim, season, facts)
    case 'founding':
      return ofThings(claim, 'inception', 'founding', facts)
    case 'award':
      return awards(claim, facts)
    default:
      return []
  }
}

function toMoments(times: readonly Timed[], what: string, isOnly: boolean): Moment[] {
  return times.map(({ statement, time }) => ({ statement, time, what, isOnly }))
}

function people({ person, parties }: LinkedClaim): Entity[] {
  const all = parties.filter(({ entity }) => entity.kind === 'person' || entity.kind === 'character')
  const ids = new Map(all.map(({ entity }) => [entity.id, entity]))
  return person ? [person, ...[...ids.values()].filter(({ id }) => id !== person.id)] : [...ids.values()]
}

function ofPeople(claim: LinkedClaim, property: string, what: string, facts: Facts): Moment[] {
  const { person } = claim
  if (!person) return []
  return toMoments(bestTimes(facts.about(person.id, property)), `${what} of ${person.label}`, true)
}

function ofThings(claim: LinkedClaim, property: string, what: string, facts: Facts): Moment[] {
  const things = claim.parties.filter(
    ({ entity }) => entity.kind === 'organization' || entity.kind === 'work' || entity.kind === 'team',
  )
  const one = new Map(things.map(({ entity }) => [entity.id, entity]))
  if (one.size !== 1) return []
  const [entity] = [...one.values()]
  return toMoments(bestTimes(facts.about(entity!.id, property)), `${what} of ${entity!.label}`, true)
}

/** A qualifier of a statement as a time of its own. */
function timeIn(statement: Statement, name: string): TimeValue | undefined {
  const value = qualifier(statement, name)[0]
  return value?.type === 'time' ? parseEdtf(value.edtf) : undefined
}

function bonds(claim: LinkedClaim, properties: readonly string[], side: string, what: string, facts: Facts): Moment[] {
  const found = people(claim)
  const ids = new Set(found.map(({ id }) => id))
  const moments: Moment[] = []
  const seen = new Set<string>()
  for (const { id, label } of found) {
    const statements = properties.flatMap(property => [
      ...bestOf(facts.about(id, property)),
      ...bestOf(facts.pointingTo(id, property)),
    ])
    for (const statement of statements) {
      const time = timeIn(statement, side)
      if (!time || seen.has(statement.id)) continue
      seen.add(statement.id)
      const other = statement.value.type === 'entity' ? statement.value.id : ''
      const isBoth = ids.has(statement.subject) && ids.has(other)
      moments.push({ statement, time, what: `${what} of ${label}`, isOnly: isBoth })
    }
  }
  return moments.some(({ isOnly }) => isOnly) ? moments.filter(({ isOnly }) => isOnly) : moments
}

/** Beginning or end of a person's time on the show. */
function stays({ person, show, parties }: LinkedClaim, side: 'startTime' | 'endTime', facts: Facts): Moment[] {
  if (!person || !show) return []
  const name = side === 'startTime' ? 'firstSeason' : 'lastSeason'
  const seasons = seasonsOf(show.id, facts)
  const isOnly = parties.some(({ entity }) => entity.id === show.id)
  return billingsOf(show.id, person.id, facts).flatMap(({ statement, first, last }): Moment[] => {
    const what = `${side === 'startTime' ? 'first' : 'last'} day of ${person.label} on ${show.label}`
    const time = timeIn(statement, side)
    if (time) return [{ statement, time, what, isOnly }]
    const number = name === 'firstSeason' ? first : last
    const season = seasons.find(one => one.number === number)
    const from = season?.starts[0]?.time.ranges[0]
    const to = season?.ends[0]?.time.ranges[0]
    if (!from || !to) return []
    const range = { earliest: from.earliest, latest: to.latest }
    return [
      {
        statement,
        time: { ranges: [range], precision: 'interval', isDoubtful: false, instant: null, minute: null },
        what,
        isOnly,
      },
    ]
  })
}

function posts({ person, parties }: LinkedClaim, side: 'startTime' | 'endTime', facts: Facts): Moment[] {
  if (!person) return []
  const named = new Set(parties.map(({ entity }) => entity.id))
  const found = POSTS.flatMap(property => bestOf(facts.about(person.id, property))).flatMap((statement): Moment[] => {
    const time = timeIn(statement, side)
    if (!time) return []
    const isNamed = namesOf(statement).some(id => named.has(id))
    return [
      {
        statement,
        time,
        what: `${side === 'startTime' ? 'beginning' : 'end'} of the post of ${person.label}`,
        isOnly: isNamed,
      },
    ]
  })
  return found.some(({ isOnly }) => isOnly) ? found.filter(({ isOnly }) => isOnly) : found
}

/** Entities a statement names besides its subject: its value's and its `of`. */
function namesOf(statement: Statement): string[] {
  const ids = (value: Value | undefined) => (value?.type === 'entity' ? [value.id] : [])
  return [...ids(statement.value), ...qualifier(statement, 'of').flatMap(ids)]
}

/** When an episode, a season, a film or the show itself was first shown. */
function showings(claim: LinkedClaim, season: NamedSeason | null, facts: Facts): Moment[] {
  const { parties, show } = claim
  const single = uniqueParty(claim, ['episode', 'film', 'work'])
  if (single) {
    const times = bestTimes([...facts.about(single.id, 'publicationDate')])
    return toMoments(times, `first showing of ${single.label}`, true)
  }
  if (!show) return []
  if (season) {
    const found = seasonsOf(show.id, facts).find(({ number }) => number === season.number)
    return toMoments(found?.starts ?? [], `premiere of season ${season.number} of ${show.label}`, true)
  }
  const isNamed = parties.some(({ entity, form }) => entity.id === show.id && form === 'name')
  const isTitled = claim.subject?.entity === show.id || isNamed
  const first = bestTimes([...facts.about(show.id, 'startTime'), ...facts.about(show.id, 'publicationDate')])
  const ofSeasons = seasonsOf(show.id, facts).flatMap(({ starts, number }) =>
    number > 1 ? toMoments(starts, `premiere of season ${number} of ${show.label}`, false) : [],
  )
  return isTitled ? [...toMoments(first, `premiere of ${show.label}`, false), ...ofSeasons] : ofSeasons
}

function endings({ show }: LinkedClaim, season: NamedSeason | null, facts: Facts): Moment[] {
  if (!show) return []
  if (season) {
    const found = seasonsOf(show.id, facts).find(({ number }) => number === season.number)
    return toMoments(found?.ends ?? [], `end of season ${season.number} of ${show.label}`, true)
  }
  return toMoments(bestTimes(facts.about(show.id, 'endTime')), `end of ${show.label}`, true)
}

function uniqueParty({ parties, claim }: LinkedClaim, kinds: readonly Entity['kind'][]): Entity | null {
  const found = parties.filter(({ entity }) => kinds.includes(entity.kind))
  const before = found.filter(({ start }) => start < claim.start).at(-1)
  return (before ?? found[0])?.entity ?? null
}

function awards({ person, parties, show }: LinkedClaim, facts: Facts): Moment[] {
  const winner = person ?? show
  if (!winner) return []
  const named = new Set(parties.map(({ entity }) => entity.id))
  return bestOf(facts.about(winner.id, 'awardReceived')).flatMap((statement): Moment[] => {
    const time = timeIn(statement, 'pointInTime')
    const isNamed = statement.value.type === 'entity' && named.has(statement.value.id)
    return time ? [{ statement, time, what: `award of ${winner.label}`, isOnly: isNamed }] : []
  })
}

/** Events of the right type that concern somebody or something of the claim's sentence. */
function eventsOf(claim: LinkedClaim, types: readonly string[], facts: Facts): Moment[] {
  if (types.length === 0) return []
  const { person, show, parties } = claim
  const subjects = new Set(
    [person?.id, show?.id, ...parties.map(({ entity }) => entity.id)].filter(id => id !== undefined),
  )
  const moments: Moment[] = []
  for (const subject of subjects) {
    if (person && subject !== person.id && facts.entity(subject)?.kind === 'person') continue
    for (const statement of bestOf(facts.about(subject, 'significantEvent'))) {
      const type = qualifier(statement, 'eventType')[0]
      const time = timeIn(statement, 'pointInTime')
      if (type?.type !== 'string' || !types.includes(type.text) || !time) continue
      if (!concerns(statement, subjects)) continue
      moments.push({
        statement,
        time,
        what: `${type.text.replaceAll('-', ' ')}: ${facts.entity(subject)?.label ?? subject}`,
        isOnly: false,
      })
    }
  }
  return moments.length === 1 ? [{ ...moments[0]!, isOnly: true }] : moments
}

/** An event of somebody at something counts where that is spoken of, or nothing is named for it. */
function concerns(statement: Statement, named: ReadonlySet<string>): boolean {
  const of = qualifier(statement, 'of').flatMap(value => (value.type === 'entity' ? [value.id] : []))
  return of.length === 0 || of.some(id => named.has(id))
}
