import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { Lexed } from '../model/token.ts'
import type { TimeValue } from '../temporal/edtf.ts'
import { wordSet } from '../text/vocabulary.ts'
import { EXACTLY, type Leeway, type Moment, timeIn } from './moment.ts'
import { bestOf } from './rank.ts'
import type { JudgeContext } from './rule.ts'
import { qualifier } from './seasons.ts'

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

/** What happens at most once, if at all. */
const ONCE: ReadonlySet<Sense> = new Set(['founding', 'death'])
/** What happens at most once with the same one, as a rule: `left |the show|`, `married |Ben Ode|`. */
const ONCE_WITH: ReadonlySet<Sense> = new Set([
  'wedding',
  'engagement',
  'separation',
  'divorce',
  'join',
  'leave',
  'resignation',
  'merger',
])

/** What may happen again, but hardly at a slip's distance from the one time on file. */
const RARE: ReadonlySet<Sense> = new Set(['arrest', 'conviction', 'engagement', 'election', 'resignation'])
/** Days by which a slip in the day, the month or the year of a date may be off. */
const SLIP = 400

/** Whether a date tells the day or the month of the one such event on file, for all that a slip may have moved it. */
function isSlip({ claim, cue }: LinkedClaim, { ranges }: TimeValue, lexed: Lexed): boolean {
  if (claim.kind !== 'date' || claim.fields.range === null || !TOLD.has(claim.fields.precision)) return false
  if (SENTENCED.has(lexed.word[cue!.token]!)) return false
  const { earliest, latest } = claim.fields.range
  return ranges.every(range => range.earliest - latest < SLIP && earliest - range.latest < SLIP)
}
const TOLD: ReadonlySet<string> = new Set(['day', 'month'])
const SENTENCED = wordSet('sentenced')

/** Events that are themselves the news of something. */
const IS_NEWS = /-announced$/

/** Days around its event for which copy may still tell of a thing: a departure is announced, filmed and shown. */
const LEEWAY: Partial<Record<Sense, Leeway>> = {
  join: [300, 0],
  leave: [180, 0],
  resignation: [60, 0],
  engagement: [0, 45],
  divorce: [365, 365],
  separation: [365, 180],
}

/** The events on file that a claim's words can mean, those of the news of it where the copy speaks of the news. */
export function eventsFor(claim: LinkedClaim, { facts, links: { lexed } }: JudgeContext): Moment[] {
  const { cue } = claim
  if (cue === null) return []
  const own = EVENT_TYPES[cue.sense] ?? []
  return eventsOf(claim, cue.sense, cue.isAnnounced ? (ANNOUNCED[cue.sense] ?? own) : own, facts, lexed)
}

/** Events of the right type that concern somebody or something of the claim's sentence. */
function eventsOf(claim: LinkedClaim, sense: Sense, types: readonly string[], facts: Facts, lexed: Lexed): Moment[] {
  if (types.length === 0) return []
  const { person, show, parties, cue } = claim
  const subjects = new Set(
    [person?.id, show?.id, ...parties.map(({ entity }) => entity.id)].filter(id => id !== undefined),
  )
  const moments: Moment[] = []
  for (const subject of subjects) {
    const isOther = person !== null && subject !== person.id && facts.entity(subject)?.kind === 'person'
    for (const statement of bestOf(facts.about(subject, 'significantEvent'))) {
      const type = qualifier(statement, 'eventType')[0]
      const time = timeIn(statement, 'pointInTime')
      if (type?.type !== 'string' || !types.includes(type.text) || !time) continue
      const of = qualifier(statement, 'of').flatMap(value => (value.type === 'entity' ? [value.id] : []))
      if (!concerns(of, isOther ? new Set([person.id]) : subjects, isOther)) continue
      moments.push({
        statement,
        time,
        what: `${type.text.replaceAll('-', ' ')}: ${facts.entity(subject)?.label ?? subject}`,
        isOnly:
          (RARE.has(sense) && isSlip(claim, time, lexed)) ||
          ((ONCE.has(sense) || (ONCE_WITH.has(sense) && of.length > 0)) &&
            (!cue!.isAnnounced || IS_NEWS.test(type.text))),
        of: [subject, ...of],
        leeway: cue!.isAnnounced && sense !== 'engagement' ? EXACTLY : (LEEWAY[sense] ?? EXACTLY),
      })
    }
  }
  return moments.length === 1
    ? moments
    : moments.map(moment => ({ ...moment, isOnly: moment.isOnly && RARE.has(sense) }))
}

/** An event of somebody with or at something counts where that is spoken of; of somebody else, only with the claim's own person. */
function concerns(of: readonly string[], named: ReadonlySet<string>, isOther: boolean): boolean {
  return (of.length === 0 && !isOther) || of.some(id => named.has(id))
}
