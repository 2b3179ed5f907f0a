import type { LinkedClaim } from '../link/link.ts'
import type { Entity } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { clauseEnd } from './clause.ts'
import { EXACTLY, type Leeway, type Moment, timeIn } from './moment.ts'
import { bestOf } from './rank.ts'
import type { JudgeContext } from './rule.ts'

const SPOUSES = wordSet('husband wife spouse partner boyfriend girlfriend')
const DETERMINERS = wordSet('a an the his her their longtime former fellow')
const MARRY = wordSet('married marry marries marrying wed weds')

/** `married |a banker|`: somebody else than the facts' husband or wife, for all that the words say. */
function marriesAnother({ cue, parties, person }: LinkedClaim, { links: { lexed } }: JudgeContext): boolean {
  if (cue === null || !MARRY.has(lexed.word[cue.token]!)) return false
  const to = clauseEnd(lexed, cue.token + 1)
  const first = cue.token + 1
  const isObject =
    DETERMINERS.has(lexed.word[first]!) || (has(lexed, first, Tag.Capital) && !has(lexed, first, CALENDAR))
  if (!isObject) return false
  const others = parties.filter(({ entity }) => entity.kind === 'person' && entity.id !== person?.id)
  for (let at = first; at < to; at++) {
    if (SPOUSES.has(lexed.word[at]!) || others.some(({ start }) => start === lexed.start[at])) return false
  }
  return true
}
const CALENDAR = Tag.Month | Tag.Weekday | Tag.Holiday

/** Days by which an end may be told otherwise: parted, filed for, granted. */
export const OF_AN_END: Leeway = [365, 180]
/** And by which a divorce may: granted, final, made known. */
const OF_A_DIVORCE: Leeway = [180, 60]
const DIVORCED = wordSet('divorced')

/** When the marriages or relationships of the people of a claim's sentence began or ended; of two of them theirs alone. */
export function bonds(
  claim: LinkedClaim,
  properties: readonly string[],
  side: string,
  what: string,
  context: JudgeContext,
): Moment[] {
  const { facts, links } = context
  const isDivorce = claim.cue !== null && DIVORCED.has(links.lexed.word[claim.cue.token]!)
  const leeway = side !== 'endTime' ? EXACTLY : isDivorce ? OF_A_DIVORCE : OF_AN_END
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
      const isOnly = ids.has(statement.subject) && ids.has(other)
      moments.push({ statement, time, what: `${what} of ${label}`, isOnly, of: [statement.subject, other], leeway })
    }
  }
  if (moments.some(({ isOnly }) => isOnly)) return moments.filter(({ isOnly }) => isOnly)
  const [own, ...others] = ofPronoun(claim, moments, links.lexed)
  if (own && others.length === 0) return [own]
  return marriesAnother(claim, context) ? [] : moments
}

/** `|She and Ben Ode| married`: the bonds of him who is named; whoever she is, she is the other. */
function ofPronoun({ parties, claim }: LinkedClaim, moments: readonly Moment[], { text }: Lexed): readonly Moment[] {
  const pronouns = parties.filter(({ form, end }) => form === 'pronoun' && end <= claim.start)
  const name = parties.find(
    ({ entity, form, start }) =>
      form === 'name' && entity.kind === 'person' && pronouns.some(({ end }) => ALONE.test(text.slice(end, start))),
  )?.entity.id
  if (name === undefined) return []
  return moments.filter(({ of }) => of.includes(name)).map(moment => ({ ...moment, isOnly: true, of: [name] }))
}

const ALONE = /^ and (?:\w+\.? )?$/

export function people({ person, parties }: LinkedClaim): Entity[] {
  const all = parties.filter(({ entity }) => entity.kind === 'person' || entity.kind === 'character')
  const ids = new Map(all.map(({ entity }) => [entity.id, entity]))
  return person ? [person, ...[...ids.values()].filter(({ id }) => id !== person.id)] : [...ids.values()]
}
