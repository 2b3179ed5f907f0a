import { KIN_WORDS } from '../extract/people-words.ts'
import { tokenAt } from '../link/link.ts'
import type { Reading } from '../model/article.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'

const known = new WeakMap<Reading, ReadonlyMap<string, readonly number[]>>()

/** The words for kin by which the story presents somebody of this full name: `her boyfriend Ben Ode`, `her boyfriend, Ben Ode`. */
export function tiesOf(fullest: string, reading: Reading, lexed: Lexed): readonly number[] {
  const ties = known.get(reading) ?? findTies(reading, lexed)
  known.set(reading, ties)
  return ties.get(fullest) ?? []
}

function findTies({ mentions }: Reading, lexed: Lexed): ReadonlyMap<string, readonly number[]> {
  const ties = new Map<string, number[]>()
  for (const { form, fullest, start } of mentions) {
    if (form !== 'name' || fullest === null) continue
    const at = tokenAt(lexed, start) - 1
    const word = lexed.word[has(lexed, at, Tag.Comma) ? at - 1 : at]!
    const found = ties.get(fullest) ?? []
    if (KIN_WORDS.has(word) && !found.includes(word)) ties.set(fullest, [...found, word])
  }
  return ties
}
