import { WordSet } from './word-set.ts'

/**
 * The words that patterns ask for, numbered. A word is looked up by the hash of its code units, so that lexing makes no
 * string of it. Words are registered while modules load (`const AGO = wordId('ago')`); the numbers hold for one
 * run and are never stored.
 */
const byText = new Map<string, number>()
/** The words' code units one behind the other, and by number where each begins and ends there. */
let letters = new Uint16Array(16384)
let ends = new Int32Array(1024)
let tags = new Int32Array(1024)
let values = new Float64Array(1024)
/** By slot a word's hash and then its number, -1 for none. */
let slots = new Int32Array(8192).fill(-1)

export const HASH_SEED = 7

/** The hash after one more lower-case code unit. */
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** Slot to start at: the hash's bits mixed, so that like words do not crowd. */
function slotOf(hash: number): number {
  return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7) & (slots.length - 2)
}

function slotAfter(slot: number): number {
  return (slot + 2) & (slots.length - 2)
}

/** Number of a word, registering it if new. Lower case, ASCII, apostrophes straight: `o'clock`, `p.m.`. */
export function wordId(text: string): number {
  const known = byText.get(text)
  if (known !== undefined) return known
  const id = byText.size
  byText.set(text, id)
  if (id === ends.length) [ends, tags, values] = [wider(ends), wider(tags), wider(values)]
  const begin = beginOf(id)
  while (begin + text.length > letters.length) letters = wider(letters)
  for (let i = 0; i < text.length; i++) letters[begin + i] = text.charCodeAt(i)
  ends[id] = begin + text.length
  if (id * 4 < slots.length) place(id)
  else {
    slots = new Int32Array(slots.length * 2).fill(-1)
    for (let i = 0; i <= id; i++) place(i)
  }
  return id
}

function wider<T extends Uint16Array | Int32Array | Float64Array>(old: T): T {
  const grown = new (old.constructor as new (size: number) => T)(old.length * 2)
  grown.set(old)
  return grown
}

function beginOf(id: number): number {
  return id === 0 ? 0 : ends[id - 1]!
}

/** Numbers of several words, as a set to ask `has` of. */
export function wordSet(list: string): WordSet {
  return new WordSet(list.split(/\s+/).filter(Boolean).map(wordId))
}

function place(id: number): void {
  let hash = HASH_SEED
  for (let i = beginOf(id); i < ends[id]!; i++) hash = hashStep(hash, letters[i]!)
  let slot = slotOf(hash)
  while (slots[slot + 1] !== -1) slot = slotAfter(slot)
  slots[slot] = hash
  slots[slot + 1] = id
}

/** Gives a word tags and a value that the lexer will put on each of its tokens. Tags add up; the last value given holds. */
export function tagWord(text: string, tag: number, value?: number): number {
  const id = wordId(text)
  tags[id] = tags[id]! | tag
  if (value !== undefined) values[id] = value
  return id
}

/** Number of the word at `[start, end)` of the code units, whose lower-case units hash to `hash`, or -1. */
export function findWord(units: Uint16Array, start: number, end: number, hash: number): number {
  let slot = slotOf(hash)
  for (let id = slots[slot + 1]!; id !== -1; id = slots[slot + 1]!) {
    if (slots[slot] === hash && isWordAt(units, start, end, id)) return id
    slot = slotAfter(slot)
  }
  return -1
}

function isWordAt(units: Uint16Array, start: number, end: number, id: number): boolean {
  const begin = beginOf(id)
  if (ends[id]! - begin !== end - start) return false
  for (let i = start, to = begin - start; i < end; i++) if (lowerUnit(units[i]!) !== letters[to + i]) return false
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
