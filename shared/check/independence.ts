import type { Facts } from '../facts/facts.ts'
import type { Statement } from '../model/statement.ts'

/**
 * How many of the sources stand on their own: the most of which no two derive from one another or from a common origin.
 *
 * `derivesFrom` is followed to its ends; a circle counts once. Two reports of their own and a digest of both are two.
 */
export function countIndependent(sources: readonly string[], facts: Facts): number {
  return independentAmong([...new Set(sources)].map(source => originsOf(source, facts)))
}

type Origins = ReadonlySet<string>

/** The most sets of origins of which no two meet: one that meets at most one other is always among them. */
export function independentAmong(all: readonly Origins[]): number {
  const [loneliest] = all
    .map(one => ({ one, apart: all.filter(other => !meets(one, other)) }))
    .sort((a, b) => b.apart.length - a.apart.length)
  if (loneliest === undefined) return 0
  const { one, apart } = loneliest
  const withIt = 1 + independentAmong(apart)
  return apart.length >= all.length - 2
    ? withIt
    : Math.max(withIt, independentAmong(all.filter(other => other !== one)))
}

function meets(a: Origins, b: Origins): boolean {
  return [...a].some(origin => b.has(origin))
}

/** A source and everything it repeats, directly or not, itself first. */
export function originsOf(source: string, facts: Facts): Set<string> {
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
