import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { DayRange } from '../../../shared/temporal/day.ts'
import { fallsIn, hull, isWithin, meets, onDay } from '../../../shared/temporal/interval.ts'

/** Few days, so that stretches meet, touch and hold one another often. */
const stretch: fc.Arbitrary<DayRange> = fc
  .tuple(fc.integer({ min: -12, max: 12 }), fc.nat(10))
  .map(([earliest, length]) => ({ earliest, latest: earliest + length }))

function days({ earliest, latest }: DayRange): number[] {
  return Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i)
}

describe('what happened on an unknown day', () => {
  prop.prop([stretch, stretch])(
    'happened in a stretch as every day it allows says, or cannot be told',
    (fact, said) => {
      const inside = days(fact).map(day => days(said).includes(day))
      const expected = inside.every(Boolean) ? true : inside.some(Boolean) ? undefined : false
      expect(fallsIn(fact, said)).toBe(expected)
    },
  )

  prop.prop([stretch, stretch, stretch])('is never unsaid by what is known more finely', (fact, finer, said) => {
    fc.pre(isWithin(finer, fact))
    const known = fallsIn(fact, said)
    if (known !== undefined) expect(fallsIn(finer, said)).toBe(known)
  })

  prop.prop([stretch, stretch, stretch])('and in one stretch, happened in any that holds it', (fact, said, wider) => {
    fc.pre(isWithin(said, wider))
    if (fallsIn(fact, said) === true) expect(fallsIn(fact, wider)).toBe(true)
    if (fallsIn(fact, wider) === false) expect(fallsIn(fact, said)).toBe(false)
  })

  prop.prop([fc.integer({ min: -12, max: 12 }), stretch])('can always be told of a single day', (day, said) => {
    expect(fallsIn(onDay(day), said)).toBe(days(said).includes(day))
  })
})

describe('two stretches', () => {
  prop.prop([stretch, stretch])('meet where a day is in both, whichever comes first', (a, b) => {
    expect(meets(a, b)).toBe(days(a).some(day => days(b).includes(day)))
    expect(meets(b, a)).toBe(meets(a, b))
  })

  prop.prop([stretch, stretch])('lie one within the other where every day does', (inner, outer) => {
    expect(isWithin(inner, outer)).toBe(days(inner).every(day => days(outer).includes(day)))
  })
})

prop.prop([fc.array(stretch, { minLength: 1, maxLength: 5 }), stretch])(
  'a hull holds all of them, and lies in whatever holds them all',
  (ranges, other) => {
    const whole = hull(ranges)
    expect(ranges.every(range => isWithin(range, whole))).toBe(true)
    if (ranges.every(range => isWithin(range, other))) expect(isWithin(whole, other)).toBe(true)
  },
)
