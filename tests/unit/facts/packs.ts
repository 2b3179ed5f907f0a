import { fc } from '@fast-check/vitest'
import type { FactRecord, PackContent, PackRecord } from '../../../shared/facts/facts.ts'
import { LayerBuilder } from '../../../shared/facts/layer-builder.ts'
import { type LayeredBase, openFactBase } from '../../../shared/facts/layered-base.ts'
import { MemorySegments } from '../../../shared/facts/segment.ts'
import { packLines } from '../../../shared/import/pack.ts'
import type { Entity, PackHeader, Source, Statement, Value } from '../../../shared/model/statement.ts'

export const HEADER: PackHeader = { format: 'stet-facts', version: 1, title: 'Port Alder' }

/** Any text that UTF-8 can hold, control characters and all. */
const text = fc.string({ unit: 'binary', maxLength: 12 })
const filled = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0)
const edtf = fc.constantFrom('1978', '1978-05-04', '198X', '2004-21', '2014-01-08/..', '[1978,1980]', '1978~')
const day = fc.constantFrom('2024-02-29', '1999-12-31')

function valueAmong(entities: readonly string[]): fc.Arbitrary<Value> {
  return fc.oneof(
    fc.record(
      { type: fc.constant('time' as const), edtf, calendar: fc.constant('julian'), zone: fc.constant('Europe/Paris') },
      { requiredKeys: ['type', 'edtf'] },
    ),
    fc.record(
      { type: fc.constant('quantity' as const), amount: number, unit: text },
      { requiredKeys: ['type', 'amount'] },
    ),
    fc.record({ type: fc.constant('entity' as const), id: fc.constantFrom(...entities) }),
    fc.record({ type: fc.constant('string' as const), text }),
    fc.constantFrom<Value>({ type: 'somevalue' }, { type: 'novalue' }),
  )
}

function sourceAmong(id: string, ids: readonly string[]): fc.Arbitrary<Source> {
  return fc.record(
    {
      id: fc.constant(id),
      title: text,
      publisher: text,
      published: edtf,
      accessed: day,
      reliability: fc.constantFrom('primary' as const, 'tertiary' as const),
      derivesFrom: fc.array(fc.constantFrom(...ids), { maxLength: 2 }),
      snapshot: fc.record({ text, sha256: text }),
    },
    { requiredKeys: ['id', 'title'] },
  ) as fc.Arbitrary<Source>
}

function entityOf(id: string): fc.Arbitrary<Entity> {
  return fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom('person' as const, 'series' as const, 'season' as const, 'organization' as const),
      label: filled,
      aliases: fc.array(text, { maxLength: 2 }),
      description: text,
      gender: fc.constantFrom('female' as const, 'male' as const),
      externalIds: fc.dictionary(text, text, { maxKeys: 2 }),
    },
    { requiredKeys: ['id', 'kind', 'label'] },
  ) as fc.Arbitrary<Entity>
}

function statementAmong(id: string, sources: readonly string[], entities: readonly string[]): fc.Arbitrary<Statement> {
  const value = valueAmong(entities)
  return fc.record(
    {
      id: fc.constant(id),
      subject: fc.constantFrom(...entities),
      property: filled,
      value,
      qualifiers: fc.dictionary(filled, fc.oneof(value, fc.array(value, { maxLength: 3 })), { maxKeys: 3 }),
      rank: fc.constantFrom('preferred' as const, 'normal' as const, 'deprecated' as const),
      references: fc.array(
        fc.record(
          { source: fc.constantFrom(...sources), quote: text, locator: text, retrieved: edtf },
          { requiredKeys: ['source'] },
        ),
        { maxLength: 2 },
      ),
      verifiedAt: day,
      verifiedBy: text,
      laterField: fc.jsonValue({ maxDepth: 2 }).map(json => JSON.parse(JSON.stringify(json))),
    },
    { requiredKeys: ['id', 'subject', 'property', 'value', 'references'] },
  ) as fc.Arbitrary<Statement>
}

/** Packs of all that the format allows, with odd characters everywhere and a field that it does not name. */
export const anyPack: fc.Arbitrary<PackContent> = fc.uniqueArray(filled, { minLength: 3, maxLength: 24 }).chain(ids => {
  const third = Math.ceil(ids.length / 3)
  const [sources, entities, statements] = [ids.slice(0, third), ids.slice(third, third * 2), ids.slice(third * 2)]
  const all = <T>(arbitraries: fc.Arbitrary<T>[]) => fc.tuple(...arbitraries) as fc.Arbitrary<T[]>
  return fc.record({
    header: fc.record(
      { format: fc.constant('stet-facts' as const), version: fc.constant(1 as const), title: text, note: text },
      { requiredKeys: ['format', 'version', 'title'] },
    ),
    sources: all(sources.map(id => sourceAmong(id, sources))),
    entities: all((entities.length > 0 ? entities : sources).map(entityOf)),
    statements: all(statements.map(id => statementAmong(id, sources, entities))),
  })
}) as fc.Arbitrary<PackContent>

/** Content in as many layers, each a part of every list, in order. */
export async function inLayers(content: PackContent, count: number): Promise<LayeredBase> {
  const stores: MemorySegments[] = []
  const part = <T>(all: readonly T[], at: number) =>
    all.slice(Math.floor((all.length * at) / count), Math.floor((all.length * (at + 1)) / count))
  for (let at = 0; at < count; at++) {
    const store = new MemorySegments()
    const builder = new LayerBuilder(store)
    for (const source of part(content.sources, at)) await builder.addSource(source)
    for (const entity of part(content.entities, at)) await builder.addEntity(entity)
    for (const statement of part(content.statements, at)) await builder.addStatement(statement)
    await builder.finish(content.header)
    stores.push(store)
  }
  return await openFactBase(stores)
}

/** Everything in a base. */
export async function contentOf(base: LayeredBase, header: PackHeader = HEADER): Promise<PackContent> {
  const content = { header, sources: [] as Source[], entities: [] as Entity[], statements: [] as Statement[] }
  for await (const { type, record } of base.records()) {
    if (type === 'source') content.sources.push(record)
    else if (type === 'entity') content.entities.push(record)
    else content.statements.push(record)
  }
  return content
}

/** A pack's text. */
export async function printPack(
  header: PackHeader,
  records: Iterable<PackRecord> | AsyncIterable<PackRecord>,
): Promise<string> {
  let printed = ''
  for await (const line of packLines(header, records)) printed += line
  return printed
}

export const printContent = (content: PackContent): Promise<string> => printPack(content.header, recordsOf(content))

/** A text's bytes, cut into pieces of so many. */
export async function* inPieces(content: string | Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** The records of a pack's content, sources and entities before the statements that name them. */
function* recordsOf({ sources, entities, statements }: PackContent): Generator<FactRecord> {
  for (const record of sources) yield { type: 'source', record }
  for (const record of entities) yield { type: 'entity', record }
  for (const record of statements) yield { type: 'statement', record }
}
