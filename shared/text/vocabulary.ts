/**
 * The words that patterns ask for, numbered. A word is looked up by the hash of its code units, so that lexing makes no
 * string of it. Words are registered while modules load (`const AGO = wordId('ago')`); the numbers hold for one
 * run and are never stored.
 */
const words: string[] = []
const tags: number[] = []
const values: number[] = []
const byText = new Map<string, number>()
let slots = new Int32Array(4096).fill(-1)

const SEED = 7

/** The hash after one more lower-case code unit. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

export const HASH_SEED = SEED

function hashOf(text: string): number {
  let hash = SEED
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i))
  return hash
}

/** Slot to start at: the hash's bits mixed, so that like words do not crowd. */
function slotOf(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8) & (slots.length - 1)
}

/** Number of a word, registering it if new. Lower case, ASCII, apostrophes straight: `o'clock`, `p.m.`. */
export function wordId(text: string): number {
  const known = byText.get(text)
  if (known !== undefined) return known
  const id = words.length
  words.push(text)
  tags.push(0)
  values.push(0)
  byText.set(text, id)
  if (words.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let i = 0; i < id; i++) place(i)
  }
  place(id)
  return id
}

/** Numbers of several words, as a set to ask `has` of. */
export function wordSet(list: string): ReadonlySet<number> {
  return new Set(list.split(/\s+/).filter(Boolean).map(wordId))
}

function place(id: number): void {
  let slot = slotOf(hashOf(words[id]!))
  while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = id
}

/** Gives a word tags and a value that the lexer will put on each of its tokens. Tags add up; the last value given holds. */
export function tagWord(text: string, tag: number, value?: number): number {
  const id = wordId(text)
  tags[id] = tags[id]! | tag
  if (value !== undefined) values[id] = value
  return id
}

/** Number of the word at `[start, end)` whose lower-case units hash to `hash`, or -1. */
export function findWord(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash)
  for (let id = slots[slot]!; id !== -1; id = slots[slot]!) {
    if (isWordAt(text, start, end, words[id]!)) return id
    slot = (slot + 1) & (slots.length - 1)
  }
  return -1
}

function isWordAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (lowerUnit(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false
  return true
}

/** ASCII capitals lowered, the curly apostrophe made straight, everything else as it is. */
export function lowerUnit(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code + 32
  return code === 0x2019 ? 0x27 : code
}

export function tagsOfWord(id: number): number {
  return tags[id]!
}

export function valueOfWord(id: number): number {
  return values[id]!
}
