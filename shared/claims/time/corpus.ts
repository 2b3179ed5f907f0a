import type { Corpus } from '../../extract/corpus.ts'

export const corpus: Corpus = {
  kind: 'time',
  dateline: '2026-03-02',
  reads: [
    ['The show starts on Jan. 17 at ⟦10 p.m. ET⟧.', 'T22:00'],
    ['It airs at ⟦9:30pm⟧ on Monday.', 'T21:30'],
    ['Tune in at ⟦10/9c⟧ on Friday.', 'T22:00'],
    ['Doors open at ⟦8 p.m. ET/7 p.m. CT⟧.', 'T20:00'],
    ['They met at ⟦noon⟧ and parted at ⟦midnight⟧.', 'T12:00', 'T00:00'],
    ['The polls closed at ⟦22:30⟧.', 'T22:30'],
    ['She rose at ⟦9 o’clock⟧.', 'T09:00'],
    ['It begins at ⟦12:15 a.m. Eastern Time⟧.', 'T00:15'],
    ['It begins at ⟦8 p.m. ET/PT⟧.', 'T20:00'],
  ],
  ignores: [
    'The picture has a 4:3 ratio.',
    'They won 10-9 on Friday, 10/9 odds.',
    'It cost $10.',
    'The score was 3:1 at the break.',
    'She is 10.',
    "They watched the 6 o'clock news.",
    'She read John 3:16 aloud.',
  ],
}
