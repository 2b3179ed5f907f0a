import { describeLaw } from './law.ts'

describeLaw('a range ends after it begins', {
  dateline: '2024-01-11',
  finds: [
    [
      'She starred in Tin Harbour from ⟦2022 to 2014⟧.',
      '2014 comes before 2022; copy has them the other way round',
      ['She starred in Tin Harbour from 2014 to 2022.'],
    ],
    [
      'The strike ran from ⟦May 9, 2023 to May 2, 2023⟧.',
      '2 May 2023 comes before 9 May 2023; copy has them the other way round',
      ['The strike ran from May 2, 2023 to May 9, 2023.'],
    ],
  ],
  allows: [
    'She starred in Tin Harbour from 2014 to 2022.',
    'The pier is shut from November to February.',
    'The troops left from November 15 to February 15, 1989.',
    'It was open from Dec. 20, 2023, to Jan. 3, 2024.',
    'Membership fell from 2022 to 2014.',
    'Voters preferred the menu of 2022 to 2014.',
    'Turnout was compared, 2022 to 2014.',
    'The story moves backward from 2022 to 2014.',
    'The show ran from 2022 to 2022.',
  ],
})
