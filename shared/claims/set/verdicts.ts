import type { VerdictCorpus } from '../../check/verdict-corpus.ts'

export const verdicts: VerdictCorpus = {
  kind: 'set',
  dateline: '2026-03-02',
  facts: [['series:Tin Harbour', 'startTime', '2014-01-08']],
  rows: [
    ['“Tin Harbour” airs ⟦every Wednesday⟧.', 'unknown', 'how often'],
    ['The ferry sails ⟦every day⟧.', 'unknown'],
  ],
}
