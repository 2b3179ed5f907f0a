import { describeLaw } from './law.ts'

describeLaw('an age follows from the birth that the copy tells', {
  dateline: '2024-01-11',
  finds: [
    [
      'Ada Marsh, ⟦39⟧, was born in ⟦1980⟧.',
      'born 1980, on 11 Jan 2024: 43 or 44; copy says 39',
      ['Ada Marsh, 43, was born in 1980.', 'Ada Marsh, 44, was born in 1980.', 'Ada Marsh, 39, was born in 1984.'],
    ],
    [
      'Ada Marsh, ⟦39⟧, who was born on ⟦May 4, 1978⟧, runs the pier.',
      'born 4 May 1978, on 11 Jan 2024: 45; copy says 39',
      [
        'Ada Marsh, 45, who was born on May 4, 1978, runs the pier.',
        'Ada Marsh, 39, who was born on May 4, 1984, runs the pier.',
      ],
    ],
    [
      'Ada Marsh was born in Leeds in ⟦1980⟧. Today Marsh, ⟦47⟧, runs the pier.',
      'born 1980, on 11 Jan 2024: 43 or 44; copy says 47',
      [
        'Ada Marsh was born in Leeds in 1980. Today Marsh, 43, runs the pier.',
        'Ada Marsh was born in Leeds in 1980. Today Marsh, 44, runs the pier.',
        'Ada Marsh was born in Leeds in 1977. Today Marsh, 47, runs the pier.',
      ],
    ],
  ],
  allows: [
    'Ada Marsh, 43, was born in 1980.',
    'Ada Marsh, 44, was born in 1980.',
    'Ada Marsh, born in 1980, was 24 when she joined the pier.',
    'Ada Marsh, born in 1980, married at 24.',
    'Ada Marsh, 39, has a daughter who was born in 2010.',
    'Ada Marsh’s father was born in 1950. Marsh, 39, runs the pier.',
    'Ada Marsh, 39, was born in Leeds.',
    'In 2010, Ada Marsh, 30, who was born in 1980, took over the pier.',
    'Ada Marsh, more than 39, was born in 1980.',
    'Ada Marsh, 84, was born around 1940.',
  ],
})
