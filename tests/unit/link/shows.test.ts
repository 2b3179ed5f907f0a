import { describe, expect, test } from 'vitest'
import { lastClaim, packOf } from './linked.ts'

const PACK = packOf(
  [
    ['series:Tin Harbour', 'numberOfSeasons', 4],
    ['series:Tin Harbour', 'originalBroadcaster', 'organization:KQB'],
    ['series:Tin Harbour', 'castMember', 'person:Ada Marsh', { billing: 'main', firstSeason: 1 }],
    ['series:Low Tide', 'numberOfSeasons', 2],
    ['series:Low Tide', 'originalBroadcaster', 'organization:Norvik'],
    ['series:Low Tide', 'castMember', 'person:Ada Marsh', { billing: 'main', firstSeason: 1 }],
    ['series:Low Tide', 'castMember', 'person:Ben Ode', { billing: 'main', firstSeason: 1 }],
  ],
  { 'person:Ada Marsh': 'female', 'person:Ben Ode': 'male' },
)

describe('a show is', () => {
  test.each([
    ['named', '“Low Tide” has had two seasons.', 'series:Low Tide'],
    ['the one named before', '“Tin Harbour” is back. The show has had four seasons.', 'series:Tin Harbour'],
    [
      'the one that its sentence names',
      '“Tin Harbour” and “Low Tide” are back. “Low Tide” has had two seasons.',
      'series:Low Tide',
    ],
    [
      'the only one with somebody of the story',
      'Ben Ode sails again. The show has had two seasons.',
      'series:Low Tide',
    ],
    [
      'the one of the channel named',
      'Ada Marsh sails again. The KQB series has had four seasons.',
      'series:Tin Harbour',
    ],
    [
      'the one of the channel named, whatever was named last',
      '“Tin Harbour” and “Low Tide” are back. The KQB series has had four seasons.',
      'series:Tin Harbour',
    ],
    ['the one of another channel', 'Ada Marsh sails again. The Norvik series has had two seasons.', 'series:Low Tide'],
  ])('%s', async (_, text, entity) => {
    const { subject, verdict } = await lastClaim(text, PACK)
    expect(subject?.entity, text).toBe(entity)
    expect(verdict).toBe('supported')
  })

  test('not guessed where several have the people of the story', async () => {
    const { subject, verdict, choices } = await lastClaim('Ada Marsh sails again. The show has had two seasons.', PACK)
    expect([subject?.entity ?? null, verdict]).toEqual([null, 'unknown'])
    expect(choices.map(({ entity }) => entity)).toEqual(['series:Tin Harbour', 'series:Low Tide'])
  })
})
