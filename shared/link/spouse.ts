import { countBefore } from '../base/span.ts'
import type { Facts } from '../facts/facts.ts'
import type { ClaimOf } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, tokenFrom } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { Party } from './party.ts'

/** Somebody meant as the spouse of somebody else. */
export interface Marriage {
  readonly spouse: Entity
  /** Where the words name or mean the other. */
  readonly owner: Party
}

const HUSBAND = wordSet('husband hubby')
const WIFE = wordSet('wife')
const IS = wordId('is')

/**
 * `Marsh's |husband, 51|`, `her |51-year-old husband|`: the one spouse that the facts know the owner of the words to have;
 * null where they know of none or of several, where the marriage is over, and where the words say more.
 */
export function spouseMeant(
  { pattern, start, end }: ClaimOf<'age'>,
  lexed: Lexed,
  parties: readonly Party[],
  facts: Facts,
): Marriage | null {
  const [from, to] = [start, end].map(offset => tokenFrom(lexed, offset)) as [number, number]
  const isBefore = pattern === '<n>-year-old'
  if (!isBefore && !has(lexed, from - 1, Tag.Comma) && lexed.word[from - 1] !== IS) return null
  const noun = isBefore ? to : from - 2
  const isHusband = HUSBAND.has(lexed.word[noun]!)
  if (!isHusband && !WIFE.has(lexed.word[noun]!)) return null
  const owner = ownerAt(isBefore ? from - 1 : noun - 1, lexed, parties)
  if (!owner) return null
  const spouses = spousesOf(owner.entity, facts)
  const [spouse] = spouses
  if (spouses.length !== 1 || spouse!.gender === (isHusband ? 'female' : 'male')) return null
  return { spouse: spouse!, owner }
}

/** Who owns what follows token `at`: the name before `'s`, or whom a pronoun stands for. */
function ownerAt(at: number, lexed: Lexed, parties: readonly Party[]): Party | null {
  const isName = has(lexed, at, Tag.Possessive)
  const start = lexed.start[at]!
  const party = parties[countBefore(parties, isName ? start : start + 1) - 1]
  const isOwner = party !== undefined && (isName ? party.end === start : party.start === start)
  return isOwner && party.entity.kind === 'person' ? party : null
}

function spousesOf({ id }: Entity, facts: Facts): Entity[] {
  const statements = [...facts.about(id, 'spouse'), ...facts.pointingTo(id, 'spouse')]
  const ids = statements.flatMap(({ subject, value, rank, qualifiers }) => {
    if (rank === 'deprecated' || qualifiers?.endTime) return []
    return subject === id ? (value.type === 'entity' ? [value.id] : []) : [subject]
  })
  return [...new Set(ids)].flatMap(one => facts.entity(one) ?? [])
}
