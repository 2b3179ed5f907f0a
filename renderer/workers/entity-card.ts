import { propertyWords, statedText } from '../../shared/check/words.ts'
import type { FactBase } from '../../shared/facts/facts.ts'
import type { EntityCard } from './protocol.ts'

/** An entity with what is on file about it, in words; null for one that is not on file. */
export async function readEntity(id: string, base: FactBase): Promise<EntityCard | null> {
  const facts = await base.around([id])
  const entity = facts.entity(id)
  if (!entity) return null
  const statements = facts.about(id).map(statement => ({
    id: statement.id,
    property: propertyWords(statement.property),
    value: statedText(statement, facts),
    sources: statement.references.map(({ source }) => facts.source(source)?.title ?? source),
    isDeprecated: statement.rank === 'deprecated',
  }))
  return { entity, statements }
}
