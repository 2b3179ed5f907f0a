import { type Anchor, type Discourse, wordsOf, yearAnchorBefore } from '../../extract/discourse.ts'
import type { Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import type { Assumption, DateFields } from '../../model/claim.ts'
import { type DayRange, isCalendarDay, toCalendarDay, toDayNumber, weekdayOf } from '../../temporal/day.ts'
import { type Direction, yearOfDay, yearOfMonth } from '../../temporal/relative.ts'
import { dayPeriod, monthPeriod, type Period, yearText } from '../../temporal/timex.ts'
import { MONTHS } from '../../temporal/words.ts'
import type { Part } from './grammar-part.ts'

/** What the copy spells out of a calendar date. */
export interface Spelled {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  readonly weekday: number | null
}

export const NOTHING: Spelled = { year: null, month: null, day: null, weekday: null }

/** Where a date stands, for everything that its surroundings decide. */
export interface Place {
  readonly from: number
  readonly to: number
  readonly open: DateFields['open']
}

/** A date whose period is known. `part` ("late 2016") narrows the days, never the value. */
export function settlePeriod(
  period: Period,
  place: Place,
  more: {
    readonly spelled?: Spelled
    readonly part?: Part | null
    readonly relative?: boolean
    readonly assumption?: Assumption | null
    readonly value?: string
  } = {},
): Settled<'date'> {
  const spelled = more.spelled ?? NOTHING
  return {
    value: more.value ?? period.value,
    fields: {
      range: narrow(period, more.part ?? null),
      ...spelled,
      basis: more.relative ? 'relative' : 'exact',
      precision: period.grain === 'millennium' ? 'century' : period.grain,
      open: place.open,
    },
    assumption: more.assumption ?? null,
  }
}

/** A date that cannot be placed: no dateline, a vague word, or a day that does not exist. */
export function settleUnplaced(
  value: string | null,
  place: Place,
  precision: DateFields['precision'],
  spelled: Spelled = NOTHING,
): Settled<'date'> {
  return { value, fields: { range: null, ...spelled, basis: 'exact', precision, open: place.open } }
}

const SHARE: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 0.5],
  mid: [0.25, 0.75],
  late: [0.5, 1],
}

function narrow({ earliest, latest }: Period, part: Part | null): DayRange {
  if (part === null) return { earliest, latest }
  const [from, to] = SHARE[part]
  const days = latest - earliest
  return { earliest: earliest + Math.floor(days * from), latest: earliest + Math.ceil(days * to) }
}

/**
 * Settles a spelled calendar date: a missing year comes from the sentence, the story so far or the dateline; `side` is where
 * from the dateline it lies, if not where the tense puts it.
 */
export function settleCalendar(
  discourse: Discourse,
  spelled: Spelled & { readonly month: number },
  place: Place,
  part: Part | null,
  side: Direction | null = null,
): Settled<'date'> {
  if (spelled.day !== null && !existsInSomeYear(spelled)) return settleUnplaced(null, place, 'day', spelled)
  if (spelled.year !== null) return settleYear(spelled.year, spelled, place, part, null)
  const chosen = chooseYear(discourse, spelled, place, side)
  if (chosen === null) return settleUnplaced(yearless(spelled), place, spelled.day === null ? 'month' : 'day', spelled)
  return settleYear(chosen.year, spelled, place, part, {
    topic: 'year',
    text: `${yearText(chosen.year)}: ${chosen.why}`,
  })
}

function existsInSomeYear({ year, month, day }: Spelled): boolean {
  return month !== null && month <= 12 && isCalendarDay(year ?? 2000, month, day ?? 1)
}

function settleYear(
  year: number,
  spelled: Spelled & { readonly month: number },
  place: Place,
  part: Part | null,
  assumption: Assumption | null,
): Settled<'date'> {
  if (spelled.day === null) return settlePeriod(monthPeriod(year, spelled.month), place, { spelled, part, assumption })
  if (!isCalendarDay(year, spelled.month, spelled.day)) return settleUnplaced(null, place, 'day', spelled)
  return settlePeriod(dayPeriod(toDayNumber(year, spelled.month, spelled.day)), place, { spelled, part, assumption })
}

/** `XXXX-10-05`, `XXXX-10`. */
function yearless({ month, day }: Spelled): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return day === null ? `XXXX-${two(month ?? 0)}` : `XXXX-${two(month ?? 0)}-${two(day)}`
}

interface ChosenYear {
  readonly year: number
  readonly why: string
}

function chooseYear(
  discourse: Discourse,
  spelled: Spelled & { readonly month: number },
  { from, to, open }: Place,
  side: Direction | null,
): ChosenYear | null {
  const tense = tenseAt(discourse.lexed, from, to)
  const anchor = yearAnchorBefore(discourse, from)
  const { dateline } = discourse
  const leant = anchor && leansOn(anchor, discourse, tense === 'future') ? fromAnchor(anchor, spelled) : null
  const isLent =
    leant !== null && hasDay(leant.year, spelled) && !(open === 'since' && isAhead(dateline, leant.year, spelled))
  const lent = isLent ? leant : null
  if (dateline === null || (lent && !contradictsWeekday(lent.year, spelled))) return lent
  const direction: Direction = side ?? (tense === 'unknown' ? 'nearest' : tense)
  const year = yearNear(dateline, spelled, direction)
  const agreed = contradictsWeekday(year, spelled) ? agreeing(dateline, spelled) : year
  if (agreed === undefined && lent) return lent
  if (agreed !== undefined && agreed !== year) {
    return { year: agreed, why: 'the year near the dateline in which the weekday agrees' }
  }
  const what = spelled.day === null ? MONTHS[spelled.month - 1]! : `${spelled.day} ${MONTHS[spelled.month - 1]!}`
  const which = direction === 'past' ? 'latest' : direction === 'future' ? 'next' : 'nearest'
  return {
    year,
    why:
      direction === 'nearest'
        ? `nearest ${what} to the dateline`
        : `${which} ${what} ${direction === 'past' ? 'before' : 'after'} the dateline`,
  }
}

/** Whether a year has the day: only a leap year lends itself to a Feb. 29. */
function hasDay(year: number, { month, day }: Spelled & { readonly month: number }): boolean {
  return day === null || isCalendarDay(year, month, day)
}

/** Whether the date lies after the dateline in that year: nothing has gone on `since` then. */
function isAhead(dateline: number | null, year: number, { month, day }: Spelled & { readonly month: number }): boolean {
  return dateline !== null && toDayNumber(year, month, day ?? 1) > dateline
}

/** Outside history an earlier date lends its year, unless the copy looks ahead from the dateline. */
function leansOn({ year }: Anchor, { dateline, tells }: Discourse, isFuture: boolean): boolean {
  return tells === 'history' || dateline === null || !isFuture || year > toCalendarDay(dateline).year
}

/** The anchor's year, or the next where the month lies more than half a year back ("in November 2015 … in January"). */
function fromAnchor(anchor: Anchor, { month }: { readonly month: number }): ChosenYear {
  const turns = anchor.month !== null && anchor.month - month > 6
  const quote = wordsOf(anchor).replace(/\s+/g, ' ')
  return { year: anchor.year + (turns ? 1 : 0), why: `${turns ? 'the year after' : 'as in'} “${quote}”` }
}

function yearNear(
  dateline: number,
  { month, day }: Spelled & { readonly month: number },
  direction: Direction,
): number {
  return day === null ? yearOfMonth(dateline, month, direction) : yearOfDay(dateline, month, day, direction)
}

/** Whether the copy gives a weekday with the day, and another than the calendar's in that year. */
function contradictsWeekday(year: number, { month, day, weekday }: Spelled): boolean {
  if (month === null || day === null || weekday === null) return false
  return !isCalendarDay(year, month, day) || weekdayOf(toDayNumber(year, month, day)) !== weekday
}

/** Days around the dateline in which copy means this very date, so that a weekday at odds with it is a slip. */
const AT_HAND = 100

/**
 * The year at the dateline, before or after it, in which day and weekday agree; none where the date lies so near the
 * dateline in another year that no further one can be meant.
 */
function agreeing(dateline: number, spelled: Spelled): number | undefined {
  const { month, day } = spelled
  const { year } = toCalendarDay(dateline)
  const isAtHand = (candidate: number): boolean =>
    isCalendarDay(candidate, month ?? 0, day ?? 0) &&
    Math.abs(toDayNumber(candidate, month ?? 0, day ?? 0) - dateline) <= AT_HAND
  const years = [year, year - 1, year + 1]
  const agreed = years.find(candidate => !contradictsWeekday(candidate, spelled))
  return agreed === undefined || isAtHand(agreed) || !years.some(isAtHand) ? agreed : undefined
}
