import type { PackHeader } from '../model/statement.ts'
import type { Segment, SegmentStore } from './segment.ts'

/** What a layer says of itself. */
export interface LayerHead {
  readonly header: PackHeader
  readonly counts: { readonly entities: number; readonly statements: number; readonly sources: number }
  /** Items of each column, by name. */
  readonly columns: Readonly<Record<string, number>>
}

/** A column is cut into segments of at most this many bytes. */
const PIECE_BYTES = 4_000_000
const HEAD = 'head'

/** Puts a layer's columns away, and in the end its head: a layer without one is unfinished. */
export class ColumnWriter {
  readonly #store: Pick<SegmentStore, 'put'>
  readonly #lengths: Record<string, number> = {}

  constructor(store: Pick<SegmentStore, 'put'>) {
    this.#store = store
  }

  async put(name: string, column: Segment): Promise<void> {
    this.#lengths[name] = column.length
    const items = PIECE_BYTES / column.BYTES_PER_ELEMENT
    for (let start = 0, piece = 0; start < column.length; start += items, piece++) {
      const isWhole = column.length <= items
      await this.#store.put(`${name}.${piece}`, isWhole ? column : column.slice(start, start + items))
    }
  }

  finish(header: PackHeader, counts: LayerHead['counts']): Promise<void> {
    const head: LayerHead = { header, counts, columns: this.#lengths }
    return this.#store.put(HEAD, new TextEncoder().encode(JSON.stringify(head)))
  }
}

/** Reads the columns of a finished layer. */
export class ColumnReader {
  readonly #store: Pick<SegmentStore, 'get'>
  readonly head: LayerHead

  private constructor(store: Pick<SegmentStore, 'get'>, head: LayerHead) {
    this.#store = store
    this.head = head
  }

  /** @throws Error where the layer is unfinished */
  static async open(store: Pick<SegmentStore, 'get'>): Promise<ColumnReader> {
    const head = await fetch(store, HEAD)
    return new ColumnReader(store, JSON.parse(new TextDecoder().decode(head)) as LayerHead)
  }

  async numbers(name: string): Promise<Uint32Array<ArrayBuffer>> {
    const column = new Uint32Array(this.#lengthOf(name))
    return await this.#fill(name, column)
  }

  async bytes(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const column = new Uint8Array(this.#lengthOf(name))
    return await this.#fill(name, column)
  }

  #lengthOf(name: string): number {
    const length = this.head.columns[name]
    if (length === undefined) throw missing(name)
    return length
  }

  async #fill<T extends Segment>(name: string, column: T): Promise<T> {
    for (let start = 0, piece = 0; start < column.length; piece++) {
      const segment = await fetch(this.#store, `${name}.${piece}`)
      if (segment.length === 0 || start + segment.length > column.length) throw missing(name)
      column.set(segment, start)
      start += segment.length
    }
    return column
  }
}

async function fetch(store: Pick<SegmentStore, 'get'>, name: string): Promise<Segment> {
  const segment = await store.get(name)
  if (!segment) throw missing(name)
  return segment
}

function missing(name: string): Error {
  return new Error(`The fact base is damaged: its part ${name} is missing`)
}
