import { GrowingNumbers, GrowingTexts } from './growing.ts'
import { hashNext, hashText, slotOf, slotsFor } from './hash.ts'
import { type TextColumns, textAt } from './id-table.ts'
import { nameWordsOf } from './name-words.ts'

/**
 * Names by the hash of their words, and by that of every beginning of them, so that a text is searched word by word
 * (open addressing). Names of the same words are a chain in stored order.
 */
export interface NameColumns extends TextColumns {
  /** Hash of a name's words, or of the beginning of one. */
  readonly hashes: Uint32Array<ArrayBuffer>
  /** First name of the chain + 1, `LONGER` added where longer names begin so; 0 is an empty slot. */
  readonly heads: Uint32Array<ArrayBuffer>
  /** Next name of the chain + 1; 0 ends it. */
  readonly nexts: Uint32Array<ArrayBuffer>
  /** Whose name it is, `LABEL` added where it is the label. */
  readonly owners: Uint32Array<ArrayBuffer>
}

const LONGER = 0x80000000
const LABEL = 0x80000000

/** Names of more words are not looked for in texts: a bound keeps the search linear in the text. */
export const MOST_WORDS = 32

const encoder = new TextEncoder()

/** Collects names. */
export class NameIndexBuilder {
  readonly #texts = new GrowingTexts()
  readonly #owners = new GrowingNumbers()
  readonly #whole = new GrowingNumbers()
  #hashes = new Uint32Array(slotsFor(0))
  #heads = new Uint32Array(slotsFor(0))
  #filled = 0

  /** Adds an entity's names, the label first. */
  add(owner: number, label: string, aliases: readonly string[] = []): void {
    this.#addName(label, owner + LABEL)
    for (const alias of aliases) this.#addName(alias, owner)
  }

  finish(): NameColumns {
    const nexts = new Uint32Array(this.#texts.count)
    for (let name = nexts.length - 1; name >= 0; name--) {
      const hash = this.#whole.at(name)
      if (hash === 0) continue
      const slot = this.#slot(hash)
      const head = this.#heads[slot]!
      nexts[name] = head % LONGER
      this.#heads[slot] = name + 1 + (head >= LONGER ? LONGER : 0)
    }
    return {
      bytes: this.#texts.toBytes(),
      ends: this.#texts.toEnds(),
      owners: this.#owners.toArray(),
      hashes: this.#hashes,
      heads: this.#heads,
      nexts,
    }
  }

  #addName(name: string, owner: number): void {
    const words = nameWordsOf(name)
    this.#texts.push(encoder.encode(name))
    this.#owners.push(owner)
    let hash = 0
    for (const [at, word] of words.entries()) {
      hash = hashNext(hash, hashText(word))
      if (at + 1 >= words.length || at + 1 >= MOST_WORDS) continue
      const slot = this.#slot(hash)
      if (this.#heads[slot]! < LONGER) this.#heads[slot]! += LONGER
    }
    this.#whole.push(hash)
  }

  /** The hash's slot, an empty one where it has none: the caller fills it at once. */
  #slot(hash: number): number {
    if ((this.#filled + 1) * 3 > this.#hashes.length * 2) this.#grow()
    const slot = slotWith(this.#hashes, this.#heads, hash)
    if (this.#heads[slot] === 0) {
      this.#filled += 1
      this.#hashes[slot] = hash
    }
    return slot
  }

  #grow(): void {
    const [hashes, heads] = [this.#hashes, this.#heads]
    this.#hashes = new Uint32Array(hashes.length * 2)
    this.#heads = new Uint32Array(hashes.length * 2)
    for (let slot = 0; slot < hashes.length; slot++) {
      if (heads[slot] === 0) continue
      const to = slotWith(this.#hashes, this.#heads, hashes[slot]!)
      this.#hashes[to] = hashes[slot]!
      this.#heads[to] = heads[slot]!
    }
  }
}

/** The slot that holds the hash, or the empty one where it would go. */
function slotWith(hashes: Uint32Array, heads: Uint32Array, hash: number): number {
  const mask = hashes.length - 1
  let slot = slotOf(hash, mask)
  while (heads[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** What is known of a sequence of words by its hash. */
export interface WordsFound {
  /** Names whose words have that hash, in stored order; nearly always those of just these words. */
  readonly names: readonly number[]
  /** Whether longer names begin with them. */
  readonly isBeginning: boolean
}

const NOTHING: WordsFound = { names: [], isBeginning: false }

export function findWords({ hashes, heads, nexts }: NameColumns, hash: number): WordsFound {
  const head = heads[slotWith(hashes, heads, hash)]!
  if (head === 0) return NOTHING
  const names: number[] = []
  for (let name = head % LONGER; name !== 0; name = nexts[name - 1]!) names.push(name - 1)
  return { names, isBeginning: head >= LONGER }
}

export function nameAt(columns: NameColumns, name: number): string {
  return textAt(columns, name)
}

export function ownerOf({ owners }: NameColumns, name: number): number {
  return owners[name]! % LABEL
}

export function isLabel({ owners }: NameColumns, name: number): boolean {
  return owners[name]! >= LABEL
}
