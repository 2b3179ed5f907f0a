/** Room for all words of the vocabulary, so that no question leaves the bytes: asking is one look, whatever is asked. */
const ROOM = 8192

/** Words of the vocabulary by their numbers, asked for at every token. */
export class WordSet implements Iterable<number> {
  /** By word, behind the place of -1, whether it is one of them. */
  private readonly bytes: Uint8Array

  constructor(words: readonly number[]) {
    this.bytes = new Uint8Array(words.reduce((room, word) => Math.max(room, word + 2), ROOM))
    for (const word of words) this.bytes[word + 1] = 1
  }

  /** Whether it holds the word; false of -1, which is none, and of the word of a token outside the text. */
  has(word: number): boolean {
    return this.bytes[(word + 1) | 0] === 1
  }

  /** Its words, in the order of their numbers. */
  *[Symbol.iterator](): Generator<number, undefined> {
    for (let word = 0; word < this.bytes.length; word++) if (this.has(word)) yield word
  }
}

/** What words of the vocabulary stand for, by their numbers. */
export class WordMap<T> {
  /** By word, behind the place of -1, where its value stands among them; 0 for none. */
  private readonly places: Uint16Array
  private readonly values: (T | undefined)[] = [undefined]

  /** Of a word given twice the last value holds. */
  constructor(entries: Iterable<readonly [word: number, value: T]>) {
    const all = [...entries]
    this.places = new Uint16Array(all.reduce((room, [word]) => Math.max(room, word + 2), ROOM))
    for (const [word, value] of all) this.places[word + 1] = this.values.push(value) - 1
  }

  /** What the word stands for; undefined of one that stands for nothing, of -1 and of the word of a token outside the text. */
  get(word: number): T | undefined {
    return this.values[this.places[(word + 1) | 0] ?? 0]
  }

  has(word: number): boolean {
    return (this.places[(word + 1) | 0] ?? 0) !== 0
  }

  /** Its words, in the order of their numbers. */
  *words(): Generator<number, undefined> {
    for (let word = 0; word < this.places.length; word++) if (this.has(word)) yield word
  }
}
