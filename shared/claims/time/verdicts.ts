import type { VerdictCorpus } from '../../check/verdict-corpus.ts'

export const verdicts: VerdictCorpus = {
  kind: 'time',
  dateline: '2026-03-02',
  facts: [
    ['series:Tin Harbour', 'startTime', '2022-01-10'],
    ['season:Tin Harbour 2', 'partOfSeries', 'series:Tin Harbour', { seriesOrdinal: 2 }],
    ['season:Tin Harbour 2', 'startTime', '2026-03-17T22:00:00-04:00'],
    ['season:Tin Harbour 3', 'partOfSeries', 'series:Tin Harbour', { seriesOrdinal: 3 }],
    ['season:Tin Harbour 3', 'startTime', '2026-11-03'],
    ['series:Low Tide', 'startTime', '2026-04-06T02:00:00Z'],
  ],
  rows: [
    ['Season 2 of “Tin Harbour” premieres March 17 at ⟦10 p.m. ET⟧.', 'supported'],
    ['Season 2 of “Tin Harbour” premieres March 17 at ⟦9 p.m. CT⟧.', 'supported'],
    ['Season 2 of “Tin Harbour” premieres March 17 at ⟦9 p.m. ET⟧.', 'contradicted', '10 p.m.'],
    ['Season 2 of “Tin Harbour” premieres March 17 at ⟦10 p.m.⟧', 'supported'],
    ['Season 3 of “Tin Harbour” premieres Nov. 3 at ⟦10 p.m. ET⟧.', 'unknown', 'No fact on file gives a time of day'],
    ['The ferry sails at ⟦10 p.m.⟧', 'unknown'],
    ['Season 2 of “Tin Harbour” premieres March 17 at ⟦10/9c⟧.', 'supported'],
    ['“Low Tide” premieres April 5 at ⟦10 p.m. ET⟧.', 'supported'],
    ['“Low Tide” premieres April 5 at ⟦7 p.m. PT⟧.', 'supported'],
    ['“Low Tide” premieres April 5 at ⟦8 p.m. PT⟧.', 'contradicted'],
    ['Reruns of “Low Tide” follow “Dock Street,” which airs April 5 at ⟦8 p.m. ET⟧.', 'unknown'],
  ],
}
