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

/** No tokens yet, with room for as many as running text has. */
export function newTokens(text: string): Tokens {
  const size = (text.length >> 2) + 16
  return {
    text,
    units: unitsOf(text),
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    tags: new Int32Array(size),
    value: new Float64Array(size),
    word: new Int32Array(size),
    ends: [],
  }
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length + BEHIND)
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at)
  return units
}

/** Adds a token over `[start, end)`; `word` is -1 for one that is no word of the vocabulary. */
export function push(tokens: Tokens, start: number, end: number, tags: number, value: number, word: number): void {
  if (tokens.count === tokens.start.length) grow(tokens)
  const i = tokens.count++
  tokens.start[i] = start
  tokens.end[i] = end
  tokens.tags[i] = tags
  if (value !== 0) tokens.value[i] = value
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
