import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { read } from './read.ts'

function unread(text: string): string[] {
  return read(text).unread.map(
    ({ start, end, reason, open }) => `${text.slice(start, end)}: ${reason}${open ? '!' : ''}`,
  )
}

describe('a number outside all claims is listed with its reason', () => {
  test.each([
    ['It cost $1.5 million.', ['$1.5 million: money']],
    ['The 230-pound player left.', ['230: quantity']],
    ['She wore a size 8.', ['8: quantity']],
    ['The S&P 500 fell.', ['500: title']],
    ['It cost 40 dollars.', ['40: money']],
    ['Some 20 percent agreed.', ['20: percentage']],
    ['She lives at 47 Elm Street.', ['47: address']],
    ['Call 020 7946 0958 now.', ['020 7946 0958: address']],
    ['She sat in Room 12.', ['12: address']],
    ['Leeds won 3-2.', ['3-2: score']],
    ['The match ended 0 – 0 there.', ['0: score', '0: score']],
    ['He went 4-for-5 there.', ['4: score', '5: quantity']],
    ['They rose to 40,000.', ['40,000: quantity']],
    ['Up to 500 riders came, and 43 of the 61 boats were lost.', ['500: quantity', '43: quantity', '61: quantity']],
    ['She finished third.', ['third: score']],
    ['She saw Maleficent 2 there.', ['2: title']],
    ['James, the 9th Earl of Ode, came.', ['9th: title']],
    ['She had a No. 1 there.', ['1: title']],
    ['Two lovebirds met.', ['Two: quantity']],
    ['The two met.', ['two: quantity']],
    ['One of the players left.', ['One: quantity']],
    ['No one left.', ['one: vague']],
    ['Hundreds of fans came.', ['Hundreds: quantity']],
    ['She stood and read 4417.', ['4417: not-understood!']],
  ])('%s', (text, expected) => expect(unread(text)).toEqual(expected))
})

test('plain words that are numbers or months elsewhere are not listed', () => {
  expect(unread('The couple may march in the sun and sat down.')).toEqual([])
})

prop.prop([
  fc.array(
    fc.constantFrom(
      'Ada Marsh',
      '47',
      ',',
      'season',
      'two',
      'the',
      '$',
      '%',
      '-',
      'May',
      '3rd',
      '“',
      '”',
      '.',
      '\n\n',
      'of',
      '12:30',
      'was',
    ),
    { maxLength: 40 },
  ),
])('every figure is in a claim or on the list, and never in both', words => {
  const text = words.join(' ')
  const { claims, unread: listed } = read(text)
  const checkable = claims.filter(claim => claim.checkable)
  const isIn = (spans: readonly { start: number; end: number }[], at: number): boolean =>
    spans.some(({ start, end }) => start <= at && at < end)
  for (let at = 0; at < text.length; at++) {
    if (!/\d/.test(text[at]!)) continue
    expect(isIn(checkable, at) !== isIn(listed, at)).toBe(true)
  }
})
