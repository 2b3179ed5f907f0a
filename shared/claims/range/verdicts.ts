import type { VerdictCorpus } from '../../check/verdict-corpus.ts'

export const verdicts: VerdictCorpus = {
  kind: 'range',
  dateline: '2026-03-02',
  facts: [
    ['series:Tin Harbour', 'startTime', '2014-01-08'],
    [
      'series:Tin Harbour',
      'castMember',
      'person:Ada Marsh',
      { billing: 'main', startTime: '2014-01-08', endTime: '2022-10-05' },
    ],
    ['series:Tin Harbour', 'castMember', 'person:Ben Ode', { billing: 'main', startTime: '2014-01-08' }],
    ['person:Cleo Tarn', 'gender', 'female'],
    ['person:Eda Rusk', 'positionHeld', 'mayor', { startTime: '2010-01-04', endTime: '2018-01-08', of: 'place:Brill' }],
    ['person:Iris Colby', 'positionHeld', 'governor', { startTime: '2015-01-12', endTime: '2023-01-09' }],
    [
      'person:Iris Colby',
      'positionHeld',
      'mayor',
      { startTime: '2006-01-02', endTime: '2014-12-31', of: 'place:Brill' },
    ],
  ],
  rows: [
    ['Ada Marsh starred in “Tin Harbour” from ⟦2014 to 2022⟧.', 'supported', '8 Jan 2014 to 5 Oct 2022'],
    ['Ada Marsh starred in “Tin Harbour” from ⟦2014 to 2019⟧.', 'contradicted'],
    ['Ben Ode starred in “Tin Harbour” from ⟦2014 to 2019⟧.', 'possible'],
    ['Cleo Tarn was away from ⟦2014 to 2019⟧.', 'unknown'],
    ['Eda Rusk served as mayor of Brill from ⟦2010 to 2018⟧.', 'supported'],
    ['Eda Rusk served as mayor of Brill from ⟦2010 to 2016⟧.', 'contradicted'],
    ['Eda Rusk served as mayor of Brill from ⟦January 2010 to January 2018⟧.', 'supported'],
    ['Ada Marsh joined “Tin Harbour” between ⟦2012 and 2016⟧.', 'unknown'],
    ['Ada Marsh lived in Brill from ⟦2010 to 2016⟧ and starred in “Tin Harbour.”', 'unknown'],
    ['Iris Colby, governor from ⟦2015 to 2023⟧, was mayor of Brill before that.', 'unknown'],
    ['Iris Colby was mayor of Brill from ⟦2006 to 2010⟧.', 'contradicted'],
    ['Ada Marsh had a recurring role in “Tin Harbour” from ⟦2014 to 2016⟧.', 'unknown'],
  ],
}
