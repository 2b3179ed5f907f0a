import type { Mention } from '../model/claim.ts'
import type { NamedAt } from './at-token.ts'
import type { Asked } from './cast.ts'
import type { Hearsay } from './hearsay.ts'
import type { Named } from './named.ts'
import type { Names, Placed } from './names.ts'
import type { Work } from './names-shows.ts'
import type { Gender } from './people-words.ts'

/** A mention that a claim is told from, and where it stands if in another paragraph than the claim. */
export interface AboutMention extends Mention {
  /** The paragraph whose text its span is of. */
  readonly home?: Placed
  /** Any mention by name of this work, the last before the claim or else the first. */
  readonly work?: Work
}

/** Shows in the paragraphs behind one: the first, and the first work that more than quotation marks tell. */
export interface Coming {
  readonly show: Work | null
  readonly work: Work | null
}

/** Two of one birth whom the article names together. */
export interface Twins {
  readonly home: Placed
  readonly names: readonly [NamedAt, NamedAt]
}

/** A paragraph before another, with what those before it tell. */
export interface Earlier {
  readonly placed: Placed
  readonly before: Hearsay
}

/** All that the claims of one paragraph may be told from beyond its own words. */
export interface Surroundings {
  /** What the paragraphs before tell; of sexes all that pronouns tell anywhere in the article. */
  readonly before: Hearsay
  readonly after: Coming
  /** The paragraph so many before this one; undefined before the first. */
  readonly earlier: (back: number) => Earlier | undefined
  /** The twins that the article presents first, wherever it does. */
  readonly twins: () => Twins | null
}

/** What the claims of a paragraph have looked at beyond it. */
export interface AskedAround extends Asked {
  after: boolean
  earlier: boolean
  twins: boolean
}

/** A paragraph's mentions, and what its claims may be told from. */
export interface Scene extends Names {
  readonly after: Coming
  readonly earlier: Surroundings['earlier']
  readonly twins: () => Twins | null
  readonly asked: AskedAround
}

/** The scene of a paragraph. */
export function toScene(
  { lexed, names, works, places, ends }: Placed,
  { before, after, earlier, twins }: Surroundings,
): Scene {
  return { lexed, names, works, places, ends, before, sexes: NO_SEXES, asked: nothingAsked(), after, earlier, twins }
}

export function nothingAsked(): AskedAround {
  return { people: false, ties: false, shows: false, sexes: false, after: false, earlier: false, twins: false }
}

const NO_SEXES = new Map<Named, Gender>()
