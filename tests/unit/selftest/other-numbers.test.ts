import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { allowedBy } from '../../../shared/check/hedges.ts'
import type { Hedge, HedgeTest } from '../../../shared/model/claim.ts'
import { otherNumbers } from '../../../shared/selftest/other-numbers.ts'

const hedge = (test: HedgeTest): Hedge => ({ test, words: test, start: 0, end: 1 })

test('an exact number moves by one, and never below one', () => {
  expect(otherNumbers(8, null)).toEqual([7, 9])
  expect(otherNumbers(1, null)).toEqual([2])
})

test('a number with one bound moves past what an honest bound leaves open', () => {
  expect(otherNumbers(8, hedge('more-than'))).toEqual([17])
  expect(otherNumbers(8, hedge('at-least'))).toEqual([17])
  expect(otherNumbers(8, hedge('less-than'))).toEqual([4])
  expect(otherNumbers(1, hedge('at-most'))).toEqual([])
})

test('about 50 moves out of its band', () => {
  expect(otherNumbers(50, hedge('about'))).toEqual([40, 62])
})

prop.prop([fc.integer({ min: 1, max: 400 }), fc.constantFrom<HedgeTest>('exactly', 'about', 'nearly')])(
  'no actual number makes the hedged number and the other one right',
  (said, test) => {
    const right = allowedBy(hedge(test), { min: said, max: said }, 1)
    for (const other of otherNumbers(said, hedge(test))) {
      const { min, max } = allowedBy(hedge(test), { min: other, max: other }, 1)
      expect(max < right.min || min > right.max).toBe(true)
    }
  },
)

prop.prop([fc.integer({ min: 1, max: 400 })])('a rounded number moves clear of both roundings', said => {
  for (const other of otherNumbers(said, null, { below: 0.5, above: 0.99 })) expect(Math.abs(other - said)).toBe(2)
})
