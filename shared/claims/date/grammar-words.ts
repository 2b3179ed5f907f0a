import type { DateFields } from '../../model/claim.ts'
import type { Lexed } from '../../model/token.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'

export const THE = wordId('the')
export const OF = wordId('of')
export const IN = wordId('in')
export const AND = wordId('and')
export const TO = wordId('to')
export const LAST = wordId('last')
export const THIS = wordId('this')
export const NEXT = wordId('next')
export const THAT = wordId('that')
export const SAME = wordId('same')
export const YEAR = wordId('year')

/** Words that a date follows and that make a month or year of what could be something else. */
export const LEADS = wordSet(
  'in on since by until till from to of before after during through throughout between around about back for circa ca c. late early mid',
)
const SINCE = wordSet('since')
const UNTIL = wordSet('until till through by')

/** How far the steps reach: -1 the one before, 0 this one, +1 the one after, counted from the dateline. */
export const STEPS = new WordMap<number>([
  [LAST, -1],
  [wordId('past'), -1],
  [wordId('previous'), -1],
  [THIS, 0],
  [wordId('current'), 0],
  [NEXT, 1],
  [wordId('coming'), 1],
  [wordId('upcoming'), 1],
])

/** The same for words that count from the date told last. */
export const STORY_STEPS = new WordMap<number>([
  [wordId('previous'), -1],
  [wordId('preceding'), -1],
  [THAT, 0],
  [SAME, 0],
  [wordId('following'), 1],
  [wordId('subsequent'), 1],
  [wordId('ensuing'), 1],
])

/** `since` and `until` before the date, past an article. */
export function opennessBefore(lexed: Lexed, from: number): DateFields['open'] {
  const at = lexed.word[from - 1] === THE ? from - 2 : from - 1
  const word = lexed.word[at]!
  return SINCE.has(word) ? 'since' : UNTIL.has(word) ? 'until' : null
}

export const OPEN_BRACKET = 0x28
