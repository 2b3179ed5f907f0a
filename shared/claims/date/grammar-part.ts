import { type Lexed, Tag } from '../../model/token.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'

/** The part of a period that is meant: "late 2016", "mid-July", "the end of last year". */
export type Part = 'early' | 'mid' | 'late'

const THE = wordId('the')
const OF = wordId('of')
const IN = wordId('in')
const ADJECTIVES = new WordMap<Part>([
  [wordId('early'), 'early'],
  [wordId('mid'), 'mid'],
  [wordId('middle'), 'mid'],
  [wordId('late'), 'late'],
])
const COMPARED = new WordMap<Part | null>([
  [wordId('earlier'), null],
  [wordId('later'), null],
])
const NOUNS = new WordMap<Part>([
  [wordId('beginning'), 'early'],
  [wordId('start'), 'early'],
  [wordId('middle'), 'mid'],
  [wordId('end'), 'late'],
  [wordId('close'), 'late'],
])
const VERY = wordSet('very')

interface Parted {
  /** First token, the part's words included. */
  readonly from: number
  readonly part: Part | null
}

/** Takes in the words before token `from` that name a part of the period that starts there. */
export function takePart(lexed: Lexed, from: number): Parted {
  const core = lexed.word[from - 1] === THE ? from - 1 : from
  const before = lexed.word[from - 1]!
  const adjective = ADJECTIVES.get(before)
  if (adjective) return { from: from - 1, part: adjective }
  if ((lexed.tags[from - 1]! & Tag.Hyphen) !== 0) {
    const hyphenated = ADJECTIVES.get(lexed.word[from - 2]!)
    if (hyphenated) return { from: from - 2, part: hyphenated }
  }
  if (COMPARED.has(before)) return { from: from - 1, part: null }
  const link = lexed.word[core - 1]!
  if (link === OF) return takeNoun(lexed, core - 2, from)
  if (link === IN) {
    const head = lexed.word[core - 2]!
    if (ADJECTIVES.has(head)) return { from: core - 2, part: ADJECTIVES.get(head)! }
    if (COMPARED.has(head)) return { from: core - 2, part: null }
  }
  return { from, part: null }
}

/** `the (very) end of`, whose noun is token `at`. */
function takeNoun(lexed: Lexed, at: number, from: number): Parted {
  const part = NOUNS.get(lexed.word[at]!)
  if (part === undefined) return { from, part: null }
  const first = VERY.has(lexed.word[at - 1]!) ? at - 1 : at
  return { from: lexed.word[first - 1] === THE ? first - 1 : first, part }
}
