import { type Lexed, Tag } from '../model/token.ts'
import type { Paragraph } from './paragraph.ts'

/**
 * By sentence, 1 for headline style: most words of some length begin with a capital and no full stop ends it. Null where no
 * sentence is a headline.
 */
export function findHeadlines(lexed: Lexed): Uint8Array | null {
  const { sentence, tags, count } = lexed
  let found: Uint8Array | null = null
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && sentence[to] === sentence[from]) to++
    if ((tags[to - 1]! & Tag.Period) !== 0 || !isInCapitals(lexed, from, to)) continue
    found ??= new Uint8Array(lexed.sentences.length + 1)
    found[sentence[from]!] = 1
  }
  return found
}

/** Whether token `at` stands in a headline. */
export function isInHeadline({ lexed, headlines }: Paragraph, at: number): boolean {
  return headlines !== null && headlines[lexed.sentence[at]!] !== 0
}

/** Whether of four words or more with some length, tokens `from` to `to` (exclusive), nine in ten begin with a capital. */
function isInCapitals({ tags, start, end }: Lexed, from: number, to: number): boolean {
  let long = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if ((tags[at]! & Tag.Word) === 0 || end[at]! - start[at]! < 4) continue
    long++
    if ((tags[at]! & Tag.Capital) !== 0) capitals++
  }
  return long >= 4 && capitals * 10 >= long * 9
}
