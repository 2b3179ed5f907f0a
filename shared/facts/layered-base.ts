import type { Entity } from '../model/statement.ts'
import type { FactBase, FactRecord } from './facts.ts'
import { findNames } from './find-names.ts'
import { Layer } from './layer.ts'
import { bringNear } from './near.ts'
import { findEntities } from './search.ts'
import type { SegmentStore } from './segment.ts'

/** A fact base made of stored layers, the oldest first. Of a record that is in several the oldest counts. */
export interface LayeredBase extends FactBase {
  /** Everything on file: sources, then entities, then statements, each in stored order. */
  records(): AsyncIterable<FactRecord>
  /**
   * Entities under a name that has all words of the query, each as the beginning of a word, in any order; accents and case
   * do not count. Best first: the whole name, its beginning, any words. An empty query gives the first of all.
   */
  findEntities(query: string, limit: number): Promise<readonly Entity[]>
  /** Whether a source or an entity is on file. */
  has(type: 'source' | 'entity', id: string): boolean
  /** The record of that type and id. */
  read(type: FactRecord['type'], id: string): Promise<FactRecord['record'] | undefined>
}

/**
 * Opens finished layers as one fact base. No layers give an empty base.
 *
 * @throws Error in one line for people where a layer is unfinished or a part of it is missing
 */
export async function openFactBase(stores: readonly Pick<SegmentStore, 'get'>[]): Promise<LayeredBase> {
  const layers: Layer[] = []
  for (const store of stores) layers.push(await Layer.open(store))
  const total = (count: 'entities' | 'statements' | 'sources') =>
    layers.reduce((sum, { head }) => sum + head.counts[count], 0)
  return {
    counts: { entities: total('entities'), statements: total('statements'), sources: total('sources') },
    namesIn: text => findNames(text, layers),
    around: entities => bringNear(layers, entities),
    records: () => allRecords(layers),
    findEntities: (query, limit) => findEntities(query, limit, layers),
    has: (type, id) =>
      layers.some(layer => (type === 'source' ? layer.hasSource(id) : layer.entityRow(id) !== undefined)),
    read: (type, id) => readRecord(layers, type, id),
  }
}

async function readRecord(
  layers: readonly Layer[],
  type: FactRecord['type'],
  id: string,
): Promise<FactRecord['record'] | undefined> {
  for (const layer of layers) {
    const record =
      type === 'entity'
        ? await readEntity(layer, id)
        : await (type === 'source' ? layer.sources.find(id) : layer.statements.find(id))
    if (record) return record
  }
  return undefined
}

async function readEntity(layer: Layer, id: string): Promise<Entity | undefined> {
  const row = layer.entityRow(id)
  return row === undefined ? undefined : await layer.entities.read(row)
}

async function* allRecords(layers: readonly Layer[]): AsyncGenerator<FactRecord> {
  for (const { sources } of layers) for await (const record of sources.all()) yield { type: 'source', record }
  for (const { entities } of layers) for await (const record of entities.all()) yield { type: 'entity', record }
  for (const { statements } of layers) for await (const record of statements.all()) yield { type: 'statement', record }
}
