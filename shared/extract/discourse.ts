import type { Claim, ClaimOf } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { type DayNumber, type DayRange, toCalendarDay } from '../temporal/day.ts'
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
  /** The paragraph that tells it; the claim's span and `from` are of that one. */
  readonly lexed: Lexed
  readonly from: number
  readonly year: number
  /** Null where the date is coarser than a month. */
  readonly month: number | null
}

/** The dates told last, the latest at the end; null for a claim that nothing can lean on. */
export type Trail = readonly (Anchor | null)[]

/** What an article's text and dateline set for each of its paragraphs. */
export interface Setting {
  /** Day number of the article's dateline; null where there is none. */
  readonly dateline: DayNumber | null
  /**
   * Where a bare month belongs: in `history` to the year last named, in `mixed` to a year named in its paragraph, in `news`
   * to the dateline, unless its own sentence names a year.
   */
  readonly tells: 'news' | 'mixed' | 'history'
}

/** What the text so far has set, for readings that lean on their surroundings. */
export interface Discourse extends Setting {
  /** The reading's own paragraph. */
  readonly lexed: Lexed
  /** Claims of the paragraph settled so far, in reading order. */
  readonly settled: readonly PlacedClaim[]
  /** What the paragraphs before have told. */
  readonly trail: () => Trail
}

const PRESENT = wordSet('today yesterday tomorrow tonight')

/** What tells whether a text is of its own day: the years it names, and how many words speak from its dateline. */
export interface Bearings {
  readonly years: readonly number[]
  readonly present: number
}

/** The years that a paragraph names, and its words that speak from the dateline: `yesterday`, a weekday. */
export function bearingsOf({ count, tags, value, word }: Lexed): Bearings {
  const years: number[] = []
  let present = 0
  for (let i = 0; i < count; i++) {
    const own = tags[i]!
    if ((own & Tag.Year) !== 0) years.push(value[i]!)
    else if ((own & Tag.Weekday) !== 0 || ((own & Tag.Deictic) !== 0 && PRESENT.has(word[i]!))) present++
  }
  return { years, present }
}

/**
 * How far the years that a text names lie from its dateline, two or more being far. Words that speak from the dateline
 * weigh as much as a year near it. Without a dateline all is history.
 */
export function tellsOf(
  paragraphs: readonly { readonly bearings: Bearings }[],
  dateline: DayNumber | null,
): Setting['tells'] {
  if (dateline === null) return 'history'
  const now = toCalendarDay(dateline).year
  let far = 0
  let near = 0
  for (const { bearings } of paragraphs) {
    near += bearings.present
    for (const year of bearings.years) {
      if (Math.abs(year - now) > 1) far++
      else near++
    }
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
    if (tells !== 'news' && isInPassing(anchor)) {
      passing ??= anchor
      continue
    }
    return passing !== null && Math.abs(passing.year - anchor.year) <= 1 ? passing : anchor
  }
  return passing
}

/** Dates before token `at` that could be anchors, the last first. */
function* anchorsBefore(discourse: Discourse, at: number, nearness: Nearness): Generator<Anchor, undefined> {
  const { settled, lexed } = discourse
  let seen = 0
  for (let i = settled.length - 1; i >= 0 && seen < REACH; i--, seen++) {
    const placed = settled[i]!
    if (nearness === 'sentence' && lexed.sentence[placed.from] !== lexed.sentence[at]) return
    const anchor = placed.from >= at ? null : toAnchor(placed, lexed)
    if (anchor !== null) yield anchor
  }
  if (nearness !== 'text' || seen === REACH) return
  const trail = discourse.trail()
  for (let i = trail.length - 1; i >= 0 && seen < REACH; i--, seen++) if (trail[i]) yield trail[i]!
}

/** What a paragraph leaves to those behind it: its own claims at the end of the trail. */
export function trailAfter(trail: Trail, settled: readonly PlacedClaim[], lexed: Lexed): Trail {
  if (settled.length === 0) return trail
  const told = settled.filter(({ claim }) => claim.kind !== 'range').slice(-REACH)
  return [...trail, ...told.map(placed => toAnchor(placed, lexed))].slice(-REACH)
}

/** Whether two trails lend the same dates in the same words. */
export function isSameTrail(one: Trail, other: Trail): boolean {
  return one === other || (one.length === other.length && one.every((anchor, i) => lendsSame(anchor, other[i]!)))
}

function lendsSame(one: Anchor | null, other: Anchor | null): boolean {
  if (one === other || one === null || other === null) return one === other
  const [a, b] = [one.claim.fields, other.claim.fields]
  return (
    a.range!.earliest === b.range!.earliest &&
    a.range!.latest === b.range!.latest &&
    a.basis === b.basis &&
    a.precision === b.precision &&
    isInPassing(one) === isInPassing(other) &&
    wordsOf(one) === wordsOf(other)
  )
}

/** The anchor as the copy has it. */
export function wordsOf({ claim, lexed }: Anchor): string {
  return lexed.text.slice(claim.start, claim.end)
}

/** Tokens from its sentence's start within which a bare year opens it ("In 1940, …"). */
const OPENING = 3

/** A bare year that neither opens its sentence nor stands in a heading. */
function isInPassing({ claim, lexed, from, month }: Anchor): boolean {
  if (month !== null || claim.fields.precision !== 'year') return false
  const sentence = lexed.sentence[from]!
  return from >= OPENING && lexed.sentence[from - OPENING] === sentence
}

const COARSE = new Set(['decade', 'century', 'vague'])

function toAnchor({ claim, from }: PlacedClaim, lexed: Lexed): Anchor | null {
  if (claim.kind !== 'date' || !claim.checkable) return null
  const { range, precision } = claim.fields
  if (range === null || COARSE.has(precision)) return null
  const { year, month } = toCalendarDay(range.earliest)
  const end = toCalendarDay(range.latest)
  return { claim, lexed, from, year, month: end.month === month && end.year === year ? month : null }
}
