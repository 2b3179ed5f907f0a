import type { Entity, EntityKind, Source, Statement } from '../model/statement.ts'
import { BodyReader } from './body-blocks.ts'
import { ColumnReader, type LayerHead } from './columns.ts'
import { type HashColumns, numberOf, type TextColumns, textAt } from './id-table.ts'
import { ENTITY_KINDS } from './layer-builder.ts'
import { type ListColumns, listOf } from './lists.ts'
import type { NameColumns } from './name-index.ts'
import type { SegmentStore } from './segment.ts'
import { Shelf } from './shelf.ts'

/** What a layer keeps in memory of its entities and of what names them. */
interface EntityColumns {
  /** Ids of entities, held or only named. */
  readonly terms: HashColumns & TextColumns
  /** By term: row of the entity + 1, or 0 where the layer only names it. */
  readonly termRows: Uint32Array
  /** By row of entity. */
  readonly kinds: Uint8Array
  /** By term: rows of statements. */
  readonly about: ListColumns
  readonly pointing: ListColumns
}

interface LayerParts {
  readonly head: LayerHead
  readonly columns: EntityColumns
  readonly names: NameColumns
  readonly sources: Shelf<Source>
  readonly sourceIds: HashColumns & TextColumns
  readonly entities: BodyReader<Entity>
  readonly statements: Shelf<Statement>
}

/** One stored layer of facts: its columns in memory, its records where the store keeps them. */
export class Layer {
  readonly head: LayerHead
  readonly names: NameColumns
  readonly sources: Shelf<Source>
  readonly entities: BodyReader<Entity>
  readonly statements: Shelf<Statement>
  readonly #columns: EntityColumns
  readonly #sourceIds: HashColumns & TextColumns

  private constructor({ head, columns, names, sources, sourceIds, entities, statements }: LayerParts) {
    this.head = head
    this.names = names
    this.sources = sources
    this.entities = entities
    this.statements = statements
    this.#columns = columns
    this.#sourceIds = sourceIds
  }

  /** @throws Error where the layer is unfinished or a part of it is missing */
  static async open(store: Pick<SegmentStore, 'get'>): Promise<Layer> {
    const reader = await ColumnReader.open(store)
    return new Layer({
      head: reader.head,
      columns: await openColumns(reader),
      names: await openNames(reader),
      sources: await Shelf.open<Source>(store, reader, 'source', 'sources'),
      sourceIds: await openIds(reader, 'source'),
      entities: new BodyReader<Entity>(store, 'entities', await reader.numbers('entity.blocks')),
      statements: await Shelf.open<Statement>(store, reader, 'statement', 'statements'),
    })
  }

  /** The id that a term stands for. */
  idOf(term: number): string {
    return textAt(this.#columns.terms, term)
  }

  /** The row of the entity that a term stands for, which the layer holds. */
  rowOf(term: number): number {
    return this.#columns.termRows[term]! - 1
  }

  /** The row of an entity; `undefined` where the layer does not hold it. */
  entityRow(id: string): number | undefined {
    const term = numberOf(this.#columns.terms, id)
    const row = term === undefined ? 0 : this.#columns.termRows[term]!
    return row === 0 ? undefined : row - 1
  }

  kindAt(row: number): EntityKind {
    return ENTITY_KINDS[this.#columns.kinds[row]!]!
  }

  hasSource(id: string): boolean {
    const row = numberOf(this.#sourceIds, id)
    return row !== undefined && !this.sources.isLeft(row)
  }

  /** Rows of the statements about an entity. */
  about(id: string): Uint32Array {
    return this.#rowsIn(this.#columns.about, id)
  }

  /** Rows of the statements whose value is the entity. */
  pointingTo(id: string): Uint32Array {
    return this.#rowsIn(this.#columns.pointing, id)
  }

  #rowsIn(list: ListColumns, id: string): Uint32Array {
    const term = numberOf(this.#columns.terms, id)
    return term === undefined ? new Uint32Array() : listOf(list, term)
  }
}

async function openColumns(reader: ColumnReader): Promise<EntityColumns> {
  const list = async (name: string) => ({
    starts: await reader.numbers(`${name}.starts`),
    rows: await reader.numbers(`${name}.rows`),
  })
  return {
    terms: await openIds(reader, 'term'),
    termRows: await reader.numbers('term.rows'),
    kinds: await reader.bytes('entity.kinds'),
    about: await list('about'),
    pointing: await list('pointing'),
  }
}

async function openIds(reader: ColumnReader, name: string): Promise<HashColumns & TextColumns> {
  return {
    bytes: await reader.bytes(`${name}.bytes`),
    ends: await reader.numbers(`${name}.ends`),
    hashes: await reader.numbers(`${name}.hashes`),
    slots: await reader.numbers(`${name}.slots`),
  }
}

async function openNames(reader: ColumnReader): Promise<NameColumns> {
  return {
    bytes: await reader.bytes('name.bytes'),
    ends: await reader.numbers('name.ends'),
    owners: await reader.numbers('name.owners'),
    hashes: await reader.numbers('name.hashes'),
    heads: await reader.numbers('name.heads'),
    nexts: await reader.numbers('name.nexts'),
  }
}
