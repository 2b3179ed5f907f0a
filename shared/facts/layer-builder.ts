import type { Entity, EntityKind, PackHeader, Source, Statement } from '../model/statement.ts'
import { BodyWriter } from './body-blocks.ts'
import { ColumnWriter } from './columns.ts'
import type { FactRecord } from './facts.ts'
import { GrowingNumbers } from './growing.ts'
import { IdTableBuilder } from './id-table.ts'
import { NO_KEY, toLists } from './lists.ts'
import { NameIndexBuilder } from './name-index.ts'
import type { SegmentStore } from './segment.ts'

/** Kinds by the number under which a layer stores them: append only. */
export const ENTITY_KINDS: readonly EntityKind[] = [
  'person',
  'character',
  'series',
  'season',
  'episode',
  'film',
  'work',
  'organization',
  'team',
  'event',
  'place',
  'other',
]

/**
 * Writes one layer of facts: records go to the store in blocks as they come, and `finish` adds the columns that find them.
 * Ids are unique in a layer: ask `has` first. What a statement names need not be in the layer.
 */
export class LayerBuilder {
  readonly #store: Pick<SegmentStore, 'put'>
  readonly #bodies
  /** Ids of sources and statements, numbered as their rows. */
  readonly #ids = { source: new IdTableBuilder(), statement: new IdTableBuilder() }
  /** Ids of entities, whether the layer holds them or only names them. */
  readonly #terms = new IdTableBuilder()
  readonly #names = new NameIndexBuilder()
  /** By row of entity: its kind. */
  readonly #entityKinds = new GrowingNumbers()
  /** By term: its row of entity + 1, or 0. */
  readonly #termRows = new GrowingNumbers()
  /** By row of statement: terms. */
  readonly #subjects = new GrowingNumbers()
  readonly #objects = new GrowingNumbers()
  readonly #left = { source: new Set<number>(), statement: new Set<number>() }

  constructor(store: Pick<SegmentStore, 'put'>) {
    this.#store = store
    this.#bodies = {
      source: new BodyWriter(store, 'sources'),
      entity: new BodyWriter(store, 'entities'),
      statement: new BodyWriter(store, 'statements'),
    }
  }

  /** Whether the layer holds a record of this type and id. */
  has(type: FactRecord['type'], id: string): boolean {
    if (type !== 'entity') return this.#ids[type].find(id) !== undefined
    const term = this.#terms.find(id)
    return term !== undefined && this.#termRows.at(term) !== 0
  }

  /** Records taken and not left out again. */
  get counts(): { sources: number; entities: number; statements: number } {
    return {
      sources: this.#bodies.source.count - this.#left.source.size,
      entities: this.#bodies.entity.count,
      statements: this.#bodies.statement.count - this.#left.statement.size,
    }
  }

  addSource(source: Source): Promise<void> | undefined {
    this.#ids.source.number(source.id)
    return this.#bodies.source.add(source)
  }

  addEntity(entity: Entity): Promise<void> | undefined {
    const term = this.#term(entity.id)
    this.#entityKinds.push(ENTITY_KINDS.indexOf(entity.kind))
    this.#termRows.set(term, this.#entityKinds.length)
    this.#names.add(term, entity.label, entity.aliases)
    return this.#bodies.entity.add(entity)
  }

  addStatement(statement: Statement): Promise<void> | undefined {
    const { id, subject, value } = statement
    this.#ids.statement.number(id)
    this.#subjects.push(this.#term(subject))
    this.#objects.push(value.type === 'entity' ? this.#term(value.id) : NO_KEY)
    return this.#bodies.statement.add(statement)
  }

  /** Leaves a record out again that turns out to be of no use. Rows count from 0 in the order of adding. */
  leaveOut(type: 'source' | 'statement', row: number): void {
    this.#left[type].add(row)
    if (type !== 'statement') return
    this.#subjects.set(row, NO_KEY)
    this.#objects.set(row, NO_KEY)
  }

  /** Puts away what is still in memory. The layer can be opened when this is done. */
  async finish(header: PackHeader): Promise<void> {
    const columns = new ColumnWriter(this.#store)
    for (const type of ['source', 'statement'] as const) {
      await columns.put(`${type}.hashes`, this.#ids[type].hashes)
      await columns.put(`${type}.slots`, this.#ids[type].slots)
      await columns.put(`${type}.left`, Uint32Array.from(this.#left[type]).sort())
      await columns.put(`${type}.blocks`, await this.#bodies[type].finish())
    }
    await columns.put('source.bytes', this.#ids.source.bytes)
    await columns.put('source.ends', this.#ids.source.ends)
    await columns.put('entity.blocks', await this.#bodies.entity.finish())
    await columns.put('entity.kinds', Uint8Array.from(this.#entityKinds.toArray()))
    await this.#putTerms(columns)
    for (const [name, column] of Object.entries(this.#names.finish())) await columns.put(`name.${name}`, column)
    await columns.finish(header, this.counts)
  }

  async #putTerms(columns: ColumnWriter): Promise<void> {
    const terms = this.#terms
    await columns.put('term.hashes', terms.hashes)
    await columns.put('term.slots', terms.slots)
    await columns.put('term.bytes', terms.bytes)
    await columns.put('term.ends', terms.ends)
    await columns.put('term.rows', this.#termRows.toArray())
    const lists = { about: this.#subjects, pointing: this.#objects }
    for (const [name, keys] of Object.entries(lists)) {
      const { starts, rows } = toLists(keys.toArray(), terms.count)
      await columns.put(`${name}.starts`, starts)
      await columns.put(`${name}.rows`, rows)
    }
  }

  #term(id: string): number {
    const term = this.#terms.number(id)
    if (term === this.#termRows.length) this.#termRows.push(0)
    return term
  }
}
