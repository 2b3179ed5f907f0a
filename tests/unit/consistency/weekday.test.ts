import { expect, test } from 'vitest'
import { checkCopy, describeLaw, inconsistentIn } from './law.ts'

describeLaw('a weekday is the calendar’s', {
  dateline: '2024-01-11',
  finds: [
    [
      'Season 11 of Tin Harbour will premiere on ⟦Thursday, Jan. 17⟧.',
      '17 Jan 2024 is a Wednesday; copy says Thursday',
      [
        'Season 11 of Tin Harbour will premiere on Wednesday, Jan. 17.',
        'Season 11 of Tin Harbour will premiere on Thursday, Jan. 18.',
      ],
    ],
    [
      'They wed on ⟦Tuesday, May 1, 2019⟧.',
      '1 May 2019 is a Wednesday; copy says Tuesday',
      ['They wed on Wednesday, May 1, 2019.', 'They wed on Tuesday, April 30, 2019.'],
    ],
    [
      'The pier reopens on ⟦Friday, Jan. 17⟧.',
      '17 Jan 2024 is a Wednesday; copy says Friday',
      ['The pier reopens on Wednesday, Jan. 17.', 'The pier reopens on Friday, Jan. 19.'],
    ],
    [
      'The pier burned in June 2021. It closed on ⟦Friday, Jan. 9⟧.',
      '9 Jan 2024 is a Tuesday; copy says Friday',
      [
        'The pier burned in June 2021. It closed on Tuesday, Jan. 9.',
        'The pier burned in June 2021. It closed on Friday, Jan. 12.',
      ],
    ],
    [
      'It rained on ⟦Sunday, 1 January 2024⟧.',
      '1 Jan 2024 is a Monday; copy says Sunday',
      ['It rained on Monday, 1 January 2024.', 'It rained on Sunday, 31 December 2023.'],
    ],
    [
      'The letter came on ⟦Tues., Feb. 29th, 2024⟧.',
      '29 Feb 2024 is a Thursday; copy says Tuesday',
      ['The letter came on Thurs., Feb. 29th, 2024.', 'The letter came on Tues., Feb. 27th, 2024.'],
    ],
    [
      '“We open on ⟦Friday, Jan. 17⟧,” she said.',
      '17 Jan 2023 is a Tuesday, 17 Jan 2024 is a Wednesday; copy says Friday',
      [
        '“We open on Tuesday, Jan. 17,” she said.',
        '“We open on Wednesday, Jan. 17,” she said.',
        '“We open on Friday, Jan. 20,” she said.',
        '“We open on Friday, Jan. 19,” she said.',
      ],
    ],
  ],
  allows: [
    'Season 11 of Tin Harbour will premiere on Wednesday, Jan. 17.',
    'Season 10 of Tin Harbour premiered on Tuesday, Jan. 17.',
    'The 2019 fire was put out on Thursday, Jan. 17.',
    'It runs from Wednesday through Jan. 19.',
    'She died on Wednesday, Sept. 2, 1752.',
    'He was born on Tuesday, 5 May 1818, in the old calendar on Tuesday, 23 April 1818.',
    'The letter is dated Sunday, Jan. 22, 1905.',
    'The palace was stormed on Sunday, Jan. 9, 1905.',
    'The list was in the Hull Sun, August 16, 2008.',
    'They met on a Thursday. On Jan. 17 they wed.',
    'The pier reopens next year, on Friday, Jan. 17.',
    'The pier burned last year. It closed on Tuesday, Jan. 10.',
    'The pier burned in 2021. It closed on Saturday, Jan. 9.',
  ],
})

test('of two days that the copy may mean, the one told elsewhere comes first', async () => {
  const text = 'The pier reopens on Thursday, Jan. 17. The mayor will speak there on Jan. 18, 2024, at noon.'
  const [found] = inconsistentIn(await checkCopy(text, '2024-01-11'))
  expect(found?.suggestions.map(({ edits }) => edits[0]?.replacement)).toEqual([
    'Thursday, Jan. 18',
    'Wednesday, Jan. 17',
  ])
})

test('with no dateline a year is needed', async () => {
  const text = 'It began on Thursday, Jan. 17. It ended on Thursday, Jan. 17, 2024.'
  expect(inconsistentIn(await checkCopy(text, null)).map(claim => claim.text)).toEqual(['Thursday, Jan. 17, 2024'])
})

test('facts that support the date count for another weekday', async () => {
  const text = 'Season 11 of Tin Harbour will premiere on Thursday, Jan. 17.'
  const facts = [
    ['season:Tin Harbour 11', 'partOfSeries', 'series:Tin Harbour', { seriesOrdinal: 11 }],
    ['season:Tin Harbour 11', 'startTime', '2024-01-17'],
  ] as const
  const [found] = inconsistentIn(await checkCopy(text, '2024-01-11', facts))
  expect(found?.suggestions[0]).toMatchObject({ edits: [{ replacement: 'Wednesday, Jan. 17' }], sources: 1 })
})

test('each of very many places with the same wrong day is found and mended', async () => {
  const text = 'The pier reopens on Thursday, Jan. 17. '
  const found = inconsistentIn(await checkCopy(text.repeat(300), '2024-01-11'))
  expect(found).toHaveLength(300)
  expect(new Set(found.map(({ suggestions }) => suggestions.length))).toEqual(new Set([2]))
})
