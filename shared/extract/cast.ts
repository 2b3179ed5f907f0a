import type { Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { wordSet } from '../text/vocabulary.ts'
import { isByline } from './byline.ts'
import type { Hearsay, Sexes } from './hearsay.ts'
import type { Named } from './named.ts'
import type { Work } from './names-shows.ts'
import { type Gender, isSameTie, isSameTitle } from './people-words.ts'
import type { Place } from './place.ts'

/** What resolving has looked at beyond the paragraph itself. */
export interface Asked {
  people: boolean
  ties: boolean
  shows: boolean
  sexes: boolean
}

/** A paragraph's mentions so far in reading order, and what the paragraphs before it tell. */
export interface Cast {
  readonly lexed: Lexed
  readonly places: readonly Place[]
  readonly before: Hearsay
  /** Sexes that pronouns of the paragraph have told so far. */
  readonly sexes: Sexes
  readonly asked: Asked
}

/** Places further back are forgotten. */
const MEMORY = 60
/** How many places of a paragraph are looked through for a tie or a work. */
export const FAR = 400

/** What telling somebody's sex asks of a paragraph. */
export type Knowing = Pick<Cast, 'before' | 'sexes' | 'asked'>

/** The sex that the copy gives away so far, beside the name or by a pronoun; null where it does not. */
export function sexOf({ before, sexes, asked }: Knowing, named: Named): Gender {
  if (named.gender !== null || !named.isPerson) return named.gender
  asked.sexes = true
  return sexes.get(named) ?? before.sexes.get(named) ?? null
}

/** Who is looked for: of which sex, if that is told, of what age, and who is not meant. */
interface Sought {
  readonly sex: Gender
  readonly age?: number
  readonly not?: Named | null
  readonly isDescription?: boolean
  /** The description's own title, as a word number. */
  readonly title?: number
}

/**
 * Whom a pronoun or description at token `at` means: of those named shortly before, of the right sex, the one who best
 * fits by nearness, by leading a sentence, by an age already given and, of a description, by that title
 * ("the king" and King Aldric). Null where nobody fits.
 */
export function resolvePerson(cast: Cast, at: number, sought: Sought): Named | null {
  const sentence = cast.lexed.sentence[at]!
  const quoted = isInQuotation(cast.lexed, at)
  let best: Named | null = null
  let bestScore = LEAST
  let seen = 0
  for (let i = placesBefore(cast, at) - 1; i >= 0 && seen < MEMORY; i--, seen++) {
    const place = cast.places[i]!
    const { named } = place
    if (named === null || isByline(cast.lexed, place)) continue
    const near = nearness(sentence - place.sentence, 0, sought) - (at - place.from)
    const score = fitOf(cast, named, place, quoted, sought) + near
    if (score <= bestScore) continue
    best = named
    bestScore = score
  }
  cast.asked.people = true
  let sentences = sentence
  let tokens = at
  for (let back = 0; back < cast.before.paragraphs.length; back++) {
    const paragraph = cast.before.paragraphs[back]!
    const { people } = paragraph
    for (let i = people.length - 1; i >= 0 && seen < MEMORY; i--, seen++) {
      const heard = people[i]!
      const near = nearness(sentences + heard.sentencesToEnd, back + 1, sought) - ELSEWHERE
      const score = fitOf(cast, heard.named, heard, quoted, sought) + near - (tokens + heard.tokensToEnd)
      if (score <= bestScore) continue
      best = heard.named
      bestScore = score
    }
    sentences += paragraph.sentences
    tokens += paragraph.tokens
  }
  return best
}

/** What another paragraph takes away. Every token between takes one. */
const ELSEWHERE = 200

/** The score of one who cannot be meant, below all others. */
const NOBODY = -1_000_000_000
/** Below this nobody fits. */
const LEAST = -1200

/** How well somebody fits wherever they stand; `NOBODY` of one who cannot be meant. */
function fitOf(
  cast: Cast,
  named: Named,
  stands: Pick<Place, 'leads' | 'quoted'>,
  quoted: boolean,
  { sex, age, not, title }: Sought,
): number {
  if (named === not || !named.isPerson) return NOBODY
  const known = sex === null ? null : sexOf(cast, named)
  if (known !== sex && known !== null) return NOBODY
  const isAlike = stands.quoted === quoted
  return (
    (stands.leads ? 500 : 0) +
    (known !== null ? 300 : 0) -
    (isAlike ? 0 : 500) +
    ageFit(named, age) +
    titleFit(named, title)
  )
}

/** A pronoun looks into its own sentence first, a description ("the actress") into the one before. */
function nearness(sentences: number, paragraphs: number, { isDescription }: Sought): number {
  const distance = Math.min(sentences, 4 + paragraphs)
  if (distance === 0) return isDescription === true ? 600 : 1200
  return 1000 - distance * 240
}

/** Two different ages are two different people, the same age most likely one. */
function ageFit(named: Named, age: number | undefined): number {
  if (age === undefined || named.ages.length === 0) return 0
  if (named.ages.includes(age)) return 1200
  return named.ages.some(known => Math.abs(known - age) <= 1) ? -800 : -2400
}

/** What a title that somebody bears weighs: more than leading a sentence. */
const TITLED = 800

function titleFit({ titles }: Named, said: number | undefined): number {
  return said !== undefined && titles.some(title => isSameTitle(title, said)) ? TITLED : 0
}

/** Ties between two people who are or were a couple: they can be told without having been presented so before. */
const LOVE = wordSet(
  'husband hubby wife boyfriend girlfriend beau fiance fiancé fiancée partner spouse ex lover groom bride',
)

/** Who is somebody's `tie` ("her beau"): presented by that tie before, else, for couples, the last of that sex. */
export function resolveTie(
  cast: Cast,
  at: number,
  tie: number,
  sex: Gender,
  owner: Named | null,
  age?: number,
): Named | null {
  const isTied = (named: Named | null): named is Named =>
    named !== null && named !== owner && ageFit(named, age) >= 0 && named.ties.some(known => isSameTie(known, tie))
  for (let i = placesBefore(cast, at) - 1, seen = 0; i >= 0 && seen < FAR; i--, seen++) {
    const { named } = cast.places[i]!
    if (isTied(named)) return named
  }
  cast.asked.ties = true
  const tied = cast.before.tied.find(isTied)
  if (tied !== undefined) return tied
  return LOVE.has(tie) && sex !== null
    ? resolvePerson(cast, at, age === undefined ? { sex, not: owner } : { sex, not: owner, age })
    : null
}

/**
 * The work that `the show` at token `at` means: one named before in the same paragraph, a show rather than what may be
 * a film, or a title at the head of a sentence; else the show named last, else the last work at all; null for none.
 */
export function resolveShow(cast: Cast, at: number): Work | null {
  let near: Work | null = null
  let last: Work | null = null
  let quoted: Work | null = null
  for (let i = placesBefore(cast, at) - 1, seen = 0; i >= 0 && seen < FAR; i--, seen++) {
    const { work, from } = cast.places[i]!
    if (work === null) continue
    if (work.isShow) return work
    if (quoted === null && begins(cast.lexed, from)) quoted = work
    if (near === null && !work.isLoose) near = work
    last ??= work
  }
  if (near !== null) return near
  cast.asked.shows = true
  if (quoted !== null && cast.before.work !== null) return quoted
  return cast.before.show ?? last ?? cast.before.work
}

/** `|“Tin Harbour” was axed|`: a title at the head of its sentence, of which the sentence speaks. */
function begins({ sentence, tags }: Lexed, from: number): boolean {
  return (tags[from - 1]! & Tag.OpenQuote) !== 0 && sentence[from - 2] !== sentence[from]
}

/** Number of places that begin before token `at`. */
export function placesBefore({ places }: Pick<Cast, 'places'>, at: number): number {
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
  { lexed }: Pick<Cast, 'lexed'>,
  form: Mention['form'],
  from: number,
  to: number,
  named: Named | null,
  sex: Gender = null,
): Mention {
  return {
    start: lexed.start[from]!,
    end: lexed.end[to - 1]!,
    form,
    sort: named === null || named.isPerson ? 'person' : 'other',
    fullest: named?.name ?? null,
    gender: sex ?? named?.gender ?? null,
    plural: false,
  }
}

/** The mention of somebody with the sex that the article gives away, if not the one told here. */
export function knownMentionOf(
  cast: Cast,
  form: Mention['form'],
  from: number,
  to: number,
  named: Named | null,
  sex: Gender = null,
): Mention {
  return mentionOf(cast, form, from, to, named, sex ?? (named === null ? null : sexOf(cast, named)))
}
