import { DAYS_IN } from '../check/days-in.ts'
import { allowedBy, liesWithin } from '../check/hedges.ts'
import { datelineRange } from '../check/nearby.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { ClaimOf } from '../model/claim.ts'
import type { Bounds } from '../temporal/age.ts'
import { rangeText } from '../temporal/words.ts'
import type { Inconsistency, Law } from './inconsistency.ts'
import { type Bounded, lengthFixes, lengthText } from './length-words.ts'
import { claimsBySentence, hedgedWords, isOfKind, stepOn, subjectKey } from './places.ts'
import { type Closeness, canBeWhole, closenessOf } from './stretch.ts'

/** A length and the two ends that the same sentence gives it must agree: never `from 2014 to 2022, for 12 years`. */
export const spanLength: Law = {
  name: 'span-length',
  find: context => {
    const sentences = claimsBySentence(context)
    return sentences.flatMap((claims, i) => {
      const lengths = claims.filter(isOfKind('duration'))
      const length = lengths[0]
      if (length === undefined || lengths.length > 1) return []
      const spans = spansIn(claims, sentences[i - 1] ?? [], context)
      const span = spans[0]
      if (span === undefined || spans.length > 1 || !canBeWhole(length, span.isOfEvents, context)) return []
      const bounds = [span.start, span.end].flatMap(end => end?.claim ?? [])
      const closeness = closenessOf(length.claim, bounds, context)
      return closeness === null ? [] : compare({ ...span, length }, closeness, context)
    })
  },
}

type Span = Omit<Bounded, 'length'> & {
  /** Bounded by what happened first and last, not by words that make one range. */
  readonly isOfEvents: boolean
}

function spansIn(claims: readonly LinkedClaim[], before: readonly LinkedClaim[], context: JudgeContext): Span[] {
  const ranges = claims.filter(isOfKind('range'))
  if (ranges.length > 0) return ranges.flatMap(range => ofRange(range, context))
  const dates = claims.filter(isOfKind('date'))
  const since = dates.filter(({ claim }) => claim.fields.open === 'since')
  return since.length > 0 ? since.flatMap(date => sinceThen(date, context)) : betweenEvents(withStart(dates, before))
}

function ofRange({ claim, index }: LinkedClaimOf<'range'>, { links }: JudgeContext): Span[] {
  const ends = [claim.fields.from, claim.fields.to].map(end => (end === null ? undefined : links.claims[end]))
  const [start, end] = ends.flatMap(one => (one ? [one].filter(isOfKind('date')) : []))
  return start && end ? between(start, end, index, false) : []
}

/** `since 2014`, seen from the dateline. */
function sinceThen(start: LinkedClaimOf<'date'>, context: JudgeContext): Span[] {
  const to = datelineRange(context)
  const from = start.claim.fields.range
  if (to === null || from === null || !isSure(start.claim) || from.latest > to.earliest) return []
  return [{ from, to, start, end: null, range: null, isOfEvents: false }]
}

/** What begins and what ends a time of the same sort. */
const BOUNDS: readonly (readonly [begins: readonly Sense[], ends: readonly Sense[]])[] = [
  [
    ['join', 'appointment', 'election', 'signing'],
    ['leave', 'resignation', 'retirement'],
  ],
  [['wedding'], ['divorce', 'separation']],
  [['romance', 'engagement'], ['separation']],
  [
    ['premiere', 'founding', 'begin'],
    ['finale', 'end'],
  ],
]

/** `|joined in 2014.| She left in 2022`: the one date of the sentence before, where it is told of the same person. */
function withStart(
  dates: readonly LinkedClaimOf<'date'>[],
  before: readonly LinkedClaim[],
): readonly LinkedClaimOf<'date'>[] {
  const [end] = dates
  const [start, ...others] = before.filter(isOfKind('date'))
  if (dates.length !== 1 || !end || !start || others.length > 0) return dates
  const isNext = end.claim.sentence === start.claim.sentence + 1
  return isNext && subjectKey(end) !== null && subjectKey(end) === subjectKey(start) ? [start, end] : dates
}

/** `joined in 2014 and left in 2022`: two dates of which one begins what the other ends. */
function betweenEvents(dates: readonly LinkedClaimOf<'date'>[]): Span[] {
  const [start, end] = dates
  const [begins, ends] = [start?.cue?.sense, end?.cue?.sense]
  if (dates.length !== 2 || !start || !end || !begins || !ends) return []
  const isPair = BOUNDS.some(([starts, stops]) => starts.includes(begins) && stops.includes(ends))
  return isPair ? between(start, end, null, true) : []
}

function between(
  start: LinkedClaimOf<'date'>,
  end: LinkedClaimOf<'date'>,
  range: number | null,
  isOfEvents: boolean,
): Span[] {
  const [from, to] = [start.claim.fields.range, end.claim.fields.range]
  if (from === null || to === null || !isSure(start.claim) || !isSure(end.claim)) return []
  return from.earliest <= to.latest ? [{ from, to, start, end, range, isOfEvents }] : []
}

/** A date that the copy itself spells out with its year. */
function isSure({ fields, assumption, hedge }: ClaimOf<'date'>): boolean {
  return fields.year !== null && fields.basis === 'exact' && assumption === null && hedge === null
}

/** How far below an unhedged number a length may stay, in units. */
const ROUNDED = 0.5

/** The lengths, in units, for which the copy's words are fair: whole units gone by, or the last one nearly. */
function fairFor({ fields, hedge }: ClaimOf<'duration'>, days: number): Bounds {
  const amount = fields.amount!
  if (hedge && hedge.test !== 'exactly') return allowedBy(hedge, { min: amount, max: amount }, 1 / days)
  return { min: amount - ROUNDED, max: amount + (Number.isInteger(amount) ? 1 : ROUNDED) }
}

function compare(bounded: Bounded, closeness: Closeness, context: JudgeContext): Inconsistency[] {
  const { length, from, to, start, end, range } = bounded
  const { claim } = length
  const days = DAYS_IN[claim.fields.unit]!
  const actual = {
    min: Math.max(0, to.earliest - from.latest) / days,
    max: (to.latest - from.earliest + 1) / days,
  }
  const fair = fairFor(claim, days)
  if (liesWithin(actual, fair) !== false || (actual.min > fair.max && closeness !== 'beside')) return []
  const expected = lengthText(from, to)
  const text = `${rangeText(from)} to ${rangeText(to)}: ${expected}; copy says ${hedgedWords(claim, context)}`
  const ends = [start.index, ...(end ? [end.index] : [])]
  const others = range === null ? ends : [range]
  const claims = [start, ...(end ? [end] : []), length].map(one => one.claim)
  return [
    {
      places: [
        { index: length.index, expected, conflictsWith: others },
        ...others.map(index => ({ index, expected: null, conflictsWith: [length.index] })),
      ],
      steps: [stepOn(claims, 'span', text, expected)],
      fixes: lengthFixes(bounded, context),
    },
  ]
}
