import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Entity } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { toCalendarDay } from '../temporal/day.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { clauseEnd } from './clause.ts'
import { type Moment, toMoments } from './moment.ts'
import type { NamedSeason } from './nearby.ts'
import { bestOf, bestTimes } from './rank.ts'
import type { JudgeContext } from './rule.ts'
import { seasonsOf } from './seasons.ts'

const RETURNS = wordSet('returns return returned returning')
const PLACED = wordSet('in on at')
const DETERMINERS = wordSet('the a an')
const MEDIA = wordSet('disc disk dvd video vinyl cassette paperback demand streaming home')
const CALENDAR = Tag.Month | Tag.Weekday | Tag.Holiday

/** When an episode, a season, a film or the show itself was first shown. */
export function showings(claim: LinkedClaim, season: NamedSeason | null, context: JudgeContext): Moment[] {
  const { facts, links } = context
  const { show } = claim
  const isOnly = !tellsWhere(claim, facts, links.lexed)
  const single = uniqueParty(claim, ['episode', 'film', 'work'])
  if (single) {
    const times = bestTimes(facts.about(single.id, 'publicationDate'))
    return toMoments(times, `first showing of ${single.label}`, isOnly)
  }
  if (!show) return []
  if (season) {
    const found = seasonsOf(show.id, facts).find(({ number }) => number === season.number)
    const what = `premiere of season ${season.number} of ${show.label}`
    return toMoments(found?.starts ?? [], what, isOnly, show.id)
  }
  return ofShow(claim, show, isOnly, context)
}

/**
 * The show's own premiere, and those of its seasons where the copy can mean one of them: it names no year that has gone
 * by (`premieres |March 17|`), or says that the show returned.
 */
function ofShow(claim: LinkedClaim, show: Entity, isOnly: boolean, { facts, links, dateline }: JudgeContext): Moment[] {
  const isReturn = claim.cue !== null && RETURNS.has(links.lexed.word[claim.cue.token]!)
  const isNamed = claim.parties.some(({ entity, form }) => entity.id === show.id && form === 'name')
  const isTitled = !isReturn && (claim.subject?.entity === show.id || isNamed)
  const times = bestTimes([...facts.about(show.id, 'startTime'), ...facts.about(show.id, 'publicationDate')])
  const isPast = tellsOldYear(claim, dateline)
  const isFirst = isPast || (claim.cue !== null && isExactPast(claim, links.lexed))
  const first = isTitled ? toMoments(times, `premiere of ${show.label}`, isOnly && isFirst) : []
  if (isTitled && isPast && first.length > 0) return first
  const ofSeasons = seasonsOf(show.id, facts).flatMap(({ starts, number }) =>
    number > 1 ? toMoments(starts, `premiere of season ${number} of ${show.label}`, false, show.id) : [],
  )
  return [...first, ...ofSeasons]
}

/** A bare year before that of the dateline, in figures or so many years ago: what premiered then premiered for the first time. */
function tellsOldYear({ claim }: LinkedClaim, dateline: number | null): boolean {
  if (claim.kind !== 'date' || dateline === null) return false
  const { precision, basis, range } = claim.fields
  if (precision !== 'year' || range === null || !(basis === 'exact' || claim.pattern === AGO)) return false
  return toCalendarDay(range.latest).year < toCalendarDay(dateline).year
}
const AGO = '<n> <unit> ago'

/** `premiered on |Sept. 24, 2018|`: the first showing of a show, or one of its seasons told loosely. */
function isExactPast({ claim, cue }: LinkedClaim, lexed: Lexed): boolean {
  if (claim.kind !== 'date' || !PREMIERED.has(lexed.word[cue!.token]!)) return false
  return claim.fields.basis === 'exact' && claim.fields.year !== null && claim.assumption === null
}
const PREMIERED = wordSet('premiered debuted launched bowed')

/** The end of a season, or of the show itself. */
export function endings({ show }: LinkedClaim, season: NamedSeason | null, { facts }: JudgeContext): Moment[] {
  if (!show) return []
  if (season) {
    const found = seasonsOf(show.id, facts).find(({ number }) => number === season.number)
    return toMoments(found?.ends ?? [], `end of season ${season.number} of ${show.label}`, true, show.id)
  }
  return toMoments(bestTimes(facts.about(show.id, 'endTime')), `end of ${show.label}`, true, show.id)
}

function uniqueParty({ parties, claim }: LinkedClaim, kinds: readonly Entity['kind'][]): Entity | null {
  const found = parties.filter(({ entity }) => kinds.includes(entity.kind))
  const before = found.filter(({ start }) => start < claim.start).at(-1)
  return (before ?? found[0])?.entity ?? null
}

/** `premiered |in Britain| in 2015`, `|on Netflix|`: a place or channel that may have shown it earlier or later than the one on file. */
function tellsWhere({ cue, parties, show }: LinkedClaim, facts: Facts, lexed: Lexed): boolean {
  if (cue === null) return false
  const home = show === null ? [] : bestOf(facts.about(show.id, 'originalBroadcaster'))
  const isHome = (start: number) => {
    const party = parties.find(one => one.start === start)
    return (
      party !== undefined &&
      (party.entity.id === show?.id ||
        home.some(({ value }) => value.type === 'entity' && value.id === party.entity.id))
    )
  }
  const to = clauseEnd(lexed, cue.token + 1)
  for (let at = cue.token + 1; at < to - 1; at++) {
    if (!PLACED.has(lexed.word[at]!)) continue
    const first = DETERMINERS.has(lexed.word[at + 1]!) ? at + 2 : at + 1
    if (MEDIA.has(lexed.word[first]!)) return true
    const isNamed = has(lexed, first, Tag.Capital) && !has(lexed, first, CALENDAR)
    if (isNamed && !isHome(lexed.start[first]!)) return true
  }
  return false
}
