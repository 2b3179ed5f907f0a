import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { allowedBy, liesWithin } from '../../../shared/check/hedges.ts'
import type { Hedge, HedgeTest } from '../../../shared/model/claim.ts'
import type { Bounds } from '../../../shared/temporal/age.ts'

const hedge = (test: HedgeTest): Hedge => ({ start: 0, end: 0, test, words: '' })
const exact = (n: number): Bounds => ({ min: n, max: n })
const number = fc.integer({ min: 1, max: 500 })
const bounds = fc.tuple(number, fc.nat(30)).map(([min, width]): Bounds => ({ min, max: min + width }))

/** Whether a whole number is right for the copy's number under a hedge. */
function allows(test: HedgeTest | null, said: number, actual: number): boolean | undefined {
  return liesWithin(exact(actual), allowedBy(test && hedge(test), exact(said), 1))
}

describe('a hedge allows', () => {
  test.each<[string, HedgeTest | null, number, number[], number[]]>([
    ['no hedge: the number alone', null, 10, [10], [9, 11]],
    ['exactly: the number alone', 'exactly', 10, [10], [9, 11]],
    ['about a small number: one either way', 'about', 6, [5, 6, 7], [4, 8]],
    ['about a great number: a tenth either way', 'about', 200, [180, 200, 220], [179, 221]],
    ['nearly a small number: one below', 'nearly', 6, [5, 6], [4, 7]],
    ['nearly a great number: 15 % below', 'nearly', 200, [170, 200], [169, 201]],
    ['more than: from the next on', 'more-than', 8, [9, 50], [7, 8]],
    ['less than: up to the one before', 'less-than', 8, [0, 7], [8, 9]],
    ['at least: the number and more', 'at-least', 8, [8, 50], [7]],
    ['at most: the number and less', 'at-most', 8, [0, 8], [9]],
  ])('%s', (_, test, said, right, wrong) => {
    expect(right.map(actual => allows(test, said, actual))).toEqual(right.map(() => true))
    expect(wrong.map(actual => allows(test, said, actual))).toEqual(wrong.map(() => false))
  })

  test('more than a length of time: anything above it, by the step asked for', () => {
    const more = allowedBy(hedge('more-than'), exact(8), 1 / 12)
    expect(liesWithin(exact(8 + 8 / 12), more)).toBe(true)
    expect(liesWithin(exact(8), more)).toBe(false)
  })
})

describe('hedges of one number', () => {
  prop.prop([number, fc.integer({ min: 0, max: 700 })])('that loosen allow whatever it alone does', (said, actual) => {
    if (allows('exactly', said, actual) !== true) return
    for (const test of ['about', 'nearly', 'at-least', 'at-most'] as const)
      expect(allows(test, said, actual)).toBe(true)
  })

  prop.prop([number, fc.integer({ min: 0, max: 700 })])('part all numbers between opposites', (said, actual) => {
    expect(allows('more-than', said, actual)).toBe(!allows('at-most', said, actual))
    expect(allows('less-than', said, actual)).toBe(!allows('at-least', said, actual))
  })

  prop.prop([number, fc.nat(700), fc.nat(50)])(
    'that set a floor allow more where they allow less',
    (said, actual, more) => {
      for (const test of ['more-than', 'at-least'] as const) {
        if (allows(test, said, actual)) expect(allows(test, said, actual + more)).toBe(true)
      }
      for (const test of ['less-than', 'at-most'] as const) {
        if (allows(test, said, actual + more)) expect(allows(test, said, actual)).toBe(true)
      }
    },
  )

  prop.prop([number, fc.nat(100)])('of about are as far off on either side', (said, off) => {
    expect(allows('about', said, said + off)).toBe(allows('about', said, said - off))
  })
})

describe('what is known only within bounds', () => {
  const test = fc.constantFrom<HedgeTest>('exactly', 'about', 'nearly', 'more-than', 'less-than', 'at-least', 'at-most')

  prop.prop([bounds, bounds, test])(
    'is right as every number in them says, or cannot be told',
    (actual, said, asked) => {
      const allowed = allowedBy(hedge(asked), said, 1)
      const each = Array.from({ length: actual.max - actual.min + 1 }, (_, i) => exact(actual.min + i))
      const truths = each.map(one => liesWithin(one, allowed))
      const found = liesWithin(actual, allowed)
      if (found !== undefined) expect(truths.every(truth => truth === found)).toBe(true)
      else expect(truths.includes(true) && truths.every(truth => truth === true)).toBe(false)
    },
  )

  prop.prop([bounds, bounds, fc.nat(5), fc.nat(5)])(
    'is never unsaid by narrower ones',
    (actual, allowed, low, high) => {
      const finer = { min: actual.min + low, max: actual.max - high }
      fc.pre(finer.min <= finer.max)
      const known = liesWithin(actual, allowed)
      if (known !== undefined) expect(liesWithin(finer, allowed)).toBe(known)
    },
  )
})
