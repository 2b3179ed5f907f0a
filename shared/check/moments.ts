import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { Entity, Statement, Value } from '../model/statement.ts'
import { eventsFor } from './events.ts'
import { type Moment, timeIn } from './moment.ts'
import { bestOf, bestTimes, type Timed } from './rank.ts'
import { billingsOf, qualifier, seasonsOf } from './seasons.ts'

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
  const events = eventsFor(claim, facts)
  return cue.isAnnounced ? events : [...ownMoments(claim, cue.sense, season, facts), ...events]
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
    case 'signing':
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
  const isOnly = people(claim).length === 1 && !claim.hasOthers
  return toMoments(bestTimes(facts.about(person.id, property)), `${what} of ${person.label}`, isOnly)
}

function ofThings(claim: LinkedClaim, property: string, what: string, facts: Facts): Moment[] {
  const things = claim.parties.filter(
    ({ entity }) => entity.kind === 'organization' || entity.kind === 'work' || entity.kind === 'team',
  )
  const one = new Map(things.map(({ entity }) => [entity.id, entity]))
  const entity = (things.findLast(({ start }) => start < claim.claim.start) ?? things[0])?.entity
  if (!entity) return []
  return toMoments(bestTimes(facts.about(entity.id, property)), `${what} of ${entity.label}`, one.size === 1)
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
