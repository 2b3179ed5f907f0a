import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { and, type Truth, verdictOf } from '../../../shared/check/kleene.ts'

const truth: fc.Arbitrary<Truth> = fc.constantFrom(true, false, undefined)
const truths = fc.array(truth, { maxLength: 6 })

describe('and', () => {
  test.each([
    [true, true, true],
    [true, undefined, undefined],
    [undefined, undefined, undefined],
    [true, false, false],
    [undefined, false, false],
    [false, false, false],
  ])('%s and %s is %s', (a, b, expected) => {
    expect([and(a, b), and(b, a)]).toEqual([expected, expected])
  })

  prop.prop([truths, truths])('of two groups is that of all together', (a, b) => {
    expect(and(and(...a), and(...b))).toBe(and(...a, ...b))
  })

  prop.prop([truths, fc.boolean()])('is not unsaid when what was unknown becomes known', (given, known) => {
    const before = and(...given)
    if (before !== undefined) expect(and(...given.map(one => one ?? known))).toBe(before)
  })
})

describe('the verdict of several statements', () => {
  test.each([
    [[], 'unknown'],
    [[true], 'supported'],
    [[true, true], 'supported'],
    [[false], 'contradicted'],
    [[false, false], 'contradicted'],
    [[true, false], 'disputed'],
    [[true, undefined, false], 'disputed'],
    [[undefined], 'possible'],
    [[true, undefined], 'possible'],
    [[false, undefined], 'possible'],
  ] as const)('%o is %s', (given, verdict) => expect(verdictOf(given)).toBe(verdict))

  prop.prop([
    truths.chain(given => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
  ])('does not hang on their order', ([given, shuffled]) => {
    expect(verdictOf(shuffled)).toBe(verdictOf(given))
  })

  prop.prop([truths])('stays as it is when one says what another has said', given => {
    for (const one of given) expect(verdictOf([...given, one])).toBe(verdictOf(given))
  })

  prop.prop([truths, truth])('never turns from supported to contradicted by one more', (given, more) => {
    if (verdictOf(given) === 'supported') expect(verdictOf([...given, more])).not.toBe('contradicted')
    if (verdictOf(given) === 'contradicted') expect(verdictOf([...given, more])).not.toBe('supported')
  })
})
