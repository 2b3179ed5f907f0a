import { describe, expect, test } from 'vitest'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import { factsFrom } from '../../support/facts.ts'
import { TRUE_COPY, WRONG_COPY } from './ages-of-dunmere.ts'
import { OF_OTHER_TIMES } from './ages-of-other-times.ts'
import { OF_OTHERS, QUOTED } from './ages-of-others.ts'
import { PLACED_FACTS, TRUE_OF_POSTS, WRONG_OF_POSTS } from './ages-of-posts.ts'
import { BIRTHDAYS, IMAGINED, THINGS } from './ages-reached.ts'
import { WRONG } from './ages-wrong.ts'
import { claimsOf } from './check-story.ts'

const DATELINE = '2026-03-02'
const FACTS: readonly ShortStatement[] = [
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
  ['person:Ada Marsh', 'positionHeld', 'harbour master', { startTime: '2013-06-01' }],
  ['person:Ada Marsh', 'spouse', 'person:Ben Ode', { startTime: '2009-08-15' }],
  ['person:Ben Ode', 'dateOfBirth', '1974-09-10'],
  ['person:Cleo Tarn', 'dateOfBirth', '1990-02-27'],
  ['person:Eda Rusk', 'dateOfBirth', '1940-07-01'],
  ['person:Eda Rusk', 'dateOfDeath', '2026-02-27'],
  ['person:Hugo Lind', 'dateOfBirth', '1936-03-05'],
  ['person:Hugo Lind', 'dateOfDeath', '2001-01-10'],
  ['person:Pip Ode', 'dateOfBirth', '2012-11-20'],
  ['person:Nim Ode', 'dateOfBirth', '2025-09-20'],
  ['person:Lia Nash', 'dateOfBirth', '1982-11-20'],
  ['person:Otto Brand', 'dateOfBirth', '1961-08-30'],
  ['person:Mina Quill', 'dateOfBirth', '1996-12-12'],
  ['person:Rafe Sorrel', 'dateOfBirth', '1988-06-15'],
  ['organization:Quill Foods', 'inception', '2006-03-20'],
  ['series:Tin Harbour', 'startTime', '2014-01-08'],
  ['series:Tin Harbour', 'castMember', 'person:Ada Marsh'],
  ['series:Tin Harbour', 'castMember', 'person:Cleo Tarn'],
]
const DUNMERE_DATELINE = '2025-10-14'
const DUNMERE: readonly ShortStatement[] = [
  ['person:Tess Arbor', 'dateOfBirth', '1983-03-09'],
  ['person:Tess Arbor', 'spouse', 'person:Luke Venn', { startTime: '2011-07-02' }],
  ['person:Luke Venn', 'dateOfBirth', '1979-12-01'],
  ['person:Gwen Holloway', 'dateOfBirth', '1951-10-20'],
  ['person:Sid Marl', 'dateOfBirth', '2004-01-30'],
  ['person:Sid Marl', 'memberOfSportsTeam', 'team:Dunmere Town', { startTime: '2022-08-01' }],
  ['person:Nora Kell', 'dateOfBirth', '1938-02-11'],
  ['person:Nora Kell', 'dateOfDeath', '2025-10-12'],
  ['person:Nora Kell', 'positionHeld', 'mayor', { startTime: '1979', endTime: '1987' }],
  ['person:Ivo Crane', 'dateOfBirth', '1990-05-22'],
  ['series:Low Tide', 'startTime', '2018-03-04'],
  ['series:Low Tide', 'castMember', 'person:Ivo Crane'],
  ['series:Low Tide', 'castMember', 'person:Tess Arbor'],
  ['person:Abel Stroud', 'dateOfBirth', '1902-06-01'],
  ['person:Abel Stroud', 'dateOfDeath', '1971-09-09'],
]

/** The ages of a text that are called wrong, with why. */
async function wrongIn(text: string, facts = FACTS, dateline = DATELINE): Promise<readonly string[]> {
  const claims = await claimsOf(text, factsFrom(facts), dateline)
  const ages = claims.filter(({ kind }) => kind === 'age')
  const wrong = ages.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'inconsistent')
  return wrong.map(({ text, subject, derivation }) => `${text} of ${subject?.label}: ${derivation.at(-1)?.text}`)
}

describe('no age is called wrong that is', () => {
  const kinds = { OF_OTHERS, OF_OTHER_TIMES, BIRTHDAYS, IMAGINED, THINGS, QUOTED }
  test.each(Object.entries(kinds).flatMap(([kind, texts]) => texts.map(text => [kind, text])))(
    '%s: %s',
    async (_, text) => {
      expect(await wrongIn(text)).toEqual([])
    },
  )
})

test.each(WRONG)('a plainly wrong age is called wrong: %s', async text => {
  expect(await wrongIn(text)).not.toEqual([])
})

test.each(TRUE_COPY)('another desk: %s', async text => {
  expect(await wrongIn(text, DUNMERE, DUNMERE_DATELINE)).toEqual([])
})

test.each(WRONG_COPY)('another desk, a plainly wrong age: %s', async text => {
  expect(await wrongIn(text, DUNMERE, DUNMERE_DATELINE)).not.toEqual([])
})

test.each(TRUE_OF_POSTS)('posts and marriages: %s', async text => {
  expect(await wrongIn(text, PLACED_FACTS)).toEqual([])
})

test.each(WRONG_OF_POSTS)('posts and marriages, a plainly wrong age: %s', async text => {
  expect(await wrongIn(text, PLACED_FACTS)).not.toEqual([])
})
