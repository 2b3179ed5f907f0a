import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import type { Bearings } from './discourse.ts'
import { isGivenName } from './given-names.ts'
import type { Read } from './read-all.ts'

/** A paragraph with all that its own text tells, whatever stands around it. Offsets and tokens count from its start. */
export interface Paragraph {
  readonly lexed: Lexed
  readonly reads: readonly Read[]
  readonly bearings: Bearings
  readonly capitals: Capitals
  /** By sentence, 1 for headline style; null where no sentence is a headline. */
  readonly headlines: Uint8Array | null
}

/** The words of a paragraph that begin with a capital. */
export interface Capitals {
  readonly tokens: readonly number[]
  /** In lower case, by their place in `tokens`. */
  readonly words: readonly string[]
}

/** Whether the capital at a token stands behind a known given name: "Brady's 20th season" is no season of a show. */
export function isBehindGiven(lexed: Lexed, at: number): boolean {
  return has(lexed, at - 1, Tag.Capital) && isGivenName(lexed.word[at - 1]!)
}

/** Whether it stands without `'s`: such a word owns the title behind it ("Ode's Tin Harbour"), any other is its first word. */
export function isAlone(lexed: Lexed, at: number): boolean {
  return !has(lexed, at + 1, Tag.Possessive)
}
