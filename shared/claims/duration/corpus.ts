import type { Corpus } from '../../extract/corpus.ts'

export const corpus: Corpus = {
  kind: 'duration',
  dateline: '2026-03-02',
  reads: [
    ['She was on the board for ⟦10 years⟧.', 'P10Y'],
    ['They dated for more than ⟦a year⟧.', 'P1Y'],
    ['It took nearly ⟦a decade⟧.', 'P1DE'],
    ['It took ⟦a year and a half⟧ to build.', 'P1.5Y'],
    ['It took ⟦two and a half hours⟧.', 'PT2.5H'],
    ['A ⟦two-year⟧ contract was signed after ⟦six months⟧ of talks.', 'P2Y', 'P6M'],
    ['They spoke for ⟦several weeks⟧.', 'PXW'],
    ['He waited for ⟦years⟧.', 'PXY'],
    ['She ran for ⟦a couple of weeks⟧ more.', 'P2W'],
    ['He was away ⟦twenty-five days⟧.', 'P25D'],
    ['The trek took ⟦1 year 2 months⟧.', 'P1Y2M'],
    [
      'It lasted ⟦half an hour⟧ and then ⟦an hour⟧ of talk followed, in ⟦90 minutes⟧ all told.',
      'PT0.5H',
      'PT1H',
      'PT90M',
    ],
    ['She was back ⟦two weeks⟧ after her birthday.', 'P2W'],
  ],
  ignores: [
    'She is 39 years old and has a 5-year-old son.',
    'They wed two years ago.',
    'The job pays $5 million a year.',
    'He calls twice a week.',
    'She will see one day.',
    'A season and a half went by.',
    'It was the 10-year anniversary.',
  ],
}
