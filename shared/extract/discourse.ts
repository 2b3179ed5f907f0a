import type { Article } from '../model/article.ts'
import type { Claim, ClaimOf } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { type DayNumber, parseIsoDay, toCalendarDay } from '../temporal/day.ts'
import { wordSet } from '../text/vocabulary.ts'

/** A claim with the tokens it covers; `to` is the one after the last. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly from: number
  readonly to: number
}

/** A date read earlier that later words may lean on. */
export interface Anchor {
  readonly claim: ClaimOf<'date'>
  readonly from: number
  readonly year: number
  /** Null where the date is coarser than a month. */
  readonly month: number | null
}

/** What the text so far has set, for readings that lean on their surroundings. */
export interface Discourse {
  readonly lexed: Lexed
  /** Day number of the article's dateline; null where there is none. */
  readonly dateline: DayNumber | null
  /** The article tells of times long before (or after) its dateline, so a bare month belongs to the year last named. */
  readonly historic: boolean
  /** Claims settled so far, in reading order. */
  readonly settled: readonly PlacedClaim[]
}

export function newDiscourse(lexed: Lexed, article: Article, settled: readonly PlacedClaim[]): Discourse {
  const dateline = article.dateline === null ? null : (parseIsoDay(article.dateline) ?? null)
  return { lexed, dateline, historic: dateline === null || isHistoric(lexed, toCalendarDay(dateline).year), settled }
}

const PRESENT = wordSet('today yesterday tomorrow tonight')

/**
 * Whether the years that a text names lie mostly two or more years off its dateline. Words that speak from the dateline
 * (`yesterday`, a weekday) weigh as much as a year near it.
 */
function isHistoric(lexed: Lexed, now: number): boolean {
  let far = 0
  let near = 0
  for (let i = 0; i < lexed.count; i++) {
    const tags = lexed.tags[i]!
    if ((tags & Tag.Year) !== 0) {
      if (Math.abs(lexed.value[i]! - now) > 1) far++
      else near++
    } else if ((tags & Tag.Weekday) !== 0 || ((tags & Tag.Deictic) !== 0 && PRESENT.has(lexed.word[i]!))) near++
  }
  return far >= 4 && far > near * 4
}

/** How many of the latest claims are looked at for an anchor. */
const REACH = 12

/**
 * The last date before token `at` that stands for a known year or less, or null. With `sentence`, only one in the
 * token's own sentence.
 */
export function anchorBefore(discourse: Discourse, at: number, sentence = false): Anchor | null {
  const { settled, lexed } = discourse
  for (let i = settled.length - 1; i >= 0 && i >= settled.length - REACH; i--) {
    const { claim, from } = settled[i]!
    if (sentence && lexed.sentence[from] !== lexed.sentence[at]) return null
    if (claim.kind !== 'date' || claim.fields.range === null || !claim.checkable || from >= at) continue
    const anchor = toAnchor(claim, from)
    if (anchor) return anchor
  }
  return null
}

const COARSE = new Set(['decade', 'century', 'vague'])

function toAnchor(claim: ClaimOf<'date'>, from: number): Anchor | null {
  const { range, precision } = claim.fields
  if (range === null || COARSE.has(precision)) return null
  const { year, month } = toCalendarDay(range.earliest)
  const end = toCalendarDay(range.latest)
  return { claim, from, year, month: end.month === month && end.year === year ? month : null }
}
