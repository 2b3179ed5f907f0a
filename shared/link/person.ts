import { isPersonWord, KIN_WORDS } from '../extract/people-words.ts'
import type { Claim, ClaimOf } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { LinkedMention } from './linked-mention.ts'
import type { Party } from './party.ts'

const OWNERS = wordSet('his her their my our your whose')
const OF = wordId('of')
/** Patterns of an age with its owner before it: `Marsh's |60th birthday|`. */
const OWNED: ReadonlySet<string> = new Set(['<n>th birthday', 'in her <n>0s'])
/** Patterns of an age that hangs loosely on its clause: where it names one person, it is that one's. */
const LOOSE: ReadonlySet<string> = new Set(['Now <n>,', 'at <n>', 'at <n> years and <n> days', 'aged <n>'])
/** Tokens from a possessive to the noun it owns. */
const PHRASE = 4

/**
 * Whom a claim is about: whom its mention is linked to, else the person of its sentence named nearest before it. An age is
 * nobody's but whose the article says it is, or the only one's that its clause names.
 */
export function personOf(
  claim: Claim,
  linked: LinkedMention | null,
  parties: readonly Party[],
  hasTiedBefore: boolean,
): Entity | null {
  if (linked && linked.mention.sort === 'person' && (linked.entity === null || isHuman(linked.entity)))
    return linked.entity
  const people = parties.filter(({ entity }) => entity.kind === 'person')
  if (claim.kind === 'age') return linked || claim.about || hasTiedBefore ? null : onlyOne(claim, people)
  const before = people.filter(({ start }) => start < claim.start)
  return (before.at(-1) ?? people[0])?.entity ?? null
}

function isHuman({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'character'
}

function onlyOne({ pattern }: ClaimOf<'age'>, people: readonly Party[]): Entity | null {
  const first = people[0]
  if (!first || !LOOSE.has(pattern)) return null
  return people.every(({ entity }) => entity.id === first.entity.id) ? first.entity : null
}

/**
 * `Ada Marsh's father turned |80|`, `Ada Marsh, whose father, |80|, is ill`: whether an age, whose mention ends before token
 * `from` and which starts at token `to`, is somebody else's.
 */
export function isSomebodyElses(claim: Claim, lexed: Lexed, from: number, to: number): boolean {
  if (claim.kind !== 'age' || from >= to || OWNED.has(claim.pattern)) return false
  return has(lexed, from, Tag.Possessive) || lexed.word[from] === WHOSE || lexed.word[from + 1] === WHOSE
}
const WHOSE = wordId('whose')

/** Whether tokens `[from, to)` speak of somebody by a tie to somebody: `her father`, `Marsh's mother`, `the father of Ada Marsh`. */
export function hasTied(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (KIN_WORDS.has(lexed.word[at]!) && lexed.word[at + 1] === OF) return true
    if (!OWNERS.has(lexed.word[at]!) && !has(lexed, at, Tag.Possessive)) continue
    for (let i = at + 1; i < Math.min(to, at + PHRASE); i++) if (isPersonWord(lexed.word[i]!)) return true
  }
  return false
}
