import { beforeHedge } from '../extract/hedge.ts'
import type { Facts } from '../facts/facts.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Party } from '../link/party.ts'
import type { Statement, Value } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { clauseEnd } from './clause.ts'
import { bestOf } from './rank.ts'
import { qualifier } from './seasons.ts'

/** What people are and whom they belong to, by property of the person. */
const POSTS = ['positionHeld', 'employer', 'memberOfSportsTeam'] as const

/** A post, job or membership of a claim's person. */
export interface Post {
  readonly statement: Statement
  /** The clause says which it is: `became |mayor of Brill|`, `joined |Brill Rovers|`. */
  readonly isNamed: boolean
  /** Entities that the clause must speak of for the post to be meant. */
  readonly of: readonly string[]
}

/** Verbs for being at the top of something, whatever the post is called. */
const HEADED = wordSet('took led headed ran chaired managed')
/** `reigned`, of a crown, however it is called. */
const REIGNED = wordSet('reigned reigning reign ruled')
const CROWNED = /\b(?:king|queen|emperor|empress|pope|monarch|sultan|tsar|duke|prince|princess)\b/i
/** Tokens from a verb to its object. */
const DIRECT = 3
const TIMED = wordSet('in on during since until till for from last this over')
const NAMING = wordSet('of at for')
const THE = wordId('the')

/**
 * The posts that a claim's clause can mean: those that it names, else, where it names none at all (`was elected in
 * |2015|`), all of them. None where it names another.
 */
export function postsOf(linked: LinkedClaim, facts: Facts, lexed: Lexed): readonly Post[] {
  const { person, cue } = linked
  if (!person || cue === null) return []
  const all = POSTS.flatMap(property => bestOf(facts.about(person.id, property))).map((statement): Post => {
    const of = namedBy(statement, linked, lexed)
    return { statement, isNamed: of !== null, of: [person.id, ...(of ?? [])] }
  })
  const named = all.filter(({ isNamed }) => isNamed)
  if (named.length > 0) return named
  return namesNone(linked, lexed) ? all : []
}

/** The entities by which the words name a post; null where they do not. */
function namedBy(
  { value, qualifiers, property }: Statement,
  { parties, cue }: LinkedClaim,
  lexed: Lexed,
): string[] | null {
  const sentence = lexed.sentences[lexed.sentence[cue!.token]!]!
  const isNamed = (id: string) => parties.some(({ entity, start }) => entity.id === id && start >= sentence.start)
  const whose = qualifier({ qualifiers } as Statement, 'of').flatMap(idOf)
  if (value.type === 'entity')
    return isNamed(value.id) && (property !== 'positionHeld' || isOf(whose, isNamed)) ? [value.id] : null
  if (value.type !== 'string') return null
  const said = wordsAt(lexed, cue!.token, value.text)
  if (said !== null) return namesOther(lexed, said, whose, parties) ? null : whose.filter(isNamed)
  const word = lexed.word[cue!.token]!
  if (REIGNED.has(word)) return CROWNED.test(value.text) ? whose.filter(isNamed) : null
  return HEADED.has(word) &&
    parties.some(party => whose.includes(party.entity.id) && isObject(party, cue!.token, lexed))
    ? whose.filter(isNamed)
    : null
}

function isOf(whose: readonly string[], isNamed: (id: string) => boolean): boolean {
  return whose.length === 0 || whose.some(isNamed)
}

function idOf(value: Value): string[] {
  return value.type === 'entity' ? [value.id] : []
}

/** `took over |Brill Ferries| in 2019`, not `chaired |the Brill| library board`. */
function isObject({ start, end }: Party, cue: number, lexed: Lexed): boolean {
  const [first, next] = [tokenAt(lexed, start), tokenAt(lexed, end)]
  return first > cue && first <= cue + DIRECT && (!has(lexed, next, Tag.Word) || TIMED.has(lexed.word[next]!))
}

/** The token behind a post's words in the clause that begins with a token; null where it does not say them. */
function wordsAt(lexed: Lexed, cue: number, post: string): number | null {
  const to = clauseEnd(lexed, cue + 1)
  const words = lexed.text.slice(lexed.start[cue], lexed.end[to - 1]).toLowerCase()
  const at = words.indexOf(` ${post.toLowerCase()}`)
  if (at < 0 || /[\p{L}\p{N}-]/u.test(words[at + post.length + 1] ?? '')) return null
  return tokenAt(lexed, lexed.start[cue]! + at + post.length + 1)
}

/** `mayor |of Oxport|`, where the facts have the mayor of another place. */
function namesOther(lexed: Lexed, at: number, whose: readonly string[], parties: LinkedClaim['parties']): boolean {
  if (whose.length === 0 || !NAMING.has(lexed.word[at]!)) return false
  const first = lexed.word[at + 1] === THE ? at + 2 : at + 1
  if (!has(lexed, first, Tag.Capital)) return false
  return !parties.some(
    ({ entity, start }) => whose.includes(entity.id) && start >= lexed.start[at]! && start <= lexed.start[first]!,
  )
}

/** `was elected |in 2015|`: nothing but a time behind the cue. */
function namesNone({ claim, cue }: LinkedClaim, lexed: Lexed): boolean {
  const at = cue!.token + 1
  const own = tokenAt(lexed, claim.start)
  const isEnd = lexed.sentence[at] !== lexed.sentence[cue!.token] || has(lexed, at, Tag.Mark)
  return (
    isEnd ||
    at === own ||
    at === beforeHedge(lexed, own) ||
    (TIMED.has(lexed.word[at]!) && !has(lexed, at + 1, Tag.Capital))
  )
}
