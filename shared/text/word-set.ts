/** Words of the vocabulary by their numbers, asked for at every token: one byte for each word up to the last it holds. */
export class WordSet implements Iterable<number> {
  private readonly bytes: Uint8Array

  constructor(words: readonly number[]) {
    this.bytes = new Uint8Array(Math.max(0, ...words.map(word => word + 1)))
    for (const word of words) this.bytes[word] = 1
  }

  /** Whether it holds the word; false of -1, which is none. */
  has(word: number): boolean {
    return word >= 0 && this.bytes[word] === 1
  }

  /** Its words, in the order of their numbers. */
  *[Symbol.iterator](): Generator<number, undefined> {
    for (let word = 0; word < this.bytes.length; word++) if (this.has(word)) yield word
  }
}

/** What words of the vocabulary stand for, by their numbers. */
export class WordMap<T> {
  /** By word, the place of its value in `values`; 0 for none. */
  private readonly places: Uint16Array
  private readonly values: (T | undefined)[] = [undefined]

  /** Of a word given twice the last value holds. */
  constructor(entries: Iterable<readonly [word: number, value: T]>) {
    const all = [...entries]
    this.places = new Uint16Array(Math.max(0, ...all.map(([word]) => word + 1)))
    for (const [word, value] of all) this.places[word] = this.values.push(value) - 1
  }

  /** What the word stands for; undefined of one that stands for nothing, and of -1. */
  get(word: number): T | undefined {
    return word >= 0 ? this.values[this.places[word] ?? 0] : undefined
  }

  has(word: number): boolean {
    return word >= 0 && (this.places[word] ?? 0) !== 0
  }

  /** Its words, in the order of their numbers. */
  *words(): Generator<number, undefined> {
    for (let word = 0; word < this.places.length; word++) if (this.has(word)) yield word
  }
}
