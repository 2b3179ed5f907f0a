import type { Span } from '../base/span.ts'
import type { Sentence } from './article.ts'

/** What a token is, as bits that a pattern's trigger can combine. One token may carry several. */
export const Tag = {
  /** A run of letters, apostrophes inside included; `p.m.` and `U.S.` are one word each. */
  Word: 1 << 0,
  /** A word whose first letter is a capital. */
  Capital: 1 << 1,
  /** A word of two or more letters, all capitals. */
  Upper: 1 << 2,
  /** Digits with their separators: `39`, `1,200`, `3.5`, and `½`. Value: the number. */
  Digits: 1 << 3,
  /** Four plain digits from 1000 to 2999. Always also `Digits`. */
  Year: 1 << 4,
  /** `one` to `million`, `half`, `dozen`, `couple`. Value: the number. */
  NumberWord: 1 << 5,
  /** `11th` and `eleventh`; not `last` and `final`. Value: the position. */
  Ordinal: 1 << 6,
  /** `1990s`, `30s`, `'90s`, `nineties`. Value: 1990, 30, 90, 90. */
  Decade: 1 << 7,
  /** Value: 1 to 12. */
  Month: 1 << 8,
  /** Value: 1 Monday to 7 Sunday; plurals too. */
  Weekday: 1 << 9,
  /** `day`, `weeks`, `years` … Value: index into `TIME_UNITS`. */
  Unit: 1 << 10,
  /** `season`, `seasons`, `episode`, `episodes`. */
  SeasonNoun: 1 << 11,
  /** `morning`, `night` …; also `tonight`. */
  DayPart: 1 << 12,
  /** `a.m.`, `pm`, `noon`, `midnight`, `o'clock`. */
  Clock: 1 << 13,
  /** Spring, summer, autumn or fall, winter. Value: 1 to 4 in that order. */
  YearSeason: 1 << 14,
  /** `Christmas`, `Easter`, `Thanksgiving` … */
  Holiday: 1 << 15,
  /** Points at the time of speaking: `today`, `yesterday`, `tomorrow`, `now`, `recently`. */
  Deictic: 1 << 16,
  /** Steps from an anchor: `last`, `next`, `this`, `ago`, `later`, `following` … */
  Step: 1 << 17,
  /** `early`, `late`, `mid`, `end`, `beginning` …: a part of a period. */
  Part: 1 << 18,
  /** `$`, `£`, `€`, `¥`. */
  Currency: 1 << 19,
  Percent: 1 << 20,
  Comma: 1 << 21,
  /** A full stop that is no part of a word or number. */
  Period: 1 << 22,
  Slash: 1 << 23,
  Hyphen: 1 << 24,
  /** En and em dash. */
  Dash: 1 << 25,
  /** Any other mark, and the above. Value: its UTF-16 code unit. */
  Mark: 1 << 26,
  OpenQuote: 1 << 27,
  CloseQuote: 1 << 28,
  /** `'s` or `’s` after a word or number. */
  Possessive: 1 << 29,
  /** Digits behind an apostrophe: `'39`. Always also `Digits`. */
  ShortYear: 1 << 30,
} as const

/** Units of time in the order of a unit token's value. */
export const TIME_UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const
export type TimeUnitName = (typeof TIME_UNITS)[number]

/**
 * An article's text as tokens, in parallel arrays: token `i` is `text.slice(start[i], end[i])`. Blanks are no tokens.
 * The arrays are longer than `count`; the tokens behind the last are empty, have no tags and stand for the end of the text.
 */
export interface Lexed {
  readonly text: string
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly tags: Int32Array
  /** What the tags say it is; of a mark its code unit, else 0. */
  readonly value: Float64Array
  /** Number of the lower-case word in the vocabulary (`wordId`), or -1 for a word no pattern asks for. */
  readonly word: Int32Array
  /** Index into `sentences`. */
  readonly sentence: Int32Array
  readonly sentences: readonly Sentence[]
  /** Stretches inside quotation marks, marks excluded, in reading order, not nested. */
  readonly quotations: readonly Span[]
}
