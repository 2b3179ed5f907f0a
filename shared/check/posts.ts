import { beforeHedge } from '../extract/hedge.ts'
import type { Facts } from '../facts/facts.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Party } from '../link/party.ts'
import type { EntityKind, Statement } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { clauseEnd } from './clause.ts'
import { onlyPost } from './only-post.ts'
import { HEADED, isRunning, type Post, placesOf, whoseIs } from './post.ts'
import { bestOf } from './rank.ts'

/** What people are and whom they belong to, by property of the person. */
const POSTS = ['positionHeld', 'employer', 'memberOfSportsTeam'] as const

/** `reigned`, of a crown, however it is called. */
const REIGNED = wordSet('reigned reigning reign ruled')
const CROWNED = /\b(?:king|queen|emperor|empress|pope|monarch|sultan|tsar|duke|prince|princess)\b/i
/** Tokens from a verb to its object. */
const DIRECT = 3
const TIMED = wordSet('in on during since until till for from last this over')
const NAMING = wordSet('of at for')
const BECAME = wordSet('became become becomes becoming named was is been were are')
const AS = wordId('as')
const TO = wordId('to')
const PRONOUNS = wordSet('it them')
const THE = wordId('the')

/**
 * The posts that a claim's words can mean: those that its clause names, else those at a place or firm that the sentence names
 * where the clause names no other post, else, where it names none at all (`was elected in |2015|`), all of them.
 */
export function postsOf(linked: LinkedClaim, facts: Facts, lexed: Lexed): readonly Post[] {
  const { person, cue, parties } = linked
  if (!person || cue === null || isAgain(cue.token, lexed)) return []
  const { start } = lexed.sentences[lexed.sentence[cue.token]!]!
  const here = new Set(parties.flatMap(party => (party.start >= start ? [party.entity.id] : [])))
  const ever = POSTS.flatMap(property => bestOf(facts.about(person.id, property)))
  const running = isPerfect(cue.token, lexed) ? ever.filter(isRunning) : []
  const all = running.length > 0 ? running : ever
  const named = all.flatMap((statement): Post[] => {
    const of = namedBy(statement, linked, here, facts, lexed)
    return of === null ? [] : [{ statement, isNamed: true, of: [person.id, ...of] }]
  })
  if (named.length > 0) return named
  const unnamed = all.map((statement): Post => ({ statement, isNamed: false, of: [person.id] }))
  const placed = unnamed.filter(({ statement }) => placesOf(statement).some(id => here.has(id)))
  if (placed.length > 0) return BECAME.has(lexed.word[cue.token]!) ? [] : onlyPost(placed, all, linked, lexed)
  if (namesNone(linked, lexed)) return onlyPost(unnamed, all, linked, lexed)
  const alike = unnamed.filter(({ statement }) => isAlike(statement, cue.token, lexed))
  return alike.length === 1 && all.length === 1 ? alike.map(post => ({ ...post, isNamed: true })) : alike
}

/** `joined |the treasurer’s office|`, of a deputy treasurer: the clause has the last word of the post. */
function isAlike({ value }: Statement, cue: number, lexed: Lexed): boolean {
  if (value.type !== 'string') return false
  const head = value.text.slice(value.text.lastIndexOf(' ') + 1).toLowerCase()
  const to = clauseEnd(lexed, cue + 1)
  for (let at = cue + 1; at < to; at++) {
    const isOwner = has(lexed, at + 1, Tag.Possessive) || has(lexed, at, Tag.Possessive)
    if (isOwner && lexed.text.slice(lexed.start[at], lexed.end[at]).toLowerCase() === head) return true
  }
  return false
}

const PERFECT = wordSet('has have')
/** Tokens before a verb among which its auxiliary stands. */
const REACH = 3

/** `has spent 10 years`, `has led it since 2012`: what goes on still. */
export function isPerfect(cue: number, lexed: Lexed): boolean {
  for (let at = cue - 1; at >= cue - REACH && lexed.sentence[at] === lexed.sentence[cue]; at--) {
    if (PERFECT.has(lexed.word[at]!)) return true
  }
  return false
}

const RE = wordId('re')
const REELECTED = wordId('reelected')
const TERM = wordSet('term terms')
const FIRST = wordId('first')
const OTHER = wordSet('another new final last')

/** `re-elected`, `her |second term|`: of a part of the time in a post. */
function isAgain(cue: number, lexed: Lexed): boolean {
  if (lexed.word[cue] === REELECTED || (has(lexed, cue - 1, Tag.Hyphen) && lexed.word[cue - 2] === RE)) return true
  const to = clauseEnd(lexed, cue + 1)
  for (let at = cue + 1; at < to; at++) {
    if (!TERM.has(lexed.word[at]!)) continue
    const before = at - 1
    if ((has(lexed, before, Tag.Ordinal) && lexed.word[before] !== FIRST) || OTHER.has(lexed.word[before]!)) return true
  }
  return false
}

/** The entities by which the words name a post; null where they do not. */
function namedBy(
  statement: Statement,
  { parties, cue }: LinkedClaim,
  here: ReadonlySet<string>,
  facts: Facts,
  lexed: Lexed,
): string[] | null {
  const { value, property } = statement
  const whose = whoseIs(statement)
  const mine = whose.filter(id => here.has(id))
  if (value.type === 'entity') {
    if (property !== 'positionHeld' && namesPost(cue!.token, lexed)) return null
    return here.has(value.id) && (property !== 'positionHeld' || whose.length === mine.length) ? [value.id] : null
  }
  if (value.type !== 'string') return null
  const { token, sense } = cue!
  const said = wordsAt(lexed, token, value.text)
  if (said !== null) {
    if (whose.some(id => isLabelled(facts.entity(id)?.label, placeAt(lexed, said), lexed))) return mine
    if (namesOther(lexed, said, whose, parties)) return null
    return namesPlace(token, parties, lexed) ? mine : []
  }
  if (REIGNED.has(lexed.word[token]!)) return CROWNED.test(value.text) ? mine : null
  const isToWhole = (sense === 'appointment' || sense === 'election') && lexed.word[token + 1] === TO
  const takesWhole = HEADED.has(lexed.word[token]!) || isToWhole
  return takesWhole && parties.some(party => mine.includes(party.entity.id) && isObject(party, token, lexed))
    ? mine
    : null
}

/** `became |treasurer|`, `served |as treasurer|`: a post, if not one on file. */
function namesPost(cue: number, lexed: Lexed): boolean {
  return BECAME.has(lexed.word[cue]!) || lexed.word[cue + 1] === AS
}

/** `took over |Brill Ferries| in 2019`, not `chaired |the Brill| library board`. */
function isObject({ start, end }: Party, cue: number, lexed: Lexed): boolean {
  const [first, next] = [tokenAt(lexed, start), tokenAt(lexed, end)]
  return first > cue && first <= cue + DIRECT && (!has(lexed, next, Tag.Word) || TIMED.has(lexed.word[next]!))
}

/** `deputy |mayor|`: another post. */
const LESSER = wordSet('deputy vice acting assistant associate interim lieutenant honorary shadow')

/** The token behind a post's words in the clause that begins with a token; null where it does not say them. */
function wordsAt(lexed: Lexed, cue: number, post: string): number | null {
  const to = clauseEnd(lexed, cue + 1)
  const words = lexed.text.slice(lexed.start[cue], lexed.end[to - 1]).toLowerCase()
  const at = words.indexOf(` ${post.toLowerCase()}`)
  if (at < 0 || /[\p{L}\p{N}-]/u.test(words[at + post.length + 1] ?? '')) return null
  const first = tokenAt(lexed, lexed.start[cue]! + at + 1)
  return LESSER.has(lexed.word[first - 1]!) ? null : tokenAt(lexed, lexed.start[cue]! + at + post.length + 1)
}

/** The token at which the place or firm of a post may be named: `mayor of |Oxport|`. */
function placeAt(lexed: Lexed, at: number): number {
  return lexed.word[at + 1] === THE ? at + 2 : at + 1
}

/** Whether an entity's own label stands at a token. */
function isLabelled(label: string | undefined, at: number, lexed: Lexed): boolean {
  if (label === undefined || !lexed.text.startsWith(label, lexed.start[at])) return false
  const end = lexed.start[at]! + label.length
  return !has(lexed, tokenAtEnd(lexed, at, end), Tag.Capital)
}

function tokenAtEnd(lexed: Lexed, from: number, end: number): number {
  let at = from
  while (at < lexed.count && lexed.start[at]! < end) at++
  return at
}

/** Whether the clause of a verb names any place, firm or team. */
function namesPlace(cue: number, parties: LinkedClaim['parties'], lexed: Lexed): boolean {
  const [from, to] = [lexed.start[cue]!, lexed.end[clauseEnd(lexed, cue + 1) - 1]!]
  return parties.some(({ entity, start }) => PLACES.has(entity.kind) && start > from && start < to)
}
const PLACES: ReadonlySet<EntityKind> = new Set(['organization', 'team', 'place'])

/** `mayor |of Oxport|`, where the facts have the mayor of another place. */
function namesOther(lexed: Lexed, at: number, whose: readonly string[], parties: LinkedClaim['parties']): boolean {
  if (whose.length === 0 || !NAMING.has(lexed.word[at]!)) return false
  const first = placeAt(lexed, at)
  if (!has(lexed, first, Tag.Capital)) return false
  return !parties.some(
    ({ entity, start }) => whose.includes(entity.id) && start >= lexed.start[at]! && start <= lexed.start[first]!,
  )
}

/** `was elected |in 2015|`: nothing but a time behind the cue. */
function namesNone({ claim, cue }: LinkedClaim, lexed: Lexed): boolean {
  const at = cue!.token + 1
  const own = tokenAt(lexed, claim.start)
  if (HEADED.has(lexed.word[at - 1]!) && PRONOUNS.has(lexed.word[at]!)) return true
  const isEnd =
    lexed.sentence[at] !== lexed.sentence[cue!.token] || (has(lexed, at, Tag.Mark) && !has(lexed, at, Tag.OpenQuote))
  return (
    isEnd ||
    at === own ||
    at === beforeHedge(lexed, own) ||
    (TIMED.has(lexed.word[at]!) && !has(lexed, at + 1, Tag.Capital))
  )
}
