import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import type { Verdict } from '../../../shared/model/verdict.ts'
import { completedYears } from '../../../shared/temporal/age.ts'
import { type DayRange, parseIsoDay, toIsoDay } from '../../../shared/temporal/day.ts'
import { parseEdtf, toEdtf } from '../../../shared/temporal/edtf.ts'
import { claimOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const NOW = parseIsoDay(DATELINE)!
const RUNS = { numRuns: 60 }

/** A birth that is known to the day, the month or the year, or lies in a stretch, or on either of several. */
const birthDay = fc.integer({ min: parseIsoDay('1940-01-01')!, max: parseIsoDay('2000-12-31')! })
const birth = fc
  .tuple(birthDay, fc.constantFrom('day', 'month', 'year', 'stretch', 'set'), fc.integer({ min: 1, max: 900 }))
  .map(([day, form, more]) => {
    const iso = toIsoDay(day)
    if (form === 'month') return iso.slice(0, 7)
    if (form === 'year') return iso.slice(0, 4)
    if (form === 'stretch') return toEdtf({ earliest: day, latest: day + more })
    return form === 'set' ? `[${iso},${toIsoDay(day + more).slice(0, 7)}]` : iso
  })

/** The hedges of an age, and whether an age is right for the copy's number. */
const HEDGES: readonly (readonly [words: string, isRight: (age: number, said: number) => boolean])[] = [
  ['', (age, said) => age === said],
  ['nearly ', (age, said) => age <= said && age >= said - Math.max(1, said * 0.15)],
  ['about ', (age, said) => Math.abs(age - said) <= Math.max(1, said * 0.1)],
  ['more than ', (age, said) => age > said],
  ['at least ', (age, said) => age >= said],
  ['less than ', (age, said) => age < said],
  ['up to ', (age, said) => age <= said],
]
const hedge = fc.constantFrom(...HEDGES)

/** A number near the age that the birth gives, so that every verdict comes up. */
const story = fc.tuple(birth, hedge, fc.integer({ min: -3, max: 3 })).map(([edtf, [words, isRight], off]) => {
  const { earliest } = parseEdtf(edtf)!.ranges[0]!
  const said = completedYears(earliest, NOW) + off
  return { edtf, said, isRight, text: `Ada Marsh is ${words}${said} years old.` }
})

function days({ earliest, latest }: DayRange): number[] {
  return Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i)
}

function byBruteForce(edtf: string, isRight: (age: number) => boolean): Verdict {
  const each = parseEdtf(edtf)!.ranges.flatMap(days)
  const truths = each.map(day => isRight(completedYears(day, NOW)))
  if (truths.every(Boolean)) return 'supported'
  return truths.some(Boolean) ? 'possible' : 'contradicted'
}

describe('the verdict on an age', () => {
  prop.prop([story], RUNS)(
    'is that of every day on which the person may have been born',
    async ({ edtf, said, isRight, text }) => {
      const { verdict, derivation } = await claimOf('age', text, [['person:Ada Marsh', 'dateOfBirth', edtf]], DATELINE)
      const expected = byBruteForce(edtf, age => isRight(age, said))
      expect(verdict, `${text} born ${edtf}: ${derivation.map(step => step.text).join('; ')}`).toBe(expected)
    },
  )

  prop.prop([fc.integer({ min: 0, max: 20 }), fc.integer({ min: -400, max: 400 })], RUNS)(
    'changes on the birthday and on no other day; one of 29 February may be kept on the 28th in common years',
    async (leaps, off) => {
      const born = parseIsoDay(`${1940 + 4 * (leaps % 15)}-02-29`)!
      const facts = [['person:Ada Marsh', 'dateOfBirth', toIsoDay(born)]] as const
      const said = completedYears(born, NOW)
      const verdictOn = async (dateline: string) =>
        (await claimOf('age', `Ada Marsh is ${said} years old.`, facts, dateline)).verdict
      const dateline = toIsoDay(NOW + off)
      const isEve = dateline === '2026-02-28'
      const isReached = dateline >= '2026-03-01' && dateline < '2027-03-01'
      expect(await verdictOn(dateline), dateline).toBe(isReached ? 'supported' : isEve ? 'possible' : 'contradicted')
      expect(await verdictOn('2026-02-28')).toBe('possible')
    },
  )
})
