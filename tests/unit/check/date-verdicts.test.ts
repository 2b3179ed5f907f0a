import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { type DayRange, parseIsoDay, toCalendarDay, toIsoDay } from '../../../shared/temporal/day.ts'
import { parseEdtf, toEdtf } from '../../../shared/temporal/edtf.ts'
import { MONTHS } from '../../../shared/temporal/words.ts'
import { claimOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const RUNS = { numRuns: 60 }

const day = fc.integer({ min: parseIsoDay('1930-01-01')!, max: parseIsoDay('2019-12-31')! })

/** A time of the fact base around a day, as EDTF. */
const fact = fc
  .tuple(day, fc.constantFrom('day', 'month', 'year', 'decade', 'stretch', 'set'), fc.integer({ min: 1, max: 500 }))
  .map(([number, form, more]) => {
    const iso = toIsoDay(number)
    if (form === 'stretch') return { number, edtf: toEdtf({ earliest: number, latest: number + more }) }
    if (form === 'set') return { number, edtf: `[${iso},${toIsoDay(number + more).slice(0, 4)}]` }
    return {
      number,
      edtf: { day: iso, month: iso.slice(0, 7), year: iso.slice(0, 4), decade: `${iso.slice(0, 3)}X` }[form]!,
    }
  })

/** What the copy says, in words, and every day that it allows. */
function saidOf(number: number, precision: 'day' | 'month' | 'year' | 'decade'): { words: string; range: DayRange } {
  const { year, month, day: dayOfMonth } = toCalendarDay(number)
  const iso = toIsoDay(number)
  const range = (edtf: string): DayRange => parseEdtf(edtf)!.ranges[0]!
  switch (precision) {
    case 'day':
      return { words: `on ${MONTHS[month - 1]} ${dayOfMonth}, ${year}`, range: range(iso) }
    case 'month':
      return { words: `in ${MONTHS[month - 1]} ${year}`, range: range(iso.slice(0, 7)) }
    case 'year':
      return { words: `in ${year}`, range: range(iso.slice(0, 4)) }
    case 'decade':
      return { words: `in the ${iso.slice(0, 3)}0s`, range: range(`${iso.slice(0, 3)}X`) }
  }
}

/** A date near what the facts say, told as finely or as coarsely as copy tells it. */
const story = fc
  .tuple(
    fact,
    fc.constantFrom('day', 'month', 'year', 'decade'),
    fc.oneof(fc.constant(0), fc.integer({ min: -800, max: 800 })),
  )
  .map(([{ number, edtf }, precision, off]) => ({ edtf, said: saidOf(number + off, precision) }))

function byBruteForce(edtf: string, said: DayRange): Verdict {
  const days = parseEdtf(edtf)!.ranges.flatMap(({ earliest, latest }) =>
    Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i),
  )
  const inside = days.map(one => said.earliest <= one && one <= said.latest)
  if (inside.every(Boolean)) return 'supported'
  return inside.some(Boolean) ? 'possible' : 'contradicted'
}

describe('the verdict on a date', () => {
  prop.prop([story], RUNS)('of birth is that of every day on which it may have been', async ({ edtf, said }) => {
    const facts = [['person:Ada Marsh', 'dateOfBirth', edtf]] as const
    const { verdict } = await claimOf('date', `Ada Marsh was born ${said.words}.`, facts, DATELINE)
    expect(verdict, `born ${edtf}; the copy says ${said.words}`).toBe(byBruteForce(edtf, said.range))
  })

  prop.prop([story], RUNS)('of a release is so too', async ({ edtf, said }) => {
    const facts = [['film:Grey Water', 'publicationDate', edtf]] as const
    const { verdict } = await claimOf('date', `“Grey Water” was released ${said.words}.`, facts, DATELINE)
    expect(verdict, `released ${edtf}; the copy says ${said.words}`).toBe(byBruteForce(edtf, said.range))
  })

  prop.prop([fact], RUNS)(
    'is supported where the copy says what the facts say, however coarsely',
    async ({ number }) => {
      const facts = [['person:Ada Marsh', 'dateOfBirth', toIsoDay(number)]] as const
      for (const precision of ['day', 'month', 'year', 'decade'] as const) {
        const { words } = saidOf(number, precision)
        const { verdict } = await claimOf('date', `Ada Marsh was born ${words}.`, facts, DATELINE)
        expect(verdict, words).toBe('supported')
      }
    },
  )
})
