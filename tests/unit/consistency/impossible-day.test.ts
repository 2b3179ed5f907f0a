import { expect, test } from 'vitest'
import { checkCopy, describeLaw, inconsistentIn } from './law.ts'

describeLaw('a day that its month lacks is no date', {
  dateline: '2023-02-20',
  finds: [
    [
      'The fair was held on ⟦June 31, 2022⟧.',
      'June 2022 has 30 days; copy says 31',
      ['The fair was held on June 30, 2022.', 'The fair was held on July 1, 2022.'],
    ],
    [
      'The fair was held on ⟦Friday, June 31, 2022⟧.',
      'June 2022 has 30 days; copy says 31',
      ['The fair was held on Friday, July 1, 2022.', 'The fair was held on Thursday, June 30, 2022.'],
    ],
    [
      'She was born on ⟦Feb. 29, 1999⟧.',
      'February 1999 has 28 days; copy says 29',
      ['She was born on Feb. 28, 1999.', 'She was born on March 1, 1999.'],
    ],
    [
      'Doors open on ⟦April 31⟧.',
      'April has 30 days; copy says 31',
      ['Doors open on April 30.', 'Doors open on May 1.'],
    ],
  ],
  allows: [
    'She was born on Feb. 29, 2000.',
    'Leap Day is Feb. 29.',
    'Doors open on June 30.',
    'It was Dec. 31, 1999.',
    'In 2019 the pier burned. It reopened on Feb. 29.',
    'They met in March 2021 and wed on Feb. 29.',
  ],
})

test.each([
  ['2016-06-30', ['June 30, 2016']],
  ['2016-06-21', ['June 21, 2016']],
  ['2016-06', ['June 30, 2016']],
  ['2014', ['June 30, 2016', 'July 1, 2016']],
])('a birth of %s on file tells which days are offered for it', async (born, offered) => {
  const copy = 'Ada Marsh was born on June 31, 2016.'
  const [found] = inconsistentIn(await checkCopy(copy, '2023-02-20', [['person:Ada Marsh', 'dateOfBirth', born]]))
  expect(found?.suggestions.map(({ edits }) => edits[0]?.replacement)).toEqual(offered)
})
