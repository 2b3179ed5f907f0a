import type { Stated, Statement } from '../model/statement.ts'
import type { Facts } from './facts.ts'

/** By statement id: what it would say instead. Whom it is about and of which property stays. */
export type Suppositions = ReadonlyMap<string, Stated>

/**
 * The facts as they would be if some statements said something else; nothing stored changes. A supposition that would make a
 * statement point to another entity, or of a statement that is not there, is left out.
 */
export function supposing(facts: Facts, suppositions: Suppositions): Facts {
  if (suppositions.size === 0) return facts
  const supposed = (statement: Statement): Statement => {
    const other = suppositions.get(statement.id)
    return other === undefined || leadsElsewhere(statement, other) ? statement : { ...statement, ...other }
  }
  return {
    entity: id => facts.entity(id),
    source: id => facts.source(id),
    named: phrase => facts.named(phrase),
    statement: id => {
      const found = facts.statement(id)
      return found && supposed(found)
    },
    about: (subject, property) => facts.about(subject, property).map(supposed),
    pointingTo: (entity, property) => facts.pointingTo(entity, property).map(supposed),
  }
}

function leadsElsewhere({ value }: Statement, other: Stated): boolean {
  const [before, after] = [value, other.value].map(one => (one.type === 'entity' ? one.id : null))
  return before !== after
}
