import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { countIndependent, independentBehind } from '../../../shared/check/independence.ts'
import type { Facts } from '../../../shared/facts/facts.ts'
import type { Source, Statement } from '../../../shared/model/statement.ts'
import { plainFacts } from '../../support/facts.ts'

/** Which sources each one repeats. */
type Repeats = Readonly<Record<string, readonly string[]>>

async function factsOf(repeats: Repeats): Promise<Facts> {
  const sources = Object.entries(repeats).map(([id, derivesFrom]): Source => ({ id, title: id, derivesFrom }))
  const header = { format: 'stet-facts', version: 1, title: 'Sources' } as const
  return plainFacts({ header, sources, entities: [], statements: [] }).around([])
}

async function count(sources: readonly string[], repeats: Repeats): Promise<number> {
  return countIndependent(sources, await factsOf(repeats))
}

describe('independent sources', () => {
  test.each<[string, string[], Repeats, number]>([
    ['none', [], {}, 0],
    ['two of their own', ['a', 'b'], { a: [], b: [] }, 2],
    ['one, given twice', ['a', 'a'], { a: [] }, 1],
    ['one that repeats the other', ['a', 'b'], { a: ['b'], b: [] }, 1],
    ['the ends of a chain', ['a', 'c'], { a: ['b'], b: ['c'], c: [] }, 1],
    ['two with one origin that is not cited', ['a', 'b'], { a: ['wire'], b: ['wire'], wire: [] }, 1],
    ['two with one origin that is not on file', ['a', 'b'], { a: ['wire'], b: ['wire'] }, 1],
    ['a ring', ['a', 'b', 'c'], { a: ['b'], b: ['c'], c: ['a'] }, 1],
    ['a ring and one of its own', ['a', 'b', 'd'], { a: ['b'], b: ['a'], d: [] }, 2],
    ['one that repeats itself', ['a'], { a: ['a'] }, 1],
    ['two of their own and a digest of both', ['a', 'b', 'digest'], { a: [], b: [], digest: ['a', 'b'] }, 2],
    ['two that are not on file', ['a', 'b'], {}, 2],
  ])('%s: of %s', async (_, sources, repeats, expected) => expect(await count(sources, repeats)).toBe(expected))

  test('of several statements are counted together', async () => {
    const facts = await factsOf({ a: [], b: ['a'], c: [] })
    const stated = (id: string, ...sources: string[]): Statement => ({
      id,
      subject: 'person:ada-marsh',
      property: 'dateOfBirth',
      value: { type: 'time', edtf: '1978' },
      references: sources.map(source => ({ source })),
    })
    expect(independentBehind([stated('st:1', 'a', 'b'), stated('st:2', 'b', 'c'), stated('st:3')], facts)).toBe(2)
  })
})

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const name = fc.constantFrom(...NAMES)
const repeats: fc.Arbitrary<Repeats> = fc
  .array(fc.uniqueArray(name, { maxLength: 2 }), { minLength: NAMES.length, maxLength: NAMES.length })
  .map(lists => Object.fromEntries(NAMES.map((id, i) => [id, lists[i]!])))
const sources = fc.uniqueArray(name)

/** A source and all that it repeats, step by step. */
function origins(id: string, given: Repeats): Set<string> {
  let known = new Set([id])
  for (const _ of NAMES) known = new Set([...known, ...[...known].flatMap(one => given[one]!)])
  return known
}

/** The size of the largest choice of which no two have anything in common, by trying them all. */
function largestApart(ids: readonly string[], given: Repeats): number {
  const choices = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, i) => (bits >> i) & 1))
  const isApart = (choice: readonly string[]) => {
    const all = choice.flatMap(id => [...origins(id, given)])
    return new Set(all).size === all.length
  }
  return Math.max(...choices.filter(isApart).map(({ length }) => length))
}

describe('however sources repeat one another', () => {
  prop.prop([sources, repeats])('as many count as can be told apart to their ends', async (cited, given) => {
    expect(await count(cited, given)).toBe(largestApart(cited, given))
  })

  prop.prop([fc.shuffledSubarray(NAMES), fc.shuffledSubarray(NAMES, { minLength: 7 }), repeats])(
    'their order and their repetition do not matter',
    async (cited, order, given) => {
      const shuffled = order.filter(one => cited.includes(one))
      expect(await count([...shuffled, ...shuffled], given)).toBe(await count(cited, given))
    },
  )

  prop.prop([sources, name, repeats])(
    'one more never takes from their number, and adds one at most',
    async (cited, more, given) => {
      const [before, after] = [await count(cited, given), await count([...cited, more], given)]
      expect(after - before).toBeGreaterThanOrEqual(0)
      expect(after - before).toBeLessThanOrEqual(1)
    },
  )
})
