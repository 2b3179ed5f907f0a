import type { PackContent } from '../../shared/facts/facts.ts'
import type { Entity, Statement } from '../../shared/model/statement.ts'

/** Somebody on file with everything that is said of them. */
export interface Person {
  readonly entity: Entity
  readonly statements: readonly Statement[]
}

/** The people of a pack that anything is said of, in stored order. */
export function peopleIn({ entities, statements }: PackContent): readonly Person[] {
  const bySubject = new Map<string, Statement[]>()
  for (const statement of statements) {
    const own = bySubject.get(statement.subject)
    if (own) own.push(statement)
    else bySubject.set(statement.subject, [statement])
  }
  return entities.flatMap(entity => {
    const own = bySubject.get(entity.id)
    return own && entity.kind === 'person' ? { entity, statements: own } : []
  })
}

/** Somebody else of that round: the one’s last name behind another one’s first, the other’s facts. */
export function variantOf(people: readonly Person[], at: number, round: number): Person {
  const { entity } = people[at]!
  const other = people[(at + round * STRIDE) % people.length]!
  const label = `${other.entity.label.split(' ')[0]} ${entity.label.split(' ').slice(1).join(' ')}`.trim()
  const id = `${entity.id}:${round}`
  return {
    entity: { ...entity, id, label, aliases: [] },
    statements: other.statements.map(statement => ({ ...statement, id: `${statement.id}:${round}`, subject: id })),
  }
}

/** Prime, so that in every round a first name meets another last name. */
const STRIDE = 1009
