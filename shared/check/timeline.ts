import type { Facts } from '../facts/facts.ts'
import type { TimelineBar } from '../model/checked.ts'
import type { Claim, ClaimOf } from '../model/claim.ts'
import type { Statement, Value } from '../model/statement.ts'
import type { Verdict } from '../model/verdict.ts'
import { type DayRange, parseIsoDay, toIsoDay } from '../temporal/day.ts'
import { BEGINNING, END, parseEdtf } from '../temporal/edtf.ts'
import { hull } from '../temporal/interval.ts'
import { addGrains, addMonths } from '../temporal/relative.ts'
import { numberOf, qualifier, seasonsOf } from './seasons.ts'
import { propertyWords } from './words.ts'

/**
 * The facts behind a claim and what the copy says, as bars on one axis of time. A length is drawn from where the facts begin;
 * an age as the days of birth that it allows, seen from `asOf`.
 */
export function timelineOf(
  claim: Claim,
  claims: readonly Claim[],
  statements: readonly Statement[],
  { verdict, asOf }: { readonly verdict: Verdict; readonly asOf: string | null },
  text: string,
  facts: Facts,
): readonly TimelineBar[] {
  const bars = statements.flatMap(statement => factBar(statement, facts))
  if (bars.length === 0) return []
  const said = daysOf(claim, claims, bars, asOf)
  const words = text.slice(claim.start, claim.end).replace(/\s+/g, ' ')
  const label = claim.kind === 'age' ? `born if ${words}` : words
  return said ? [...bars, { label, ...ends(said), side: 'copy', verdict }] : bars
}

function daysOf(
  claim: Claim,
  claims: readonly Claim[],
  bars: readonly TimelineBar[],
  asOf: string | null,
): DayRange | null {
  if (claim.kind === 'date') return claim.fields.range
  if (claim.kind === 'duration') return stretchOf(claim.fields, bars)
  if (claim.kind === 'age') return birthOf(claim.fields, asOf)
  if (claim.kind !== 'range') return null
  const { from, to } = claim.fields
  const days = [from, to].flatMap(index => {
    const end = index === null ? undefined : claims[index]
    return end?.kind === 'date' && end.fields.range ? [end.fields.range] : []
  })
  return days.length > 0 ? hull(days) : null
}

/** A stated length from the first day that the facts give. */
function stretchOf({ amount, unit }: ClaimOf<'duration'>['fields'], bars: readonly TimelineBar[]): DayRange | null {
  const starts = bars.flatMap(({ from }) => (from === null ? [] : (parseIsoDay(from) ?? [])))
  if (amount === null || starts.length === 0 || unit === 'second' || unit === 'minute' || unit === 'hour') return null
  const earliest = Math.min(...starts)
  return { earliest, latest: addGrains(earliest, unit === 'season' ? 'year' : unit, amount) }
}

/** The days on which somebody of a stated age in years can have been born, as seen from a day. */
function birthOf({ unit, min, max }: ClaimOf<'age'>['fields'], asOf: string | null): DayRange | null {
  const day = asOf === null ? undefined : parseIsoDay(asOf)
  if (day === undefined || unit !== 'year' || !Number.isInteger(min)) return null
  return { earliest: addMonths(day, -12 * (max + 1)) + 1, latest: addMonths(day, -12 * min) }
}

function factBar(statement: Statement, facts: Facts): TimelineBar[] {
  const { subject, property, value } = statement
  const own = rangeOf(value)
  const [start, stated, point] = ['startTime', 'endTime', 'pointInTime'].map(name =>
    rangeOf(qualifier(statement, name)[0]),
  )
  const end = stated ?? lastSeasonEnd(statement, facts)
  const name = facts.entity(subject)?.label ?? subject
  const other = value.type === 'entity' ? facts.entity(value.id)?.label : undefined
  const billing = qualifier(statement, 'billing')[0]
  const part = billing?.type === 'string' ? `, ${billing.text}` : ''
  const label = other === undefined ? `${name}: ${propertyWords(property)}` : `${name}: ${other}${part}`
  if (own) return [{ label, ...ends(own), side: 'fact', verdict: null }]
  if (point) return [{ label, ...ends(point), side: 'fact', verdict: null }]
  if (!start && !end) return []
  const from = start ? toIsoDay(start.earliest) : null
  return [{ label, from, to: end ? toIsoDay(end.latest) : null, side: 'fact', verdict: null }]
}

/** Where an engagement that names its last season ends, as far as the facts know that season's end. */
function lastSeasonEnd(statement: Statement, facts: Facts): DayRange | null {
  const last = numberOf(statement, 'lastSeason')
  if (last === undefined) return null
  const season = seasonsOf(statement.subject, facts).find(({ number }) => number === last)
  return season?.ends[0] ? hull(season.ends[0].time.ranges) : null
}

function rangeOf(value: Value | undefined): DayRange | null {
  const time = value?.type === 'time' ? parseEdtf(value.edtf) : undefined
  return time ? hull(time.ranges) : null
}

function ends({ earliest, latest }: DayRange): { from: string | null; to: string | null } {
  return {
    from: earliest <= BEGINNING ? null : toIsoDay(earliest),
    to: latest >= END ? null : toIsoDay(latest),
  }
}
