/** The words of a text as names compare them, in parallel lists. */
export interface NameWords {
  readonly words: readonly string[]
  /** UTF-16 offsets of each word; a possessive ending is no part of it. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.'’][\p{L}\p{N}\p{M}]+)*|[^\s.]/gu
const POSSESSIVE = /['’]s$/i
const BEYOND_ASCII = /[^\0-\x7f]/
const STANDS_OUT = /[\p{Lu}\p{N}]/u

/**
 * Words and marks of a text without case, accents, periods and the possessive 's, curly quotes straightened.
 *
 * “Zoë’s P.D.” is `zoe pd`.
 */
export function toNameWords(text: string): NameWords {
  const found: { words: string[]; starts: number[]; ends: number[] } = { words: [], starts: [], ends: [] }
  for (const match of text.matchAll(WORD)) {
    const whole = match[0]
    const bare = whole.length > 2 ? whole.replace(POSSESSIVE, '') : whole
    const word = fold(bare)
    if (word === '') continue
    found.words.push(word)
    found.starts.push(match.index)
    found.ends.push(match.index + bare.length)
  }
  return found
}

function fold(word: string): string {
  const plain = BEYOND_ASCII.test(word)
    ? word.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/[“”]/g, '"')
    : word
  return plain.replaceAll('.', '').toLowerCase()
}

/** The words by which a name is found: its own, without a leading "the". */
export function nameWordsOf(name: string): readonly string[] {
  const { words } = toNameWords(name)
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

/** Whether a text has a capital or a number: a name that has one is not meant by words that have none ("friends"). */
export function standsOut(text: string): boolean {
  return STANDS_OUT.test(text)
}
