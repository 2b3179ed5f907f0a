import { describeLaw } from './law.ts'

describeLaw('tense and dateline agree', {
  dateline: '2024-01-11',
  finds: [
    [
      'Season 11 of Tin Harbour will premiere on ⟦Jan. 5, 2023⟧.',
      '5 Jan 2023 lies before the dateline, 11 Jan 2024; copy says “will premiere”',
      [
        'Season 11 of Tin Harbour premiered on Jan. 5, 2023.',
        'Season 11 of Tin Harbour will premiere on Jan. 5, 2025.',
      ],
    ],
    [
      'Season 11 of Tin Harbour premiered on ⟦Jan. 17, 2024⟧.',
      '17 Jan 2024 lies after the dateline, 11 Jan 2024; copy says “premiered”',
      [
        'Season 11 of Tin Harbour will premiere on Jan. 17, 2024.',
        'Season 11 of Tin Harbour premiered on Jan. 17, 2023.',
      ],
    ],
    [
      'Season 11 of Tin Harbour will premiere on ⟦Friday, Jan. 5⟧.',
      '5 Jan 2024 lies before the dateline, 11 Jan 2024; copy says “will premiere”',
      ['Season 11 of Tin Harbour premiered on Friday, Jan. 5.'],
    ],
    [
      'Season 11 of Tin Harbour will premiere on ⟦Jan. 5⟧.',
      '5 Jan 2024 lies before the dateline, 11 Jan 2024; copy says “will premiere”',
      ['Season 11 of Tin Harbour premiered on Jan. 5.'],
    ],
    [
      'Her book will be released in ⟦May 2022⟧.',
      'May 2022 lies before the dateline, 11 Jan 2024; copy says “will be released”',
      ['Her book was released in May 2022.', 'Her book will be released in May 2024.'],
    ],
  ],
  allows: [
    'Season 11 of Tin Harbour will premiere on Jan. 17.',
    'Season 11 of Tin Harbour will premiere on Jan. 17, 2024.',
    'Season 11 of Tin Harbour will premiere on Oct. 5.',
    'Season 10 of Tin Harbour premiered on Jan. 17.',
    'Season 11 of Tin Harbour premiered on Jan. 11, 2024.',
    'It will premiere on Friday.',
    'It premiered on Friday.',
    'It was said in 2013 that it would premiere on Jan. 5, 2014.',
    'The museum will open a show about the fire of May 5, 2020.',
    'It will air the talk that she gave on May 5, 2020.',
    '“It will premiere on Jan. 5, 2023,” she had said.',
    'He started the 2026 season early.',
    'It is to premiere on Jan. 5, 2023.',
    'He will have aged by Jan. 5, 2023.',
    'The film will be released on a disc first sold on Jan. 5, 2020.',
  ],
})
