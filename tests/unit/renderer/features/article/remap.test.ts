import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { remap } from '../../../../../renderer/features/article/remap.ts'

test('what stands before an edit stays, what it touched goes, what stands behind it moves', () => {
  const before = 'Wren, 41, left in 2019 after 10 years.'
  const after = 'Wren, 41, left in October 2021 after 10 years.'
  const spans = ['41', '2019', '10 years'].map(words => ({
    start: before.indexOf(words),
    end: before.indexOf(words) + words.length,
  }))
  expect(remap(spans, before, after).map(({ start, end }) => after.slice(start, end))).toEqual(['41', '10 years'])
})

const words = fc.string({ maxLength: 12 })

prop.prop([words, words, words, words, fc.nat(20), fc.nat(20)])(
  'a span that an edit leaves alone still covers its own words',
  (head, old, fresh, tail, at, length) => {
    const before = head + old + tail
    const start = Math.min(at, before.length)
    const span = { start, end: Math.min(before.length, start + length) }
    for (const { start: from, end: to } of remap([span], before, head + fresh + tail)) {
      expect((head + fresh + tail).slice(from, to)).toBe(before.slice(span.start, span.end))
    }
  },
)

prop.prop([words, words])('a text that did not change keeps every span', (head, tail) => {
  const spans = [{ start: 0, end: head.length }]
  expect(remap(spans, head + tail, head + tail)).toEqual(spans)
})
