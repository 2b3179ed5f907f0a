import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { EntityKind } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { endsIn, isAdverb, isPlainWord } from './clause-words.ts'

/** An entity by the tokens that name it, both included. */
export interface Named {
  readonly id: string
  readonly kind: EntityKind
  readonly first: number
  readonly last: number
}

/** The entities that a subject names, and its first token. */
export interface Subjects {
  readonly ids: ReadonlySet<string>
  readonly from: number
}

const AUXILIARIES = wordSet(
  'was were is are be been being has have had having will would began started to also first later then finally just already once ' +
    'soon ultimately both got get gets getting set due the a an officially previously',
)
const RELATIVE = wordSet('who which that')
const AND = wordSet('and but')
const JOINING = wordSet('before after since when by upon without')
/** Adverbs that leave open whether it happened. */
const DOUBTING = wordSet('nearly reportedly allegedly supposedly possibly likely hardly early')
/** Before a subject these make of it what may be, or a part of something else. */
const SUPPOSING = wordSet('if unless whether')
const GOVERNING = wordSet('of on in to for at from with by about like unlike than under over despite besides')
const OF = wordId('of')
const OPENING = wordSet('after since having while before when upon following')
const PAIR = wordSet('two couple pair they their')
const POSSESSIVE = wordSet('his her their its')
const DESCRIBING = wordSet('the a an its his her star actor actress series show drama sitcom comedy')
const SEASON = wordId('season')
const ON = wordId('on')
const AIR = wordId('air')
const LEADS = wordSet('in on during since until from at')
/** Tokens of an apposition, and before the name behind a first clause. */
const REACH = 14
/** Tokens of a clause: no sentence is endless. */
const LONGEST = 60

/** The entities that a claim's sentence names, by their tokens. */
export function namesIn({ parties, claim }: LinkedClaim, lexed: Lexed): Named[] {
  const sentence = lexed.sentences[claim.sentence]!
  return parties.flatMap(({ entity, start, end }) => {
    if (start < sentence.start) return []
    return [{ id: entity.id, kind: entity.kind, first: tokenAt(lexed, start), last: tokenAt(lexed, end) - 1 }]
  })
}

/**
 * Whom or what the verb or noun at token `cue` is said of: the name right before it, before its relative pronoun or its
 * apposition, behind the participle that opens the sentence, or of the verb that it is joined to. Null where another noun stands there.
 */
export function subjectsOf(
  lexed: Lexed,
  cue: number,
  own: { readonly from: number; readonly to: number },
  names: readonly Named[],
  linked: LinkedClaim,
): Subjects | null {
  const sentence = lexed.sentence[cue]
  if (isFeared(lexed, cue)) return null
  const at = skipAuxiliaries(lexed, cue - 1, own)
  if (lexed.sentence[at] !== sentence) return behind(lexed, cue, names)
  if (OPENING.has(lexed.word[at]!) && lexed.sentence[at - 1] !== sentence) return behind(lexed, cue, names)
  const direct = namedAt(lexed, at, names, linked)
  if (direct) return isGoverned(lexed, direct.from) ? ofBond(lexed, direct, names, linked) : direct
  if (RELATIVE.has(lexed.word[at]!)) {
    if (!has(lexed, at - 1, Tag.Comma)) return namedAt(lexed, at - 1, names, linked)
    const near = namedAt(lexed, at - 2, names, linked) ?? aged(lexed, at - 1, names, linked)
    return near ?? ungoverned(lexed, beforeApposition(lexed, at - 1, names, linked))
  }
  if (has(lexed, at, Tag.Comma)) {
    if (endsIn(lexed, cue, 'ing')) return ofSentence(lexed, cue, names, linked)
    const apposed = ofSpouses(lexed, at, names, linked) ?? beforeApposition(lexed, at, names, linked)
    if (apposed) return ungoverned(lexed, apposed)
    return at === cue - 1 || isApposed(lexed, at, names) ? namedAt(lexed, at - 1, names, linked) : null
  }
  const modified = ofParticiple(lexed, cue, at, names, linked)
  if (modified) return modified
  const isJoined = AND.has(lexed.word[at]!) || (JOINING.has(lexed.word[at]!) && endsIn(lexed, cue, 'ing'))
  return isJoined ? ofSentence(lexed, cue, names, linked) : null
}

/** `Brill Ferries, |a rival founded| in 1908`: whom the apposition before a participle describes. */
function ofParticiple(
  lexed: Lexed,
  cue: number,
  noun: number,
  names: readonly Named[],
  linked: LinkedClaim,
): Subjects | null {
  if (noun !== cue - 1 || !endsIn(lexed, cue, 'ed')) return null
  let at = noun
  while (isPlainWord(lexed, at) && at > noun - REACH) at--
  const isApposition = has(lexed, at, Tag.Comma) && ARTICLES.has(lexed.word[at + 1]!)
  return isApposition ? namedAt(lexed, at - 1, names, linked) : null
}
const ARTICLES = wordSet('a an the')

/** `the grandchild of |Ada Marsh|, 77, who`: nobody else has a comma and an age between. */
function aged(lexed: Lexed, comma: number, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  const isAge = has(lexed, comma - 1, Tag.Digits) && has(lexed, comma - 2, Tag.Comma)
  return isAge ? namedAt(lexed, comma - 3, names, linked) : null
}

function ungoverned(lexed: Lexed, found: Subjects | null): Subjects | null {
  return found && isGoverned(lexed, found.from) ? null : found
}

const WOULD = wordSet('would')
const FEARED = wordSet(
  'fear fears feared hope hopes hoped expect expects expected want wants wanted wish wished thought believed doubted predicted rumored rumoured if unless',
)

/** `|feared| that Ada Marsh would leave`: what was thought, not what came. */
function isFeared(lexed: Lexed, cue: number): boolean {
  if (!WOULD.has(lexed.word[cue - 1]!) && !WOULD.has(lexed.word[cue - 2]!)) return false
  for (let at = cue - 2; at > cue - LONGEST && lexed.sentence[at] === lexed.sentence[cue]; at--) {
    if (FEARED.has(lexed.word[at]!)) return true
  }
  return false
}

/** `her predecessor, |Simon Adair|,`: a name between two commas that itself says who somebody is. */
function isApposed(lexed: Lexed, comma: number, names: readonly Named[]): boolean {
  const end = has(lexed, comma - 1, Tag.CloseQuote) ? comma - 2 : comma - 1
  const name = names.find(({ last }) => last === end)
  if (name === undefined) return false
  return has(lexed, has(lexed, name.first - 1, Tag.OpenQuote) ? name.first - 2 : name.first - 1, Tag.Comma)
}

const SPOUSES = wordSet('wife husband spouse partner')

/** `|Ben Ode| and his wife, the painter |Ada Marsh|,`: both. */
function ofSpouses(lexed: Lexed, comma: number, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  const name = names.findLast(({ last, kind }) => last === comma - 1 && kind === 'person')
  if (!name) return null
  let at = name.first - 1
  while (isPlainWord(lexed, at) && at > name.first - REACH) at--
  if (!has(lexed, at, Tag.Comma) || !SPOUSES.has(lexed.word[at - 1]!) || !POSSESSIVE.has(lexed.word[at - 2]!))
    return null
  const other = lexed.word[at - 3] === AND_ALONE ? namedAt(lexed, at - 4, names, linked) : null
  return other && { ids: new Set([...other.ids, name.id]), from: other.from }
}

/** The token before the verb's auxiliaries and adverbs, and before the claim where it stands among them. */
function skipAuxiliaries(lexed: Lexed, from: number, own: { readonly from: number; readonly to: number }): number {
  let at = from
  for (;;) {
    if (at === own.to - 1) {
      at = own.from - 1
      if (LEADS.has(lexed.word[at]!)) at--
    } else if (lexed.word[at] === ON && lexed.word[from + 1] === AIR) at--
    else if (AUXILIARIES.has(lexed.word[at]!) || (isAdverb(lexed, at) && !DOUBTING.has(lexed.word[at]!))) at--
    else return at
  }
}

/** The subject whose name ends at token `at`, a season of it skipped, with all that are joined to it. */
function namedAt(lexed: Lexed, at: number, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  const last = ownerBefore(lexed, at)
  if (PAIR.has(lexed.word[last]!)) {
    const pair = pairOf(lexed, linked, names, last)
    if (pair) return { ids: pair, from: last }
  }
  const owners = endingAt(names, last)
  const found = owners.length > 0 ? owners : endingAt(names, at)
  if (found.length === 0) return null
  const ids = new Set(found.map(({ id }) => id))
  let { first } = found[0]!
  for (;;) {
    const before = lexed.word[first - 1] === AND_ALONE || has(lexed, first - 1, Tag.Comma) ? first - 2 : -1
    const joined = endingAt(names, has(lexed, before, Tag.Comma) ? before - 1 : before)
    if (joined.length === 0) return { ids, from: first }
    for (const { id } of joined) ids.add(id)
    first = joined[0]!.first
  }
}
const AND_ALONE = wordId('and')

function endingAt(names: readonly Named[], last: number): readonly Named[] {
  return last < 0 ? [] : names.filter(name => name.last === last)
}

const BONDS = wordSet('marriage relationship romance engagement')
const TOGETHER = wordSet('to with')

/** `Ada Marsh’s |marriage to Ben Ode| ended`: both. */
function ofBond(lexed: Lexed, { ids, from }: Subjects, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  if (!TOGETHER.has(lexed.word[from - 1]!) || !BONDS.has(lexed.word[from - 2]!)) return null
  const owner = namedAt(lexed, from - 3, names, linked)
  return owner && { ids: new Set([...owner.ids, ...ids]), from: owner.from }
}

/** `the soundtrack |of “Grey Water”|`, `|if Ada Marsh| had left`; not `Season 2 |of “Tin Harbour”|`. */
function isGoverned(lexed: Lexed, first: number): boolean {
  let at = first - 1
  while (has(lexed, at, Tag.OpenQuote) || DESCRIBING.has(lexed.word[at]!)) at--
  if (lexed.sentence[at] !== lexed.sentence[first]) return false
  if (SUPPOSING.has(lexed.word[at]!)) return true
  if (!GOVERNING.has(lexed.word[at]!)) return false
  const isOfSeason = lexed.word[at] === OF && (lexed.word[at - 1] === SEASON || lexed.word[at - 2] === SEASON)
  return !isOfSeason
}

/** Past quotation marks and possessives, and past a numbered season, to the name: `|“Tin Harbour”| season 2`, `|the show|'s second season`. */
function ownerBefore(lexed: Lexed, at: number): number {
  let last = at
  const isNumber = has(lexed, last, Tag.Digits | Tag.NumberWord) && lexed.word[last - 1] === SEASON
  if (isNumber) last -= 2
  else if (lexed.word[last] === SEASON && has(lexed, last - 1, Tag.Ordinal)) last -= 2
  while (
    has(lexed, last, Tag.CloseQuote | Tag.Possessive) ||
    (has(lexed, last, Tag.Comma) && has(lexed, last + 1, Tag.CloseQuote))
  )
    last--
  return last
}

/** `the two`, `the couple`, `they`: the two people that its sentence names before, else the two named before it. */
function pairOf(
  lexed: Lexed,
  { parties, claim }: LinkedClaim,
  names: readonly Named[],
  at: number,
): Set<string> | null {
  const { start } = lexed.sentences[claim.sentence]!
  const ids = new Set(
    parties
      .filter(({ entity, start: from }) => entity.kind === 'person' && from < start)
      .map(({ entity }) => entity.id),
  )
  const here = new Set(names.flatMap(({ kind, first, id }) => (kind === 'person' && first < at ? [id] : [])))
  const two = here.size > 0 ? here : ids
  return two.size === 2 ? two : null
}

/** `|Ada Marsh|, 47, the mayor, left`: what is said of a name before one or more appositions or relative clauses. */
function beforeApposition(lexed: Lexed, comma: number, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  for (let at = comma - 1; at > comma - LONGEST && lexed.sentence[at] === lexed.sentence[comma]; at--) {
    if (JOINING.has(lexed.word[at]!) || WHOSE.has(lexed.word[at]!)) return null
    if (!has(lexed, at, Tag.Comma)) continue
    const behind = has(lexed, at + 1, Tag.CloseQuote) ? at + 2 : at + 1
    const found = behind > comma ? null : namedAt(lexed, at - 1, names, linked)
    if (found && (behind === at + 1 || !has(lexed, behind, Tag.Capital | Tag.OpenQuote))) return found
    if (has(lexed, behind, Tag.Capital | Tag.OpenQuote)) return null
  }
  return null
}
const WHOSE = wordSet('whose')

/** `Having left in 2014, |Ada Marsh| …`: the name right behind the comma of a clause that opens the sentence. */
function behind(lexed: Lexed, cue: number, names: readonly Named[]): Subjects | null {
  for (let at = cue + 1; at < cue + LONGEST && lexed.sentence[at] === lexed.sentence[cue]; at++) {
    if (!has(lexed, at, Tag.Comma)) continue
    let first = at + 1
    while (
      first < at + REACH &&
      (DESCRIBING.has(lexed.word[first]!) || has(lexed, first, Tag.OpenQuote | Tag.CloseQuote))
    ) {
      if (names.some(name => name.first === first)) break
      first++
    }
    const found = names.find(name => name.first === first)
    if (found) return { ids: new Set([found.id]), from: cue }
  }
  return null
}

/** The one person or thing that the sentence names before a later verb of its subject. */
function ofSentence(lexed: Lexed, cue: number, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  const { start } = lexed.sentences[linked.claim.sentence]!
  const opening = tokenAt(lexed, start)
  const pair = [opening, opening + 1].find(at => at < cue && PAIR.has(lexed.word[at]!))
  if (pair !== undefined) {
    const ids = pairOf(lexed, linked, names, pair)
    return ids && { ids, from: pair }
  }
  const relative = ofRelative(lexed, cue, names, linked)
  if (relative) return relative
  const before = names.filter(({ first }) => first < cue && !POSSESSIVE.has(lexed.word[first]!))
  const people = before.filter(({ kind }) => kind === 'person' || kind === 'character')
  const [first, ...others] = people.length > 0 ? people : before
  if (!first || others.some(({ id }) => id !== first.id) || namesAnother(lexed, cue, names)) return null
  return { ids: new Set([first.id]), from: cue }
}

/** `|Ada Marsh|, who was born in 1978 |and worked| …`: the second verb of a relative clause. */
function ofRelative(lexed: Lexed, cue: number, names: readonly Named[], linked: LinkedClaim): Subjects | null {
  for (let at = cue - 1; at > cue - LONGEST && lexed.sentence[at] === lexed.sentence[cue]; at--) {
    if (RELATIVE.has(lexed.word[at]!) && has(lexed, at - 1, Tag.Comma)) return namedAt(lexed, at - 2, names, linked)
    if (has(lexed, at, Tag.Comma)) return null
  }
  return null
}

const CALENDAR = Tag.Month | Tag.Weekday | Tag.Holiday

/** Whether the sentence names somebody or something before token `cue` that the facts do not know. */
function namesAnother(lexed: Lexed, cue: number, names: readonly Named[]): boolean {
  for (let at = cue - 1; lexed.sentence[at - 1] === lexed.sentence[cue]; at--) {
    if (at < cue - LONGEST) return true
    const isName = has(lexed, at, Tag.Capital) && !has(lexed, at, CALENDAR) && lexed.word[at] !== SEASON
    if (isName && !names.some(({ first, last }) => first <= at && at <= last)) return true
  }
  return false
}
