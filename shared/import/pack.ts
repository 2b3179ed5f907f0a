import type { FactRecord, PackContent, PackRecord } from '../facts/facts.ts'
import type { Entity, PackHeader, Source, Statement } from '../model/statement.ts'
import { LineSplitter, type PackLine } from './pack-lines.ts'
import { PackLinks } from './pack-links.ts'
import { toPackRecord } from './pack-record.ts'

/** A line of a pack that cannot be used, and why. Lines count from 1. */
export interface PackProblem {
  readonly line: number
  readonly reason: string
}

export interface PackReading {
  readonly content: PackContent
  /** In the order of their lines. */
  readonly problems: readonly PackProblem[]
}

/** A record with the line it stands on, or why the line holds none that can be used. */
export type ReadRecord = { readonly line: number; readonly record: PackRecord } | PackProblem

const NO_HEADER: PackHeader = { format: 'stet-facts', version: 1, title: '' }

/**
 * The records of a pack one by one, as its bytes arrive; what is read is not kept.
 *
 * The pack line comes first. Where it is missing or wrong the first thing given says so, and the other lines follow.
 */
export async function* readRecords(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<ReadRecord> {
  const splitter = new LineSplitter()
  let isFirst = true
  for await (const chunk of chunks) {
    for (const line of splitter.push(chunk)) {
      yield* isFirst ? readFirst(line) : [readLater(line)]
      isFirst = false
    }
  }
  for (const line of splitter.end()) {
    yield* isFirst ? readFirst(line) : [readLater(line)]
    isFirst = false
  }
  if (isFirst) yield { line: 1, reason: 'empty: there is no pack line' }
}

function readFirst(line: PackLine): ReadRecord[] {
  const read = readLine(line)
  if ('reason' in read) return [{ line: read.line, reason: `no pack line: ${read.reason}` }]
  if (read.record.type === 'pack') return [read]
  return [
    { line: read.line, reason: `no pack line: the first line holds the record of another type (${read.record.type})` },
    read,
  ]
}

function readLater(line: PackLine): ReadRecord {
  const read = readLine(line)
  const isSecond = !('reason' in read) && read.record.type === 'pack'
  return isSecond ? { line: read.line, reason: 'a second pack line' } : read
}

function readLine(line: PackLine): ReadRecord {
  if ('reason' in line) return line
  const record = toPackRecord(line.text)
  return typeof record === 'string' ? { line: line.line, reason: record } : { line: line.line, record }
}

/** Why a record cannot be used whose id another one of the same pack has. */
export function taken(id: string): string {
  return `the id ${JSON.stringify(id)} is already taken by an earlier line`
}

/**
 * A whole pack in memory. A line that cannot be used is told with its number and left out, and so is one that names a record
 * which is not there; the rest is read.
 */
export async function readPack(chunks: AsyncIterable<Uint8Array>): Promise<PackReading> {
  const collector = new PackCollector()
  for await (const read of readRecords(chunks)) collector.take(read)
  return collector.finish()
}

class PackCollector {
  readonly #problems: PackProblem[] = []
  readonly #ids = new Set<string>()
  readonly #links = new PackLinks()
  readonly #sources: Source[] = []
  readonly #entities: Entity[] = []
  readonly #statements: Statement[] = []
  #header = NO_HEADER

  take(read: ReadRecord): void {
    if ('reason' in read) this.#problems.push(read)
    else if (read.record.type === 'pack') this.#header = read.record.record
    else if (this.#ids.has(read.record.record.id)) {
      this.#problems.push({ line: read.line, reason: taken(read.record.record.id) })
    } else this.#add(read.record, read.line)
  }

  #add(packed: FactRecord, line: number): void {
    const { type, record } = packed
    this.#ids.add(record.id)
    if (type === 'entity') {
      this.#links.entity(record.id)
      this.#entities.push(record)
    } else if (type === 'source') {
      this.#links.source(record, this.#sources.length, line)
      this.#sources.push(record)
    } else {
      this.#links.statement(record, this.#statements.length, line)
      this.#statements.push(record)
    }
  }

  finish(): PackReading {
    const broken = this.#links.broken()
    const rows = (type: 'source' | 'statement') =>
      new Set(broken.filter(one => one.type === type).map(({ row }) => row))
    const [lostSources, lostStatements] = [rows('source'), rows('statement')]
    return {
      content: {
        header: this.#header,
        sources: this.#sources.filter((_, row) => !lostSources.has(row)),
        entities: this.#entities,
        statements: this.#statements.filter((_, row) => !lostStatements.has(row)),
      },
      problems: inOrder([...this.#problems, ...broken]),
    }
  }
}

/** Problems by their line. */
export function inOrder(problems: readonly PackProblem[]): PackProblem[] {
  return problems.map(({ line, reason }) => ({ line, reason })).sort((a, b) => a.line - b.line)
}
/** A pack as text, one line with its line end at a time, the pack line first. Reading it gives the same content. */
export async function* packLines(
  header: PackHeader,
  records: Iterable<PackRecord> | AsyncIterable<PackRecord>,
): AsyncGenerator<string> {
  yield printLine({ type: 'pack', record: header })
  for await (const record of records) yield printLine(record)
}

function printLine({ type, record }: PackRecord): string {
  return `${JSON.stringify({ type, ...record })}\n`
}
