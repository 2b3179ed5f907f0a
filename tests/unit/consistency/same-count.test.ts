import { describeLaw } from './law.ts'

describeLaw('one thing has one number of something', {
  dateline: '2024-01-11',
  finds: [
    [
      'Season 3 of “Tin Harbour” has ⟦10 episodes⟧. All ⟦12 episodes⟧ of Season 3 of “Tin Harbour” are on disc.',
      'episode count of Tin Harbour, told in 2 ways: 10 episodes; 12 episodes',
      [
        'Season 3 of “Tin Harbour” has 10 episodes. All 10 episodes of Season 3 of “Tin Harbour” are on disc.',
        'Season 3 of “Tin Harbour” has 12 episodes. All 12 episodes of Season 3 of “Tin Harbour” are on disc.',
      ],
    ],
    [
      'The sitcom Tin Harbour ran for ⟦six seasons⟧. “Tin Harbour” ran for ⟦seven seasons⟧ in all.',
      'season count of Tin Harbour, told in 2 ways: six seasons; seven seasons',
      [
        'The sitcom Tin Harbour ran for six seasons. “Tin Harbour” ran for six seasons in all.',
        'The sitcom Tin Harbour ran for seven seasons. “Tin Harbour” ran for seven seasons in all.',
      ],
    ],
    [
      'Ada Marsh has ⟦three children⟧. The mother of ⟦two⟧ lives in Leeds.',
      'child count of Ada Marsh, told in 2 ways: three children; two',
      [
        'Ada Marsh has three children. The mother of three lives in Leeds.',
        'Ada Marsh has two children. The mother of two lives in Leeds.',
      ],
    ],
    [
      'Ada Marsh won ⟦three awards⟧. Marsh won ⟦four awards⟧, she was told.',
      'award count of Ada Marsh, told in 2 ways: three awards; four awards',
      [
        'Ada Marsh won three awards. Marsh won three awards, she was told.',
        'Ada Marsh won four awards. Marsh won four awards, she was told.',
      ],
    ],
  ],
  allows: [
    '“Tin Harbour” has aired 60 episodes. Season 3 of “Tin Harbour” has 10 episodes.',
    'Season 2 of “Tin Harbour” has 12 episodes. Season 3 of “Tin Harbour” has 10 episodes.',
    '“Tin Harbour” has 60 episodes. In Britain “Tin Harbour” has 58 episodes.',
    'The podcast “Tin Harbour” has 40 episodes. The series “Tin Harbour” has 10 episodes.',
    'The first “Tin Harbour” ran for six seasons. The new “Tin Harbour” ran for two seasons.',
    'The sitcom Tin Harbour ran for six seasons. “Tin Harbour” was renewed for two seasons.',
    'The sitcom Tin Harbour ran for six seasons. She left “Tin Harbour” after two seasons.',
    'The sitcom Tin Harbour ran for six seasons. “Tin Harbour” ran for two seasons on Fox.',
    'The sitcom Tin Harbour ran for more than six seasons. “Tin Harbour” ran for seven seasons.',
    'The sitcom Tin Harbour ran for six seasons. In 2014 “Tin Harbour” ran for two seasons.',
    'Ada Marsh has three children. Marsh has two children with Ben Ode.',
    'Ada Marsh won three awards. Marsh won four awards for “Tin Harbour”.',
    'Ada Marsh won three awards. Marsh received four nominations.',
    'Ada Marsh has three children. Ben Ode has two children.',
    'The first two seasons of Tin Harbour are lost. All six seasons of Tin Harbour are on tape.',
  ],
})
