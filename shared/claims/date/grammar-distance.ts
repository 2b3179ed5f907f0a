import { type Discourse, fittingAnchorBefore, wordsOf } from '../../extract/discourse.ts'
import { hedgeBefore } from '../../extract/hedge.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import { type Quantity, readQuantity, readQuantityBefore } from '../../extract/quantity.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag, TIME_UNITS } from '../../model/token.ts'
import { addGrains } from '../../temporal/relative.ts'
import { dayPeriod, type Grain, periodOf } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { opennessBefore, STEPS, THIS } from './grammar-words.ts'

const AGO = wordId('ago')
const BACKWARD = wordSet('ago earlier previously')
const FORWARD = wordSet('later hence')
const FROM = wordId('from')
const NOW = wordSet('now today')
const WILL_IN = wordId('in')

/** `two years ago`, `a year later`, `three days earlier`, `two weeks from now`. */
export const distance: Pattern = {
  name: '<n> <unit> ago',
  kind: 'date',
  words: [...BACKWARD, ...FORWARD, FROM],
  read: (lexed, at) => {
    const word = lexed.word[at]!
    if (word === FROM && !NOW.has(lexed.word[at + 1]!)) return null
    if (STEPS.has(lexed.word[at + 1]!) && has(lexed, at + 2, Tag.Unit)) return null
    const quantity = readQuantityBefore(lexed, at)
    const to = word === FROM ? at + 2 : at + 1
    if (quantity === null) return readBare(lexed, at)
    const sign = BACKWARD.has(word) ? -1 : 1
    const fromDateline = word === AGO || word === FROM
    const place = { from: quantity.from, to, open: opennessBefore(lexed, quantity.from) }
    return {
      kind: 'date',
      from: quantity.from,
      to,
      hedge: hedgeBefore(lexed, quantity.from),
      says: discourse => settleDistance(discourse, quantity, sign, fromDateline, place),
    }
  },
}

const TODAY = wordId('today')

/** `ten years ago today`, `twenty years ago this month`: that day, week or month of the year so far back. */
export const agoNow: Pattern = {
  name: '<n> <unit> ago this <unit>',
  kind: 'date',
  words: [AGO],
  read: (lexed, at) => {
    const grain = lexed.word[at + 1] === TODAY ? 'day' : lexed.word[at + 1] === THIS ? grainAt(lexed, at + 2) : null
    const quantity = grain === null ? null : readQuantityBefore(lexed, at)
    const counted = quantity === null ? null : dayGrain(quantity.unit)
    if (grain === null || quantity === null || quantity.amount === null || counted === null) return null
    const place = {
      from: quantity.from,
      to: grain === 'day' ? at + 2 : at + 3,
      open: opennessBefore(lexed, quantity.from),
    }
    const count = -quantity.amount
    return {
      kind: 'date',
      from: place.from,
      to: place.to,
      weight: 1,
      says: ({ dateline }) =>
        dateline === null
          ? settleUnplaced(unknownOf(grain), place, 'vague')
          : settlePeriod(periodOf(grain, addGrains(dateline, counted, count)), place, { relative: true }),
    }
  },
}

/** A week or month that token `at` names. */
function grainAt(lexed: Lexed, at: number): Grain | null {
  const unit = has(lexed, at, Tag.Unit) ? TIME_UNITS[lexed.value[at]!] : undefined
  return unit === 'week' || unit === 'month' ? unit : null
}

/** `years ago`, `weeks later`: no number, so no place on the calendar. */
function readBare(lexed: Lexed, at: number): Candidate | null {
  const word = lexed.word[at]!
  if (word === FROM || !has(lexed, at - 1, Tag.Unit)) return null
  const place = { from: at - 1, to: at + 1, open: null }
  const value = BACKWARD.has(word) ? 'PAST_REF' : 'FUTURE_REF'
  return { kind: 'date', from: at - 1, to: at + 1, checkable: false, says: settleUnplaced(value, place, 'vague') }
}

/** Grain of the answer: `two years ago` names a year, `ten days ago` a day; `in two weeks` is told to the day and meant to the week. */
function settleDistance(
  discourse: Discourse,
  { amount, unit, rest }: Quantity,
  sign: number,
  fromDateline: boolean,
  place: Place,
): Settled<'date'> {
  const told = dayGrain(unit) ?? 'day'
  const anchor = fromDateline ? null : fittingAnchorBefore(discourse, place.from, range => !isCoarser(range, told))
  const range = anchor?.claim.fields.range
  const day = range ? (sign < 0 ? range.earliest : range.latest) : discourse.dateline
  if (amount === null) return settleUnplaced(sign < 0 ? 'PAST_REF' : 'FUTURE_REF', place, 'vague')
  if (unit === 'second' || unit === 'minute' || unit === 'hour') {
    return settleHours(range && isCoarser(range, 'day') ? null : day, amount * sign, unit, place)
  }
  const grain = dayGrain(unit)!
  if (day === null || (range && isCoarser(range, grain))) return settleUnplaced(unknownOf(grain), place, 'vague')
  const count = unit === 'fortnight' ? amount * 2 : amount
  const shift = addRest(addGrains(day, grain, count * sign), rest, sign)
  if (anchor && liesAhead(shift, discourse, place)) return settleUnplaced(unknownOf(grain), place, 'vague')
  const assumption = anchor
    ? {
        topic: 'anchor' as const,
        text: `counted from “${wordsOf(anchor)}”`,
      }
    : null
  const period = periodOf(rest ? 'day' : grainShown(grain), shift)
  const isAhead = fromDateline && sign > 0 && period.grain === 'week'
  const more = isAhead ? { value: dayPeriod(shift).value } : {}
  return settlePeriod(period, place, { relative: true, assumption, ...more })
}

/** After the dateline, in a clause that tells of the past: counted from the wrong date. */
function liesAhead(day: number, { dateline, lexed }: Discourse, { from, to }: Place): boolean {
  return dateline !== null && day > dateline + 31 && tenseAt(lexed, from, to) === 'past'
}

/** Adds the smaller quantities that follow the first, down to days. */
export function addRest(day: number, rest: Quantity | null, sign: number): number {
  if (rest === null || rest.amount === null) return day
  const grain = dayGrain(rest.unit)
  return grain === null ? day : addRest(addGrains(day, grain, rest.amount * sign), rest.rest, sign)
}

/** The grain to count a unit in; null for units shorter than a day. */
export function dayGrain(unit: Quantity['unit']): Grain | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  if (unit === 'night') return 'day'
  return unit === 'fortnight' || unit === 'weekend' ? 'week' : unit
}

/** A decade or century ago is told as the year. */
function grainShown(grain: Grain): Grain {
  return grain === 'decade' || grain === 'century' || grain === 'millennium' ? 'year' : grain
}

export function isCoarser(
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
  grain: Grain,
): boolean {
  const days = latest - earliest
  if (grain === 'day') return days > 7
  if (grain === 'month' || grain === 'quarter') return days > 93
  return (grain === 'week' || grain === 'weekend') && days > 31
}

export function unknownOf(grain: Grain): string {
  if (grain === 'day' || grain === 'weekend') return 'XXXX-XX-XX'
  if (grain === 'week') return 'XXXX-WXX'
  return grain === 'month' ? 'XXXX-XX' : 'XXXX'
}

function settleHours(
  day: number | null,
  amount: number,
  unit: 'second' | 'minute' | 'hour',
  place: Place,
): Settled<'date'> {
  if (day === null) return settleUnplaced('XXXX-XX-XX', place, 'vague')
  const hours = unit === 'hour' ? amount : 0
  const shifted = day + Math.trunc(hours / 24)
  return settlePeriod(periodOf('day', shifted), place, { relative: true })
}

/**
 * `in two weeks`, `in three days`, looking ahead: a date; `the first album in three years` stays a duration. `in two weeks'
 * time` always looks ahead.
 */
export const ahead: Pattern = {
  name: 'in <n> <unit>',
  kind: 'date',
  words: [WILL_IN],
  read: (lexed, at) => {
    const quantity = readQuantity(lexed, at + 1)
    if (quantity === null || quantity.amount === null) return null
    const time = timeAfter(lexed, quantity.to)
    if (time === null && tenseAt(lexed, at, at) !== 'future') return null
    if (has(lexed, quantity.to, Tag.Step) || quantity.unit === 'hour' || quantity.unit === 'minute') return null
    const place = { from: quantity.from, to: time ?? quantity.to, open: null }
    return {
      kind: 'date',
      from: quantity.from,
      to: place.to,
      weight: 1,
      says: discourse => settleDistance(discourse, quantity, 1, true, place),
    }
  },
}

const TIME = wordId('time')
const APOSTROPHES: ReadonlySet<number> = new Set([0x27, 0x2019])

/** The token after `'s time` or `' time`; null where that does not follow. */
function timeAfter(lexed: Lexed, at: number): number | null {
  const isOwner =
    has(lexed, at, Tag.Possessive | Tag.CloseQuote) || (has(lexed, at, Tag.Mark) && APOSTROPHES.has(lexed.value[at]!))
  return isOwner && lexed.word[at + 1] === TIME ? at + 2 : null
}
