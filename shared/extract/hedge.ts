import type { Hedge, HedgeTest } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { wordId } from '../text/vocabulary.ts'
import { WordMap, WordSet } from '../text/word-set.ts'
import { countedNoun } from './counted-nouns.ts'

const HEDGES: readonly (readonly [HedgeTest, string])[] = [
  ['more-than', 'more than'],
  ['more-than', 'over'],
  ['more-than', 'well over'],
  ['more-than', 'just over'],
  ['more-than', 'in excess of'],
  ['more-than', 'upwards of'],
  ['more-than', 'a little more than'],
  ['more-than', 'older than'],
  ['nearly', 'nearly'],
  ['nearly', 'almost'],
  ['nearly', 'just under'],
  ['nearly', 'not quite'],
  ['about', 'about'],
  ['about', 'close to'],
  ['about', 'around'],
  ['about', 'roughly'],
  ['about', 'approximately'],
  ['about', 'some'],
  ['about', 'circa'],
  ['about', 'an estimated'],
  ['about', 'more or less'],
  ['at-least', 'at least'],
  ['at-least', 'no fewer than'],
  ['at-least', 'no less than'],
  ['at-most', 'up to'],
  ['at-most', 'at most'],
  ['at-most', 'no more than'],
  ['at-most', 'as many as'],
  ['less-than', 'less than'],
  ['less-than', 'fewer than'],
  ['less-than', 'under'],
  ['less-than', 'younger than'],
  ['less-than', 'not yet'],
  ['exactly', 'exactly'],
  ['exactly', 'precisely'],
]

interface Wording {
  readonly test: HedgeTest
  readonly words: string
  readonly ids: readonly number[]
}

/** Wordings by their last word, longest first. */
const byLast = new WordMap(wordingsByLast())

function wordingsByLast(): Map<number, Wording[]> {
  const found = new Map<number, Wording[]>()
  for (const [test, words] of HEDGES) {
    const ids = words.split(' ').map(wordId)
    const last = ids[ids.length - 1]!
    const alike = [...(found.get(last) ?? []), { test, words, ids }]
    found.set(
      last,
      alike.sort((a, b) => b.ids.length - a.ids.length),
    )
  }
  return found
}

/** Words with which a hedge before a number ends. */
export const HEDGE_ENDS = new WordSet([...byLast.words()])

/** The hedge whose last word stands just before token `from`: "more than", "nearly", "about"; null where none does. */
export function hedgeBefore(lexed: Lexed, from: number): Hedge | null {
  const wording = wordingBefore(lexed, from)
  if (wording === null) return null
  const { test, words, ids } = wording
  return { test, words, start: lexed.start[from - ids.length]!, end: lexed.end[from - 1]! }
}

/** The token before the hedge that ends before token `from`, or before `from` itself where none does. */
export function beforeHedge(lexed: Lexed, from: number): number {
  return from - (wordingBefore(lexed, from)?.ids.length ?? 0) - 1
}

function wordingBefore(lexed: Lexed, from: number): Wording | null {
  const last = lexed.word[from - 1]!
  const wordings = byLast.get(last)
  if (wordings === undefined) return null
  for (const wording of wordings) {
    const first = from - wording.ids.length
    if (first >= 0 && wording.ids.every((id, i) => lexed.word[first + i] === id)) {
      return wording.ids.length === 1 && last === OVER && isCountBefore(lexed, first) ? null : wording
    }
  }
  return null
}

const OVER = wordId('over')
/** Tokens from a number to its noun, both included: `236 half-hour episodes`. */
const COUNT = 5

/** `|236 episodes| over 10 seasons`: in the course of them. */
function isCountBefore(lexed: Lexed, over: number): boolean {
  if (countedNoun(lexed.word[over - 1]!) === undefined) return false
  for (let at = over - 2; at > over - 1 - COUNT && lexed.sentence[at] === lexed.sentence[over]; at--) {
    if ((lexed.tags[at]! & (Tag.Digits | Tag.NumberWord)) !== 0) return true
  }
  return false
}

const OR = wordId('or')
const AFTER = new WordMap<HedgeTest>([
  [wordId('more'), 'at-least'],
  [wordId('less'), 'at-most'],
  [wordId('fewer'), 'at-most'],
  [wordId('so'), 'about'],
])

const PLUS = wordId('plus')

/** `-plus` or `+` between a number that ends before token `to` and its noun: at least so many. */
export function plusAfter(lexed: Lexed, to: number): Hedge | null {
  const isWord = (lexed.tags[to]! & Tag.Hyphen) !== 0 && lexed.word[to + 1] === PLUS
  if (!isWord && ((lexed.tags[to]! & Tag.Mark) === 0 || lexed.value[to] !== 0x2b)) return null
  const [start, end] = [lexed.start[to]!, lexed.end[isWord ? to + 1 : to]!]
  return { test: 'at-least', words: isWord ? 'plus' : '+', start, end }
}

/** The hedge that follows at token `to`, behind a noun or before it: "or more", "or so"; null where none does. */
export function hedgeAfter(lexed: Lexed, to: number): Hedge | null {
  if (lexed.word[to] !== OR) return null
  const test = AFTER.get(lexed.word[to + 1]!)
  if (test === undefined) return null
  const [start, end] = [lexed.start[to]!, lexed.end[to + 1]!]
  return { test, words: lexed.text.slice(start, end).toLowerCase(), start, end }
}
