import { type Lexed, Tag } from '../model/token.ts'

/**
 * The words of one text by number: tokens that differ in nothing but case share one. Compares code units where they stand,
 * so that gathering the names of a text makes no string of each capital.
 */
export class Spellings {
  /** The tokens with a capital, in reading order. */
  readonly capitals: Int32Array
  private readonly lexed: Lexed
  /** By token its number and one more; 0 before anybody asks. */
  private readonly numbers: Int32Array
  /** By slot a number and one more, 0 for none; never more than half full. */
  private slots = new Int32Array(1024)
  /** By number: the text that holds the spelling, where it stands there, and its hash. */
  private readonly holders: string[] = []
  private readonly starts: number[] = []
  private readonly ends: number[] = []
  private readonly hashes: number[] = []
  private readonly mixed: boolean[] = []
  /** Words beyond ASCII or with hyphens, as the copy has them. */
  private readonly texts = new Map<string, number>()

  constructor(lexed: Lexed) {
    this.lexed = lexed
    this.capitals = capitalsOf(lexed)
    this.numbers = new Int32Array(lexed.count + 1)
  }

  /** The number of a token's text, from 0 up in the order in which they are asked for. */
  of(at: number): number {
    const known = this.numbers[at]!
    if (known !== 0) return known - 1
    const { text, start, end } = this.lexed
    const number = this.find(text, start[at]!, end[at]!)
    this.numbers[at] = number + 1
    return number
  }

  /** The number of tokens `from` to `to` (exclusive), every other one a hyphen, as one word: `Jean-Luc`. */
  joined(from: number, to: number): number {
    const { text, start, end } = this.lexed
    const parts: string[] = []
    for (let at = from; at < to; at += 2) parts.push(text.slice(start[at], end[at]))
    return this.ofText(parts.join('-'))
  }

  /** Whether a spelling has been met in several cases. */
  isMixed(number: number): boolean {
    return this.mixed[number]!
  }

  /** How many have been asked for so far. */
  get size(): number {
    return this.hashes.length
  }

  private ofText(text: string): number {
    const known = this.texts.get(text)
    if (known !== undefined) return known
    const lowered = text.toLowerCase()
    let hash = 0
    for (let i = 0; i < lowered.length; i++) hash = step(hash, lowered.charCodeAt(i))
    const before = this.size
    const number = this.place(lowered, 0, lowered.length, hash)
    if (number < before) this.mixed[number] = true
    this.texts.set(text, number)
    return number
  }

  /** Units beyond ASCII have their lower case from the language, all of the word at once. */
  private find(text: string, start: number, end: number): number {
    let hash = 0
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i)
      if (unit >= 0x80) return this.ofText(text.slice(start, end))
      hash = step(hash, lower(unit))
    }
    return this.place(text, start, end, hash)
  }

  private place(text: string, start: number, end: number, hash: number): number {
    const mask = this.slots.length - 1
    let slot = slotOf(hash) & mask
    for (let found = this.slots[slot]!; found !== 0; found = this.slots[slot]!) {
      if (this.hashes[found - 1] === hash && this.isAt(found - 1, text, start, end)) return found - 1
      slot = (slot + 1) & mask
    }
    this.holders.push(text)
    this.starts.push(start)
    this.ends.push(end)
    this.mixed.push(false)
    this.slots[slot] = this.hashes.push(hash)
    if (this.hashes.length * 2 > this.slots.length) this.widen()
    return this.hashes.length - 1
  }

  private isAt(number: number, text: string, start: number, end: number): boolean {
    const from = this.starts[number]!
    if (this.ends[number]! - from !== end - start) return false
    const holder = this.holders[number]!
    let isSame = true
    for (let i = start; i < end; i++) {
      const one = holder.charCodeAt(from + i - start)
      const other = text.charCodeAt(i)
      if (one === other) continue
      if (lower(one) !== lower(other)) return false
      isSame = false
    }
    if (!isSame) this.mixed[number] = true
    return true
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (const [number, hash] of this.hashes.entries()) {
      let slot = slotOf(hash) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = number + 1
    }
  }
}

function capitalsOf({ tags, count }: Lexed): Int32Array {
  const found = new Int32Array(count)
  let size = 0
  for (let at = 0; at < count; at++) if ((tags[at]! & Tag.Capital) !== 0) found[size++] = at
  return found.subarray(0, size)
}

function step(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The hash's bits mixed, so that like words do not crowd. */
function slotOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 7
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit
}
