import type { Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { genderOfNamed, type Named } from './named.ts'
import type { Work } from './names-shows.ts'
import { type Gender, isSameTie, isSameTitle } from './people-words.ts'

/** A mention with what resolving needs: its tokens, whom it stands for, and how it stands in its sentence. */
export interface Place {
  readonly mention: Mention
  readonly from: number
  readonly to: number
  /** Index into `named`, -1 where it names or means no known person. */
  readonly named: number
  /** Index into `works`, or -1. */
  readonly work: number
  readonly sentence: number
  readonly paragraph: number
  /** The first person of its sentence outside quotation marks. */
  readonly leads: boolean
  readonly quoted: boolean
}

/** Everybody and everything the article names, with the places so far in reading order. */
export interface Cast {
  readonly lexed: Lexed
  readonly named: readonly Named[]
  readonly works: readonly Work[]
  readonly places: Place[]
}

/** Places further back are forgotten. */
const MEMORY = 60
const PARAGRAPHS = 4
/** How many places to look through for a show. */
const FAR = 400

/** What is known of whoever is meant. */
interface Given {
  readonly age?: number
  /** An index into `named` that is not meant. */
  readonly not?: number
  readonly isDescription?: boolean
  /** The description's own title, as a word number. */
  readonly title?: number
}

const NOTHING: Given = {}

/**
 * Whom a pronoun or description at token `at` means: of those named shortly before, of the right sex, the one who best
 * fits by nearness, by leading a sentence, by an age already given and, of a description, by that title
 * ("the king" and King Aldric). -1 where nobody fits.
 */
export function resolvePerson(cast: Cast, at: number, sex: Gender, given: Given = NOTHING): number {
  const sentence = cast.lexed.sentence[at]!
  const paragraph = cast.lexed.sentences[sentence]?.paragraph ?? 0
  const isQuoted = isInQuotation(cast.lexed, at)
  let best = -1
  let bestScore = Number.NEGATIVE_INFINITY
  for (let i = placesBefore(cast, at) - 1, seen = 0; i >= 0 && seen < MEMORY; i--, seen++) {
    const place = cast.places[i]!
    if (paragraph - place.paragraph > PARAGRAPHS) break
    if (place.named < 0 || place.named === given.not || place.mention.sort !== 'person') continue
    if (isByline(cast.lexed, place)) continue
    const known = genderOfNamed(cast.named[place.named]!)
    if (sex !== null && known !== null && known !== sex) continue
    const score =
      nearness(sentence - place.sentence, paragraph - place.paragraph, given.isDescription === true) -
      (place.paragraph === paragraph ? 0 : 1) +
      (place.leads ? 2.5 : 0) +
      (known !== null && sex !== null ? 1.5 : 0) -
      (place.quoted !== isQuoted ? 2.5 : 0) -
      (at - place.from) / 200 +
      ageFit(cast.named[place.named]!, given.age) +
      titleFit(cast.named[place.named]!, given.title)
    if (score > bestScore) {
      bestScore = score
      best = place.named
    }
  }
  return bestScore > -6 ? best : -1
}

const BY = wordId('by')

/** `By |Ada Marsh|` on a line of its own: who wrote the story, whom it does not speak of. */
function isByline({ sentence, sentences, tags, word, text }: Lexed, { from }: Place): boolean {
  if (word[from - 1] !== BY || sentence[from - 2] === sentence[from]) return false
  const { end } = sentences[sentence[from]!]!
  return (tags[from]! & Tag.Capital) !== 0 && !/[.!?]["”’]?$/.test(text.slice(end - 2, end))
}

/** A pronoun looks into its own sentence first, a description ("the actress") into the one before. */
function nearness(sentences: number, paragraphs: number, isDescription: boolean): number {
  const distance = Math.min(sentences, 4 + paragraphs)
  if (distance === 0) return isDescription ? 3 : 6
  return 5 - distance * 1.2
}

/** Two different ages are two different people, the same age most likely one. */
function ageFit(named: Named, age: number | undefined): number {
  if (age === undefined || named.ages.length === 0) return 0
  if (named.ages.includes(age)) return 6
  return isWithinAYear(named.ages, age) ? -4 : -12
}

function isWithinAYear(ages: readonly number[], age: number): boolean {
  return ages.some(known => Math.abs(known - age) <= 1)
}

/** What a title that somebody bears weighs: more than leading a sentence. */
const TITLED = 4

function titleFit({ titles }: Named, said: number | undefined): number {
  return said !== undefined && titles.some(title => isSameTitle(title, said)) ? TITLED : 0
}

/** Ties between two people who are or were a couple: they can be told without having been presented so before. */
const LOVE = wordSet(
  'husband hubby wife boyfriend girlfriend beau fiance fiancé fiancée partner spouse ex lover groom bride',
)

/** Who is somebody's `tie` ("her beau"): presented by that tie before, else, for couples, the last of that sex. */
export function resolveTie(cast: Cast, at: number, tie: number, sex: Gender, owner: number, age?: number): number {
  for (let i = placesBefore(cast, at) - 1, seen = 0; i >= 0 && seen < MEMORY * 2; i--, seen++) {
    const place = cast.places[i]!
    if (place.named < 0 || place.named === owner || ageFit(cast.named[place.named]!, age) < 0) continue
    if (cast.named[place.named]!.ties.some(known => isSameTie(known, tie))) return place.named
  }
  return LOVE.has(tie) && sex !== null
    ? resolvePerson(cast, at, sex, age === undefined ? { not: owner } : { not: owner, age })
    : -1
}

/**
 * The work that `the show` at token `at` means: one named before in the same paragraph, a show rather than what may be
 * a film, or a title at the head of a sentence; else the show named last, else the last work at all; -1 for none.
 */
export function resolveShow(cast: Cast, at: number): number {
  const paragraph = cast.lexed.sentences[cast.lexed.sentence[at]!]?.paragraph ?? 0
  const here = placesBefore(cast, at)
  let near = -1
  let last = -1
  let quoted = -1
  for (let i = here - 1; i >= 0 && i > here - FAR; i--) {
    const place = cast.places[i]!
    if (place.work < 0) continue
    if (near >= 0 && place.paragraph !== paragraph) return near
    if (quoted >= 0 && place.paragraph !== paragraph) return quoted
    if (cast.works[place.work]!.isShow) return place.work
    if (place.paragraph === paragraph && quoted < 0 && begins(cast.lexed, place.from)) quoted = place.work
    if (place.paragraph === paragraph && near < 0 && !cast.works[place.work]!.isLoose) near = place.work
    if (last < 0) last = place.work
  }
  return near >= 0 ? near : last
}

/** `|“Tin Harbour” was axed|`: a title at the head of its sentence, of which the sentence speaks. */
function begins({ sentence, tags }: Lexed, from: number): boolean {
  return (tags[from - 1]! & Tag.OpenQuote) !== 0 && sentence[from - 2] !== sentence[from]
}

/**
 * The first show named behind token `at`, else the first work that more than quotation marks tell, else the first of all
 * where it stands in the same sentence or leads the next one; -1 for none.
 */
export function nextShow(cast: Cast, at: number): number {
  const here = placesBefore(cast, at)
  const sentence = cast.lexed.sentence[at - 1]!
  let first = -1
  let loose = -1
  for (let i = here; i < cast.places.length && i < here + FAR; i++) {
    const { work, from, sentence: own } = cast.places[i]!
    if (work < 0) continue
    if (cast.works[work]!.isShow) return work
    if (!cast.works[work]!.isLoose) first = first < 0 ? work : first
    else if (loose < 0 && (own === sentence || (own === sentence + 1 && cast.lexed.sentence[from - 2] === sentence)))
      loose = work
  }
  return first < 0 ? loose : first
}

/** Number of places that begin before token `at`. */
export function placesBefore({ places }: Cast, at: number): number {
  if (places.length === 0 || places[places.length - 1]!.from < at) return places.length
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low
}

function isInQuotation(lexed: Lexed, at: number): boolean {
  const { quotations } = lexed
  const start = lexed.start[at]!
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= start) low = middle + 1
    else if (quotations[middle]!.start > start) high = middle - 1
    else return true
  }
  return false
}

/** The mention of somebody named at tokens `from` to `to`. */
export function mentionOf(
  cast: Cast,
  form: Mention['form'],
  from: number,
  to: number,
  named: number,
  sex: Gender = null,
): Mention {
  const one = named < 0 ? undefined : cast.named[named]!
  return {
    start: cast.lexed.start[from]!,
    end: cast.lexed.end[to - 1]!,
    form,
    sort: one === undefined || one.person > 0 ? 'person' : 'other',
    fullest: one?.name ?? null,
    gender: sex ?? (one === undefined ? null : genderOfNamed(one)),
    plural: false,
  }
}
