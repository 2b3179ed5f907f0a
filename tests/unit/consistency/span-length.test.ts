import { describeLaw } from './law.ts'

describeLaw('a length agrees with the ends that its sentence gives', {
  dateline: '2024-01-11',
  finds: [
    [
      'From ⟦2014 to 2022⟧, she starred in Tin Harbour for ⟦12 years⟧.',
      '2014 to 2022: 7 to 9 years; copy says 12 years',
      [
        'From 2014 to 2022, she starred in Tin Harbour for 8 years.',
        'From 2014 to 2026, she starred in Tin Harbour for 12 years.',
        'From 2010 to 2022, she starred in Tin Harbour for 12 years.',
      ],
    ],
    [
      'For ⟦five years⟧, from ⟦2014 to 2022⟧, she ran the bank.',
      '2014 to 2022: 7 to 9 years; copy says five years',
      [
        'For eight years, from 2014 to 2022, she ran the bank.',
        'For five years, from 2014 to 2019, she ran the bank.',
        'For five years, from 2017 to 2022, she ran the bank.',
      ],
    ],
    [
      'After a ⟦12-year⟧ run from ⟦2014 to 2022⟧, she left.',
      '2014 to 2022: 7 to 9 years; copy says 12-year',
      [
        'After a 8-year run from 2014 to 2022, she left.',
        'After a 12-year run from 2014 to 2026, she left.',
        'After a 12-year run from 2010 to 2022, she left.',
      ],
    ],
    [
      'She has lived in Leeds since ⟦2014⟧, for ⟦20 years⟧.',
      '2014 to 11 Jan 2024: 9 years to 10 years; copy says 20 years',
      ['She has lived in Leeds since 2014, for 9 years.', 'She has lived in Leeds since 2003, for 20 years.'],
    ],
    [
      'She joined the bank in ⟦2014⟧ and left in ⟦2022⟧ after ⟦12 years⟧.',
      '2014 to 2022: 7 to 9 years; copy says 12 years',
      [
        'She joined the bank in 2014 and left in 2022 after 8 years.',
        'She joined the bank in 2014 and left in 2026 after 12 years.',
        'She joined the bank in 2010 and left in 2022 after 12 years.',
      ],
    ],
    [
      'Ada Marsh joined the bank in ⟦2014⟧. She left in ⟦2022⟧ after ⟦12 years⟧.',
      '2014 to 2022: 7 to 9 years; copy says 12 years',
      [
        'Ada Marsh joined the bank in 2014. She left in 2022 after 8 years.',
        'Ada Marsh joined the bank in 2014. She left in 2026 after 12 years.',
        'Ada Marsh joined the bank in 2010. She left in 2022 after 12 years.',
      ],
    ],
    [
      'She was mayor from ⟦2014 until 2022⟧, a total of ⟦12 years⟧.',
      '2014 to 2022: 7 to 9 years; copy says 12 years',
      [
        'She was mayor from 2014 until 2022, a total of 8 years.',
        'She was mayor from 2014 until 2026, a total of 12 years.',
        'She was mayor from 2010 until 2022, a total of 12 years.',
      ],
    ],
    [
      'She ran the bank from ⟦Jan. 8, 2014 to Oct. 5, 2022⟧, for ⟦10 years⟧.',
      '8 Jan 2014 to 5 Oct 2022: 8 years 8 months; copy says 10 years',
      [
        'She ran the bank from Jan. 8, 2014 to Oct. 5, 2022, for 8 years.',
        'She ran the bank from Jan. 8, 2014 to Oct. 5, 2024, for 10 years.',
        'She ran the bank from Jan. 8, 2012 to Oct. 5, 2022, for 10 years.',
      ],
    ],
  ],
  allows: [
    'From 2014 to 2022, she starred in Tin Harbour for nine years.',
    'From 2014 to 2022, she starred in Tin Harbour for eight years.',
    'From 2014 to 2022, she starred in Tin Harbour for seven years.',
    'From 2014 to 2022, she starred in Tin Harbour for nearly a decade.',
    'From 2014 to 2022, she starred in Tin Harbour for more than eight years.',
    'From 2014 to 2022 she ran the bank, after 12 years at the mill.',
    'From 2014 to 2022 she ran the bank and then taught for 12 years.',
    'From 2014 to 2022 she ran the bank, including for two years as its chair.',
    'From 2014 to 2022 she ran the bank, for two years of that alone.',
    'She has lived in Leeds since 2014 and in Hull for 20 years before.',
    'She has lived in Leeds since 2014, for nearly 10 years.',
    'She has lived in Leeds since 2014, and her sister for 12 years.',
    'She joined the bank in 2014 and left in 2022 after eight years.',
    'She joined the bank in 2014, left in 2022 and was away for 12 years.',
    'Ada Marsh joined the bank in 2014. Ben Ode left in 2022 after 12 years.',
    'Ada Marsh joined the bank in 2014. She left the mill in 2022 after eight years.',
    'The fair ran from May 3, 2023, to May 5, 2023, for three days.',
    '“From 2014 to 2022 I was there for 12 years,” she said.',
  ],
})
