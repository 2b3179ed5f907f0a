import type { Corpus } from '../../extract/corpus.ts'

export const corpus: Corpus = {
  kind: 'range',
  dateline: '2026-03-02',
  reads: [
    ['She served from ⟦2014 to 2022⟧.', '2014/2022'],
    ['Marsh (⟦1868 – 1912⟧) painted boats.', '1868/1912'],
    ['It runs ⟦June 5–8, 1967⟧.', '1967-06-05/1967-06-08'],
    ['Between ⟦May 2001 and July 2003⟧ it rained.', '2001-05/2003-07'],
    ['Open ⟦May 4 through May 9⟧, it will be free.', '2026-05-04/2026-05-09'],
  ],
  ignores: [
    'In 1687 and 1689 he sailed.',
    'She came on Monday. To 2022 guests she said no.',
    'The score was 10-9.',
    'On Sept. 11, 2001 — 9/11 — she sang.',
  ],
}
