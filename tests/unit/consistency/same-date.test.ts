import { describeLaw } from './law.ts'

describeLaw('what happens once has one date', {
  dateline: '2024-01-11',
  finds: [
    [
      'Season 11 of Tin Harbour premieres ⟦Jan. 17⟧\n\nThe pier is back: Season 11 of Tin Harbour will premiere on ⟦Jan. 18⟧ at 10 p.m. ET.',
      'premiere of season 11 of Tin Harbour, told in 2 ways: Jan. 17; Jan. 18',
      [
        'Season 11 of Tin Harbour premieres Jan. 17\n\nThe pier is back: Season 11 of Tin Harbour will premiere on Jan. 17 at 10 p.m. ET.',
        'Season 11 of Tin Harbour premieres Jan. 18\n\nThe pier is back: Season 11 of Tin Harbour will premiere on Jan. 18 at 10 p.m. ET.',
      ],
    ],
    [
      'Ada Marsh was born in ⟦1980⟧. The sea was near. Marsh was born on ⟦May 4, 1981⟧.',
      'birth of Ada Marsh, told in 2 ways: 1980; May 4, 1981',
      [
        'Ada Marsh was born in 1980. The sea was near. Marsh was born on May 4, 1980.',
        'Ada Marsh was born in 1981. The sea was near. Marsh was born on May 4, 1981.',
      ],
    ],
  ],
  allows: [
    'Season 11 of Tin Harbour premieres Jan. 17\n\nSeason 11 of Tin Harbour will premiere on Jan. 17.',
    'Season 10 of Tin Harbour premiered Jan. 18, 2023. Season 11 of Tin Harbour will premiere on Jan. 17.',
    'Season 11 of Tin Harbour premieres Jan. 17 in Britain. Season 11 of Tin Harbour premieres Jan. 19 in France.',
    'Season 11 of Tin Harbour premieres Jan. 17. The finale of season 11 of Tin Harbour airs May 22.',
    'Ada Marsh was born in 1980. Ben Ode was born in 1981.',
    'Ada Marsh was born in 1980. Her daughter was born in 2010.',
    'Ada Marsh was born in 1980. Marsh was born on May 4, 1980.',
    'Tin Harbour premiered on Jan. 8, 2014. The show premiered on Jan. 9, 2015, in France.',
  ],
})
