import type { Span } from '../base/span.ts'
import type { Reading, Sentence, Unread } from '../model/article.ts'
import type { Claim, Mention } from '../model/claim.ts'
import type { Attributed } from './about.ts'
import type { NamedAt } from './at-token.ts'
import type { Setting, Trail } from './discourse.ts'
import type { Settlement } from './extract.ts'
import type { Hearsay, Sexes } from './hearsay.ts'
import type { AskedWords } from './keeping.ts'
import type { Named } from './named.ts'
import type { Placed } from './names.ts'
import type { Owned, Roster } from './names-people.ts'
import type { Work, WorkAt, Works } from './names-shows.ts'
import type { Naming } from './naming.ts'
import type { Paragraph } from './paragraph.ts'
import type { Pattern } from './pattern.ts'
import type { Coming, Twins } from './scene.ts'

/** A text by paragraphs; each begins at its place in `starts`. */
export interface StoryText {
  readonly text: string
  readonly starts: readonly number[]
  readonly paragraphs: readonly Paragraph[]
}

/** What each paragraph of a story claims, and by paragraph the dates told before it. */
export interface StoryClaims {
  readonly setting: Setting
  readonly settlements: readonly Settlement[]
  /** One more than there are paragraphs. */
  readonly trails: readonly Trail[]
}

/** The works that one paragraph tells, and what it was told of the capitals of the whole text. */
export interface ToldWorks {
  readonly works: readonly Work[]
  readonly surnames: AskedWords
  readonly alone: AskedWords
}

/** How the capitals of a whole text stand, by their lower-case words, gathered when first asked for. */
export interface CapitalSets {
  readonly surnames: () => ReadonlySet<string>
  readonly alone: () => ReadonlySet<string>
}

/** The works of a story, and by paragraph where they are named. */
export interface StoryWorks {
  readonly capitals: CapitalSets
  readonly told: readonly ToldWorks[]
  readonly works: Works
  readonly places: readonly (readonly WorkAt[])[]
}

/** An age beside a name, by the place of that name in its paragraph. */
export interface AgeOf {
  readonly place: number
  readonly years: number
}

/** The people of a story, and by paragraph where they are named. */
export interface StoryPeople {
  readonly namings: readonly (readonly Naming[])[]
  readonly roster: Roster
  readonly standing: readonly (readonly Owned[])[]
  readonly ages: readonly (readonly AgeOf[])[]
  readonly named: readonly Named[]
  readonly names: readonly (readonly NamedAt[])[]
}

/** A story's mentions by paragraph, and what each paragraph hears from those before it. */
export interface StoryPlaces {
  readonly placed: readonly Placed[]
  /** One more than there are paragraphs. */
  readonly hearsay: readonly Hearsay[]
}

/** A paragraph's claims with what they are about, and its numbers that no claim covers. */
export interface Told extends Attributed {
  readonly unread: readonly Unread[]
  /** What it may have been told by. */
  readonly before: Hearsay
  readonly after: Coming
  readonly twins: Twins | null
  /** Whether a claim is about a mention in another paragraph. */
  readonly isAway: boolean
}

/** A story's claims by paragraph. */
export interface StoryAbouts {
  /** Sexes that pronouns tell anywhere in the story. */
  readonly sexes: Sexes
  readonly abouts: readonly Told[]
}

/** Where a paragraph begins in its article: its first code unit, sentence and claim, and its own number. */
export interface Origin {
  readonly start: number
  readonly sentence: number
  readonly claim: number
  readonly paragraph: number
}

/** A paragraph's part of the reading, its spans those of the article. */
export interface Part {
  readonly origin: Origin
  readonly told: Told
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Span[]
  readonly unread: readonly Unread[]
}

export interface StoryParts {
  readonly parts: readonly Part[]
}

/** An article as read, with all that the reading of an edit of it can keep: the stages in the order in which they read. */
export interface Story {
  readonly patterns: readonly Pattern[]
  readonly text: StoryText
  readonly claims: StoryClaims
  readonly works: StoryWorks
  readonly people: StoryPeople
  readonly places: StoryPlaces
  readonly abouts: StoryAbouts
  readonly parts: StoryParts
  readonly reading: Reading
}
