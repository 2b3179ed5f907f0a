import type { Corpus } from '../../extract/corpus.ts'

export const corpus: Corpus = {
  kind: 'set',
  dateline: '2026-03-02',
  reads: [
    ['The show airs ⟦Mondays⟧ at 9 p.m.', 'XXXX-WXX-1'],
    ['They meet ⟦every Wednesday⟧ and call ⟦each week⟧.', 'XXXX-WXX-3', 'P1W'],
    ['He swims ⟦every single day⟧ and dives ⟦every two weeks⟧.', 'P1D', 'P2W'],
    ['It is held ⟦every other year⟧.', 'P2Y'],
    ['The list is printed ⟦daily⟧.', 'XXXX-XX-XX'],
  ],
  ignores: ['The Daily Marsh ran it on Monday.', 'Every song of each album was sold.', 'Every one of two people left.'],
}
