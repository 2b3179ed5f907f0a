import { BodyReader } from './body-blocks.ts'
import type { ColumnReader } from './columns.ts'
import { type HashColumns, rowsOf } from './id-table.ts'
import type { SegmentStore } from './segment.ts'

/** Records of one type: found by the hash of their id, fetched by their row. */
export class Shelf<T extends { readonly id: string }> {
  readonly #ids: HashColumns
  readonly #left: ReadonlySet<number>
  readonly bodies: BodyReader<T>

  constructor(ids: HashColumns, left: Uint32Array, bodies: BodyReader<T>) {
    this.#ids = ids
    this.#left = new Set(left)
    this.bodies = bodies
  }

  static async open<T extends { readonly id: string }>(
    store: Pick<SegmentStore, 'get'>,
    columns: ColumnReader,
    type: string,
    name: string,
  ): Promise<Shelf<T>> {
    const ids = { hashes: await columns.numbers(`${type}.hashes`), slots: await columns.numbers(`${type}.slots`) }
    const bodies = new BodyReader<T>(store, name, await columns.numbers(`${type}.blocks`))
    return new Shelf(ids, await columns.numbers(`${type}.left`), bodies)
  }

  /** Whether the record of a row was left out when the layer was closed. */
  isLeft(row: number): boolean {
    return this.#left.has(row)
  }

  /** All records but those left out, in the order of their rows. */
  async *all(): AsyncGenerator<T> {
    let row = 0
    for await (const record of this.bodies.all()) if (!this.#left.has(row++)) yield record
  }

  /** The record of that id; nearly always at the cost of one block, or of none where there is no such record. */
  async find(id: string): Promise<T | undefined> {
    for (const row of rowsOf(this.#ids, id)) {
      if (this.#left.has(row)) continue
      const record = await this.bodies.read(row)
      if (record.id === id) return record
    }
    return undefined
  }
}
