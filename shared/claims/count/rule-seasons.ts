import { unknown } from '../../check/derivation.ts'
import { bestOf } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { billingsOf, countBegun, countEnded, type Season, seasonsBilled, seasonsOf } from '../../check/seasons.ts'
import { isWholeShow } from '../../check/whole-show.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Entity, Statement } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { dayText } from '../../temporal/words.ts'
import { softened } from './rule-licence.ts'
import { boundsText, type CountReading, weigh } from './rule-readings.ts'
import { isLedTogether } from './rule-stay.ts'

/**
 * A show's seasons: aired and completed, as further readings announced, and those that people of the sentence share.
 * Contradicted only where the words count the whole show.
 */
export function judgeSeasons(linked: LinkedClaimOf<'count'>, show: Entity, context: JudgeContext): Finding {
  const { facts, dateline } = context
  const seasons = seasonsOf(show.id, facts)
  if (seasons.length === 0) return fromTotal(linked, show, context)
  if (dateline === null) return unknown('Without a dateline nobody can say how many seasons there were.')
  const base = ofTheShow(seasons, show, dateline)
  const shared = ofPeople(linked, show, seasons, context)
  const readings = [...base, ...shared]
  return unlessOfPart(weigh(linked, readings, context), readings, linked, show, context)
}

function unlessOfPart(
  finding: Finding,
  readings: readonly CountReading[],
  linked: LinkedClaimOf<'count'>,
  show: Entity,
  context: JudgeContext,
): Finding {
  const isMore = readings.every(({ number }) => number.max < linked.claim.fields.amount)
  if (isWholeShow(linked, context.links.lexed, isMore) || isLedTogether(linked, context)) return finding
  return softened(finding, linked, `the words may count a part of ${show.label}, or something else that lasts seasons`)
}

function ofTheShow(seasons: readonly Season[], show: Entity, dateline: number): CountReading[] {
  const begun = countBegun(seasons, dateline)
  const ended = countEnded(seasons, dateline)
  const isSame = begun.min === ended.min && begun.max === ended.max
  const on = dayText(dateline)
  const starts = seasons.flatMap(season => season.starts.slice(0, 1).map(({ statement }) => statement))
  const ends = seasons.flatMap(season => season.ends.slice(0, 1).map(({ statement }) => statement))
  const aired: CountReading = {
    name: 'seasons aired',
    number: begun,
    text: `seasons of ${show.label} begun by ${on}: ${boundsText(begun)}`,
    statements: edges(starts, begun.max),
    isFurther: false,
    wording: isSame ? null : words => `${words} so far`,
    chosenBy: /^(?!.*\bcompleted?\b).*\bso far\b/i,
  }
  const completed: CountReading = {
    name: 'seasons completed',
    number: ended,
    text: `seasons of ${show.label} completed by ${on}: ${boundsText(ended)}`,
    statements: edges(ends.length > 0 ? ends : starts, ended.max),
    isFurther: false,
    wording: words => words.replace(/ (?=\S+$)/, ' complete '),
    chosenBy: /\bcompleted?\b/i,
  }
  const announced: CountReading = {
    name: 'seasons announced',
    number: { min: seasons.length, max: seasons.length },
    text: `seasons of ${show.label} on file, announced ones included: ${seasons.length}`,
    statements: seasons.slice(-1).map(({ membership }) => membership),
    isFurther: true,
    wording: words => `${words}, announced ones included,`,
    chosenBy: /\bannounced\b/i,
  }
  return [aired, ...(isSame ? [] : [completed]), ...(seasons.length > begun.max ? [announced] : [])]
}

/** The statements that decide: of the first and of the last one counted, and of the first one not. */
function edges(statements: readonly Statement[], count: number): readonly Statement[] {
  return [...new Set([statements[0], statements[count - 1], statements[count]])].filter(one => one !== undefined)
}

/** The seasons that people named in the sentence had in the show, alone or together. */
function ofPeople(
  linked: LinkedClaimOf<'count'>,
  show: Entity,
  seasons: readonly Season[],
  { facts, dateline, reading }: JudgeContext,
): CountReading[] {
  const newest = dateline === null ? seasons.length : countBegun(seasons, dateline).max
  const people = new Map(
    linked.parties.filter(({ entity }) => entity.kind === 'person').map(({ entity }) => [entity.id, entity]),
  )
  const billed = [...people.values()].flatMap(person => {
    const billings = billingsOf(show.id, person.id, facts)
    const main = seasonsBilled(billings, newest, ({ billing }) => billing === 'main')
    const isIn = main !== null && main.size > 0
    return isIn ? [{ person, main, statements: billings.map(({ statement }) => statement) }] : []
  })
  const together =
    billed.length === 2 ? [...billed[0]!.main].filter(number => billed[1]!.main.has(number) && number <= newest) : null
  const alone = billed.map(({ person, main, statements }): CountReading => {
    const size = [...main].filter(number => number <= newest).length
    return {
      name: `seasons with ${person.label} in the main cast`,
      number: { min: size, max: size },
      text: `${person.label} in the main cast: ${runs(main, newest)}: ${size}`,
      statements,
      isFurther: true,
      wording: words => `${words} with ${person.label} in the main cast`,
      chosenBy: new RegExp(`\\bwith ${person.label.replace(/[^\p{L}\d\s]/gu, '.')} in the main cast\\b`, 'iu'),
    }
  })
  if (together === null) return alone
  const isOf = OF.test(reading.article.text.slice(linked.claim.end, linked.claim.end + NEAR))
  const both: CountReading = {
    name: 'seasons with both in the main cast',
    number: { min: together.length, max: together.length },
    text: `main cast together: ${runs(new Set(together), newest)}: ${together.length}`,
    statements: billed.flatMap(({ statements }) => statements),
    isFurther: true,
    wording: words => (isOf ? words.replace(/ (?=\S+$)/, ' shared ') : `${words} together`),
    chosenBy: /\b(?:together|shared)\b/i,
  }
  return [both, ...alone]
}

/** `three |shared| seasons |of “Tin Harbour”|`, where `together` would part them from their show. */
const OF = /^\s+of\b/i
/** Characters behind a count in which that stands. */
const NEAR = 4

/** `seasons 5–10`. */
function runs(numbers: ReadonlySet<number>, newest: number): string {
  const all = [...numbers].filter(number => number <= newest).sort((a, b) => a - b)
  if (all.length === 0) return 'no season'
  return all.length === 1 ? `season ${all[0]}` : `seasons ${all[0]}–${all.at(-1)}`
}

/** Without seasons on file: the number of seasons that the facts state. */
function fromTotal(linked: LinkedClaimOf<'count'>, show: Entity, context: JudgeContext): Finding {
  const totals = bestOf(context.facts.about(show.id, 'numberOfSeasons'))
  const total = totals.at(-1)
  if (total?.value.type !== 'quantity')
    return unknown(`No seasons on file for ${show.label}.`, [{ span: linked.claim }])
  const { amount, lower, upper } = total.value
  const number = { min: lower ?? amount, max: upper ?? amount }
  const text = `${show.label}: number of seasons ${boundsText(number)}`
  const reading = {
    name: 'seasons',
    number,
    text,
    statements: [total],
    isFurther: false,
    wording: null,
    chosenBy: null,
  }
  return unlessOfPart(weigh(linked, [reading], context), [reading], linked, show, context)
}
