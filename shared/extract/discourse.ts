import type { Article } from '../model/article.ts'
import type { Claim, ClaimOf } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { type DayNumber, type DayRange, parseIsoDay, toCalendarDay } from '../temporal/day.ts'
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
  /**
   * Where a bare month belongs: in `history` to the year last named, in `mixed` to a year named in its paragraph, in `news`
   * to the dateline, unless its own sentence names a year.
   */
  readonly tells: 'news' | 'mixed' | 'history'
  /** Claims settled so far, in reading order. */
  readonly settled: readonly PlacedClaim[]
}

export function newDiscourse(lexed: Lexed, article: Article, settled: readonly PlacedClaim[]): Discourse {
  const dateline = article.dateline === null ? null : (parseIsoDay(article.dateline) ?? null)
  return {
    lexed,
    dateline,
    tells: dateline === null ? 'history' : tellsOf(lexed, toCalendarDay(dateline).year),
    settled,
  }
}

const PRESENT = wordSet('today yesterday tomorrow tonight')

/**
 * How far the years that a text names lie from its dateline, two or more being far. Words that speak from the dateline
 * (`yesterday`, a weekday) weigh as much as a year near it.
 */
function tellsOf(lexed: Lexed, now: number): Discourse['tells'] {
  let far = 0
  let near = 0
  for (let i = 0; i < lexed.count; i++) {
    const tags = lexed.tags[i]!
    if ((tags & Tag.Year) !== 0) {
      if (Math.abs(lexed.value[i]! - now) > 1) far++
      else near++
    } else if ((tags & Tag.Weekday) !== 0 || ((tags & Tag.Deictic) !== 0 && PRESENT.has(lexed.word[i]!))) near++
  }
  if (far < 4 || far <= near * 1.5) return 'news'
  return far > near * 4 ? 'history' : 'mixed'
}

/** How many of the latest claims are looked at for an anchor. */
const REACH = 12

/** How near an anchor must stand: in the token's own sentence or paragraph, or anywhere before. */
type Nearness = 'sentence' | 'paragraph' | 'text'

/** The last date before token `at` that stands for a known year or less, or null. */
export function anchorBefore(discourse: Discourse, at: number, nearness: Nearness = 'text'): Anchor | null {
  return anchorsBefore(discourse, at, nearness).next().value ?? null
}

/** The last date in the sentence of token `at` or the one before that `fits`, else the last date at all, or null. */
export function fittingAnchorBefore(
  discourse: Discourse,
  at: number,
  fits: (range: DayRange) => boolean,
): Anchor | null {
  const { sentence } = discourse.lexed
  for (const anchor of anchorsBefore(discourse, at, 'paragraph')) {
    if (sentence[at]! - sentence[anchor.from]! > 1) break
    if (fits(anchor.claim.fields.range!)) return anchor
  }
  return anchorBefore(discourse, at)
}

/**
 * The date whose year a bare month or day at token `at` may share, or null. A bare year named in passing ("unseen since
 * 1812") gives way to the date told before it, and in a story that tells of its own day only calendar dates count.
 */
export function yearAnchorBefore(discourse: Discourse, at: number): Anchor | null {
  const { tells } = discourse
  const nearness = tells === 'history' ? 'text' : tells === 'mixed' ? 'paragraph' : 'sentence'
  let passing: Anchor | null = null
  for (const anchor of anchorsBefore(discourse, at, nearness)) {
    if (tells !== 'history' && anchor.claim.fields.basis === 'relative') return null
    if (tells !== 'news' && isInPassing(discourse.lexed, anchor)) {
      passing ??= anchor
      continue
    }
    return passing !== null && Math.abs(passing.year - anchor.year) <= 1 ? passing : anchor
  }
  return passing
}

/** Dates before token `at` that could be anchors, the last first. */
function* anchorsBefore({ settled, lexed }: Discourse, at: number, nearness: Nearness): Generator<Anchor, undefined> {
  for (let i = settled.length - 1; i >= 0 && i >= settled.length - REACH; i--) {
    const { claim, from } = settled[i]!
    if (!isNear(lexed, from, at, nearness)) return
    if (claim.kind !== 'date' || claim.fields.range === null || !claim.checkable || from >= at) continue
    const anchor = toAnchor(claim, from)
    if (anchor) yield anchor
  }
}

function isNear(lexed: Lexed, from: number, at: number, nearness: Nearness): boolean {
  if (nearness === 'text') return true
  const [a, b] = [lexed.sentence[from]!, lexed.sentence[at]!]
  if (nearness === 'sentence') return a === b
  return lexed.sentences[a]!.paragraph === lexed.sentences[b]?.paragraph
}

/** Tokens from its sentence's start within which a bare year opens it ("In 1940, …"). */
const OPENING = 3

/** A bare year that neither opens its sentence nor stands in a heading. */
function isInPassing(lexed: Lexed, { claim, from, month }: Anchor): boolean {
  if (month !== null || claim.fields.precision !== 'year') return false
  const sentence = lexed.sentence[from]!
  return from >= OPENING && lexed.sentence[from - OPENING] === sentence
}

const COARSE = new Set(['decade', 'century', 'vague'])

function toAnchor(claim: ClaimOf<'date'>, from: number): Anchor | null {
  const { range, precision } = claim.fields
  if (range === null || COARSE.has(precision)) return null
  const { year, month } = toCalendarDay(range.earliest)
  const end = toCalendarDay(range.latest)
  return { claim, from, year, month: end.month === month && end.year === year ? month : null }
}
