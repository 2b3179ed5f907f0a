import type { JudgeContext } from '../../check/rule.ts'
import {
  type Billing,
  billingsOf,
  countBegun,
  qualifier,
  type Season,
  seasonsBilled,
  seasonsOf,
} from '../../check/seasons.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Entity } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { parseEdtf } from '../../temporal/edtf.ts'
import { boundsText, type CountReading, weigh } from './rule-readings.ts'

/**
 * How many seasons somebody was on a show: in any billing, in the main cast, and in full. Null where the facts give no
 * season numbers for the person.
 */
export function judgeTenure(linked: LinkedClaimOf<'count'>, show: Entity, context: JudgeContext): Finding | null {
  const { person } = linked
  if (!person) return null
  const seasons = seasonsOf(show.id, context.facts)
  const billings = billingsOf(show.id, person.id, context.facts)
  const newest = newestFor(billings, seasons, context.dateline)
  const all = seasonsBilled(billings, newest)
  if (billings.length === 0 || all === null || newest === null) return null
  const main = seasonsBilled(billings, newest, ({ billing }) => billing === 'main') ?? new Set<number>()
  const full = new Set([...all].filter(number => !isCut(number, billings, seasons)))
  const statements = billings.map(({ statement }) => statement)
  const reading = (
    name: string,
    numbers: ReadonlySet<number>,
    isFurther: boolean,
    wording: CountReading['wording'],
    chosenBy: CountReading['chosenBy'],
  ): CountReading => ({
    name,
    number: { min: numbers.size, max: numbers.size },
    text: `${person.label} on ${show.label}, ${name}: ${boundsText({ min: numbers.size, max: numbers.size })}`,
    statements,
    isFurther,
    wording,
    chosenBy,
  })
  const readings = [
    reading(
      'seasons appeared in',
      all,
      false,
      main.size === all.size ? null : words => `${words}, recurring ones included,`,
      /\brecurring\b/i,
    ),
  ]
  if (main.size > 0 && main.size !== all.size) {
    readings.push(
      reading('seasons in the main cast', main, false, words => `${words} in the main cast`, /\bmain cast\b/i),
    )
  }
  if (full.size !== all.size && full.size !== main.size) {
    readings.push(reading('full seasons', full, true, words => words.replace(/ (?=\S+$)/, ' full '), /\bfull\b/i))
  }
  return weigh(linked, readings, context)
}

/** The last season that counts for somebody still on the show: the newest begun; a season that the facts name as the last counts even before it airs. */
function newestFor(billings: readonly Billing[], seasons: readonly Season[], dateline: number | null): number {
  const begun = dateline === null || seasons.length === 0 ? seasons.length : countBegun(seasons, dateline).max
  return Math.max(begun, ...billings.map(({ first }) => first ?? 0))
}

/** Whether somebody came or left in the middle of a season. */
function isCut(number: number, billings: readonly Billing[], seasons: readonly Season[]): boolean {
  const season = seasons.find(one => one.number === number)
  const [start, end] = [season?.starts[0]?.time.ranges[0], season?.ends[0]?.time.ranges[0]]
  return billings.some(({ statement, first, last }) => {
    const came = first === number ? dayOf(statement, 'startTime') : null
    const left = last === number ? dayOf(statement, 'endTime') : null
    return (
      (came !== null && start !== undefined && came > start.latest) ||
      (left !== null && end !== undefined && left < end.earliest)
    )
  })
}

function dayOf(statement: Billing['statement'], name: string): number | null {
  const value = qualifier(statement, name)[0]
  return value?.type === 'time' ? (parseEdtf(value.edtf)?.ranges[0]?.earliest ?? null) : null
}
