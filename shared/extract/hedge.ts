import type { Hedge, HedgeTest } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { wordId } from '../text/vocabulary.ts'

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
  ['nearly', 'close to'],
  ['nearly', 'not quite'],
  ['about', 'about'],
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
  ['exactly', 'exactly'],
  ['exactly', 'precisely'],
]

interface Wording {
  readonly test: HedgeTest
  readonly words: string
  readonly ids: readonly number[]
}

/** Wordings by their last word, longest first. */
const byLast = new Map<number, Wording[]>()
for (const [test, words] of HEDGES) {
  const ids = words.split(' ').map(wordId)
  const last = ids[ids.length - 1]!
  byLast.set(
    last,
    [...(byLast.get(last) ?? []), { test, words, ids }].sort((a, b) => b.ids.length - a.ids.length),
  )
}

/** The hedge whose last word stands just before token `from`: "more than", "nearly", "about"; null where none does. */
export function hedgeBefore(lexed: Lexed, from: number): Hedge | null {
  const last = lexed.word[from - 1]
  if (last === undefined || last < 0) return null
  for (const { test, words, ids } of byLast.get(last) ?? []) {
    const first = from - ids.length
    if (first < 0 || ids.some((id, i) => lexed.word[first + i] !== id)) continue
    return { test, words, start: lexed.start[first]!, end: lexed.end[from - 1]! }
  }
  return null
}

const OR = wordId('or')
const AFTER: ReadonlyMap<number, HedgeTest> = new Map([
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

/** The hedge that follows at token `to`: "or more", "or so"; null where none does. */
export function hedgeAfter(lexed: Lexed, to: number): Hedge | null {
  if (lexed.word[to] !== OR) return null
  const test = AFTER.get(lexed.word[to + 1]!)
  if (test === undefined) return null
  const [start, end] = [lexed.start[to]!, lexed.end[to + 1]!]
  return { test, words: lexed.text.slice(start, end).toLowerCase(), start, end }
}
