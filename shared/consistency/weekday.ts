import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import type { ClaimOf } from '../model/claim.ts'
import { Tag } from '../model/token.ts'
import { type DayNumber, isCalendarDay, toCalendarDay, toDayNumber, weekdayOf } from '../temporal/day.ts'
import { yearOfDay } from '../temporal/relative.ts'
import { dayText, WEEKDAYS } from '../temporal/words.ts'
import { has } from '../text/tokens.ts'
import { withDay, withWeekday } from './date-words.ts'
import { fixBy } from './fixes.ts'
import type { Inconsistency, Law } from './inconsistency.ts'
import { claimsOfKind, stepOn, tokensOf, wordsOf } from './places.ts'

/** The last year in which an English date may be meant in the old calendar, and the last in which a Russian or Greek one may. */
const OLD_STYLE = 1752
const OLD_STYLE_ABROAD = 1923

/** A year-less date this near the dateline, in days, is of its own year whatever the verbs around it say and the story names. */
const NEAR = 100

/** A weekday given with a date must be the calendar's: `Thursday, Jan. 17` where 17 January 2024 is a Wednesday. */
export const weekday: Law = {
  name: 'weekday',
  find: context => {
    const dates = claimsOfKind('date', context)
    const byDay = new Map<DayNumber, number[]>()
    for (const { claim, index } of dates) {
      const day = dayOf(claim)
      if (day === null) continue
      const same = byDay.get(day)
      if (same === undefined) byDay.set(day, [index])
      else if (same.length <= MOST) same.push(index)
    }
    const years = new Set(dates.flatMap(({ claim }) => claim.fields.year ?? []))
    const besides = yearsBySentence(dates)
    return dates.flatMap(linked => {
      const { sentence } = linked.claim
      const near = [sentence - 1, sentence].flatMap(one => besides.get(one) ?? [])
      const day = wrongDay(linked, years, near, context)
      return day === null ? [] : [toInconsistency(linked, day, byDay, context)]
    })
  },
}

/** Places that tell the same day, as far as they count for one fix or another. */
const MOST = 20

/** The years that each sentence names, in figures or as `last year`. */
function yearsBySentence(dates: readonly LinkedClaimOf<'date'>[]): ReadonlyMap<number, readonly number[]> {
  const years = new Map<number, number[]>()
  for (const { claim } of dates) {
    const { range, basis, precision, year } = claim.fields
    const isNamed = basis === 'relative' && precision === 'year' && range !== null
    const named = year ?? (isNamed ? toCalendarDay(range.earliest).year : null)
    if (named === null) continue
    const known = years.get(claim.sentence)
    if (known === undefined) years.set(claim.sentence, [named])
    else if (known.length < MOST) known.push(named)
  }
  return years
}

function dayOf({ fields }: ClaimOf<'date'>): DayNumber | null {
  return fields.range !== null && fields.range.earliest === fields.range.latest ? fields.range.earliest : null
}

/** The day that the copy's date is, where its weekday is another; null where they agree or the year is not sure enough. */
function wrongDay(
  { claim }: LinkedClaimOf<'date'>,
  years: ReadonlySet<number>,
  near: readonly number[],
  context: JudgeContext,
): DayNumber | null {
  const { weekday: said, month, day, year, basis } = claim.fields
  const placed = dayOf(claim)
  if (said === null || month === null || day === null || placed === null || basis === 'relative') return null
  if (mayBeNewspaper(claim, context)) return null
  if (weekdayOf(placed) === said || isOldStyle(placed, said)) return null
  const agrees = (other: number) =>
    isCalendarDay(other, month, day) && weekdayOf(toDayNumber(other, month, day)) === said
  const isNear = context.dateline !== null && Math.abs(placed - context.dateline) <= NEAR
  if (year !== null) return placed
  return near.some(agrees) || (!isNear && [...years].some(agrees)) ? null : placed
}

/** `The |Sun, August 16|`, `Hull |Sun, May 4|`: named, and no Sunday. */
function mayBeNewspaper(claim: ClaimOf<'date'>, context: JudgeContext): boolean {
  const { lexed } = context.links
  const { from } = tokensOf(claim, lexed)
  return /^Sun\b(?!\.)/.test(wordsOf(claim, context)) && has(lexed, from - 1, Tag.Capital)
}

/** Whether the date may be one of the Julian calendar, in which the weekday is right or cannot be told. */
function isOldStyle(day: DayNumber, said: number): boolean {
  const { year } = toCalendarDay(day)
  if (year <= OLD_STYLE) return true
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2
  return year <= OLD_STYLE_ABROAD && weekdayOf(day + behind) === said
}

function toInconsistency(
  linked: LinkedClaimOf<'date'>,
  placed: DayNumber,
  byDay: ReadonlyMap<DayNumber, readonly number[]>,
  context: JudgeContext,
): Inconsistency {
  const { claim, index } = linked
  const said = claim.fields.weekday!
  const days = [placed, ...otherYear(claim, placed, context)]
  const rights = days.map(day => WEEKDAYS[weekdayOf(day) - 1]!)
  const words = wordsOf(claim, context)
  const others = (on: DayNumber) => (byDay.get(on) ?? []).filter(other => other !== index)
  const calendar = days.map((day, i) => `${dayText(day)} is a ${rights[i]}`).join(', ')
  const nearest = days.map(day => day + ((said - weekdayOf(day) + 10) % 7) - 3)
  return {
    places: [{ index, expected: rights.join(' or '), conflictsWith: [] }],
    steps: [stepOn([claim], 'calendar', `${calendar}; copy says ${WEEKDAYS[said - 1]}`, rights.join(' or '))],
    fixes: [
      ...days.flatMap(day => fixBy(linked, withWeekday(words, weekdayOf(day)), [index, ...others(day)], context)),
      ...nearest.flatMap(day => fixBy(linked, withDay(words, claim.fields, day), others(day), context)),
    ],
  }
}

/** The same day of the year nearest the dateline, where the copy names no year and reading chose another. */
function otherYear({ fields }: ClaimOf<'date'>, placed: DayNumber, { dateline }: JudgeContext): DayNumber[] {
  const { year, month, day } = fields
  if (year !== null || month === null || day === null || dateline === null) return []
  const near = toDayNumber(yearOfDay(dateline, month, day, 'nearest'), month, day)
  return near === placed || Math.abs(near - dateline) > NEAR ? [] : [near]
}
