import { GrowingNumbers, GrowingTexts } from './growing.ts'
import { hashBytes, slotOf, slotsFor } from './hash.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Ids numbered in the order in which they are first met. */
export class IdTableBuilder {
  readonly #texts = new GrowingTexts()
  readonly #hashes = new GrowingNumbers()
  #slots = new Uint32Array(slotsFor(0))

  get count(): number {
    return this.#texts.count
  }

  /** The id's number, or `undefined` where it has not been met. */
  find(id: string): number | undefined {
    const bytes = encoder.encode(id)
    return this.#findBytes(bytes, hashBytes(bytes))
  }

  /** The id's number, a new one where it has not been met. */
  number(id: string): number {
    const bytes = encoder.encode(id)
    const hash = hashBytes(bytes)
    const known = this.#findBytes(bytes, hash)
    if (known !== undefined) return known
    const row = this.#texts.count
    this.#texts.push(bytes)
    this.#hashes.push(hash)
    if ((row + 1) * 3 > this.#slots.length * 2) this.#slots = toSlots(this.#hashes, slotsFor(row * 2))
    else place(this.#slots, hash, row)
    return row
  }

  get hashes(): Uint32Array<ArrayBuffer> {
    return this.#hashes.toArray()
  }

  get slots(): Uint32Array<ArrayBuffer> {
    return this.#slots
  }

  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#texts.toBytes()
  }

  get ends(): Uint32Array<ArrayBuffer> {
    return this.#texts.toEnds()
  }

  #findBytes(bytes: Uint8Array, hash: number): number | undefined {
    const mask = this.#slots.length - 1
    for (let slot = slotOf(hash, mask); this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const row = this.#slots[slot]! - 1
      if (this.#hashes.at(row) === hash && isSameBytes(this.#texts.at(row), bytes)) return row
    }
    return undefined
  }
}

function toSlots(hashes: GrowingNumbers, size: number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(size)
  for (let row = 0; row < hashes.length; row++) place(slots, hashes.at(row), row)
  return slots
}

function place(slots: Uint32Array, hash: number, row: number): void {
  const mask = slots.length - 1
  let slot = slotOf(hash, mask)
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = row + 1
}

function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}

/** Rows found by the hash of their id, where the ids themselves are not in memory. */
export interface HashColumns {
  /** Of each row's id. */
  readonly hashes: Uint32Array<ArrayBuffer>
  /** Row + 1, or 0 for an empty slot. */
  readonly slots: Uint32Array<ArrayBuffer>
}

/** Rows whose id may be this one: nearly always one or none. */
export function rowsOf({ hashes, slots }: HashColumns, id: string): number[] {
  const hash = hashBytes(encoder.encode(id))
  const rows: number[] = []
  const mask = slots.length - 1
  for (let slot = slotOf(hash, mask); slots[slot] !== 0; slot = (slot + 1) & mask) {
    const row = slots[slot]! - 1
    if (hashes[row] === hash) rows.push(row)
  }
  return rows
}

/** Texts one behind the other, and where each ends. */
export interface TextColumns {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly ends: Uint32Array<ArrayBuffer>
}

export function textAt({ bytes, ends }: TextColumns, row: number): string {
  return decoder.decode(bytes.subarray(row === 0 ? 0 : ends[row - 1]!, ends[row]!))
}

/** The number of an id whose text is in memory; `undefined` of one that is not there. */
export function numberOf(table: HashColumns & TextColumns, id: string): number | undefined {
  return rowsOf(table, id).find(row => textAt(table, row) === id)
}
