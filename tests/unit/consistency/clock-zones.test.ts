import { describeLaw } from './law.ts'

describeLaw('two times of one broadcast are one moment', {
  dateline: '2024-01-11',
  finds: [
    [
      'It airs on Jan. 17 at ⟦10 p.m. ET/8 p.m. CT⟧.',
      '10 p.m. ET is 9 p.m. CT; copy says 8 p.m. CT',
      ['It airs on Jan. 17 at 10 p.m. ET/9 p.m. CT.', 'It airs on Jan. 17 at 9 p.m. ET/8 p.m. CT.'],
    ],
    [
      'It airs at ⟦10 p.m. ET⟧ (⟦8 p.m. CT⟧).',
      '10 p.m. ET is 9 p.m. CT; copy says 8 p.m. CT',
      ['It airs at 10 p.m. ET (9 p.m. CT).', 'It airs at 9 p.m. ET (8 p.m. CT).'],
    ],
    [
      'It airs Monday at ⟦10/8c⟧.',
      '10 p.m. ET is 9 p.m. CT; copy says 8 p.m. CT',
      ['It airs Monday at 10/9c.', 'It airs Monday at 9/8c.'],
    ],
    [
      'It airs at ⟦10 p.m. ET⟧, ⟦8 p.m. PT⟧.',
      '10 p.m. ET is 7 p.m. PT; copy says 8 p.m. PT',
      ['It airs at 10 p.m. ET, 7 p.m. PT.', 'It airs at 11 p.m. ET, 8 p.m. PT.'],
    ],
  ],
  allows: [
    'It airs on Jan. 17 at 10 p.m. ET/9 p.m. CT.',
    'It airs Monday at 10/9c.',
    'It airs Monday at 12/11c.',
    'It airs at 10 p.m. ET, 7 p.m. PT.',
    'It airs at 10 p.m. ET, 10 p.m. PT.',
    'It airs at 10 p.m. ET/PT.',
    'Shops open at 9 a.m. ET, 9 a.m. CT.',
    'Polls close at 7 p.m. ET or 7 p.m. CT, by county.',
    'Polls open at 6 a.m. ET, 7 a.m. CT in the west.',
    'She called at 9 a.m. ET; 9 p.m. CT was too late.',
    'It airs at 10 p.m. ET, 9 p.m. MT.',
    'It airs at midnight ET, 11 p.m. CT.',
    'It airs in July at 10 p.m. EST, 9 p.m. CDT.',
    'The first airs at 8 p.m. ET and the last at 10 p.m. CT.',
    'It airs at 10 p.m., 9 p.m. CT.',
    'Tin Harbour airs at 8 p.m. ET and Low Tide at 9 p.m. ET.',
  ],
})
