const FIRST = 1024

/** Unsigned 32-bit numbers, appended one by one; the array grows by doubling. */
export class GrowingNumbers {
  #array = new Uint32Array(FIRST)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#array)
      this.#array = larger
    }
    this.#array[this.#length++] = value
  }

  at(index: number): number {
    return this.#array[index]!
  }

  set(index: number, value: number): void {
    this.#array[index] = value
  }

  toArray(): Uint32Array<ArrayBuffer> {
    return this.#array.slice(0, this.#length)
  }
}

/** Texts in UTF-8 one behind the other. */
export class GrowingTexts {
  #bytes = new Uint8Array(FIRST)
  #length = 0
  readonly #ends = new GrowingNumbers()

  get count(): number {
    return this.#ends.length
  }

  push(text: Uint8Array): void {
    const needed = this.#length + text.length
    if (needed > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.#bytes.length * 2))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(text, this.#length)
    this.#length = needed
    this.#ends.push(needed)
  }

  at(row: number): Uint8Array {
    return this.#bytes.subarray(row === 0 ? 0 : this.#ends.at(row - 1), this.#ends.at(row))
  }

  toBytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length)
  }

  /** Where each text ends in the bytes. */
  toEnds(): Uint32Array<ArrayBuffer> {
    return this.#ends.toArray()
  }
}
