import { type Lexed, Tag } from '../model/token.ts'

/** Sentences in headline style, by number: most words of some length begin with a capital and no full stop ends them. */
export function findHeadlines(lexed: Lexed): Uint8Array {
  const { sentence, tags, count } = lexed
  const found = new Uint8Array(lexed.sentences.length + 1)
  for (let from = 0, to = 0; from < count; from = to) {
    while (to < count && sentence[to] === sentence[from]) to++
    if ((tags[to - 1]! & Tag.Period) === 0 && isInCapitals(lexed, from, to)) found[sentence[from]!] = 1
  }
  return found
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
