import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { CitedSource, CitedStatement } from '../../../shared/model/checked.ts'
import type { PolicyRule } from '../../../shared/model/policy.ts'
import { shortfallsOf, stopsIn } from '../../../shared/review/shortfalls.ts'
import { checkedArticle, checkedClaim } from '../../support/checked.ts'

const TEXT = 'Ada Marsh, 47, opened the pier.'
const DATELINE = '2026-03-02'

function source(id: string, rest: Partial<CitedSource> = {}): CitedSource {
  const nothing = { publisher: null, url: null, reliability: null, quote: null, locator: null, retrieved: null }
  return { id, title: id, ...nothing, origins: [], ...rest }
}

function born(sources: readonly CitedSource[], rest: Partial<CitedStatement> = {}): CitedStatement {
  const text = 'Ada Marsh: date of birth 4 May 1978'
  return {
    statement: 'st:1',
    property: 'dateOfBirth',
    text,
    sources,
    stated: { value: { type: 'somevalue' } },
    independent: 0,
    verified: null,
    ...rest,
  }
}

function lacks(evidence: readonly CitedStatement[], rule: Omit<PolicyRule, 'properties'>): readonly string[] {
  const claim = checkedClaim(TEXT, '47', { evidence })
  const policy = { title: 'Ages', rules: [{ properties: ['dateOfBirth'], ...rule }], stops: [] }
  return shortfallsOf(claim, policy, DATELINE).map(({ text }) => text.replace(/^.*1978: /, ''))
}

const EITHER = { independent: 2, primary: 1 }

describe('one primary or two independent sources', () => {
  test.each([
    ['none', [], ['unsourced; the desk asks for 2, or 1 primary']],
    ['one', [source('a')], ['1 independent source; the desk asks for 2, or 1 primary']],
    ['one that is primary', [source('a', { reliability: 'primary' })], []],
    ['two', [source('a'), source('b')], []],
    [
      'one and another that repeats it',
      [source('a'), source('b', { origins: ['a'] })],
      ['1 independent source; the desk asks for 2, or 1 primary'],
    ],
    [
      'two that repeat a third',
      [source('a', { origins: ['wire'] }), source('b', { origins: ['wire'] })],
      ['1 independent source; the desk asks for 2, or 1 primary'],
    ],
  ])('%s', (_, sources, expected) => {
    expect(lacks([born(sources)], EITHER)).toEqual(expected)
  })

  test('statements that say the same are taken together', () => {
    expect(lacks([born([source('a')]), born([source('b')], { statement: 'st:2' })], EITHER)).toEqual([])
  })

  test('a primary source alone may be asked for', () => {
    expect(lacks([born([source('a'), source('b')])], { primary: 1 })).toEqual([
      '0 primary sources; the desk asks for 1 primary',
    ])
  })
})

describe('how old a look-up may be', () => {
  const rule = { staleAfterDays: 30 }

  test.each([
    ['the last day that will do', '2026-01-31', []],
    ['a day too old', '2026-01-30', ['looked up 31 days before the dateline; the desk asks for 30']],
  ])('%s', (_, retrieved, expected) => {
    expect(lacks([born([source('a', { retrieved })])], rule)).toEqual(expected)
  })

  test('counts from the newest of the look-ups and the desk’s own check', () => {
    const old = source('a', { retrieved: '2020-01-01' })
    expect(lacks([born([old], { verified: '2026-02-20' })], rule)).toEqual([])
    expect(lacks([born([old, source('b', { retrieved: '2026-02-20' })])], rule)).toEqual([])
  })

  test('one that nobody has noted is not taken for fresh', () => {
    expect(lacks([born([source('a')])], rule)).toEqual(['nobody has noted when it was looked up'])
  })
})

test('a property that no rule names is not held to any', () => {
  expect(lacks([born([], { property: 'spouse' })], EITHER)).toEqual([])
})

prop.prop([fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 }), fc.integer({ min: 1, max: 4 })])(
  'a further source never makes evidence fall short that did not',
  (ids, independent) => {
    const some = ids.map(id => source(id, { origins: id === 'd' ? ['a'] : [] }))
    const before = lacks([born(some)], { independent })
    const after = lacks([born([...some, source('e')])], { independent })
    expect(before.length === 0 ? after : []).toEqual([])
  },
)

test('a policy stops what it names and nothing else', () => {
  const checked = checkedArticle(TEXT, [checkedClaim(TEXT, '47', { verdict: 'supported', evidence: [born([])] })])
  const policy = (stops: Parameters<typeof stopsIn>[1]['stops']) => ({
    title: 'Ages',
    rules: [{ properties: ['*'], independent: 1 }],
    stops,
  })
  expect(stopsIn(checked, policy(['contradicted', 'inconsistent']))).toEqual([])
  expect(stopsIn(checked, policy(['sources', 'unread']))).toEqual(['sources'])
  const open = { ...checked, summary: { ...checked.summary, possible: 1, unread: 1 } }
  expect(stopsIn(open, policy(['possible', 'sources', 'unread']))).toEqual(['possible', 'sources', 'unread'])
})
