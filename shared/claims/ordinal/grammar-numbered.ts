import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { readNumber } from '../../text/number.ts'
import { DASHES, has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'

const NUMBER = Tag.Digits | Tag.NumberWord
const SERIES = wordId('series')
const NOUNS = new WordMap<string>([
  [wordId('season'), 'season'],
  [wordId('seasons'), 'season'],
  [wordId('episode'), 'episode'],
  [wordId('episodes'), 'episode'],
  [SERIES, 'series'],
])
/** More seasons than any programme has had. */
const MOST: Readonly<Record<string, number>> = { season: 90, series: 60, episode: 20_000 }
const LABELS = wordSet('no number num nos')
const JOINTS = wordSet('and or to through & thru')
/** `this season two players left`: the noun stands by itself. */
const CLOSED = wordSet('this last next each every per a past whole entire')
const WORLD = wordId('world')

/** `Season 9`, `season two`, `Episode #3`, `Seasons 1 and 2`, `episodes 3-5`: one claim a number, the noun in the first. */
function readNumbered(lexed: Lexed, at: number): readonly Candidate[] | null {
  const noun = NOUNS.get(lexed.word[at]!)!
  if (CLOSED.has(lexed.word[at - 1]!) || lexed.word[at - 1] === WORLD) return null
  const first = skipLabel(lexed, at + 1)
  let end = numberEnd(lexed, first, noun)
  if (end < 0 || lexed.sentence[first] !== lexed.sentence[at]) return null
  if (lexed.word[at] === SERIES && isScore(lexed, end)) return null
  const found = [ordinalOf(lexed, at, end, noun, first)]
  if (!isPlural(lexed, at)) return found
  for (let next = skipJoint(lexed, end); next > end && found.length < 12; next = skipJoint(lexed, end)) {
    const to = numberEnd(lexed, next, noun)
    if (to < 0) break
    found.push(ordinalOf(lexed, next, to, noun, next))
    end = to
  }
  return found
}

function isPlural(lexed: Lexed, at: number): boolean {
  return (lexed.text.charCodeAt(lexed.end[at]! - 1) | 32) === 0x73
}

function skipLabel(lexed: Lexed, at: number): number {
  if (has(lexed, at, Tag.Hyphen) && touches(lexed, at)) return at + 1
  if (has(lexed, at, Tag.Mark) && lexed.value[at] === 0x23) return at + 1
  if (!LABELS.has(lexed.word[at]!)) return at
  return has(lexed, at + 1, Tag.Period) ? at + 2 : at + 1
}

/** Past the number at `at` if it can number the noun, else -1. */
function numberEnd(lexed: Lexed, at: number, noun: string): number {
  if (!has(lexed, at, NUMBER) || has(lexed, at, Tag.Year | Tag.ShortYear)) return -1
  const number = readNumber(lexed, at)
  if (number === null || !Number.isInteger(number.value) || number.value > MOST[noun]!) return -1
  if (has(lexed, number.to, Tag.Percent) || (has(lexed, number.to, Tag.Hyphen) && has(lexed, number.to + 1, Tag.Unit)))
    return -1
  return number.to
}

/** `series 4-2`. */
function isScore(lexed: Lexed, at: number): boolean {
  return has(lexed, at, DASHES) && has(lexed, at + 1, Tag.Digits)
}

/** Past the comma, dash or `and` between two numbers of a list. */
function skipJoint(lexed: Lexed, at: number): number {
  let next = at
  if (has(lexed, next, Tag.Comma | DASHES)) next++
  if (JOINTS.has(lexed.word[next]!) || (has(lexed, next, Tag.Mark) && lexed.value[next] === 0x26)) next++
  return has(lexed, next, NUMBER) ? next : at
}

function ordinalOf(lexed: Lexed, from: number, to: number, noun: string, number: number): Candidate {
  const position = readNumber(lexed, number)!.value
  return { kind: 'ordinal', from, to, says: { value: String(position), fields: { position, noun } }, weight: 1 }
}

const S = wordId('s')
const E = wordId('e')

/** `S04E03`, with or without a blank between. */
function readCode(lexed: Lexed, at: number): readonly Candidate[] | null {
  if (!has(lexed, at + 1, Tag.Digits) || !touches(lexed, at + 1)) return null
  if (lexed.word[at + 2] !== E || !has(lexed, at + 3, Tag.Digits) || !touches(lexed, at + 3)) return null
  return [ordinalOf(lexed, at, at + 2, 'season', at + 1), ordinalOf(lexed, at + 2, at + 4, 'episode', at + 3)]
}

export const numberedPatterns: readonly Pattern[] = [
  { name: 'season <n>', kind: 'ordinal', words: [...NOUNS.words()], read: readNumbered },
  { name: 'S<n>E<n>', kind: 'ordinal', words: [S], read: readCode },
]
