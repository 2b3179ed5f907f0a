import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { Tag } from '../../../shared/model/token.ts'
import { lex } from '../../../shared/text/lex.ts'
import { readNumber } from '../../../shared/text/number.ts'

function tokens(text: string): string[] {
  const lexed = lex(text)
  return Array.from({ length: lexed.count }, (_, i) => text.slice(lexed.start[i], lexed.end[i]))
}

function sentences(text: string): string[] {
  return lex(text).sentences.map(({ start, end }) => text.slice(start, end))
}

function quotations(text: string): string[] {
  return lex(text).quotations.map(({ start, end }) => text.slice(start, end))
}

describe('tokens', () => {
  test.each([
    ['a 39-year-old', ['a', '39', '-', 'year', '-', 'old']],
    ['at 10pm on Jan. 17', ['at', '10', 'pm', 'on', 'Jan', '.', '17']],
    ['10 p.m. ET', ['10', 'p.m.', 'ET']],
    ['Ode’s 1,200 or 3.5', ['Ode', '’s', '1,200', 'or', '3.5']],
    ['the ’90s, the 1990s, 11th', ['the', '’90s', ',', 'the', '1990s', ',', '11th']],
    ["don't say o'clock", ["don't", 'say', "o'clock"]],
    ['1.17.24', ['1', '.', '17', '.', '24']],
    ['the U.S. team', ['the', 'U.S.', 'team']],
  ])('%s', (text, expected) => expect(tokens(text)).toEqual(expected))

  test('a word carries the tags and value of the vocabulary, whatever its case', () => {
    const lexed = lex('WEDNESDAY Wednesday wednesday')
    expect([...lexed.tags.subarray(0, 3)].map(tags => (tags & Tag.Weekday) !== 0)).toEqual([true, true, true])
    expect([...lexed.value.subarray(0, 3)]).toEqual([3, 3, 3])
  })

  prop.prop([fc.string({ unit: 'binary', maxLength: 400 })])(
    'cover everything but blanks, in order, of any text',
    text => {
      const lexed = lex(text)
      let at = 0
      for (let i = 0; i < lexed.count; i++) {
        expect(lexed.start[i]).toBeGreaterThanOrEqual(at)
        expect(
          text
            .slice(at, lexed.start[i])
            .trim()
            .replace(/[\u200b\0-\x20]/gu, ''),
        ).toBe('')
        expect(lexed.end[i]).toBeGreaterThan(lexed.start[i]!)
        at = lexed.end[i]!
      }
      expect(lexed.start[lexed.count]).toBe(text.length)
    },
  )

  prop.prop([fc.string({ unit: 'binary', maxLength: 400 })])('belong each to the sentence that holds them', text => {
    const lexed = lex(text)
    for (let i = 0; i < lexed.count; i++) {
      const { start, end } = lexed.sentences[lexed.sentence[i]!]!
      expect(lexed.start[i]).toBeGreaterThanOrEqual(start)
      expect(lexed.end[i]).toBeLessThanOrEqual(end)
    }
  })
})

describe('numbers', () => {
  test.each([
    ['39', 39],
    ['1,200', 1200],
    ['twenty-five', 25],
    ['two hundred and four', 204],
    ['2.5 million', 2_500_000],
    ['half a dozen', 6],
    ['a dozen', 12],
    ['a couple', 2],
    ['two and a half', 2.5],
    ['2½', 2.5],
    ['nineteen hundred', 1900],
    ['two thousand and five', 2005],
  ])('%s is %d, read to its last word', (text, value) => {
    const lexed = lex(text)
    expect(readNumber(lexed, 0)).toMatchObject({ value, to: lexed.count })
  })

  test.each(['dozens of fans', 'hundreds', 'a year', 'season'])('%s is none', text => {
    expect(readNumber(lex(text), 0)).toBeNull()
  })

  test('two numbers side by side stay two', () => {
    expect(readNumber(lex('six seven'), 0)).toMatchObject({ value: 6, to: 1 })
  })
})

describe('sentences', () => {
  test.each([
    ['She left Jan. 17. He stayed.', ['She left Jan. 17.', 'He stayed.']],
    ['Mr. Ode met Dr. Marsh. They spoke.', ['Mr. Ode met Dr. Marsh.', 'They spoke.']],
    ['It airs at 10 p.m. ET. Watch it.', ['It airs at 10 p.m. ET.', 'Watch it.']],
    ['It airs at 10 p.m. The host is new.', ['It airs at 10 p.m.', 'The host is new.']],
    ['The U.S. team won. Fans cheered!', ['The U.S. team won.', 'Fans cheered!']],
    ['A. B. Marsh wrote it. Then she slept.', ['A. B. Marsh wrote it.', 'Then she slept.']],
    ['“Go!” he said. “Now.”', ['“Go!” he said.', '“Now.”']],
    ['Star quits\nAda Marsh has left.', ['Star quits', 'Ada Marsh has left.']],
    ['One\n\nTwo', ['One', 'Two']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected))

  test('are numbered by paragraph', () => {
    expect(lex('A b. C d.\n\nE f.').sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1])
  })

  test('do not run on for ever, as in a table without stops, and none is cut inside a word', () => {
    const found = lex('ten pounds in 2014 '.repeat(1000)).sentences
    expect(Math.max(...found.map(({ start, end }) => end - start))).toBeLessThan(1600)
    expect(lex(`It is ${'long, '.repeat(200)}and whole.`).sentences).toHaveLength(1)
    expect(lex('x'.repeat(5000)).sentences).toHaveLength(1)
  })
})

describe('quotations', () => {
  test.each([
    ['She said, “I am 39,” and left.', ['I am 39,']],
    ['He said, "No." She said, "Yes."', ['No.', 'Yes.']],
    ['‘I don’t,’ she said.', ['I don’t,']],
    ['“It began here.\n\n“It ended there,” she said.', ['It began here.', 'It ended there,']],
    ['“It never closed.\n\nHe went on.', ['It never closed.']],
    ["The '90s weren't 'quiet' at all.", ['quiet']],
  ])('%s', (text, expected) => expect(quotations(text)).toEqual(expected))
})
