import type { Facts } from '../facts/facts.ts'
import type { Statement, Value } from '../model/statement.ts'
import type { Bounds } from '../temporal/age.ts'
import type { DayNumber } from '../temporal/day.ts'
import type { Truth } from './kleene.ts'
import { bestOf, bestTimes, type Timed } from './rank.ts'

/** A season of a series, as far as the facts tell. */
export interface Season {
  readonly entity: string
  readonly number: number
  /** The statement that makes it a season of its series. */
  readonly membership: Statement
  readonly starts: readonly Timed[]
  readonly ends: readonly Timed[]
  readonly episodes: Statement | null
}

/** A qualifier's values, none where it is absent. */
export function qualifier(statement: Statement, name: string): readonly Value[] {
  const given = statement.qualifiers?.[name]
  return given === undefined ? [] : ((Array.isArray(given) ? given : [given]) as readonly Value[])
}

/** A qualifier's number, or undefined. */
export function numberOf(statement: Statement, name: string): number | undefined {
  const value = qualifier(statement, name)[0]
  return value?.type === 'quantity' ? value.amount : undefined
}

/** The numbered seasons of a series, in their order; season 0 (specials) is none. */
export function seasonsOf(series: string, facts: Facts): readonly Season[] {
  return bestOf(facts.pointingTo(series, 'partOfSeries'))
    .flatMap(membership => {
      const number = numberOf(membership, 'seriesOrdinal')
      if (facts.entity(membership.subject)?.kind !== 'season' || number === undefined || number < 1) return []
      const entity = membership.subject
      return {
        entity,
        number,
        membership,
        starts: bestTimes(facts.about(entity, 'startTime')),
        ends: bestTimes(facts.about(entity, 'endTime')),
        episodes: bestOf(facts.about(entity, 'numberOfEpisodes'))[0] ?? null,
      }
    })
    .sort((a, b) => a.number - b.number)
}

/** Whether something has begun by a day: unknown where no statement tells or they are too coarse. */
export function hasHappened(times: readonly Timed[], by: DayNumber): Truth {
  if (times.length === 0) return undefined
  const ranges = times.flatMap(({ time }) => time.ranges)
  if (ranges.every(({ latest }) => latest <= by)) return true
  return ranges.every(({ earliest }) => earliest > by) ? false : undefined
}

/** How many of the seasons have begun by a day; a season of unknown start before one that has begun counts as begun. */
export function countBegun(seasons: readonly Season[], by: DayNumber): Bounds {
  return countBy(seasons, season => hasHappened(season.starts, by))
}

/** How many have ended by a day. A season after which another has begun has ended. */
export function countEnded(seasons: readonly Season[], by: DayNumber): Bounds {
  return countBy(seasons, (season, i) => {
    const ended = hasHappened(season.ends, by)
    if (ended !== undefined) return ended
    if (hasHappened(season.starts, by) === false) return false
    return i + 1 < seasons.length && hasHappened(seasons[i + 1]!.starts, by) === true ? true : undefined
  })
}

function countBy(seasons: readonly Season[], test: (season: Season, index: number) => Truth): Bounds {
  const truths = seasons.map(test)
  const last = truths.lastIndexOf(true)
  const sure = truths.filter((truth, i) => truth === true || (truth === undefined && i < last)).length
  return { min: sure, max: sure + truths.filter((truth, i) => truth === undefined && i > last).length }
}

/** One engagement of a person in a series: statement and season numbers, both included, `last` null while it goes on. */
export interface Billing {
  readonly statement: Statement
  readonly billing: string
  readonly first: number | null
  readonly last: number | null
}

/** A person's engagements in a series, in the order of their first seasons. */
export function billingsOf(series: string, person: string, facts: Facts): readonly Billing[] {
  return bestOf(facts.about(series, 'castMember'))
    .filter(({ value }) => value.type === 'entity' && value.id === person)
    .map(statement => {
      const billing = qualifier(statement, 'billing')[0]
      return {
        statement,
        billing: billing?.type === 'string' ? billing.text : 'main',
        first: numberOf(statement, 'firstSeason') ?? null,
        last: numberOf(statement, 'lastSeason') ?? null,
      }
    })
    .sort((a, b) => (a.first ?? 0) - (b.first ?? 0))
}

/** The season numbers, up to `newest`, in which a person is billed so; null where the facts give no season. */
export function seasonsBilled(
  billings: readonly Billing[],
  newest: number,
  test: (billing: Billing) => boolean = () => true,
): ReadonlySet<number> | null {
  const numbers = new Set<number>()
  const chosen = billings.filter(test)
  if (chosen.some(({ first }) => first === null)) return null
  for (const { first, last } of chosen) for (let n = first!; n <= (last ?? newest); n++) numbers.add(n)
  return numbers
}
