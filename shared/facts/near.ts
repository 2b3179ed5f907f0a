import type { Entity, EntityKind, Source, Statement } from '../model/statement.ts'
import type { Facts } from './facts.ts'
import { findNamed } from './find-names.ts'
import type { Layer } from './layer.ts'

/** Kinds that a second step goes on from: what a story about people and shows reckons with. */
const STEPPED_TO: ReadonlySet<EntityKind> = new Set(['person', 'character', 'series', 'season', 'episode', 'event'])
/** Kinds that lead everywhere: what is found through them is named and not gone on from. */
const HUBS: ReadonlySet<EntityKind> = new Set(['organization', 'team', 'place', 'other'])

/** An entity that more statements point to than this is not looked at from behind: as a first step, and as a second. */
const MOST_POINTING = [20_000, 2_000, 0] as const

/** What has been brought near so far. */
interface Near {
  readonly statements: Map<string, Statement>
  readonly entities: Map<string, Entity>
  readonly sources: Map<string, Source>
  readonly about: Map<string, readonly Statement[]>
  readonly pointing: Map<string, readonly Statement[]>
}

/**
 * A view of all within two steps of these entities; the seasons of a series that the second step comes to are looked at
 * too. Of an entity that is only named in passing there is the record and no statement, so that no list is half there.
 */
export async function bringNear(layers: readonly Layer[], entities: readonly string[]): Promise<Facts> {
  const near: Near = {
    statements: new Map(),
    entities: new Map(),
    sources: new Map(),
    about: new Map(),
    pointing: new Map(),
  }
  let centres = [...new Set(entities)]
  for (const most of MOST_POINTING) {
    await fetchAround(layers, centres, most, near)
    centres = most === 0 ? [] : nextCentres(layers, centres, near, most === MOST_POINTING[1])
  }
  await fetchEntities(layers, [...entities, ...[...near.statements.values()].flatMap(namedIn)], near)
  await fetchSources(layers, near)
  return toFacts(layers, near)
}

/** Entities that statements around the centres name, as far as one goes on from them. */
function nextCentres(layers: readonly Layer[], centres: readonly string[], near: Near, onlySeasons: boolean): string[] {
  const next = new Set<string>()
  for (const centre of centres) {
    const kind = kindOf(layers, centre)
    if (kind === undefined || HUBS.has(kind) || (onlySeasons && kind !== 'series')) continue
    for (const statement of [...(near.about.get(centre) ?? []), ...(near.pointing.get(centre) ?? [])]) {
      for (const id of namedIn(statement)) {
        if (near.about.has(id) || next.has(id)) continue
        const found = kindOf(layers, id)
        if (found !== undefined && (onlySeasons ? found === 'season' : STEPPED_TO.has(found))) next.add(id)
      }
    }
  }
  return [...next]
}

function kindOf(layers: readonly Layer[], id: string): EntityKind | undefined {
  for (const layer of layers) {
    const row = layer.entityRow(id)
    if (row !== undefined) return layer.kindAt(row)
  }
  return undefined
}

/** Entities that a statement names: its subject, its value, and those in its qualifiers. */
function namedIn({ subject, value, qualifiers }: Statement): string[] {
  const named = value.type === 'entity' ? [subject, value.id] : [subject]
  if (qualifiers === undefined) return named
  for (const qualifier of Object.values(qualifiers)) {
    for (const one of [qualifier].flat()) if (one.type === 'entity') named.push(one.id)
  }
  return named
}

async function fetchAround(
  layers: readonly Layer[],
  centres: readonly string[],
  most: number,
  near: Near,
): Promise<void> {
  const wanted = centres.map(id => {
    const pointing = layers.map(layer => layer.pointingTo(id))
    const isHub = pointing.reduce((sum, { length }) => sum + length, 0) > most
    return { id, about: layers.map(layer => layer.about(id)), pointing: isHub ? null : pointing }
  })
  const rows = layers.map((_, at) =>
    wanted.flatMap(({ about, pointing }) => [...about[at]!, ...(pointing?.[at] ?? [])]),
  )
  const fetched = await Promise.all(layers.map((layer, at) => fetchRows(layer, rows[at]!)))
  const pick = (lists: readonly Uint32Array[]) =>
    lists.flatMap((list, at) => [...list].map(row => fetched[at]!.get(row)!))
  for (const { id, about, pointing } of wanted) {
    near.about.set(id, pick(about))
    if (pointing) near.pointing.set(id, pick(pointing))
  }
  for (const statements of fetched) for (const one of statements.values()) near.statements.set(one.id, one)
}

async function fetchRows(layer: Layer, rows: readonly number[]): Promise<Map<number, Statement>> {
  const sorted = [...new Set(rows)].sort((a, b) => a - b)
  const statements = await layer.statements.bodies.readAll(sorted)
  return new Map(sorted.map((row, at) => [row, statements[at]!]))
}

async function fetchEntities(layers: readonly Layer[], ids: readonly string[], near: Near): Promise<void> {
  const wanted = new Set(ids)
  for (const layer of layers) {
    const rows = [...wanted].flatMap(id => layer.entityRow(id) ?? []).sort((a, b) => a - b)
    for (const entity of await layer.entities.readAll(rows)) {
      near.entities.set(entity.id, entity)
      wanted.delete(entity.id)
    }
  }
}

/** The sources of all statements, and those from which they derive. */
async function fetchSources(layers: readonly Layer[], near: Near): Promise<void> {
  const seen = new Set(
    [...near.statements.values()].flatMap(({ references }) => references.map(({ source }) => source)),
  )
  for (const id of seen) {
    for (const layer of layers) {
      const source = await layer.sources.find(id)
      if (!source) continue
      near.sources.set(id, source)
      for (const origin of source.derivesFrom ?? []) seen.add(origin)
      break
    }
  }
}

function toFacts(layers: readonly Layer[], near: Near): Facts {
  const only = (found: readonly Statement[] = [], property?: string) =>
    property === undefined ? found : found.filter(statement => statement.property === property)
  return {
    entity: id => near.entities.get(id),
    source: id => near.sources.get(id),
    statement: id => near.statements.get(id),
    about: (subject, property) => only(near.about.get(subject), property),
    pointingTo: (entity, property) => only(near.pointing.get(entity), property),
    named: phrase => findNamed(phrase, layers),
  }
}
