import type { Lexed } from '../model/token.ts'
import { isByline } from './byline.ts'
import { isSameList, type Named } from './named.ts'
import type { Work } from './names-shows.ts'
import type { Gender } from './people-words.ts'
import type { Place } from './place.ts'

/** Somebody whom a paragraph names or means, as the paragraphs behind it see it. */
interface Heard {
  readonly named: Named
  readonly leads: boolean
  readonly quoted: boolean
  /** Sentences and tokens from there to the paragraph's end, its own included. */
  readonly sentencesToEnd: number
  readonly tokensToEnd: number
}

/** A paragraph as those behind it see it. */
interface HeardParagraph {
  readonly people: readonly Heard[]
  readonly sentences: number
  readonly tokens: number
}

/** Sexes that pronouns have told, in the order in which they have. */
export type Sexes = ReadonlyMap<Named, Gender>

/** What one paragraph adds for those behind it. */
export interface News {
  readonly paragraph: HeardParagraph
  /** Those whom the article presents by a tie, the latest first. */
  readonly tied: readonly Named[]
  /** The last show, and the last work at all. */
  readonly show: Work | null
  readonly work: Work | null
  readonly sexes: Sexes
}

/** What the paragraphs before one tell it: all that pronouns and descriptions may mean. */
export interface Hearsay {
  /** The nearest first, as far back as pronouns reach. */
  readonly paragraphs: readonly HeardParagraph[]
  readonly tied: readonly Named[]
  readonly show: Work | null
  readonly work: Work | null
  readonly sexes: Sexes
}

export const NOTHING_HEARD: Hearsay = { paragraphs: [], tied: [], show: null, work: null, sexes: new Map() }

/** Of how many people a tie, or a sex that only a pronoun has told, is kept in mind: those told last. */
const MOST_TIED = 40
const MOST_SEXED = 200

/** How many paragraphs back pronouns reach. */
export const PARAGRAPHS = 4

/** What a paragraph's places add; the very parts of `old` where they are the same. */
export function newsOf(places: readonly Place[], lexed: Lexed, sexes: Sexes, old: News | undefined): News {
  const size = { sentences: lexed.sentences.length, tokens: lexed.count }
  const people: Heard[] = []
  const tied: Named[] = []
  let show: Work | null = null
  let work: Work | null = null
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!
    if (place.work !== null) {
      work ??= place.work
      if (place.work.isShow) show ??= place.work
    }
    const { named } = place
    if (named === null) continue
    if (named.ties.length > 0 && tied.length < MOST_TIED && !tied.includes(named)) tied.push(named)
    if (!named.isPerson || isByline(lexed, place)) continue
    people.push({
      named,
      leads: place.leads,
      quoted: place.quoted,
      sentencesToEnd: size.sentences - place.sentence,
      tokensToEnd: size.tokens - place.from,
    })
  }
  const paragraph = { people: people.reverse(), ...size }
  const isKnown = old !== undefined && isSameParagraph(old.paragraph, paragraph)
  return { paragraph: isKnown ? old.paragraph : paragraph, tied, show, work, sexes }
}

function isSameParagraph(one: HeardParagraph, other: HeardParagraph): boolean {
  return (
    one.sentences === other.sentences &&
    one.tokens === other.tokens &&
    one.people.length === other.people.length &&
    one.people.every((heard, i) => isSameHeard(heard, other.people[i]!))
  )
}

function isSameHeard(one: Heard, other: Heard): boolean {
  return (
    one.named === other.named &&
    one.leads === other.leads &&
    one.quoted === other.quoted &&
    one.sentencesToEnd === other.sentencesToEnd &&
    one.tokensToEnd === other.tokensToEnd
  )
}

/** What is heard behind a paragraph that adds its news; the very parts of `old` where they are the same. */
export function hearsayAfter(before: Hearsay, news: News, old: Hearsay | undefined): Hearsay {
  const paragraphs = [news.paragraph, ...before.paragraphs.slice(0, PARAGRAPHS - 1)]
  const tied = news.tied.length === 0 ? before.tied : [...new Set([...news.tied, ...before.tied])].slice(0, MOST_TIED)
  const sexes = news.sexes.size === 0 ? before.sexes : sexesAfter(before.sexes, news.sexes)
  const show = news.show ?? before.show
  const work = news.work ?? before.work
  if (old === undefined) return { paragraphs, tied, show, work, sexes }
  const kept = {
    paragraphs: isSameList(old.paragraphs, paragraphs) ? old.paragraphs : paragraphs,
    tied: isSameList(old.tied, tied) ? old.tied : tied,
    show,
    work,
    sexes: isSameMap(old.sexes, sexes) ? old.sexes : sexes,
  }
  return isSameHearsay(kept, old) ? old : kept
}

function sexesAfter(before: Sexes, told: Sexes): Sexes {
  const sexes = [...before, ...told]
  return new Map(sexes.slice(-MOST_SEXED))
}

/** All the sexes that pronouns tell anywhere; `old` itself where they are the same. */
export function allSexes(news: readonly News[], old: Sexes | undefined): Sexes {
  const all = new Map<Named, Gender>()
  for (const { sexes } of news) for (const [named, sex] of sexes) if (!all.has(named)) all.set(named, sex)
  return old !== undefined && isSameMap(old, all) ? old : all
}

function isSameHearsay(one: Hearsay, other: Hearsay): boolean {
  return (
    one.paragraphs === other.paragraphs &&
    one.tied === other.tied &&
    one.show === other.show &&
    one.work === other.work &&
    one.sexes === other.sexes
  )
}

function isSameMap<K, V>(one: ReadonlyMap<K, V>, other: ReadonlyMap<K, V>): boolean {
  if (one === other) return true
  if (one.size !== other.size) return false
  for (const [key, value] of one) if (other.get(key) !== value) return false
  return true
}
