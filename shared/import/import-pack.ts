import type { FactRecord } from '../facts/facts.ts'
import { IdTableBuilder } from '../facts/id-table.ts'
import { LayerBuilder } from '../facts/layer-builder.ts'
import type { LayeredBase } from '../facts/layered-base.ts'
import { isSameContent } from '../facts/same-content.ts'
import type { SegmentStore } from '../facts/segment.ts'
import type { PackHeader } from '../model/statement.ts'
import { inOrder, type PackProblem, type ReadRecord, readRecords, taken } from './pack.ts'
import { PackLinks } from './pack-links.ts'

/** What an import has written. */
export interface PackImport {
  readonly title: string
  readonly added: { readonly entities: number; readonly statements: number; readonly sources: number }
  /** In the order of their lines. */
  readonly problems: readonly PackProblem[]
  /** Whether the new layer holds anything; one that holds nothing is not worth keeping. */
  readonly hasLayer: boolean
}

export interface ImportProgress {
  /** Bytes of the pack read so far, as they come in. */
  readonly bytes: number
  readonly statements: number
  /** What goes on now, as people read it. */
  readonly phase: string
}

const TYPES = ['source', 'entity', 'statement'] as const
const ARTICLE = { source: 'a', entity: 'an', statement: 'a' } as const

interface ImportEvents {
  readonly progress?: (progress: ImportProgress) => void
}

/** A file that is no fact pack at all; the message is one line for people. */
export class NoPackError extends Error {
  override readonly name = 'NoPackError'
}

/**
 * Streams a pack into a new layer beside what is on file.
 *
 * A record that is on file with the same content agrees and is not written again. Of one that is on file with other content
 * the stored one stays and a problem says so. A line that cannot be used is told, and the rest goes in. Records may name
 * those of the pack, in any order, and those on file. Until this is done the layer is unfinished and cannot be opened; what
 * the chunks throw stops the import.
 *
 * @throws NoPackError when the first line is no pack line
 */
export async function importPack(
  chunks: AsyncIterable<Uint8Array>,
  base: LayeredBase,
  store: Pick<SegmentStore, 'put'>,
  on: ImportEvents = {},
): Promise<PackImport> {
  const importer = new Importer(base, store)
  let bytes = 0
  const watched = watch(chunks, size => {
    bytes += size
    on.progress?.({ bytes, statements: importer.statements, phase: 'Reading' })
  })
  for await (const read of readRecords(watched)) await importer.take(read)
  on.progress?.({ bytes, statements: importer.statements, phase: 'Building the index' })
  return await importer.finish()
}

async function* watch(chunks: AsyncIterable<Uint8Array>, onChunk: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onChunk(chunk.length)
    yield chunk
  }
}

class Importer {
  readonly #base: LayeredBase
  readonly #builder: LayerBuilder
  readonly #links: PackLinks
  readonly #problems: PackProblem[] = []
  /** Ids of the pack that are on file. */
  readonly #met = new IdTableBuilder()
  /** Statements read so far, usable or not. */
  statements = 0
  /** Next row of the layer. */
  readonly #rows = { source: 0, statement: 0 }
  #header: PackHeader | undefined

  constructor(base: LayeredBase, store: Pick<SegmentStore, 'put'>) {
    this.#base = base
    this.#builder = new LayerBuilder(store)
    this.#links = new PackLinks((type, id) => base.has(type, id))
  }

  async take(read: ReadRecord): Promise<void> {
    if ('reason' in read) {
      if (!this.#header) throw new NoPackError(`This is no fact pack: line ${read.line}: ${read.reason}`)
      this.#problems.push(read)
    } else if (read.record.type === 'pack') this.#header = read.record.record
    else await this.#takeFact(read.record, read.line)
  }

  async #takeFact(packed: FactRecord, line: number): Promise<void> {
    const { id } = packed.record
    if (packed.type === 'statement') this.statements += 1
    if (this.#isTaken(id)) this.#problems.push({ line, reason: taken(id) })
    else if (!(await this.#isOnFile(packed, line))) await this.#add(packed, line)
  }

  /** Closes the layer, without what names a record that is not there. */
  async finish(): Promise<PackImport> {
    if (!this.#header) throw new NoPackError('This is no fact pack: it is empty')
    const broken = this.#links.broken()
    for (const { type, row } of broken) this.#builder.leaveOut(type, row)
    const added = this.#builder.counts
    const hasLayer = added.sources + added.entities + added.statements > 0
    if (hasLayer) await this.#builder.finish(this.#header)
    return { title: this.#header.title, added, problems: inOrder([...this.#problems, ...broken]), hasLayer }
  }

  #isTaken(id: string): boolean {
    return this.#met.find(id) !== undefined || TYPES.some(type => this.#builder.has(type, id))
  }

  async #isOnFile({ type, record }: FactRecord, line: number): Promise<boolean> {
    const stored = await this.#base.read(type, record.id)
    if (!stored) return await this.#isOfAnotherType(type, record.id, line)
    this.#met.number(record.id)
    if (!isSameContent(stored, record)) {
      const reason = `${type} ${JSON.stringify(record.id)} is on file with other content, which stays`
      this.#problems.push({ line, reason })
    }
    return true
  }

  /** Ids are of one record each, whatever its type, on file as in a pack. */
  async #isOfAnotherType(type: FactRecord['type'], id: string, line: number): Promise<boolean> {
    for (const other of TYPES) {
      if (other === type || !(await this.#base.read(other, id))) continue
      this.#problems.push({
        line,
        reason: `the id ${JSON.stringify(id)} is on file as ${ARTICLE[other]} ${other}, which stays`,
      })
      return true
    }
    return false
  }

  #add({ type, record }: FactRecord, line: number): Promise<void> | undefined {
    if (type === 'entity') {
      this.#links.entity(record.id)
      return this.#builder.addEntity(record)
    }
    if (type === 'source') {
      this.#links.source(record, this.#rows.source++, line)
      return this.#builder.addSource(record)
    }
    this.#links.statement(record, this.#rows.statement++, line)
    return this.#builder.addStatement(record)
  }
}
