import { describe, expect, test } from 'vitest'
import { hedgeAfter, hedgeBefore } from '../../../shared/extract/hedge.ts'
import { readQuantity } from '../../../shared/extract/quantity.ts'
import { tenseAt } from '../../../shared/extract/tense.ts'
import { lex } from '../../../shared/text/lex.ts'

describe('hedges', () => {
  test.each([
    ['more than 10', 'more-than'],
    ['just over 10', 'more-than'],
    ['nearly 10', 'nearly'],
    ['just under 10', 'nearly'],
    ['about 10', 'about'],
    ['at least 10', 'at-least'],
    ['no fewer than 10', 'at-least'],
    ['up to 10', 'at-most'],
    ['no more than 10', 'at-most'],
    ['fewer than 10', 'less-than'],
    ['exactly 10', 'exactly'],
  ])('%s', (text, expected) => {
    const lexed = lex(text)
    const hedge = hedgeBefore(lexed, lexed.count - 1)
    expect(hedge).toMatchObject({ test: expected, words: text.slice(0, -3) })
    expect(text.slice(hedge?.start, hedge?.end)).toBe(text.slice(0, -3))
  })

  test('after the number', () =>
    expect(hedgeAfter(lex('10 or more'), 1)).toMatchObject({ test: 'at-least', words: 'or more' }))
  test('none', () => expect(hedgeBefore(lex('the 10'), 1)).toBeNull())
})

describe('quantities of time', () => {
  test.each([
    ['10 years', 'P10Y'],
    ['two-year', 'P2Y'],
    ['a year and a half', 'P1.5Y'],
    ['half an hour', 'PT0.5H'],
    ['several months', 'PXM'],
    ['a few days', 'PXD'],
    ['nine years and 10 months', 'P9Y10M'],
    ['two hours 30 minutes', 'PT2H30M'],
    ['one day 6 hours', 'P1DT6H'],
    ['two full weeks', 'P2W'],
    ['another decade', 'P1DE'],
  ])('%s is %s, to its last word', (text, value) => {
    const lexed = lex(text)
    expect(readQuantity(lexed, 0)).toMatchObject({ value, from: 0, to: lexed.count })
  })

  test.each(['39 years old', '5-year-old', '3 years of age', '10 seasons', '$10 years'])('%s is none', text => {
    expect(readQuantity(lex(text), 0)).toBeNull()
  })
})

describe('tense', () => {
  test.each([
    ['It will premiere on X', 'future'],
    ['It is set to return X', 'future'],
    ['It will be released X', 'future'],
    ['It is to be held X', 'future'],
    ['It premieres X', 'future'],
    ['He told them X', 'past'],
    ['It was announced X', 'past'],
    ['X, he left', 'past'],
    ['He left; it will open X', 'future'],
    ['X', 'unknown'],
  ])('%s: %s', (text, expected) => {
    const lexed = lex(text)
    const at = Array.from({ length: lexed.count }, (_, i) => text.slice(lexed.start[i], lexed.end[i])).indexOf('X')
    expect(tenseAt(lexed, at, at + 1)).toBe(expected)
  })
})
