import { expect, test } from 'vitest'
import { Spellings } from '../../../shared/extract/spellings.ts'
import { lex } from '../../../shared/text/lex.ts'

function numbers(text: string): number[] {
  const lexed = lex(text)
  const spellings = new Spellings(lexed)
  return Array.from({ length: lexed.count }, (_, at) => spellings.of(at))
}

test('words that differ in nothing but case share a number, also beyond ASCII', () => {
  expect(numbers('Ode ODE ode Odes Ödön ÖDÖN ödön')).toEqual([0, 0, 0, 1, 2, 2, 2])
})

test('more words than there is room for at first keep their numbers', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `w${'abcdefghij'[i % 10]}${'x'.repeat(i / 10)}`)
  expect(numbers([...words, ...words].join(' '))).toEqual([...words.keys(), ...words.keys()])
})

test('a word joined by hyphens is one, whatever the hyphen and the case', () => {
  const spellings = new Spellings(lex('Jean-Luc JEAN\u2010LUC Jean'))
  expect(spellings.joined(0, 3)).toBe(spellings.joined(3, 6))
  expect(spellings.joined(0, 3)).not.toBe(spellings.of(6))
})

test('only a spelling met in several cases is mixed', () => {
  const spellings = new Spellings(lex('Ode Ode ODE Tarn Tarn Ödön Ödön ÖDÖN'))
  const [ode, tarn, odon] = [spellings.of(0), spellings.of(3), spellings.of(5)]
  expect([spellings.of(1), spellings.of(4), spellings.of(6)]).toEqual([ode, tarn, odon])
  expect([ode, tarn, odon].map(one => spellings.isMixed(one))).toEqual([false, false, false])
  expect([spellings.of(2), spellings.of(7)]).toEqual([ode, odon])
  expect([ode, tarn, odon].map(one => spellings.isMixed(one))).toEqual([true, false, true])
})
