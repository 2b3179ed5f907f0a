import { describe, expect, test } from 'vitest'
import { toExtractSpan } from '../../../shared/extract/extract-span.ts'
import { abouts, read } from './read.ts'

describe('a season belongs to the show named with it', () => {
  test.each([
    ['Season 5 of Tin Harbour begins.', ['Season 5 → Tin Harbour']],
    ['She left Tin Harbour season 5.', ['season 5 → Tin Harbour']],
    ['She left “Tin Harbour” Season 5.', ['Season 5 → Tin Harbour']],
    ["Tin Harbour's fourth season begins.", ['fourth season → Tin Harbour']],
    ["Season 3 of AMC's Tin Harbour begins.", ['Season 3 → Tin Harbour']],
    ['Keeping Calm With the Marshes season 15 begins.', ['season 15 → Keeping Calm With the Marshes']],
    ['She wed on the season 22 finale of The Lighthouse.', ['season 22 → The Lighthouse']],
    ['Season 3 of Lumen’s “Harbour” begins.', ['Season 3 → Harbour']],
    ['He is in the final season of historical drama Tin Harbour.', ['final season → Tin Harbour']],
    ['Harbour in Winter returns for its fifth season.', ['fifth season → Harbour in Winter']],
  ])('%s', (text, expected) => expect(abouts(text, 'ordinal')).toEqual(expected))
})

describe('a season without a name belongs to the show spoken of', () => {
  test.each([
    ['The sitcom Tin Harbour is back. The third season of the show begins.', ['third season → Tin Harbour']],
    ['The podcast Tin Harbour is back. Its third season begins.', ['third season → Tin Harbour']],
    ['Lumen’s “Harbour” took a break before its second season.', ['second season → Harbour']],
    ['Tin Harbour, now in its fifth season, is back.', ['fifth season → Tin Harbour']],
    [
      'The sitcom Tin Harbour is back.\n\n“Tollgate” was canceled in 2004. Its final season is on disc.',
      ['final season → Tollgate'],
    ],
    ['“Harbour” is to end with its fifth season.', ['fifth season → Harbour']],
    ["Tin Harbour airs on Fox. The series' fourth season begins.", ['fourth season → Tin Harbour']],
    ['The Tin Harbour star left in season 6.', ['season 6 → Tin Harbour']],
    ['Fans met in season 6. Season 7 of Tin Harbour begins.', ['season 6 → Tin Harbour', 'Season 7 → Tin Harbour']],
  ])('%s', (text, expected) => expect(abouts(text, 'ordinal')).toEqual(expected))
})

describe('a count belongs to the title that it is told of, before or behind', () => {
  test.each([
    ['“Low Tide” is a drama. Ode led “Tin Harbour,” which ran for five seasons.', ['five seasons → Tin Harbour']],
    [
      '“Low Tide” is a drama. Ode led “Tin Harbour” from 2006 to 2012, which ran for five seasons.',
      ['five seasons → Tin Harbour'],
    ],
    ['“Low Tide” is a drama. Ode led “Tin Harbour”, which has had five seasons.', ['five seasons → Tin Harbour']],
    ['After 12 seasons on the air, “Tin Harbour” signs off.', ['12 seasons → Tin Harbour']],
    ['Lumen placed an order of two seasons to “Tin Harbour,” a comedy.', ['two seasons → Tin Harbour']],
    ['A show made for one season is back. “Tin Harbour” will air in May.', ['one season → Tin Harbour']],
    ['“Marsh Nine” led to a series of ten episodes, “Marsh: Origins,” in 2023.', ['ten episodes → Marsh: Origins']],
    [
      '“The Seventh Bell,” the last in a series of novels, is out. The other version, “Harbour,” ran for five seasons.',
      ['five seasons → Harbour'],
    ],
    [
      '“Tin Harbour” has nine seasons. “Gravel”: only ten episodes were made.',
      ['nine seasons → Tin Harbour', 'ten episodes → Gravel'],
    ],
    [
      '“Marsh” has aired 27 seasons; only “Tin Harbour,” with 31 seasons, has run longer.',
      ['27 seasons → Marsh', '31 seasons → Tin Harbour'],
    ],
  ])('%s', (text, expected) => expect(abouts(text, 'count')).toEqual(expected))
})

test('a player’s season is the player’s', () => {
  expect(abouts("Tom Marsh played on. Marsh's 20th season begins.", 'ordinal')).toEqual(['20th season → Tom Marsh'])
})

test('counts of episodes have a show too, and extract tells their role', () => {
  const text = 'Tin Harbour airs on Fox, and 15 new episodes are planned.'
  const { claims } = read(text)
  expect(claims.filter(({ kind }) => kind === 'count').map(claim => toExtractSpan(claim, text))).toEqual([
    { start: 29, end: 44, kind: 'count', value: '15', role: 'count', show: 'Tin Harbour' },
  ])
})
