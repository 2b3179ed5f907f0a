import type { Segment, SegmentStore } from '../../shared/facts/segment.ts'
import type { FactsDb, LayerRow } from './facts-db.ts'
import { allOf, attempt, keyOf } from './layers.ts'
import { StoreError } from './store-error.ts'

/** Segments are written once this many bytes have come together. */
const BATCH_BYTES = 4 * 1_048_576

/** A layer in the making: its segments are stored as they come, and count for nothing until it is finished. */
export class LayerWriter implements Pick<SegmentStore, 'put'> {
  readonly #database: FactsDb
  readonly #id = crypto.randomUUID()
  #waiting = new Map<string, Segment>()
  #bytes = 0
  readonly #written = new Set<string>()

  constructor(database: FactsDb) {
    this.#database = database
  }

  /** Takes a copy, so that the segment's memory may be used again. */
  async put(name: string, segment: Segment): Promise<void> {
    this.#waiting.set(keyOf(this.#id, name), segment.slice() as Segment)
    this.#bytes += segment.byteLength
    if (this.#bytes >= BATCH_BYTES) await this.#write()
  }

  /**
   * Makes the layer part of the fact base, in one transaction with its last segments.
   *
   * @throws StoreError when a segment is missing, swept away by another start of the app; nothing has changed then
   */
  async finish({ title, added }: Pick<LayerRow, 'title' | 'added'>): Promise<void> {
    const { segments, layers } = this.#database
    await attempt(() =>
      this.#database.transaction('rw', [segments, layers], async () => {
        await this.#write()
        if ((await allOf(this.#database, this.#id).count()) !== this.#written.size) {
          throw new StoreError('The import was interrupted by another start of Stet.')
        }
        await layers.add({ id: this.#id, title, added, at: new Date().toISOString() })
      }),
    )
  }

  /** Takes back everything that was stored of it, also when it was finished. */
  async discard(): Promise<void> {
    this.#waiting = new Map()
    const { segments, layers } = this.#database
    await attempt(() =>
      this.#database.transaction('rw', [segments, layers], async () => {
        await layers.where('id').equals(this.#id).delete()
        await allOf(this.#database, this.#id).delete()
      }),
    )
  }

  async #write(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = new Map()
    this.#bytes = 0
    for (const key of waiting.keys()) this.#written.add(key)
    await attempt(() => this.#database.segments.bulkPut([...waiting.values()], [...waiting.keys()]))
  }
}
