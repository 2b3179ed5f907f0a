import type { Span } from '../base/span.ts'
import type { Unread } from '../model/article.ts'
import type { Claim, Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, touches } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { isGivenName } from './given-names.ts'
import { takenBy } from './taken.ts'
import { type Group, reasonOf } from './unread-reason.ts'

const NUMBER = Tag.Digits | Tag.NumberWord | Tag.Ordinal | Tag.Decade
const CALENDAR = Tag.Month | Tag.Weekday
/** What a number or time word may begin with, besides `ANCHORS`. */
const BEGINS = NUMBER | CALENDAR | Tag.Currency
const ANCHORS = wordSet('since for last past next first final previous')
const COUPLE = wordId('couple')
const OF = wordId('of')

/**
 * Every number and time word that no claim covers, in reading order, each with the reason why it is none. Words that
 * are numbers or months only in other sentences (`may`, `the couple`, `the sun`) are not listed.
 *
 * A claim that nobody checks covers nothing: what stands in it is listed as vague.
 */
export function findUnread(
  lexed: Lexed,
  claims: readonly Claim[],
  mentions: readonly Mention[] = [],
): readonly Unread[] {
  const covered = coverage(lexed, claims)
  const isTitled = titles(lexed, mentions)
  const found: Unread[] = []
  for (let at = 0; at < lexed.count; at++) {
    if (!has(lexed, at, BEGINS) && !ANCHORS.has(lexed.word[at]!)) continue
    if (isClaimed(covered, at)) continue
    const group = groupAt(lexed, at, covered)
    if (group === null) continue
    const reason =
      (covered[group.from]! & LOOSE) !== 0 ? 'vague' : isTitled(group.to - 1) ? 'title' : reasonOf(lexed, group)
    found.push({
      start: lexed.start[group.from]!,
      end: lexed.end[group.to - 1]!,
      reason,
      open: reason === 'not-understood',
    })
    at = group.to - 1
  }
  return found
}

/** Whether a token is part of the name of what is no person; to be asked of tokens in reading order. */
function titles({ start, end }: Lexed, mentions: readonly Mention[]): (at: number) => boolean {
  let next = 0
  return at => {
    for (; next < mentions.length; next++) {
      const { form, sort, end: last } = mentions[next]!
      if (form === 'name' && sort !== 'person' && last > start[at]!) break
    }
    return next < mentions.length && mentions[next]!.start < end[at]!
  }
}

/** What may cover a token: a claim that is checked, one that nobody checks. */
const CLAIMED = 1
const LOOSE = 2

function isClaimed(covered: Uint8Array, at: number): boolean {
  return (covered[at]! & CLAIMED) !== 0
}

/** By token, what covers it. */
function coverage(lexed: Lexed, claims: readonly Claim[]): Uint8Array {
  const covered = takenBy(lexed, [])
  let at = 0
  for (const claim of claims) at = cover(lexed, covered, claim, claim.checkable ? CLAIMED : LOOSE, at)
  return covered
}

/** Marks the tokens of a span, looked for from token `near` on either side; the token behind them. */
function cover(lexed: Lexed, covered: Uint8Array, { start, end }: Span, mark: number, near: number): number {
  let at = near
  while (at > 0 && lexed.end[at - 1]! > start) at--
  while (at < lexed.count && lexed.end[at]! <= start) at++
  for (; at < lexed.count && lexed.start[at]! < end; at++) covered[at]! |= mark
  return at
}

/** The number or time word that begins at token `at`, or null. */
function groupAt(lexed: Lexed, at: number, covered: Uint8Array): Group | null {
  if (has(lexed, at, Tag.Currency) && has(lexed, at + 1, Tag.Digits))
    return { from: at, to: endOfNumber(lexed, at + 1, covered) }
  if (has(lexed, at, NUMBER)) return isPlainWord(lexed, at) ? null : { from: at, to: endOfNumber(lexed, at, covered) }
  if (has(lexed, at, CALENDAR)) return isCalendarWord(lexed, at) ? { from: at, to: at + 1 } : null
  return anchoredTime(lexed, at, covered)
}

/** `couple` and `second` where they count nothing. */
function isPlainWord(lexed: Lexed, at: number): boolean {
  return lexed.word[at] === COUPLE && lexed.word[at + 1] !== OF && !has(lexed, at + 1, Tag.Unit)
}

/** A month or weekday with a capital that is nobody's name; `may`, `march`, `sat` and `sun` are words. */
function isCalendarWord(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Capital)) return false
  const isShort = lexed.end[at]! - lexed.start[at]! <= 3
  if (isShort && !has(lexed, at + 1, Tag.Period | Tag.Digits)) return false
  return !(
    isGivenName(lexed.word[at]!) &&
    (has(lexed, at + 1, Tag.Capital | Tag.Possessive) || has(lexed, at - 1, Tag.Capital))
  )
}

/** `since season`, `last weeks`, `for decades`: a time word led in, without a number. */
function anchoredTime(lexed: Lexed, at: number, covered: Uint8Array): Group | null {
  if (!ANCHORS.has(lexed.word[at]!)) return null
  for (let i = at + 1; i < at + 3 && !isClaimed(covered, i); i++) {
    if (has(lexed, i, Tag.Unit | Tag.SeasonNoun | Tag.YearSeason)) return { from: at, to: i + 1 }
    if (!has(lexed, i, Tag.Word) || has(lexed, i, NUMBER)) return null
  }
  return null
}

/** Furthest that digits, marks and number words are taken for one number. */
const LONGEST = 24

/** The token after the number that begins at `at`: its further digits (`3-2`, `020 3615`), `million`, `%` and the like. */
function endOfNumber(lexed: Lexed, at: number, covered: Uint8Array): number {
  let to = at + 1
  while (
    to < lexed.count &&
    to < at + LONGEST &&
    !isClaimed(covered, to) &&
    lexed.sentence[to] === lexed.sentence[at]
  ) {
    const isWords = has(lexed, to, Tag.NumberWord) && has(lexed, to - 1, Tag.NumberWord | Tag.Digits)
    const isPhone = has(lexed, to, Tag.Digits) && has(lexed, to - 1, Tag.Digits)
    if (isWords || isPhone || (touches(lexed, to) && has(lexed, to, Tag.Percent | Tag.Digits | Tag.Currency))) {
      to++
      continue
    }
    if (!isJoint(lexed, to) || isClaimed(covered, to + 1)) break
    to += 2
  }
  return to
}

/** A mark with a number touching it on either side: `3-2`, `9/11`, `2:1`, `4.1.2`, `forty-seven`. */
function isJoint(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Mark) || !touches(lexed, at) || !touches(lexed, at + 1)) return false
  return has(lexed, at + 1, Tag.Digits | Tag.NumberWord) && !has(lexed, at, Tag.Comma)
}
