import { unknown } from '../../check/derivation.ts'
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
import type { Entity, Statement } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { parseEdtf } from '../../temporal/edtf.ts'
import { softened } from './rule-licence.ts'
import { boundsText, type CountReading, weigh } from './rule-readings.ts'
import { billingSaid, isWholeStay, type SaidBilling } from './rule-stay.ts'

/**
 * How many seasons somebody was on a show: in any billing, in the main cast, and in full, or in the billing that the words
 * name. Null where the facts give no season numbers for the person. Contradicted only where the words count the whole time.
 */
export function judgeTenure(linked: LinkedClaimOf<'count'>, show: Entity, context: JudgeContext): Finding | null {
  const { person } = linked
  if (!person) return null
  const stay = stayOf(person, show, context)
  if (stay === null) return null
  const said = billingSaid(linked, context.reading.article.text)
  if (said === 'recurring' && stay.recurring.size === 0) {
    return unknown(`No recurring seasons of ${person.label} on file for ${show.label}.`, [{ span: linked.claim }])
  }
  const finding = weigh(linked, readingsOf(stay, said), context)
  if (said !== 'unsure' && isWholeStay(linked, context)) return finding
  return softened(finding, linked, `the words may speak of something else than all the time of ${person.label} on it`)
}

/** The seasons that somebody was on a show, by what they count as. */
interface Stay {
  readonly who: string
  readonly statements: readonly Statement[]
  readonly all: ReadonlySet<number>
  readonly main: ReadonlySet<number>
  readonly recurring: ReadonlySet<number>
  readonly full: ReadonlySet<number>
}

function stayOf(person: Entity, show: Entity, { facts, dateline }: JudgeContext): Stay | null {
  const seasons = seasonsOf(show.id, facts)
  const billings = billingsOf(show.id, person.id, facts)
  const newest = newestFor(billings, seasons, dateline)
  const all = seasonsBilled(billings, newest)
  if (billings.length === 0 || all === null) return null
  const billedAs = (isMain: boolean) =>
    seasonsBilled(billings, newest, ({ billing }) => (billing === 'main') === isMain) ?? new Set<number>()
  return {
    who: `${person.label} on ${show.label}`,
    statements: billings.map(({ statement }) => statement),
    all,
    main: billedAs(true),
    recurring: billedAs(false),
    full: new Set([...all].filter(number => !isCut(number, billings, seasons))),
  }
}

function readingsOf({ who, statements, all, main, recurring, full }: Stay, said: SaidBilling | null): CountReading[] {
  const reading = (name: string, numbers: ReadonlySet<number>, rest: Partial<CountReading> = {}): CountReading => {
    const number = { min: numbers.size, max: numbers.size }
    const text = `${who}, ${name}: ${boundsText(number)}`
    return { name, number, text, statements, isFurther: false, wording: null, chosenBy: null, ...rest }
  }
  if (said === 'recurring') return [reading('seasons in recurring roles', recurring)]
  if (said === 'main' && main.size > 0) return [reading('seasons in the main cast', main)]
  const found = [
    reading('seasons appeared in', all, {
      wording: main.size === all.size ? null : words => `${words}, recurring ones included,`,
      chosenBy: /\brecurring ones included\b/i,
    }),
  ]
  if (main.size > 0 && main.size !== all.size) {
    found.push(
      reading('seasons in the main cast', main, {
        wording: words => `${words} in the main cast`,
        chosenBy: /\bin the main cast\b/i,
      }),
    )
  }
  if (said === 'unsure') {
    const wording = (words: string) => `${words} in recurring roles`
    found.push(reading('seasons in recurring roles', recurring, { isFurther: true, wording }))
  }
  if (full.size !== all.size && full.size !== main.size) {
    const wording = (words: string) => words.replace(/ (?=\S+$)/, ' full ')
    found.push(reading('full seasons', full, { isFurther: true, wording, chosenBy: /\bfull\b/i }))
  }
  return found
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
