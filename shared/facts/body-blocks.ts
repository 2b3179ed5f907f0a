import { GrowingNumbers } from './growing.ts'
import type { Segment, SegmentStore } from './segment.ts'

/** Records of a block: enough that a block is worth fetching, few enough that one record is cheap to reach. */
const BLOCK_RECORDS = 250
const BLOCK_BYTES = 500_000
/** Blocks of one kind of record kept in memory, the last used. */
const BLOCKS_KEPT = 64

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** Writes records as JSON, in blocks that are put away as they fill. */
export class BodyWriter {
  readonly #store: Pick<SegmentStore, 'put'>
  readonly #name: string
  readonly #starts = new GrowingNumbers()
  #bodies: Uint8Array[] = []
  #bytes = 0
  #count = 0

  constructor(store: Pick<SegmentStore, 'put'>, name: string) {
    this.#store = store
    this.#name = name
  }

  /** Records written so far. */
  get count(): number {
    return this.#count
  }

  /** Takes the next record; a promise where a block was full and had to be put away. */
  add(record: object): Promise<void> | undefined {
    const body = encoder.encode(JSON.stringify(record))
    this.#bodies.push(body)
    this.#bytes += body.length
    this.#count += 1
    return this.#bodies.length >= BLOCK_RECORDS || this.#bytes >= BLOCK_BYTES ? this.#flush() : undefined
  }

  /** Puts away what is left. Gives the first row of each block. */
  async finish(): Promise<Uint32Array<ArrayBuffer>> {
    if (this.#bodies.length > 0) await this.#flush()
    return this.#starts.toArray()
  }

  #flush(): Promise<void> {
    const block = toBlock(this.#bodies, this.#bytes)
    const name = blockName(this.#name, this.#starts.length)
    this.#starts.push(this.#count - this.#bodies.length)
    this.#bodies = []
    this.#bytes = 0
    return this.#store.put(name, block)
  }
}

function blockName(name: string, block: number): string {
  return `${name}.block.${block}`
}

/** A count, where each body ends, and the bodies. Numbers are 32-bit little-endian. */
function toBlock(bodies: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const head = 4 + bodies.length * 4
  const block = new Uint8Array(head + bytes)
  const view = new DataView(block.buffer)
  view.setUint32(0, bodies.length, true)
  let end = head
  for (const [at, body] of bodies.entries()) {
    block.set(body, end)
    end += body.length
    view.setUint32(4 + at * 4, end, true)
  }
  return block
}

/** Reads records by row; the blocks last used stay in memory. */
export class BodyReader<T> {
  readonly #store: Pick<SegmentStore, 'get'>
  readonly #name: string
  readonly #starts: Uint32Array
  readonly #kept = new Map<number, Promise<Segment>>()

  constructor(store: Pick<SegmentStore, 'get'>, name: string, starts: Uint32Array) {
    this.#store = store
    this.#name = name
    this.#starts = starts
  }

  async read(row: number): Promise<T> {
    const block = this.#blockOf(row)
    return bodyAt(await this.#fetch(block), row - this.#starts[block]!) as T
  }

  /** The records of these rows, in their order. Rows in ascending order cost one fetch a block. */
  async readAll(rows: Iterable<number>): Promise<T[]> {
    const records: T[] = []
    let current = -1
    let bytes: Segment | undefined
    for (const row of rows) {
      const block = this.#blockOf(row)
      if (block !== current || !bytes) bytes = await this.#fetch(block)
      current = block
      records.push(bodyAt(bytes, row - this.#starts[block]!) as T)
    }
    return records
  }

  /** All records in the order of their rows, a block in memory at a time. */
  async *all(): AsyncGenerator<T> {
    for (let block = 0; block < this.#starts.length; block++) {
      const bytes = await this.#load(block)
      const count = countOf(bytes)
      for (let at = 0; at < count; at++) yield bodyAt(bytes, at) as T
    }
  }

  #blockOf(row: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= row) low = middle
      else high = middle - 1
    }
    return low
  }

  #fetch(block: number): Promise<Segment> {
    const fetched = this.#kept.get(block) ?? this.#load(block)
    this.#kept.delete(block)
    this.#kept.set(block, fetched)
    if (this.#kept.size > BLOCKS_KEPT) this.#kept.delete(this.#kept.keys().next().value!)
    return fetched
  }

  async #load(block: number): Promise<Segment> {
    const name = blockName(this.#name, block)
    const segment = await this.#store.get(name)
    if (segment) return segment
    this.#kept.delete(block)
    throw new Error(`The fact base is damaged: its part ${name} is missing`)
  }
}

function viewOf(block: Segment): DataView {
  return new DataView(block.buffer, block.byteOffset, block.byteLength)
}

function countOf(block: Segment): number {
  return viewOf(block).getUint32(0, true)
}

function bodyAt(block: Segment, at: number): unknown {
  const view = viewOf(block)
  const start = at === 0 ? 4 + countOf(block) * 4 : view.getUint32(at * 4, true)
  const end = view.getUint32(4 + at * 4, true)
  return JSON.parse(decoder.decode(new Uint8Array(block.buffer, block.byteOffset + start, end - start)))
}
