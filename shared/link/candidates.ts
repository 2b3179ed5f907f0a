import type { Facts } from '../facts/facts.ts'
import type { Mention } from '../model/claim.ts'
import type { Entity, EntityKind } from '../model/statement.ts'

export const PEOPLE: ReadonlySet<EntityKind> = new Set(['person', 'character'])
export const SHOWS: ReadonlySet<EntityKind> = new Set(['series', 'film', 'work', 'season', 'episode'])
const FIRMS: ReadonlySet<EntityKind> = new Set(['organization', 'team'])

/** The entities of a name, each once. */
export function entitiesNamed(name: string, facts: Facts): Entity[] {
  const ids = new Set(facts.named(name).map(({ entity }) => entity))
  return [...ids].flatMap(id => facts.entity(id) ?? [])
}

/** Of several entities of one name those that fit the mention and are tied to something else that the article names. */
export function narrow(
  found: readonly Entity[],
  mention: Mention,
  named: ReadonlySet<string>,
  facts: Facts,
): readonly Entity[] {
  let left = found.filter(entity => fitsSort(entity, mention))
  if (left.length > 1 && mention.gender !== null) {
    left = prefer(left, entity => isOf(entity, mention))
  }
  if (left.length > 1) left = prefer(left, entity => isTied(entity.id, named, facts))
  if (left.length > 1 && mention.sort === 'person') left = prefer(left, entity => entity.kind === 'person')
  if (left.length > 1 && mention.sort === 'show') left = prefer(left, entity => entity.kind === 'series')
  return left
}

/** Whether the fact base knows the name, but not as anything of the mention's sort: a place read as a person. */
export function isMisread(mention: Mention, facts: Facts): boolean {
  const found = mention.fullest === null ? [] : entitiesNamed(mention.fullest, facts)
  return found.length > 0 && !found.some(entity => fitsSort(entity, mention))
}

/** Whether somebody can be meant by a mention of its gender. */
export function isOf({ gender }: Entity, mention: Mention): boolean {
  return mention.gender === null || gender === undefined || gender === mention.gender
}

function prefer(all: Entity[], test: (entity: Entity) => boolean): Entity[] {
  const some = all.filter(test)
  return some.length > 0 ? some : all
}

function fitsSort(entity: Entity, { sort }: Mention): boolean {
  if (sort === 'person') return PEOPLE.has(entity.kind)
  return sort === 'show' ? SHOWS.has(entity.kind) : !PEOPLE.has(entity.kind) || entity.kind === 'character'
}

/** `Hallam Cycles`, read as a person's name, or `True`, read as none: what the fact base knows one firm, or one person, by. */
export function isKnownAsOther(found: readonly Entity[], { form, sort }: Mention): boolean {
  if (form !== 'name' || found.length !== 1) return false
  return sort === 'other' || (sort === 'person' && FIRMS.has(found[0]!.kind))
}

/** Whether a statement joins the entity to another one that the article names. */
function isTied(id: string, named: ReadonlySet<string>, facts: Facts): boolean {
  const outward = facts.about(id).some(({ value }) => value.type === 'entity' && value.id !== id && named.has(value.id))
  return outward || facts.pointingTo(id).some(({ subject }) => subject !== id && named.has(subject))
}
