import { describeLaw } from './law.ts'

describeLaw('a list has as many items as its count says', {
  dateline: '2024-01-11',
  finds: [
    [
      'She has ⟦three children⟧: Ann and Bo.',
      'the list names 2 (Ann and Bo); copy says three children',
      ['She has two children: Ann and Bo.'],
    ],
    [
      'They have ⟦two children⟧, Ann, 4, Bo, 6, and Cy, 8.',
      'the list names 3 (Ann, 4, Bo, 6, and Cy, 8); copy says two children',
      ['They have three children, Ann, 4, Bo, 6, and Cy, 8.'],
    ],
    [
      'She lives there with her ⟦three sons⟧ — Ann (4) and Bo (6) — and a dog.',
      'the list names 2 (Ann (4) and Bo (6)); copy says three sons',
      ['She lives there with her two sons — Ann (4) and Bo (6) — and a dog.'],
    ],
    [
      'He made ⟦three films⟧: “Salt and Sand” and “Low Tide”.',
      'the list names 2 (“Salt and Sand” and “Low Tide”); copy says three films',
      ['He made two films: “Salt and Sand” and “Low Tide”.'],
    ],
    [
      'Her ⟦four novels⟧ — “Salt,” “Rope and Tar,” and “Gull” — sold well.',
      'the list names 3 (“Salt,” “Rope and Tar,” and “Gull”); copy says four novels',
      ['Her three novels — “Salt,” “Rope and Tar,” and “Gull” — sold well.'],
    ],
    ['He made ⟦four films⟧: Salt and Low Tide.', 'the list names 1 to 2 (Salt and Low Tide); copy says four films', []],
  ],
  allows: [
    'She has three children: Ann, Bo and Cy.',
    'She has two children, Ann, 4, and Bo, 6.',
    'She has three children, including Ann and Bo.',
    'She has three children: twins Ann and Bo and a baby.',
    'With three children, Ann and Bo moved to Leeds.',
    'The mother of three, Ann Marsh, and Bo Ode spoke.',
    'She has more than three children: Ann and Bo.',
    'She has three children, Ann and Bo, and Cy from another marriage.',
    'He made two films: Salt and Sand and Low Tide.',
    'He made one film: Salt and Sand.',
    'He made three films: “Salt,” “Rope and Tar” and “Gull.”',
    'He made three films: “Salt,” “Rope,” and, with Ann, “Gull.”',
    'She has three children. Ann and Bo live in Leeds.',
    'She has three children, and Ann and Bo live in Leeds.',
    'After two seasons, Ann and Bo left.',
  ],
})
