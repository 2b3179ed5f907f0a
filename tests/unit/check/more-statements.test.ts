import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import { claimOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const RUNS = { numRuns: 40 }
const times = fc.constantFrom('2014-08-01', '2014-08', '2014', '2013-01-15', '2019', '[2014,2015]', '2014~')
const amounts = fc.integer({ min: 1, max: 9 })

/** What the copy says of something, a statement that bears it out, and others of the same property. */
const CASES = [
  {
    kind: 'duration',
    text: 'Ada Marsh has worked at Pier Trust for 11 years.',
    right: work('2014-08-01'),
    more: times.map(work),
  },
  {
    kind: 'date',
    text: 'Ada Marsh joined Pier Trust in August 2014.',
    right: work('2014-08-01'),
    more: times.map(work),
  },
  {
    kind: 'date',
    text: 'Ada Marsh and Ben Ode were married in August 2014.',
    right: wed('2014-08-01'),
    more: times.map(wed),
  },
  { kind: 'count', text: 'Ada Marsh has won six awards.', right: awards(6), more: amounts.map(awards) },
] as const

function work(startTime: string): ShortStatement {
  return ['person:Ada Marsh', 'employer', 'organization:Pier Trust', { startTime }]
}

function wed(startTime: string): ShortStatement {
  return ['person:Ada Marsh', 'spouse', 'person:Ben Ode', { startTime }]
}

function awards(amount: number): ShortStatement {
  return ['person:Ada Marsh', 'quantity', amount, { of: 'awards' }]
}

describe.each(CASES)('of “$text”', ({ kind, text, right, more }) => {
  test('one statement bears it out', async () => {
    expect((await claimOf(kind, text, [right], DATELINE)).verdict).toBe('supported')
  })

  const others = fc.array(more as fc.Arbitrary<ShortStatement>, { minLength: 1, maxLength: 3 })

  prop.prop([others], RUNS)('no statement beside that one makes it contradicted', async added => {
    expect((await claimOf(kind, text, [right, ...added], DATELINE)).verdict).not.toBe('contradicted')
  })

  prop.prop([others], RUNS)('statements that say the same change nothing', async added => {
    const { verdict } = await claimOf(kind, text, [right, ...added], DATELINE)
    expect((await claimOf(kind, text, [right, ...added, right], DATELINE)).verdict).toBe(verdict)
  })

  prop.prop([others], RUNS)('the order of statements decides nothing', async added => {
    const all = [right, ...added]
    const { verdict } = await claimOf(kind, text, all, DATELINE)
    expect((await claimOf(kind, text, all.toReversed(), DATELINE)).verdict).toBe(verdict)
  })
})
