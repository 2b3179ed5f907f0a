import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { completedYears } from '../../../shared/temporal/age.ts'
import { type DayRange, parseIsoDay, toCalendarDay, toIsoDay } from '../../../shared/temporal/day.ts'
import { parseEdtf } from '../../../shared/temporal/edtf.ts'
import { MONTHS } from '../../../shared/temporal/words.ts'
import { claimOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const RUNS = { numRuns: 60 }

/** A birth known to the day, the month or the year. */
const birth = fc
  .tuple(fc.integer({ min: parseIsoDay('1940-01-01')!, max: parseIsoDay('1985-12-31')! }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => toIsoDay(day).slice(0, length))

/** A time that the copy tells, as coarsely as copy does. */
const told = fc
  .tuple(
    fc.integer({ min: parseIsoDay('1990-01-01')!, max: parseIsoDay('2025-12-31')! }),
    fc.constantFrom('day', 'month', 'year'),
  )
  .map(([number, precision]): { readonly words: string; readonly range: DayRange } => {
    const { year, month, day } = toCalendarDay(number)
    const range = (edtf: string) => parseEdtf(edtf)!.ranges[0]!
    const iso = toIsoDay(number)
    if (precision === 'year') return { words: `in ${year}`, range: range(iso.slice(0, 4)) }
    const name = MONTHS[month - 1]!
    return precision === 'month'
      ? { words: `in ${name} ${year}`, range: range(iso.slice(0, 7)) }
      : { words: `on ${name} ${day}, ${year}`, range: range(iso) }
  })

const story = fc.tuple(birth, told, fc.integer({ min: -2, max: 2 })).map(([edtf, { words, range }, off]) => {
  const said = completedYears(parseEdtf(edtf)!.ranges[0]!.earliest, range.earliest) + off
  return { edtf, said, range, text: `Ada Marsh was ${said} ${words}.` }
})

/** Every birth with every day of the time told. */
function byBruteForce(edtf: string, said: number, { earliest, latest }: DayRange): Verdict {
  const born = parseEdtf(edtf)!.ranges[0]!
  let [holds, fails] = [false, false]
  for (let on = earliest; on <= latest; on++) {
    for (let day = born.earliest; day <= born.latest; day++) {
      if (completedYears(day, on) === said) holds = true
      else fails = true
    }
  }
  if (!fails) return 'supported'
  return holds ? 'possible' : 'contradicted'
}

describe('the verdict on an age at a time that the copy tells', () => {
  prop.prop([story], RUNS)(
    'is that of every birth with every day of that time',
    async ({ edtf, said, range, text }) => {
      const { verdict, derivation } = await claimOf('age', text, [['person:Ada Marsh', 'dateOfBirth', edtf]], DATELINE)
      const steps = derivation.map(step => step.text).join('; ')
      expect(verdict, `${text} born ${edtf}: ${steps}`).toBe(byBruteForce(edtf, said, range))
    },
  )
})
