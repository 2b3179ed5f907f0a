import { type LayeredBase, openFactBase } from '../../shared/facts/layered-base.ts'
import { FactsDb, type LayerRow } from '../db/facts-db.ts'
import { LayerWriter } from '../db/layer-writer.ts'
import { listLayers, segmentsOf, sweepLayers } from '../db/layers.ts'
import { openInTime } from '../db/open-in-time.ts'

/** The fact base as it is at one moment; it never changes, an import puts another in its place. */
export interface Held {
  readonly base: LayeredBase
  readonly layers: readonly LayerRow[]
  /** One line that says why the base is empty and takes nothing in; null where all is well. */
  readonly failure: string | null
}

/** The stored fact base, opened when first asked for. Where it cannot be opened it is empty, and says why. */
export class HeldFacts {
  readonly #database: FactsDb
  #held: Promise<Held> | undefined

  constructor(databaseName: string) {
    this.#database = new FactsDb(databaseName)
  }

  async held(): Promise<Held> {
    this.#held ??= this.#open()
    return await this.#held
  }

  /** A new layer, which counts once it is finished and the base read again. */
  writer(): LayerWriter {
    return new LayerWriter(this.#database)
  }

  /** The base with all layers that are finished by now. */
  async readAgain(): Promise<Held> {
    const held = await this.#load()
    this.#held = Promise.resolve(held)
    return held
  }

  /** The facts are opened anew when next asked for. Only while no import runs. */
  forget(): void {
    this.#held = undefined
  }

  close(): void {
    this.#database.close()
  }

  async #open(): Promise<Held> {
    try {
      await openInTime(this.#database)
      await sweepLayers(this.#database)
      return await this.#load()
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      const failure = `The stored facts cannot be read, and none can be stored. ${reason}`
      return { base: await openFactBase([]), layers: [], failure }
    }
  }

  async #load(): Promise<Held> {
    const layers = await listLayers(this.#database)
    const base = await openFactBase(layers.map(({ id }) => segmentsOf(this.#database, id)))
    return { base, layers, failure: null }
  }
}
