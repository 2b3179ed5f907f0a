import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../../../../renderer/features/article/blocks.ts'

function set(text: string): readonly (readonly [string, string])[] {
  return blocksOf(text).map(({ role, start, end }) => [role, text.slice(start, end)])
}

test('headline, byline and paragraphs are told apart', () => {
  expect(set('Ferry goes at dawn\n\nBy Noor Vale\n\nThe ferry left.\nNobody saw it.\n')).toEqual([
    ['headline', 'Ferry goes at dawn'],
    ['byline', 'By Noor Vale'],
    ['paragraph', 'The ferry left.'],
    ['paragraph', 'Nobody saw it.'],
  ])
})

test('a first line that ends in a full stop is no headline, and neither is a story of one line', () => {
  expect(set('The ferry left.\n\nNobody saw it.')[0]?.[0]).toBe('paragraph')
  expect(set('Ferry goes at dawn')[0]?.[0]).toBe('paragraph')
})

test('lines that a file has wrapped are one paragraph', () => {
  const lines = [
    'The ferry left the northern quay an hour before dawn',
    'and nobody on the other side of the bay saw it go',
    'at all.',
  ]
  expect(set(`Ferry goes\r\n\r\n${lines.join('\r\n')}`)[1]).toEqual(['paragraph', lines.join('\r\n')])
})

describe('laws', () => {
  const copy = fc.array(fc.constantFrom('a word ', '41', '.', '\n', '\r\n', '\n\n', '  ', 'By X'), { maxLength: 40 })

  prop.prop([copy])('blocks come in order, overlap nowhere, and leave out nothing but white space', parts => {
    const text = parts.join('')
    let at = 0
    let rest = ''
    for (const { start, end } of blocksOf(text)) {
      expect(start).toBeGreaterThanOrEqual(at)
      expect(end).toBeGreaterThan(start)
      rest += text.slice(at, start)
      at = end
    }
    expect((rest + text.slice(at)).trim()).toBe('')
  })
})
