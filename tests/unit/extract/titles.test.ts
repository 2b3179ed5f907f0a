import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

/** Every mention with the fullest name of whom it means, and the sex it is known by. */
function meant(text: string): string[] {
  return read(text).mentions.map(
    ({ start, end, fullest, gender }) => `${text.slice(start, end)} → ${fullest ?? '?'}${gender ? `, ${gender}` : ''}`,
  )
}

describe('a title in front of a name tells the sex and is no part of the name, unless people are named by it', () => {
  test.each([
    ['Crown Princess Ottla waved.', ['Crown Princess Ottla → Crown Princess Ottla, female']],
    ['Lt. Gov. Hal Marsh waved.', ['Lt. Gov. Hal Marsh → Hal Marsh, male']],
    ['On Monday Speaker Ada Marsh waved.', ['Speaker Ada Marsh → Ada Marsh, female']],
    ['On Monday Attorney General Ada Marsh waved.', ['Attorney General Ada Marsh → Ada Marsh, female']],
  ])('%s', (text, expected) => expect(meant(text)).toEqual(expected))
})

describe('a description by title means whoever bears it', () => {
  test.each([
    ['King Otto came with Prince Karl. Karl spoke. Otto left. The prince stayed.', 'The prince → Prince Karl, male'],
    ['Prince Karl came with King Otto. Karl spoke. Then the king left.', 'the king → King Otto, male'],
    ['Gov. Ada Marsh met Ben Ode. Ode spoke. Then the governor left.', 'the governor → Ada Marsh, female'],
    ['Ben Ode met Lt. Gov. Ada Marsh. Ode spoke. Then the governor left.', 'the governor → Ben Ode, male'],
  ])('%s', (text, expected) => expect(meant(text)).toContain(expected))
})

describe('a description in apposition means whom it stands beside', () => {
  test.each([
    ['Ben Ode sings. Ada Marsh, 47, the bassist, teaches.', 'the bassist → Ada Marsh, female'],
    ['Ben Ode sings. Ada Marsh, the bassist, teaches.', 'the bassist → Ada Marsh, female'],
    ['Ada Marsh sings. She thanked Ben Ode, the actress said.', 'the actress → Ada Marsh, female'],
  ])('%s', (text, expected) => expect(meant(text)).toContain(expected))
})

test('a pronoun tells the sex of whom it means from there on, in this paragraph and those behind it', () => {
  const all = meant('At dawn Rook waved.\n\nRook said she was glad. Rook left.\n\nAt noon Rook was back.')
  expect(all.filter(one => one.startsWith('Rook'))).toEqual([
    'Rook → Rook',
    'Rook → Rook',
    'Rook → Rook, female',
    'Rook → Rook, female',
  ])
})

test('a place in capitals before the story is the one that the story names', () => {
  const text = 'VARNEY COVE, Nov. 12, 2025 — The pier closed.\n\nThe mayor of Varney Cove wept.'
  expect(meant(text).filter(one => /varney/i.test(one))).toEqual([
    'VARNEY COVE → Varney Cove',
    'Varney Cove → Varney Cove',
  ])
})

test('a baby without a name is nobody of those named', () => {
  expect(meant('Ada Marsh met Ben Ode. The baby waved.')).toContain('The baby → ?')
})
