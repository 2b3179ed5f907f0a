import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { Statement } from '../model/statement.ts'
import { type Moment, timeIn } from './moment.ts'
import { bestOf } from './rank.ts'
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

/** The events on file that a claim's words can mean, those of the news of it where the copy speaks of the news. */
export function eventsFor(claim: LinkedClaim, facts: Facts): Moment[] {
  const { cue } = claim
  if (cue === null) return []
  const own = EVENT_TYPES[cue.sense] ?? []
  return eventsOf(claim, cue.isAnnounced ? (ANNOUNCED[cue.sense] ?? own) : own, facts)
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
    const isOther = person !== null && subject !== person.id && facts.entity(subject)?.kind === 'person'
    for (const statement of bestOf(facts.about(subject, 'significantEvent'))) {
      const type = qualifier(statement, 'eventType')[0]
      const time = timeIn(statement, 'pointInTime')
      if (type?.type !== 'string' || !types.includes(type.text) || !time) continue
      if (!concerns(statement, isOther ? new Set([person.id]) : subjects, isOther)) continue
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

/** An event of somebody with or at something counts where that is spoken of; of somebody else, only with the claim's own person. */
function concerns(statement: Statement, named: ReadonlySet<string>, isOther: boolean): boolean {
  const of = qualifier(statement, 'of').flatMap(value => (value.type === 'entity' ? [value.id] : []))
  return (of.length === 0 && !isOther) || of.some(id => named.has(id))
}
