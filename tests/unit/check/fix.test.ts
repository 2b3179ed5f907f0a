import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { replaceBy, withNumber } from '../../../shared/check/fix.ts'
import type { Hedge } from '../../../shared/model/claim.ts'

describe('another number is written as the copy writes its own', () => {
  test.each([
    ['39', 41, '41'],
    ['39-year-old', 41, '41-year-old'],
    ['nine-year-old', 8, 'eight-year-old'],
    ['nine-year-old', 12, '12-year-old'],
    ['twenty-one-year-old', 22, '22-year-old'],
    ['sixty-four', 9, 'nine'],
    ['six seasons', 7, 'seven seasons'],
    ['six seasons', 10, '10 seasons'],
    ['Six seasons', 7, 'Seven seasons'],
    ['1,200 episodes', 1250, '1,250 episodes'],
    ['1,200 episodes', 980, '980 episodes'],
    ['1200 episodes', 1250, '1250 episodes'],
    ['10 years', 8.5, '8.5 years'],
    ['Season 9', 10, 'Season 10'],
    ['fourth season', 5, 'fifth season'],
    ['Fourth season', 5, 'Fifth season'],
    ['eleventh season', 12, '12th season'],
    ['twentieth season', 19, '19th season'],
    ['twenty-sixth season', 27, '27th season'],
    ['twenty-year-old', 21, '21-year-old'],
    ['11th season', 9, 'ninth season'],
    ['21st', 22, '22nd'],
    ['40s', 30, '30s'],
  ])('%s with %d is “%s”', (words, amount, expected) => expect(withNumber(words, amount)).toBe(expected))

  test.each(['half a dozen', 'several years', 'the final season', 'tension', 'onerous', ''])('“%s” has none', words => {
    expect(withNumber(words, 3)).toBeNull()
  })

  prop.prop([
    fc.integer({ min: 1, max: 130 }),
    fc.integer({ min: 1, max: 130 }),
    fc.constantFrom('', '-year-old', ' years'),
  ])('figures there and back give the same words', (from, to, rest) => {
    expect(withNumber(withNumber(`${from}${rest}`, to)!, from)).toBe(`${from}${rest}`)
  })

  prop.prop([fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })])('so do words', (from, to) => {
    const words = withNumber('one season', from)!
    expect(withNumber(withNumber(words, to)!, from)).toBe(words)
  })
})

describe('a claim is replaced', () => {
  const text = 'Ada Marsh, more than 47, resigned.'
  const claim = { start: 21, end: 23, hedge: null }
  const hedge: Hedge = { start: 11, end: 20, test: 'more-than', words: 'more than' }

  test('by other words', () => {
    expect(replaceBy(claim, '48', text, 2)).toEqual([
      { edits: [{ start: 21, end: 23, replacement: '48' }], sources: 2 },
    ])
  })

  test('with its hedge', () => {
    expect(replaceBy({ ...claim, hedge }, '48', text, 2)).toMatchObject([{ edits: [{ start: 11, end: 23 }] }])
  })

  test('not by nothing, and not by what it says already', () => {
    expect(replaceBy(claim, null, text, 2)).toEqual([])
    expect(replaceBy(claim, '47', text, 2)).toEqual([])
  })
})
