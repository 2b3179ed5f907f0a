import { describe, expect, test } from 'vitest'
import { lastClaim, packOf } from './linked.ts'

const PACK = packOf(
  [
    ['person:Ada Marsh', 'dateOfBirth', '1978-05-04', { aliases: 'Addie Rook' }],
    ['person:Ben Marsh', 'dateOfBirth', '1980-01-01'],
    ['person:Ben Ode', 'dateOfBirth', '1985-01-01'],
    ['person:Rose Tarn', 'dateOfBirth', '1990-01-01'],
    ['place:Sedge', 'inception', '1800'],
    ['organization:Marsh & Tarn', 'inception', '1951'],
  ],
  {
    'person:Ada Marsh': 'female',
    'person:Ben Marsh': 'male',
    'person:Ben Ode': 'male',
    'person:Rose Tarn': 'female',
  },
)

describe('a person is', () => {
  test.each([
    ['named in full', 'Ada Marsh, 47, resigned.', 'person:Ada Marsh', 'full name'],
    ['named behind the age', 'The 47-year-old Ada Marsh resigned.', 'person:Ada Marsh', 'full name'],
    ['named by another name', 'Addie Rook, 47, resigned.', 'person:Ada Marsh', 'other name'],
    ['named in capitals', 'ADA MARSH, 47, resigned.', 'person:Ada Marsh', ''],
    ['called by the surname', 'Ada Marsh spoke. Marsh, 47, resigned.', 'person:Ada Marsh', 'short for Ada Marsh'],
    ['called by the first name', 'Ada Marsh spoke. Ada, 47, resigned.', 'person:Ada Marsh', 'short for Ada Marsh'],
    ['called by part of another name', 'Addie Rook spoke. Rook, 47, resigned.', 'person:Ada Marsh', ''],
    [
      'one of two of a surname, in full',
      'Ben Marsh spoke. Ada Marsh is 47 years old.',
      'person:Ada Marsh',
      'full name',
    ],
    ['the other of the two', 'Ada Marsh spoke. Ben Marsh is 46 years old.', 'person:Ben Marsh', 'full name'],
    ['a woman called she', 'Ada Marsh met Ben Ode. She is 47 years old.', 'person:Ada Marsh', '“She” is Ada Marsh'],
    ['a man called he', 'Ada Marsh met Ben Ode. He is 41 years old.', 'person:Ben Ode', '“He” is Ben Ode'],
    ['a man called he, named first', 'Ben Ode met Ada Marsh. He is 41 years old.', 'person:Ben Ode', '“He” is Ben Ode'],
    ['described by a trade', 'Ben Ode spoke. The actor, 41, resigned.', 'person:Ben Ode', '“The actor” is Ben Ode'],
    ['the subject before', 'Ada Marsh met Rose Tarn. She is 47 years old.', 'person:Ada Marsh', '“She” is Ada Marsh'],
  ])('%s', async (_, text, entity, why) => {
    const { subject } = await lastClaim(text, PACK)
    expect(subject?.entity, text).toBe(entity)
    expect(subject?.why).toContain(why)
  })

  test('pointed at where the story names them', async () => {
    const text = 'Ada Marsh met Ben Ode. She is 47 years old.'
    const { start, end } = (await lastClaim(text, PACK)).subject!.mention!
    expect(text.slice(start, end)).toBe('She')
  })
})

describe('nobody is guessed', () => {
  test.each([
    ['of a name that the fact base does not know', 'Ivo Dahl, 47, resigned.', 'Ivo Dahl'],
    ['by a surname that no full name in the story explains', 'Marsh, 47, resigned.', 'Marsh'],
  ])('%s', async (_, text, label) => {
    const { subject, choices, verdict } = await lastClaim(text, PACK)
    expect(subject).toMatchObject({ entity: null, label, why: 'not in the fact base' })
    expect([choices, verdict]).toEqual([[], 'unknown'])
  })

  test('where the story names nobody', async () => {
    const { subject, verdict } = await lastClaim('She is 47 years old.', PACK)
    expect([subject?.entity ?? null, verdict]).toEqual([null, 'unknown'])
  })
})
