import type { Collection } from 'dexie'
import type { Segment, SegmentStore } from '../../shared/facts/segment.ts'
import type { FactsDb, LayerRow } from './facts-db.ts'
import { insisting } from './insisting.ts'
import { toStoreError } from './store-error.ts'

/** Whole layers, the oldest first. */
export async function listLayers(database: FactsDb): Promise<readonly LayerRow[]> {
  return await insisting(database, () => database.layers.orderBy('order').toArray())
}

/** A layer's segments by name. */
export function segmentsOf(database: FactsDb, layer: string): Pick<SegmentStore, 'get'> {
  return { get: name => insisting(database, () => database.segments.get(keyOf(layer, name))) }
}

/** Deletes what imports that were cut short have left. Only while no import runs. */
export async function sweepLayers(database: FactsDb): Promise<void> {
  await attempt(() =>
    database.transaction('rw', [database.segments, database.layers], async () => {
      const whole = new Set((await database.layers.toArray()).map(({ id }) => id))
      const keys = await database.segments.toCollection().primaryKeys()
      await database.segments.bulkDelete(keys.filter(key => !whole.has(layerOf(key))))
    }),
  )
}

/** All segments of a layer. */
export function allOf(database: FactsDb, layer: string): Collection<Segment, string> {
  return database.segments.where(':id').startsWith(keyOf(layer, ''))
}

export function keyOf(layer: string, name: string): string {
  return `${layer}/${name}`
}

function layerOf(key: string): string {
  return key.slice(0, key.indexOf('/'))
}

/** @throws StoreError, one line, where the database fails */
export async function attempt<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw toStoreError(error)
  }
}
