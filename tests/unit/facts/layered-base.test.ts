import { describe, expect, test } from 'vitest'
import type { PackContent } from '../../../shared/facts/facts.ts'
import { toFactBase } from '../../../shared/facts/from-pack.ts'
import { LayerBuilder } from '../../../shared/facts/layer-builder.ts'
import { openFactBase } from '../../../shared/facts/layered-base.ts'
import { MemorySegments, type Segment } from '../../../shared/facts/segment.ts'
import type { Entity, EntityKind, Statement } from '../../../shared/model/statement.ts'
import { contentOf, HEADER, inLayers } from './packs.ts'

const entity = (id: string, label: string, kind: EntityKind = 'person', aliases?: readonly string[]): Entity =>
  aliases ? { id, kind, label, aliases } : { id, kind, label }
const statement = (id: string, subject: string, property: string, target: string): Statement => ({
  id,
  subject,
  property,
  value: { type: 'entity', id: target },
  references: [{ source: 'src:register' }],
})
const content = (entities: readonly Entity[], statements: readonly Statement[] = []): PackContent => ({
  header: HEADER,
  sources: [{ id: 'src:register', title: 'Register' }],
  entities,
  statements,
})
const numbered = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))

/** Several blocks of each kind of record. */
const LARGE = content(
  numbered(1200, at => entity(`p${at}`, `Person ${at}`)),
  numbered(1200, at => statement(`st:${at}`, `p${at}`, 'spouse', `p${(at * 7) % 1200}`)),
)

describe('a base of many blocks', () => {
  test.each([1, 2, 5])('in %d layers gives all its records in stored order', async layers => {
    expect(await contentOf(await inLayers(LARGE, layers))).toEqual(LARGE)
  })

  test('finds each record by its id and none by another', async () => {
    const base = await inLayers(LARGE, 3)
    for (const at of [0, 249, 250, 399, 400, 799, 1199]) {
      expect(await base.read('entity', `p${at}`)).toEqual(LARGE.entities[at])
      expect(await base.read('statement', `st:${at}`)).toEqual(LARGE.statements[at])
    }
    expect(await base.read('source', 'src:register')).toEqual(LARGE.sources[0])
    expect(await base.read('statement', 'p1')).toBeUndefined()
    expect([base.has('entity', 'p1199'), base.has('entity', 'st:1'), base.has('source', 'p1')]).toEqual([
      true,
      false,
      false,
    ])
  })

  test('fetches no more of its records than are asked for', async () => {
    const segments = new MemorySegments()
    const builder = new LayerBuilder(segments)
    for (const one of LARGE.entities) await builder.addEntity(one)
    for (const one of LARGE.statements) await builder.addStatement(one)
    await builder.finish(HEADER)
    const fetched: string[] = []
    const get = (name: string): Promise<Segment | undefined> => {
      fetched.push(name)
      return segments.get(name)
    }
    const base = await openFactBase([{ get }])
    expect(fetched.filter(name => name.includes('.block.'))).toEqual([])
    fetched.length = 0
    expect(base.namesIn('Person 300')).toHaveLength(1)
    await base.read('statement', 'st:300')
    await base.read('statement', 'st:301')
    expect(fetched).toEqual(['statements.block.1'])
  })
})

describe('no layers', () => {
  test('are an empty base', async () => {
    const base = await openFactBase([])
    expect(base.counts).toEqual({ entities: 0, statements: 0, sources: 0 })
    expect(base.namesIn('Ada Marsh')).toEqual([])
    expect(await base.findEntities('', 5)).toEqual([])
  })
})

describe('a layer of which a part is missing', () => {
  test.each(['head', 'name.owners.0', 'statements.block.2'])('is told as damaged: %s', async lost => {
    const segments = new MemorySegments()
    const builder = new LayerBuilder(segments)
    for (const one of LARGE.entities) await builder.addEntity(one)
    for (const one of LARGE.statements) await builder.addStatement(one)
    await builder.finish(HEADER)
    const get = async (name: string) => (name === lost ? undefined : await segments.get(name))
    const use = async () => await (await openFactBase([{ get }])).read('statement', 'st:600')
    await expect(use()).rejects.toThrow(`The fact base is damaged: its part ${lost.replace('.0', '')}`)
  })
})

describe('a search for entities', () => {
  const PEOPLE = content([
    entity('1', 'Marsh Adair'),
    entity('2', 'Zoë Marsh'),
    entity('3', 'Ada Marshall'),
    entity('4', 'The Marsh', 'series', ['Marsh']),
    entity('5', 'A.J. Marsh'),
    entity('6', 'Ben Ode', 'person', ['Benjamin Marsh Ode']),
  ])

  test.each([
    ['marsh', ['4', '1', '2', '3', '5', '6']],
    ['zoe', ['2']],
    ['ZOË m', ['2']],
    ['marsh ada', ['1', '3']],
    ['aj', ['5']],
    ['the marsh', ['4', '1', '2', '3', '5', '6']],
    ['arsh', []],
    ['', ['1', '2', '3', '4', '5', '6']],
  ])('for “%s” gives the whole name, then its beginning, then any words', async (query, found) => {
    for (const layers of [1, 3]) {
      expect((await (await inLayers(PEOPLE, layers)).findEntities(query, 10)).map(({ id }) => id)).toEqual(found)
    }
  })

  test('gives as many as are asked for, the best', async () => {
    const base = await inLayers(PEOPLE, 2)
    expect((await base.findEntities('marsh', 2)).map(({ id }) => id)).toEqual(['4', '1'])
    expect((await base.findEntities('', 2)).map(({ id }) => id)).toEqual(['1', '2'])
  })
})

describe('what is near', () => {
  test('does not grow through what everybody has in common', async () => {
    const people = numbered(2500, at => entity(`p${at}`, `Person ${at}`))
    const employer = entity('org:ktv', 'KTV', 'organization')
    const town = entity('event:fair', 'The fair', 'event')
    const statements = people.flatMap(({ id }, at) => [
      statement(`st:${at}`, id, 'employer', 'org:ktv'),
      statement(`at:${at}`, id, 'significantEvent', 'event:fair'),
    ])
    const facts = await (await toFactBase(content([...people, employer, town], statements))).around(['p0'])
    expect(facts.about('p0')).toHaveLength(2)
    expect([facts.entity('org:ktv')?.label, facts.entity('event:fair')?.label]).toEqual(['KTV', 'The fair'])
    expect([facts.pointingTo('org:ktv'), facts.pointingTo('event:fair')]).toEqual([[], []])
    expect(facts.entity('p1')).toBeUndefined()
  })

  test('holds all that points to an entity of the story itself', async () => {
    const people = numbered(2500, at => entity(`p${at}`, `Person ${at}`))
    const employer = entity('org:ktv', 'KTV', 'organization')
    const statements = people.map(({ id }, at) => statement(`st:${at}`, id, 'employer', 'org:ktv'))
    const facts = await (await toFactBase(content([...people, employer], statements))).around(['org:ktv'])
    expect(facts.pointingTo('org:ktv', 'employer')).toHaveLength(2500)
  })
})
