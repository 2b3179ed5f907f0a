import type { Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { placeFrom, placeTo } from './at-token.ts'
import { knownMentionOf } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import type { Place } from './place.ts'
import type { Scene } from './scene.ts'
import { speakerAt } from './speakers.ts'

const FIRST_PERSON = wordSet("i i'm i've i'd i'll my me")
const MY = wordId('my')
const WHO = wordSet("who who'll who'd who've")
const OWNERS = wordSet('his her their my our its')
const POSSESSIVE_PRONOUNS = wordSet('his her their its my our him them me us')
const BEFORE_SUBJECT = wordSet(
  'and but or when while as since that because if after before though although where until so once which said says than whether how why',
)
/** Tokens that the search for a subject goes back. */
const REACH = 60

/** Whether a possessive stands right before token `at`, adjectives between: `her |60th birthday`, `Marsh's late |30s`. */
export function isOwner(names: Scene, at: number): boolean {
  return ownerToken(names, at) >= 0
}

function ownerToken({ lexed }: Scene, at: number): number {
  for (let i = at - 1; i >= at - 4 && i >= 0; i--) {
    if (OWNERS.has(lexed.word[i]!) || has(lexed, i, Tag.Possessive)) return i
    if (has(lexed, i, Tag.Mark) && lexed.value[i] === 0x2019 && has(lexed, i - 1, Tag.Capital)) return i
    if (!has(lexed, i, Tag.Word) || has(lexed, i, Tag.Capital) || STOPS.has(lexed.word[i]!)) return -1
  }
  return -1
}
const STOPS = wordSet('the a an of in on at to for with from by and or but is was were are has had')

/** Whoever that possessive names; null where it means several people or nobody known. */
export function ownerMention(names: Scene, at: number): Mention | null {
  const owner = ownerToken(names, at)
  if (owner < 0) return null
  const { lexed } = names
  if (lexed.word[owner] === MY) return firstPerson(names, owner)
  return (placeFrom(names, owner) ?? placeTo(names, owner))?.mention ?? null
}

function firstPerson(names: Scene, at: number): Mention {
  const speaker = speakerAt(names, at)
  return { ...knownMentionOf(names, 'pronoun', at, at + 1, speaker), sort: 'person' }
}

/**
 * The subject of the clause that token `at` stands in: the nearest pronoun, name or description before it that begins a
 * clause, `who` with what it hangs on, `I` with whoever speaks; else the first person of the sentence.
 */
export function subjectBefore(names: Scene, at: number): Mention | null {
  const { lexed } = names
  const beside = besideVerb(names, at)
  if (beside !== null) return beside
  let leading: Place | undefined
  for (let i = at - 1; i >= 0 && i > at - REACH && lexed.sentence[i] === lexed.sentence[at]; i--) {
    const word = lexed.word[i]!
    if (FIRST_PERSON.has(word) && word !== MY) return firstPerson(names, i)
    if (WHO.has(word)) return whoMention(names, i)
    const place = placeFrom(names, i)
    if (place === undefined || place.mention.sort === 'show') continue
    const isPerson = place.mention.sort === 'person'
    if (place.mention.form === 'pronoun' && POSSESSIVE_PRONOUNS.has(word)) continue
    if (has(lexed, place.to, Tag.Possessive)) continue
    if (isPerson && beginsClause(names, place)) return place.mention
    if (isPerson) leading = place
  }
  return leading?.mention ?? null
}

/** `|The Hollow Pines| made four albums`: the band, film or firm that begins the sentence of token `at`; null for none. */
export function thingBefore(names: Scene, at: number): Mention | null {
  const { lexed } = names
  let first = at
  while (first > 0 && first > at - REACH && lexed.sentence[first - 1] === lexed.sentence[at]) first--
  while (first < at && (lexed.word[first] === THE || has(lexed, first, Tag.OpenQuote))) first++
  const place = placeFrom(names, first)
  if (place === undefined || place.to >= at || place.mention.form !== 'name') return null
  return has(lexed, place.to, Tag.Possessive) ? null : place.mention
}
const THE = wordId('the')

const VERBS = wordSet(
  'is was are were be been being has had have would will could just only already about then now almost nearly still barely around turn turns turned turning also both all',
)
const NOT_SUBJECT = wordSet('of with for to by in from at on than like')

/** Longest insertion between a subject and its verb, in tokens. */
const INSERTION = 14

/** The person straight before the verb that the claim hangs on: `their son |Pip| is 2`, `|her son|, now 12, was 4`. */
function besideVerb(names: Scene, at: number): Mention | null {
  const { lexed } = names
  let verb = at
  while (verb > at - 4 && VERBS.has(lexed.word[verb - 1]!)) verb--
  if (verb === at) return null
  const inserted = placeTo(names, verb) === undefined ? placeTo(names, beforeInsertion(lexed, verb)) : undefined
  const place = inserted !== undefined && beginsClause(names, inserted) ? inserted : placeTo(names, verb)
  if (place === undefined || place.mention.sort !== 'person' || NOT_SUBJECT.has(lexed.word[place.from - 1]!))
    return null
  return place.mention
}

/** The comma that opens what a comma before token `verb` closes; -1 for none. */
function beforeInsertion(lexed: Lexed, verb: number): number {
  if (!has(lexed, verb - 1, Tag.Comma)) return -1
  for (let i = verb - 3; i > 0 && i > verb - INSERTION && lexed.sentence[i] === lexed.sentence[verb]; i--)
    if (has(lexed, i, Tag.Comma)) return i
  return -1
}

/** The comma before `a 12-year veteran` that ends with token `to - 1`; -1 if nothing of the kind stands there. */
function beforeApposition({ lexed }: Scene, to: number): number {
  for (let i = to - 1; i > 0 && i > to - INSERTION && lexed.sentence[i] === lexed.sentence[to]; i--)
    if (has(lexed, i, Tag.Comma)) return ARTICLES.has(lexed.word[i + 1]!) ? i : -1
  return -1
}
const ARTICLES = wordSet('a an the')

/** `Ode |who`, `Ode, |who`, `Ode, 36, |who`, `Ode, a veteran |who`. */
function whoMention(names: Scene, who: number): Mention | null {
  const { lexed } = names
  const end = has(lexed, who - 1, Tag.Comma) ? who - 1 : who
  const isAge = end < who && has(lexed, end - 1, Tag.Digits) && has(lexed, end - 2, Tag.Comma)
  const beside = placeTo(names, isAge ? end - 2 : end)
  return (beside ?? placeTo(names, beforeApposition(names, who)))?.mention ?? null
}

function beginsClause({ lexed }: Scene, place: Place): boolean {
  const before = place.from - 1
  if (before < 0 || lexed.sentence[before] !== lexed.sentence[place.from]) return true
  if (place.mention.form === 'pronoun') return true
  if (has(lexed, before, Tag.Mark)) return true
  if (lexed.word[before] === AS && isRole(lexed, before)) return false
  return BEFORE_SUBJECT.has(lexed.word[before]!)
}
const AS = wordId('as')
const NAMING = wordSet(
  'known best born billed credited cast starred starring stars appeared appears appearing returned returns returning remembered introduced recognised recognized role roles guest',
)
/** Furthest from its verb that a role is named, in tokens. */
const ROLE = 6

/** `known to millions |as| Queenie`: what somebody is called or plays, no clause. */
function isRole(lexed: Lexed, as: number): boolean {
  for (let i = as - 1; i > as - ROLE && i >= 0 && lexed.sentence[i] === lexed.sentence[as]; i--) {
    if (NAMING.has(lexed.word[i]!)) return true
    if (has(lexed, i, Tag.Mark)) return false
  }
  return false
}

const NOMINATIVE = wordSet('he she i')
const LEADS_IN = wordSet('at age of the aged since by')

/** The subject that comes behind an age that leads its sentence: `At age 34, |Ada Marsh is …`. */
export function subjectBehind(names: Scene, { from, to }: PlacedClaim): Mention | null {
  const { lexed } = names
  if (NOMINATIVE.has(lexed.word[to]!)) {
    return FIRST_PERSON.has(lexed.word[to]!) ? firstPerson(names, to) : (placeFrom(names, to)?.mention ?? null)
  }
  if (!has(lexed, to, Tag.Comma)) return null
  let first = from - 1
  while (first >= 0 && first > from - 6 && (LEADS_IN.has(lexed.word[first]!) || ADVERBS.has(lexed.word[first]!)))
    first--
  const isHead =
    first < 0 || lexed.sentence[first] !== lexed.sentence[from] || has(lexed, first, Tag.OpenQuote | Tag.Comma)
  if (!isHead || first === from - 1) return null
  if (FIRST_PERSON.has(lexed.word[to + 1]!)) return firstPerson(names, to + 1)
  for (let i = to + 1; i < to + 5; i++) {
    const place = placeFrom(names, i)
    if (place !== undefined && place.mention.sort === 'person') return place.mention
  }
  return null
}
const ADVERBS = wordSet('just only still even now already age years old young tender ripe')
