import type { Lexed } from '../model/token.ts'

/** Tokens while they are being found; the arrays grow by doubling. */
export interface Tokens {
  readonly text: string
  /** The text's code units, and zeros behind them, so that nobody who looks ahead asks for the end. */
  readonly units: Uint16Array
  count: number
  start: Int32Array
  end: Int32Array
  tags: Int32Array
  value: Float64Array
  word: Int32Array
  /** The tokens besides marks that may end a sentence, in order: those before a line break, and words with a full stop of their own. */
  readonly ends: number[]
}

/** How far behind the text anybody looks. */
const BEHIND = 8

/** Units of a text up to which its room is kept for the next one. */
const KEPT = 1 << 16

/** Room for the tokens of one text after another, so that reading many paragraphs makes no arrays but those it keeps. */
let room = roomFor(1 << 12)

function roomFor(length: number): Omit<Tokens, 'text' | 'count' | 'ends'> {
  const size = length >> 2
  return {
    units: new Uint16Array(length),
    start: new Int32Array(size),
    end: new Int32Array(size),
    tags: new Int32Array(size),
    value: new Float64Array(size),
    word: new Int32Array(size),
  }
}

/**
 * No tokens yet of the units of `source` between two offsets, with room for as many as running text has. Texts are lexed one
 * at a time: the next one takes the same room.
 */
export function newTokens(source: string, from: number, to: number): Tokens {
  const text = source.slice(from, to)
  const needed = text.length + BEHIND
  const own = needed <= room.units.length ? room : roomFor(needed > KEPT ? needed : needed * 2)
  const { units, start, end, tags, value, word } = own
  for (let at = from; at < to; at++) units[at - from] = source.charCodeAt(at)
  units.fill(0, text.length, needed)
  return { text, units, count: 0, start, end, tags, value, word, ends: [] }
}

/** Bytes of a block that the columns of several short texts share; small, for a block lives as long as any of them. */
const BLOCK = 1 << 14

let block = { buffer: new ArrayBuffer(BLOCK), used: 0 }

/** Where so many bytes are free, at a multiple of eight. */
function reserve(bytes: number): { readonly buffer: ArrayBuffer; readonly offset: number } {
  if (bytes > BLOCK) return { buffer: new ArrayBuffer(bytes), offset: 0 }
  if (block.used + bytes > BLOCK) block = { buffer: new ArrayBuffer(BLOCK), used: 0 }
  const offset = block.used
  block.used = (offset + bytes + 7) & ~7
  return { buffer: block.buffer, offset }
}

type Columns = Pick<Lexed, 'start' | 'end' | 'tags' | 'value' | 'word' | 'sentence'>

/** Empty tokens behind the last, for those who look ahead of it. */
export const MARGIN = 16

/** The tokens in arrays of their own, with a margin behind them; `sentence` is left to fill in. */
export function packed(tokens: Tokens): Columns {
  const { start, end, tags, value, word } = tokens
  if (tokens.units.length <= KEPT) room = { units: tokens.units, start, end, tags, value, word }
  const size = tokens.count + MARGIN
  const { buffer, offset } = reserve(size * (Float64Array.BYTES_PER_ELEMENT + 5 * Int32Array.BYTES_PER_ELEMENT))
  const integers = offset + size * Float64Array.BYTES_PER_ELEMENT
  const column = (index: number): Int32Array =>
    new Int32Array(buffer, integers + index * size * Int32Array.BYTES_PER_ELEMENT, size)
  const own = {
    value: new Float64Array(buffer, offset, size),
    start: column(0),
    end: column(1),
    tags: column(2),
    word: column(3),
    sentence: column(4),
  }
  for (let i = 0; i < tokens.count; i++) {
    own.start[i] = start[i]!
    own.end[i] = end[i]!
    own.tags[i] = tags[i]!
    own.value[i] = value[i]!
    own.word[i] = word[i]!
  }
  own.start.fill(tokens.text.length, tokens.count)
  own.end.fill(tokens.text.length, tokens.count)
  own.word.fill(-1, tokens.count)
  return own
}

/** Adds a token over `[start, end)`; `word` is -1 for one that is no word of the vocabulary. */
export function push(tokens: Tokens, start: number, end: number, tags: number, value: number, word: number): void {
  if (tokens.count === tokens.start.length) grow(tokens)
  const i = tokens.count++
  tokens.start[i] = start
  tokens.end[i] = end
  tokens.tags[i] = tags
  tokens.value[i] = value
  tokens.word[i] = word
}

function grow(tokens: Tokens): void {
  const size = tokens.start.length * 2
  tokens.start = wider(tokens.start, size)
  tokens.end = wider(tokens.end, size)
  tokens.tags = wider(tokens.tags, size)
  tokens.word = wider(tokens.word, size)
  const value = new Float64Array(size)
  value.set(tokens.value)
  tokens.value = value
}

function wider(old: Int32Array, size: number): Int32Array {
  const grown = new Int32Array(size)
  grown.set(old)
  return grown
}

/** Notes that the last token may end a sentence. */
export function noteEnd({ ends, count }: Tokens): void {
  if (count > 0 && ends[ends.length - 1] !== count - 1) ends.push(count - 1)
}
