import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { ownStretch, type Piece, piecesOf } from '../../../../../renderer/features/article/pieces.ts'
import type { CheckedClaim } from '../../../../../shared/model/checked.ts'
import { checkedClaim } from '../../../../support/checked.ts'

const TEXT = 'She ran the pier from 2014 to 2016, and 3 of 4 agree.'
const whole = { start: 0, end: TEXT.length }
const words = ({ start, end }: Piece) => TEXT.slice(start, end)

test('a claim that holds others shows them inside', () => {
  const claims = ['2014 to 2016', '2014', '2016'].map((quote, index) => checkedClaim(TEXT, quote, { id: `c${index}` }))
  const [before, range, after] = piecesOf(whole, claims, [])
  expect([before, range, after].map(piece => piece && words(piece))).toEqual([
    'She ran the pier from ',
    '2014 to 2016',
    ', and 3 of 4 agree.',
  ])
  if (range?.sort !== 'claim') throw new Error('no claim')
  expect(range.inside.map(words)).toEqual(['2014', ' to ', '2016'])
  expect(words(ownStretch(range.inside)!)).toBe(' to ')
})

test('an unread number is a piece of its own', () => {
  const unread = {
    start: TEXT.indexOf('3 of'),
    end: TEXT.indexOf('3 of') + 1,
    reason: 'quantity',
    open: false,
  } as const
  expect(piecesOf(whole, [], [unread]).map(({ sort }) => sort)).toEqual(['text', 'unread', 'text'])
})

describe('laws', () => {
  const span = fc.tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 12 }))
  const claim = span.map(([start, length]): CheckedClaim => {
    const end = Math.min(TEXT.length, start + length)
    return { ...checkedClaim(TEXT, 'She'), start, end, text: TEXT.slice(start, end) }
  })
  const block = fc
    .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  prop.prop([block, fc.array(claim, { maxLength: 6 })])('the pieces cover the block without gaps', (within, claims) => {
    expectCovered(within, piecesOf(within, claims, []))
  })
})

function expectCovered({ start, end }: { readonly start: number; readonly end: number }, pieces: readonly Piece[]) {
  let at = start
  for (const piece of pieces) {
    expect(piece.start).toBe(at)
    expect(piece.end).toBeGreaterThan(piece.start)
    at = piece.end
    if (piece.sort === 'claim' && piece.inside.length > 0) expectCovered(piece, piece.inside)
  }
  expect(at).toBe(end)
}
