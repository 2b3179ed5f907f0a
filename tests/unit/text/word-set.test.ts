import { describe, expect, test } from 'vitest'
import { wordId, wordSet } from '../../../shared/text/vocabulary.ts'
import { WordMap } from '../../../shared/text/word-set.ts'

describe('a set of words', () => {
  const colours = wordSet('red green blue')

  test('holds its words and no other, nor what is no word', () => {
    expect(['red', 'green', 'blue', 'grey'].map(word => colours.has(wordId(word)))).toEqual([true, true, true, false])
    expect([-1, undefined as unknown as number, 1_000_000].map(word => colours.has(word))).toEqual([
      false,
      false,
      false,
    ])
  })

  test('gives its words once each, in the order of their numbers', () => {
    expect([...wordSet('blue red blue')]).toEqual([wordId('red'), wordId('blue')].sort((a, b) => a - b))
  })
})

test('a map of words gives the last value of each, and nothing of any other', () => {
  const lengths = new WordMap([
    [wordId('red'), 4],
    [wordId('blue'), 0],
    [wordId('red'), 3],
  ])
  expect([wordId('red'), wordId('blue'), wordId('green'), -1].map(word => lengths.get(word))).toEqual([
    3,
    0,
    undefined,
    undefined,
  ])
  expect([wordId('blue'), wordId('green'), -1].map(word => lengths.has(word))).toEqual([true, false, false])
})
