import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { WordSet } from '../text/word-set.ts'
import { bonds, people } from './bonds.ts'
import { clauseEnd } from './clause.ts'
import { eventsFor } from './events.ts'
import { doesToAnother, speaksOf } from './licence.ts'
import { EXACTLY, type Leeway, type Moment, timeIn, toMoments } from './moment.ts'
import type { NamedSeason } from './nearby.ts'
import { postsOf } from './posts.ts'
import { bestOf, bestTimes } from './rank.ts'
import type { JudgeContext } from './rule.ts'
import { type Billing, billingsOf, seasonsOf } from './seasons.ts'
import { endings, showings } from './showings.ts'

/**
 * Every moment of the fact base that the claim's words can mean, by what they say happened and to whom. Empty where the
 * words do not say, or the facts know of no such thing.
 */
export function momentsFor(claim: LinkedClaim, season: NamedSeason | null, context: JudgeContext): readonly Moment[] {
  const { cue } = claim
  if (cue === null) return []
  const events = eventsFor(claim, context)
  const moments = cue.isAnnounced ? events : [...ownMoments(claim, cue.sense, season, context), ...events]
  return season === null ? moments.filter(({ of }) => !doesToAnother(of[0]!, claim, context)) : moments
}

function ownMoments(claim: LinkedClaim, sense: Sense, season: NamedSeason | null, context: JudgeContext): Moment[] {
  switch (sense) {
    case 'birth':
      return ofPeople(claim, 'dateOfBirth', 'birth', context)
    case 'death':
      return ofPeople(claim, 'dateOfDeath', 'death', context)
    case 'wedding':
    case 'married-time':
      return bonds(claim, ['spouse'], 'startTime', 'wedding', context)
    case 'romance':
      return bonds(claim, ['partner'], 'startTime', 'beginning of the relationship', context)
    case 'separation':
      return bonds(claim, ['partner', 'spouse'], 'endTime', 'end of the relationship', context)
    case 'divorce':
      return bonds(claim, ['spouse'], 'endTime', 'end of the marriage', context)
    case 'join':
    case 'regular':
      return [...stays(claim, 'startTime', context), ...posts(claim, 'startTime', context)]
    case 'leave':
    case 'resignation':
    case 'retirement':
      return [...stays(claim, 'endTime', context), ...posts(claim, 'endTime', context)]
    case 'appointment':
    case 'election':
    case 'signing':
      return posts(claim, 'startTime', context)
    case 'premiere':
    case 'air':
    case 'release':
    case 'begin':
      return showings(claim, season, context)
    case 'finale':
    case 'end':
      return endings(claim, season, context)
    case 'founding':
      return ofThings(claim, 'inception', 'founding', context)
    case 'award':
      return awards(claim, context)
    default:
      return []
  }
}

function ofPeople(claim: LinkedClaim, property: string, what: string, context: JudgeContext): Moment[] {
  const { person } = claim
  if (!person) return []
  const isAlone = people(claim).length === 1 && !claim.hasOthers
  const isOnly = isAlone || speaksOf([person.id], claim, context)
  return toMoments(bestTimes(context.facts.about(person.id, property)), `${what} of ${person.label}`, isOnly)
}

const FOUNDED = wordSet('founded founding established formed')

/** Beginnings of firms and works; one that `opened` may have been founded before, or have opened another house. */
function ofThings(claim: LinkedClaim, property: string, what: string, context: JudgeContext): Moment[] {
  const { facts, links } = context
  const things = claim.parties.filter(
    ({ entity }) => entity.kind === 'organization' || entity.kind === 'work' || entity.kind === 'team',
  )
  const one = new Map(things.map(({ entity }) => [entity.id, entity]))
  const entity = (things.findLast(({ start }) => start < claim.claim.start) ?? things[0])?.entity
  if (!entity || claim.cue === null) return []
  const isAlone = one.size === 1 || speaksOf([entity.id], claim, context)
  const isOnly = isAlone && FOUNDED.has(links.lexed.word[claim.cue.token]!)
  return toMoments(bestTimes(facts.about(entity.id, property)), `${what} of ${entity.label}`, isOnly)
}

/** Days by which somebody is cast before they are first seen, and leaves before they are last seen. */
const CAST_BEFORE: Leeway = [300, 0]
const GONE_BEFORE: Leeway = [180, 0]

/** Beginning or end of a person's time on the show; of the whole time, unless the clause names a billing. */
function stays(claim: LinkedClaim, side: 'startTime' | 'endTime', { facts, links: { lexed } }: JudgeContext): Moment[] {
  const { person, show, parties, cue } = claim
  if (!person || !show || cue === null) return []
  const isStart = side === 'startTime'
  const seasons = seasonsOf(show.id, facts)
  const isNamed = parties.some(({ entity }) => entity.id === show.id)
  const isOnly = isNamed || speaksOfSeasons(claim, lexed)
  const of = isNamed ? [person.id, show.id] : [person.id]
  const leeway = isStart ? CAST_BEFORE : GONE_BEFORE
  const billings = billingsOf(show.id, person.id, facts)
  const isOfBilling = cue.sense === 'regular' || saysAny(lexed, cue.token + 1, clauseEnd(lexed, cue.token + 1), BILLED)
  const chosen = isOfBilling || billings.length < 2 ? billings : [isStart ? billings[0]! : lastOf(billings)]
  return chosen.flatMap(({ statement, first, last }): Moment[] => {
    const what = `${isStart ? 'first' : 'last'} day of ${person.label} on ${show.label}`
    const time = timeIn(statement, side)
    if (time) return [{ statement, time, what, isOnly, of, leeway }]
    const number = isStart ? first : last
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
        of,
        leeway,
      },
    ]
  })
}

const BILLED = wordSet('main regular lead recurring guest full-time')
const SEASONS = wordSet('season seasons series episode episodes')

/** The engagement that ends last: one that goes on, if any. */
function lastOf(billings: readonly Billing[]): Billing {
  return billings.reduce((a, b) => ((b.last ?? Number.MAX_SAFE_INTEGER) > (a.last ?? Number.MAX_SAFE_INTEGER) ? b : a))
}

/** Whether a claim's sentence speaks of a show, if not by its name: `left after |six seasons|`. */
function speaksOfSeasons({ claim }: LinkedClaim, lexed: Lexed): boolean {
  const { start, end } = lexed.sentences[claim.sentence]!
  return saysAny(lexed, tokenAt(lexed, start), tokenAt(lexed, end), SEASONS)
}

function saysAny(lexed: Lexed, from: number, to: number, words: WordSet): boolean {
  for (let at = from; at < to; at++) if (words.has(lexed.word[at]!)) return true
  return false
}

/** Days by which somebody is chosen before a post begins, and gives notice before it ends. */
const CHOSEN_BEFORE: Partial<Record<Sense, number>> = { election: 330, appointment: 120, signing: 180, join: 31 }
const NOTICE = 120
/** A reign begins before its crowning. */
const CROWNED_AFTER = 700
const CROWNED = wordSet('crowned')
const BECAME = wordSet('became become becomes took sworn inaugurated')

function posts(claim: LinkedClaim, side: 'startTime' | 'endTime', { facts, links: { lexed } }: JudgeContext): Moment[] {
  const { person, cue } = claim
  if (!person || cue === null) return []
  const isStart = side === 'startTime'
  const isCrowned = CROWNED.has(lexed.word[cue.token]!)
  const late = isCrowned ? CROWNED_AFTER : 0
  const chosen = isCrowned || BECAME.has(lexed.word[cue.token]!) ? 0 : (CHOSEN_BEFORE[cue.sense] ?? 0)
  return postsOf(claim, facts, lexed).flatMap(({ statement, isNamed, of }): Moment[] => {
    const time = timeIn(statement, side)
    const what = `${isStart ? 'beginning' : 'end'} of the post of ${person.label}`
    return time ? [{ statement, time, what, isOnly: isNamed, of, leeway: [isStart ? chosen : NOTICE, late] }] : []
  })
}

const THE = wordId('the')

/** An award is won once only where the copy says `|the| Golden Gull`, not `|a second| Golden Gull`. */
function awards({ person, parties, show, cue }: LinkedClaim, { facts, links: { lexed } }: JudgeContext): Moment[] {
  const winner = person ?? show
  if (!winner || cue === null) return []
  return bestOf(facts.about(winner.id, 'awardReceived')).flatMap((statement): Moment[] => {
    const time = timeIn(statement, 'pointInTime')
    const award = statement.value.type === 'entity' ? statement.value.id : null
    const party = parties.find(({ entity }) => entity.id === award)
    const isOnly = party !== undefined && isDefinite(lexed, cue.token + 1)
    const of = award === null ? [winner.id] : [winner.id, award]
    return time ? [{ statement, time, what: `award of ${winner.label}`, isOnly, of, leeway: EXACTLY }] : []
  })
}

function isDefinite(lexed: Lexed, at: number): boolean {
  return lexed.word[at] === THE && has(lexed, at + 1, Tag.Capital)
}
