import { anchorBefore, type Discourse } from '../../extract/discourse.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { readNumber } from '../../text/number.ts'
import { has } from '../../text/tokens.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { OF, SAME, STEPS, STORY_STEPS, THE, YEAR } from './grammar-words.ts'

/** A year as the copy gives it: a number, or so many years from the dateline or from the date told last. */
export type YearTerm = number | { readonly base: 'dateline' | 'story'; readonly offset: number }

export interface ReadYear {
  readonly year: YearTerm
  readonly to: number
}

const BEFORE_CHRIST = wordSet('bc bce b.c. b.c.e. b.c b.c.e')
const ZEROES = wordSet('zero oh')
const ANNO_DOMINI = wordSet('ad a.d. ce c.e. a.d c.e')

/** The year before Christ `written` as an astronomical year: 490 BC is -489. */
export function beforeChrist(written: number): number {
  return 1 - written
}

/** The token after an era word at `at`, with its side; null where none stands there. */
export function readEra(lexed: Lexed, at: number): { readonly bc: boolean; readonly to: number } | null {
  const word = lexed.word[at]!
  if (BEFORE_CHRIST.has(word)) return { bc: true, to: at + 1 }
  return ANNO_DOMINI.has(word) && has(lexed, at, Tag.Upper) ? { bc: false, to: at + 1 } : null
}

/**
 * The year that may close a date at token `at`: `2024`, `'87`, `420`, `480 BC`, `nineteen eighty-six`, `next year`,
 * `of that year`. A short number counts only with an era or straight after a month (`loose`).
 */
export function readYear(lexed: Lexed, at: number, loose: boolean): ReadYear | null {
  if (has(lexed, at, Tag.ShortYear)) return { year: century(lexed.value[at]!), to: at + 1 }
  if (has(lexed, at, Tag.Digits)) return readYearFigures(lexed, at, loose)
  if (has(lexed, at, Tag.NumberWord)) return readYearWords(lexed, at)
  return readYearStep(lexed, at)
}

function readYearFigures(lexed: Lexed, at: number, loose: boolean): ReadYear | null {
  const value = lexed.value[at]!
  if (!Number.isInteger(value) || value < 1) return null
  const era = readEra(lexed, at + 1)
  if (era) return { year: era.bc ? beforeChrist(value) : value, to: era.to }
  if (has(lexed, at, Tag.Year)) return { year: value, to: at + 1 }
  return loose && lexed.end[at]! - lexed.start[at]! === 3 && value >= 100 ? { year: value, to: at + 1 } : null
}

/** Two figures mean the hundred years up to 2030: '87 is 1987, '24 is 2024. */
export function century(value: number): number {
  return value <= 30 ? 2000 + value : 1900 + value
}

/** `nineteen eighty-six`, `two thousand and five`; null for any other number in words. */
export function readYearWords(lexed: Lexed, at: number): ReadYear | null {
  const first = readNumber(lexed, at)
  if (first === null || !Number.isInteger(first.value)) return null
  if (first.value >= 1000 && first.value < 2200) return { year: first.value, to: first.to }
  if (first.value < 11 || first.value > 20) return null
  if (
    ZEROES.has(lexed.word[first.to]!) &&
    has(lexed, first.to + 1, Tag.NumberWord) &&
    lexed.value[first.to + 1]! < 10
  ) {
    return { year: first.value * 100 + lexed.value[first.to + 1]!, to: first.to + 2 }
  }
  const second = has(lexed, first.to, Tag.NumberWord) ? readNumber(lexed, first.to) : null
  if (second === null) return null
  if (second.value >= 10 && second.value < 100) return { year: first.value * 100 + second.value, to: second.to }
  return null
}

/** `next year`, `last year`, `that year`, `the same year`, `of the following year`. */
export function readYearStep(lexed: Lexed, at: number): ReadYear | null {
  let i = lexed.word[at] === OF ? at + 1 : at
  const definite = lexed.word[i] === THE
  if (definite) i++
  if (lexed.word[i + 1] !== YEAR) {
    if (lexed.word[i + 2] !== YEAR || lexed.word[i + 1] !== SAME) return null
    return { year: { base: 'story', offset: 0 }, to: i + 3 }
  }
  const story = STORY_STEPS.get(lexed.word[i]!)
  if (story !== undefined) return { year: { base: 'story', offset: story }, to: i + 2 }
  const step = STEPS.get(lexed.word[i]!)
  if (step === undefined) return null
  return { year: { base: definite ? 'story' : 'dateline', offset: step }, to: i + 2 }
}

/** The number of a year term; null where what it counts from is unknown. */
export function resolveYear(term: YearTerm, discourse: Discourse, at: number): number | null {
  if (typeof term === 'number') return term
  const anchor = term.base === 'story' ? anchorBefore(discourse, at) : null
  if (anchor) return anchor.year + term.offset
  return discourse.dateline === null ? null : toCalendarDay(discourse.dateline).year + term.offset
}
