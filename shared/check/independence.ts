import type { Facts } from '../facts/facts.ts'
import type { Statement } from '../model/statement.ts'

/**
 * How many of the sources stand on their own: those that derive from one another, or from one common origin, count once.
 * `derivesFrom` is followed to its ends; a circle counts once.
 */
export function countIndependent(sources: readonly string[], facts: Facts): number {
  const groups: Set<string>[] = []
  for (const source of new Set(sources)) {
    const origins = originsOf(source, facts)
    const joined = groups.filter(group => [...origins].some(origin => group.has(origin)))
    const merged = new Set([...origins, ...joined.flatMap(group => [...group])])
    for (const group of joined) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.length
}

/** A source and everything it repeats, directly or not. */
function originsOf(source: string, facts: Facts): Set<string> {
  const seen = new Set<string>()
  const open = [source]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(facts.source(id)?.derivesFrom ?? []))
  }
  return seen
}

/** Independent sources behind several statements taken together. */
export function independentBehind(statements: readonly Statement[], facts: Facts): number {
  return countIndependent(
    statements.flatMap(({ references }) => references.map(({ source }) => source)),
    facts,
  )
}
