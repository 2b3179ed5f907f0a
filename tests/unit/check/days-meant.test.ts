import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { parseIsoDay, toIsoDay } from '../../../shared/temporal/day.ts'
import { claimOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const TODAY = parseIsoDay(DATELINE)!
const YEAR = 365.2425
const RUNS = { numRuns: 60 }

async function verdictOn(words: string, yearsAgo: number): Promise<string> {
  const left = toIsoDay(TODAY - Math.round(yearsAgo * YEAR))
  const facts = [
    ['series:Tin Harbour', 'startTime', '1960-01-01'],
    ['series:Tin Harbour', 'castMember', 'person:Ada Marsh', { startTime: '1960-01-01', endTime: left }],
  ] as const
  const { verdict } = await claimOf('date', `Ada Marsh left “Tin Harbour” ${words}.`, facts, DATELINE)
  return verdict
}

describe('a number of years ago', () => {
  prop.prop([fc.integer({ min: 2, max: 40 }), fc.double({ min: -0.35, max: 0.85, noNaN: true })], RUNS)(
    'is right of what lies so far back, rounded up a little or down to whole years',
    async (years, off) => {
      expect(await verdictOn(`${years} years ago`, years + off)).toBe('supported')
    },
  )

  prop.prop([fc.integer({ min: 4, max: 40 }), fc.double({ min: 2.1, max: 9, noNaN: true })], RUNS)(
    'is wrong of what lies years further back',
    async (years, off) => {
      expect(await verdictOn(`${years} years ago`, years + off)).toBe('contradicted')
    },
  )

  prop.prop([fc.integer({ min: 2, max: 20 }), fc.double({ min: 0, max: 20, noNaN: true })], RUNS)(
    'after “more than” is right of all that lies before',
    async (years, off) => {
      expect(await verdictOn(`more than ${years} years ago`, years + off)).toBe('supported')
    },
  )
})
