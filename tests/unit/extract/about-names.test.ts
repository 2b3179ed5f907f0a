import { describe, expect, test } from 'vitest'
import { abouts, read } from './read.ts'

describe('a name in full at the head of a sentence is its own, whatever kin the article names', () => {
  test.each([
    ['Orlan Ode, 58, was tried. Ode and his wife, Ada Ode, have left.', ['58 → Orlan Ode']],
    ['Ada Ode, 31, sang. Orlan Ode, 58, wept.', ['31 → Ada Ode', '58 → Orlan Ode']],
    ['Ada Ode sang. Gushing Ode, 31, said so.', ['31 → Ada Ode']],
    ['Ada Ode sang. Pregnant Ode, 31, said so.', ['31 → Ada Ode']],
    ['Zed Ode and Ada Ode sang. Zed Ode, 58, wept.', ['58 → Zed Ode']],
  ])('%s', (text, expected) => expect(abouts(text, 'age')).toEqual(expected))
})

describe('a pronoun stands', () => {
  test('for nobody whom only the byline names', () => {
    const { mentions } = read('By Ada Marsh\n\nA clerk said that she was 40 on Sunday.')
    expect(mentions.filter(({ form }) => form === 'pronoun').map(({ fullest }) => fullest)).toEqual([null])
  })

  test('for whoever a description before the name has named', () => {
    const text = 'The director, Ella Ode, 41, spoke.\n\nThe last survivor, Nell Marsh, lived on. She died aged 97.'
    expect(abouts(text, 'age')).toEqual(['41 → Ella Ode', '97 → Nell Marsh'])
  })
})

describe('a place is no person', () => {
  const names = (text: string): string[] =>
    read(text)
      .mentions.filter(({ form, sort }) => form === 'name' && sort === 'person')
      .map(({ fullest }) => fullest!)

  test.each([
    ['BRILL HEATH, Oct. 29, 2025 — Ada Marsh has left.', ['Ada Marsh']],
    ['BRILL HEATH — Ada Marsh has left.', ['Ada Marsh']],
  ])('that leads an agency’s dateline: %s', (text, expected) => expect(names(text)).toEqual(expected))

  test('nor is what stands in it called by its name', () => {
    const { mentions } = read('Ada Marsh was mayor of Brill Heath. She left the Brill Heath Library.')
    const found = mentions.filter(({ form, sort }) => form === 'name' && sort !== 'show').map(({ fullest }) => fullest)
    expect(found).toEqual(['Ada Marsh', 'Brill Heath', 'Brill Heath Library'])
  })
})
