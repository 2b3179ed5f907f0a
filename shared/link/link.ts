import type { Span } from '../base/span.ts'
import type { Facts, NameHit } from '../facts/facts.ts'
import type { Reading } from '../model/article.ts'
import type { Subject } from '../model/checked.ts'
import type { Claim, ClaimKindName, ClaimOf, Mention } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'
import type { Lexed } from '../model/token.ts'
import { tokenFrom } from '../text/tokens.ts'
import { isMisread } from './candidates.ts'
import { choicesOf, toSubject } from './choices.ts'
import { type Cue, cueFor } from './cue.ts'
import { isDescribedShow } from './described-show.ts'
import { type Cast, linkMentions, nameKey } from './entities.ts'
import { type LinkedMention, nameOf } from './linked-mention.ts'
import type { Party } from './party.ts'
import { hasTied, isSomebodyElses, personOf } from './person.ts'
import { type Marriage, spouseMeant } from './spouse.ts'

/** A claim joined to whom or what it is about. */
export interface LinkedClaim {
  readonly claim: Claim
  /** Its place in the reading's claims. */
  readonly index: number
  readonly subject: Subject | null
  /** Equally good subjects: beside a subject those that somebody chose it from, else none is chosen. */
  readonly choices: readonly Subject[]
  /** The name that they share; null without choices. */
  readonly choiceOf: string | null
  readonly person: Entity | null
  readonly show: Entity | null
  /** Entities named in its sentence, in reading order. */
  readonly parties: readonly Party[]
  /** What its words say happened; null where they do not. */
  readonly cue: Cue | null
  /** Its sentence speaks of somebody's kin or other people before: what happened may have happened to them. */
  readonly hasOthers: boolean
}

/** A linked claim of one kind. */
export type LinkedClaimOf<K extends ClaimKindName> = LinkedClaim & { readonly claim: ClaimOf<K> }

/** All claims of an article, linked. */
export interface Links {
  readonly claims: readonly LinkedClaim[]
  readonly cast: Cast
  readonly lexed: Lexed
}

/** Claims → linked claims: whom or what each is about, who else stands in its sentence, and what its words say happened. */
export function linkClaims(reading: Reading, lexed: Lexed, hits: readonly NameHit[], facts: Facts): Links {
  const cast = linkMentions(reading, hits, facts)
  const claims = reading.claims.map((claim, index) => linkClaim(claim, index, reading, lexed, cast, facts))
  return { claims, cast, lexed }
}

function linkClaim(claim: Claim, index: number, reading: Reading, lexed: Lexed, cast: Cast, facts: Facts): LinkedClaim {
  const sentence = reading.sentences[claim.sentence]!
  const window = {
    start: Math.max(sentence.start, claim.start - COMPANY),
    end: Math.min(sentence.end, claim.end + COMPANY),
  }
  const own = partiesIn(cast.parties, window)
  const parties = [...pairBefore(claim.sentence, window, own, reading, cast), ...own]
  const [first, at] = [sentence.start, claim.start].map(offset => tokenAt(lexed, offset)) as [number, number]
  const isElse = claim.about !== null && isSomebodyElses(claim, lexed, tokenAt(lexed, claim.about.end), at)
  const linked = isElse ? null : (describedShow(claim, sentence, reading, cast) ?? linkedOf(claim, cast, facts))
  const isNobody = linked === null || (linked.entity === null && linked.mention.fullest === null)
  const married = claim.kind === 'age' && isNobody ? spouseMeant(claim, lexed, cast.parties, facts) : null
  const person = married?.spouse ?? personOf(claim, linked, parties, hasTied(lexed, first, at))
  const show = showOf(linked, parties, person, cast, facts)
  const cue = cueFor(lexed, at, tokenAt(lexed, claim.end))
  const subject = married ? toSpouse(married, claim) : subjectOf(claim, linked, person, show, parties)
  const hasOthers = hasTied(lexed, first, Math.max(at, cue?.token ?? 0) + 1)
  const choices = choicesOf(subject, linked, facts)
  const choiceOf = choices.length > 0 ? nameOf(linked!.mention, reading.article.text) : null
  return { claim, index, subject, choices, choiceOf, person, show, parties, cue, hasOthers }
}

/** What a claim's own mention is linked to; null where the fact base knows that it was misread as a show. */
function linkedOf({ about }: Claim, cast: Cast, facts: Facts): LinkedMention | null {
  if (about === null) return null
  const here = cast.byStart.get(about.start)
  const linked = here && here.mention.fullest === about.fullest ? here : relink(about, cast)
  const isLost = linked?.entity === null && linked.choices.length === 0 && about.sort === 'show'
  return isLost && isMisread(about, facts) ? null : linked
}

/** `The show has had |two seasons|`: the show that its sentence describes before a claim, where it names none itself. */
function describedShow(claim: Claim, sentence: Span, { mentions }: Reading, cast: Cast): LinkedMention | null {
  if (!isOfShows(claim) || (claim.about && claim.about.start >= sentence.start)) return null
  const [first, last] = [sentence.start, claim.start].map(offset =>
    lowerBound(mentions.length, i => mentions[i]!.start >= offset),
  )
  for (let i = last! - 1; i >= first!; i--) {
    const linked = cast.byStart.get(mentions[i]!.start)
    if (linked && isDescribedShow(linked)) return linked
  }
  return null
}

/** `The two`, `the couple`: the last two people named before the sentence, where it names nobody before that and they are two. */
function pairBefore(
  sentence: number,
  window: Span,
  own: readonly Party[],
  { article, sentences }: Reading,
  cast: Cast,
): Party[] {
  const word = article.text.slice(window.start, window.end).search(PAIR)
  if (word < 0 || own.some(party => isPerson(party) && party.start < window.start + word)) return []
  const pair: Party[] = []
  for (let i = sentence - 1; i >= Math.max(0, sentence - BACK); i--) {
    const people = partiesIn(cast.parties, sentences[i]!).filter(isPerson)
    for (const party of people) if (!pair.some(({ entity }) => entity.id === party.entity.id)) pair.push(party)
    if (pair.length >= 2) return pair.length === 2 ? pair : []
  }
  return []
}

const PAIR = /\b(?:the two|the couple|the pair|they)\b/i
/** Sentences looked back for a pair. */
const BACK = 5

function isPerson({ entity }: Party): boolean {
  return entity.kind === 'person'
}

/** A mention that stands where another one starts: found by the name it carries. */
function relink(mention: Mention | null, cast: Cast): LinkedMention | null {
  if (mention === null) return null
  const same = mention.fullest === null ? undefined : cast.byName.get(nameKey(mention))
  return same ? { ...same, mention } : { mention, entity: null, choices: [], why: '' }
}

function partySubject({ entity, start, end, why }: Party): Subject {
  return { entity: entity.id, label: entity.label, mention: { start, end }, why }
}

function toSpouse({ spouse, owner }: Marriage, claim: Claim): Subject {
  const mention = { start: owner.start, end: claim.end }
  return { entity: spouse.id, label: spouse.label, mention, why: `the spouse of ${owner.entity.label}` }
}

/** Whether the number is somebody's and not the show's: an age, a tenure, a life's date. */
function isPersonal(claim: Claim): boolean {
  return claim.kind === 'age' || (claim.kind === 'count' && claim.fields.tenure)
}

function isOfShows(claim: Claim): boolean {
  return (claim.kind === 'count' || claim.kind === 'ordinal') && SHOW_NOUNS.has(claim.fields.noun)
}

const SHOW_NOUNS = new Set(['season', 'episode'])

function subjectOf(
  claim: Claim,
  linked: LinkedMention | null,
  person: Entity | null,
  show: Entity | null,
  parties: readonly Party[],
): Subject | null {
  const whose = isPersonal(claim) && linked?.entity?.id !== person?.id ? person : null
  if (whose) {
    const party = parties.find(({ entity }) => entity.id === whose.id)
    if (party) return partySubject(party)
  }
  if (linked?.entity) return toSubject(linked.entity, linked)
  if (linked?.mention.fullest && linked.choices.length === 0) {
    const { start, end, fullest } = linked.mention
    return { entity: null, label: fullest, mention: { start, end }, why: 'not in the fact base' }
  }
  if (linked !== null || show === null) return null
  const party = parties.find(({ entity }) => entity.id === show.id)
  if (party) return partySubject(party)
  return isOfShows(claim) ? { entity: show.id, label: show.label, mention: null, why: 'the show of the story' } : null
}

/** The show a claim is about: the one it names, else the one its sentence names, else the story's, if it casts the person. */
function showOf(
  linked: LinkedMention | null,
  parties: readonly Party[],
  person: Entity | null,
  { mainShow }: Cast,
  facts: Facts,
): Entity | null {
  if (linked?.entity && linked.entity.kind === 'series') return linked.entity
  const shows = new Map(
    parties.filter(({ entity }) => entity.kind === 'series').map(({ entity }) => [entity.id, entity]),
  )
  if (shows.size === 1) return [...shows.values()][0]!
  if (shows.size > 1) return person ? (castIn([...shows.values()], person, facts) ?? null) : null
  return mainShow && person ? (castIn([mainShow], person, facts) ?? null) : mainShow
}

function castIn(shows: readonly Entity[], person: Entity, facts: Facts): Entity | undefined {
  const casts = new Set(facts.pointingTo(person.id, 'castMember').map(({ subject }) => subject))
  const found = shows.filter(({ id }) => casts.has(id))
  return found.length === 1 ? found[0] : undefined
}

/** Furthest that a party of the same sentence may stand from a claim, in characters: no sentence is endless. */
const COMPANY = 1500

/** The parties that start within a span; they are in reading order. */
function partiesIn(parties: readonly Party[], { start, end }: Span): readonly Party[] {
  const first = lowerBound(parties.length, i => parties[i]!.start >= start)
  const last = lowerBound(parties.length, i => parties[i]!.start >= end)
  return parties.slice(first, last)
}

/** The first token that starts at or behind an offset. */
export function tokenAt(lexed: Lexed, offset: number): number {
  return tokenFrom(lexed, offset)
}

/** Smallest index of `0…count` for which the test holds, where it holds for all after it. */
function lowerBound(count: number, test: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}
