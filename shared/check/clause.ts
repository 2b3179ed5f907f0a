import { beforeHedge } from '../extract/hedge.ts'
import type { Cue } from '../link/cue.ts'
import { type LinkedClaim, type Links, tokenAt } from '../link/link.ts'
import type { ClaimKindName } from '../model/claim.ts'
import type { EntityKind } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { isAdverb, isGerund, opensClause } from './clause-words.ts'
import type { JudgeContext } from './rule.ts'
import { type Named, namesIn, subjectsOf } from './subjects.ts'

/** What the clause around a claim's cue tells, as far as its words stand plainly. */
export interface Clause {
  /** Entities that its subject names. */
  readonly subjects: ReadonlySet<string>
  /** Entities named behind the cue, up to the next clause. */
  readonly objects: readonly Named[]
  /** Nothing stands behind the cue that it may be done to: `premiered |in| 2014`, not `premiered |its| third season`. */
  readonly isBare: boolean
  /** Something stands there that it is plainly done to. */
  readonly hasObject: boolean
  /** Tokens from the cue to the end of its clause. */
  readonly from: number
  readonly to: number
}

const WOULD = wordSet('will would to was were had has is are')
const AFTER = wordId('after')
const LEADS = wordSet('in on at from for with by of during as to since until till alongside opposite between after')

/**
 * The clause in which a claim's cue stands; null where the claim may belong to another verb or noun, or the words deny the
 * cue or leave its subject open.
 */
export function clauseOf(linked: LinkedClaim, { links }: JudgeContext): Clause | null {
  const { lexed } = links
  const { claim, cue } = linked
  if (cue === null) return null
  const names = [...namesIn(linked, lexed), ...seasonsIn(linked, links)]
  const first = tokenAt(lexed, claim.start)
  const own = { from: first, to: tokenAt(lexed, claim.end), hedge: beforeHedge(lexed, first) + 1 }
  const to = endOf(lexed, cue.token + 1, own)
  const found = subjectsOf(lexed, cue.token, own, names, linked)
  if (found === null || !isTold(lexed, cue, own, to, found.from, claim.kind)) return null
  const isOpening = own.to <= found.from
  const objects = names.filter(
    ({ first }) => (first > cue.token && first < to) || (isOpening && first >= own.to && first < found.from),
  )
  return {
    subjects: found.ids,
    objects: [...objects, ...pronounBehind(lexed, cue.token, names)],
    isBare: isBare(lexed, cue.token + 1, own),
    hasObject: hasObject(lexed, cue.token + 1),
    from: cue.token,
    to,
  }
}

/** Claims before and behind one in which a season of its sentence may be named. */
const BESIDE = 3

/** `|The fourth season| begins on 4 November`: the show, by its seasons in a claim's sentence. */
function seasonsIn({ claim, index }: LinkedClaim, { claims, lexed }: Links): Named[] {
  return claims.slice(Math.max(0, index - BESIDE), index + BESIDE + 1).flatMap(({ claim: other, show }) => {
    if (other.kind !== 'ordinal' || other.fields.noun !== 'season' || other.sentence !== claim.sentence || !show)
      return []
    return [{ id: show.id, kind: show.kind, first: tokenAt(lexed, other.start), last: tokenAt(lexed, other.end) - 1 }]
  })
}

const PRONOUNS = wordSet('it them')
const THINGS: ReadonlySet<EntityKind> = new Set(['organization', 'team', 'series', 'film', 'work'])

/** `played for |them|`: the one firm, team or work that the sentence names before. */
function pronounBehind(lexed: Lexed, cue: number, names: readonly Named[]): Named[] {
  const at = [cue + 1, cue + 2].find(token => PRONOUNS.has(lexed.word[token]!))
  const [thing, ...others] = names.filter(({ kind, first }) => THINGS.has(kind) && first < cue)
  if (at === undefined || !thing || others.some(({ id }) => id !== thing.id)) return []
  return [{ ...thing, first: at, last: at }]
}

/** Tokens of a clause: no sentence is endless. */
const LONGEST = 60

interface Tokens {
  readonly from: number
  readonly to: number
  /** The first token of its hedge, which is `from` where it has none. */
  readonly hedge: number
}

/** The token at which the clause ends that token `first` stands in. */
export function clauseEnd(lexed: Lexed, first: number): number {
  return endOf(lexed, first, { from: -1, to: -1, hedge: -1 })
}

/** The token at which the clause of a cue ends; the claim's own commas end none. */
function endOf(lexed: Lexed, first: number, own: Tokens): number {
  let at = first
  while (lexed.sentence[at] === lexed.sentence[first - 1] && at < lexed.count && at < first + LONGEST) {
    if (at === own.from || at === own.hedge || (at === own.hedge - 1 && lexed.word[at] === AFTER)) at = own.to
    else if (at === first && OBJECT.has(lexed.word[at]!)) at++
    else if (opensClause(lexed, at)) {
      const behind = behindApposition(lexed, at)
      if (behind === null) return at
      at = behind
    } else at++
  }
  return at
}

/** What stands right behind its verb, and opens no clause there: `ran |it|`. */
const OBJECT = wordSet('it')
const NOUN_FIRST = wordSet('a an the his her its their')
/** Tokens of an apposition. */
const APPOSITION = 8

/** The token behind the second comma of an apposition: `married Ben Ode|, a signalman,| in 1960`; null where none begins. */
function behindApposition(lexed: Lexed, comma: number): number | null {
  if (!has(lexed, comma, Tag.Comma) || !NOUN_FIRST.has(lexed.word[comma + 1]!)) return null
  for (let at = comma + 2; at < comma + APPOSITION && lexed.sentence[at] === lexed.sentence[comma]; at++) {
    if (has(lexed, at, Tag.Comma)) return LEADS.has(lexed.word[at + 1]!) ? at + 1 : null
    if (opensClause(lexed, at)) return null
  }
  return null
}

/** Whether nothing but what belongs to the cue stands between it and the claim. */
function isTold(lexed: Lexed, cue: Cue, own: Tokens, to: number, subject: number, kind: ClaimKindName): boolean {
  if (own.from > cue.token) return own.from < to && !(cue.isAnnounced && WOULD.has(lexed.word[cue.token - 1]!))
  if (cue.isAnnounced) return true
  if (own.from > subject) return own.to <= cue.token && !isParted(lexed, own.to, cue.token)
  const at = has(lexed, own.to, Tag.Comma) ? own.to + 1 : own.to
  if (at >= subject) return true
  for (let i = at; i < subject; i++) {
    if (!isDescribing(lexed, i) && !(kind === 'duration' && isOpening(lexed, i))) return false
  }
  return true
}

const DESCRIBING = wordSet('the a an its his her actor actress star co-star series show drama sitcom comedy film and')

/** A comma between a claim and the verb behind it: `Iris Colby, governor from |2015|, was mayor`. */
function isParted(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (has(lexed, at, Tag.Comma)) return true
  return false
}

/** `After 10 years |on “Tin Harbour,”| Ada Marsh left`. */
function isOpening(lexed: Lexed, at: number): boolean {
  return OPENING.has(lexed.word[at]!) || has(lexed, at, Tag.Comma)
}
const OPENING = wordSet('on in with at as')

function isDescribing(lexed: Lexed, at: number): boolean {
  return DESCRIBING.has(lexed.word[at]!) || has(lexed, at, Tag.Capital | Tag.OpenQuote | Tag.CloseQuote | Tag.Hyphen)
}

function isBare(lexed: Lexed, at: number, own: Tokens): boolean {
  const first = at === own.from ? own.to : at
  const word = lexed.word[first]!
  if (lexed.sentence[first] !== lexed.sentence[at - 1] || first === beforeHedge(lexed, own.from) + 1) return true
  if (isGerund(lexed, first)) return false
  return LEADS.has(word) || has(lexed, first, Tag.Mark) || opensClause(lexed, first) || isAdverb(lexed, first)
}

const DETERMINERS = wordSet('the a an his her its their another new')
const CALENDAR = Tag.Month | Tag.Weekday | Tag.Holiday | Tag.YearSeason

/** `launched |a spinoff|`, `began |filming|`. */
function hasObject(lexed: Lexed, at: number): boolean {
  if (lexed.sentence[at] !== lexed.sentence[at - 1] || has(lexed, at, CALENDAR)) return false
  return DETERMINERS.has(lexed.word[at]!) || isGerund(lexed, at) || has(lexed, at, Tag.Capital | Tag.OpenQuote)
}
