import { type Lexed, Tag } from '../model/token.ts'

/** Whether the token has any of the tags; false outside the text. */
export function has(lexed: Lexed, at: number, tags: number): boolean {
  return (lexed.tags[at]! & tags) !== 0
}

/** Whether token `at` follows the one before it with no blank between; never true of the end of the text. */
export function touches(lexed: Lexed, at: number): boolean {
  return at > 0 && at < lexed.count && lexed.start[at] === lexed.end[at - 1]
}

/** UTF-16 code units of a token. */
export function lengthOf(lexed: Lexed, at: number): number {
  return lexed.end[at]! - lexed.start[at]!
}

/** Whether the token is the mark of this code unit. */
export function isMark(lexed: Lexed, at: number, code: number): boolean {
  return (lexed.tags[at]! & Tag.Mark) !== 0 && lexed.value[at] === code
}

/** Hyphens and dashes of every length. */
export const DASHES = Tag.Hyphen | Tag.Dash

/** The first token that starts at or behind an offset. */
export function tokenFrom(lexed: Lexed, offset: number): number {
  let [low, high] = [0, lexed.count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (lexed.start[middle]! >= offset) high = middle
    else low = middle + 1
  }
  return low
}
