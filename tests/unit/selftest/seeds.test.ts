import { describe, expect, test } from 'vitest'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import { type Sown, seedsOf } from '../../../shared/selftest/seeds.ts'
import { applyEdits } from '../../../shared/text/apply-edits.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const FACTS: readonly ShortStatement[] = [
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
  ['person:Ben Ode', 'dateOfBirth', '1973-01-20'],
  ['person:Cato Lind', 'dateOfBirth', '1985'],
  ['person:Ada Marsh', 'spouse', 'person:Ben Ode', { startTime: '2009-09-19' }],
  ['person:Ada Marsh', 'employer', 'organization:Pier Trust', { startTime: '2014-08-01' }],
]

async function sow(text: string): Promise<Sown> {
  const article = { text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' }
  return seedsOf(await checkArticle(article, plainFacts(factsFrom(FACTS))))
}

/** Every copy with one error in it, by what the error is. */
async function spoilt(text: string): Promise<readonly string[]> {
  const { seeds } = await sow(text)
  return seeds.map(({ mistake, edits }) => `${mistake}: ${applyEdits(text, edits)}`)
}

describe('an error is planted in the copy’s own style', () => {
  test('an age in figures', async () => {
    expect(await spoilt('Ada Marsh, 47, opened the pier.')).toEqual([
      'age: Ada Marsh, 46, opened the pier.',
      'age: Ada Marsh, 48, opened the pier.',
    ])
  })

  test('a decade of life moves by ten', async () => {
    expect(await spoilt('Ada Marsh is in her 40s.')).toEqual([
      'age: Ada Marsh is in her 30s.',
      'age: Ada Marsh is in her 50s.',
    ])
  })

  test('a date’s month and year, each alone, the month shortened where the copy shortens', async () => {
    expect(await spoilt('Ada Marsh and Ben Ode were married on Sept. 19, 2009.')).toEqual([
      'month: Ada Marsh and Ben Ode were married on Oct. 19, 2009.',
      'year: Ada Marsh and Ben Ode were married on Sept. 19, 2008.',
      'year: Ada Marsh and Ben Ode were married on Sept. 19, 2010.',
    ])
  })

  test('a weekday beside its date', async () => {
    expect(await spoilt('Ada Marsh and Ben Ode were married on Saturday, September 19, 2009.')).toContain(
      'weekday: Ada Marsh and Ben Ode were married on Sunday, September 19, 2009.',
    )
  })

  test('a length moves past what rounding allows, seen from the length on file', async () => {
    expect(await spoilt('Ada Marsh has worked at Pier Trust for 11 years.')).toEqual([
      'length: Ada Marsh has worked at Pier Trust for 10 years.',
      'length: Ada Marsh has worked at Pier Trust for 13 years.',
    ])
  })
})

describe('names are swapped', () => {
  test('between two ages, each of which is false then', async () => {
    const { seeds } = await sow('Ada Marsh, 47, and Ben Ode, 53, opened the pier.')
    const swaps = seeds.filter(({ mistake }) => mistake === 'names swapped')
    expect(swaps.map(({ said, seeded }) => `${said} → ${seeded}`)).toEqual([
      'Ada Marsh → Ben Ode',
      'Ben Ode → Ada Marsh',
    ])
  })

  test('by surname only behind the full name', async () => {
    const text = 'Ada Marsh and Ben Ode opened the pier. Marsh, 47, and Ode, 53, cut the rope.'
    expect(await spoilt(text)).toContain(
      'names swapped: Ada Marsh and Ben Ode opened the pier. Ode, 47, and Marsh, 53, cut the rope.',
    )
    const early = await spoilt('Ada Marsh, 47, opened the pier with Ben Ode. Ode, 53, cut the rope.')
    expect(early.some(copy => copy.includes('Ben Ode, 47'))).toBe(true)
  })
})

describe('no error is planted', () => {
  test('in a number that the facts leave open: an age known to the year only', async () => {
    expect(await sow('Cato Lind, 40, opened the pier.')).toEqual({ seeds: [], spared: [] })
  })

  test('in the story’s own date, nor where no number stands, and both are told', async () => {
    const { spared } = await sow('LEEDS, March 2, 2026 — Ada Marsh and Ben Ode opened the pier.')
    expect(spared.map(({ claim, why }) => [claim.text, why])).toEqual([['March 2, 2026', 'dateline']])
  })
})
