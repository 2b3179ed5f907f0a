import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../shared/base/span.ts'
import type { Reading } from '../../shared/model/article.ts'
import { readArticle } from '../../shared/pipeline.ts'

function read(text: string): Reading {
  return readArticle({ text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' })
}

function spansOf({ claims, mentions, unread, sentences, quotations }: Reading): readonly Span[] {
  return [...claims, ...mentions, ...unread, ...sentences, ...quotations]
}

function isOutside({ start, end }: Span, text: string): boolean {
  return !(start >= 0 && start < end && end <= text.length)
}

const LENGTH = 200_000
const KINDS = [
  '7',
  ',',
  'May ',
  '“',
  '"',
  'and ',
  'Ada ',
  'a',
  '12-',
  'a\u0301',
  '\n',
  '’s',
  '1,000,',
  'the show ',
  '𝒳',
]

describe('a text of one thing only is read to its end', () => {
  test.each(KINDS)('%j', piece => {
    const text = piece.repeat(LENGTH / piece.length)
    expect(spansOf(read(text)).filter(span => isOutside(span, text))).toEqual([])
  })
})

const PIECES = [
  ...KINDS,
  ' ',
  'Ada Marsh, 47, ',
  'the actress ',
  'his wife ',
  '“Tin Harbour” ',
  'season 4 of ',
  'Jean-Luc Ode ',
  'MARSH ',
  '5 June 1999 ',
  'two years ago ',
  'U.S. ',
  '10 p.m. ',
  "'90s ",
  '½',
  '.\n\n',
]

prop.prop([fc.array(fc.constantFrom(...PIECES), { maxLength: 120 })])(
  'whatever stands beside what, every span lies inside the text, and reading again gives the same',
  pieces => {
    const text = pieces.join('')
    const reading = read(text)
    expect(spansOf(reading).filter(span => isOutside(span, text))).toEqual([])
    expect(read(text)).toEqual(reading)
  },
)
