import { DAYS_IN } from '../../check/days-in.ts'
import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy } from '../../check/fix.ts'
import { allowedBy, liesWithin } from '../../check/hedges.ts'
import { independentBehind } from '../../check/independence.ts'
import { type Truth, verdictOf } from '../../check/kleene.ts'
import { isRecentPart, tellsHowLong } from '../../check/lasting.ts'
import { dateBeside } from '../../check/nearby.ts'
import type { JudgeContext, Rule } from '../../check/rule.ts'
import { monthsOf, type Stretch, stretchesFor } from '../../check/tenure.ts'
import { numberWords } from '../../check/words.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Sense } from '../../link/senses.ts'
import type { HedgeTest } from '../../model/claim.ts'
import type { Finding } from '../../model/verdict.ts'
import { type Bounds, elapsed } from '../../temporal/age.ts'
import { toEdtf } from '../../temporal/edtf.ts'
import { elapsedText, rangeText } from '../../temporal/words.ts'

/**
 * How far below an unhedged number a length may stay, in units: to a quarter people round it up without saying so, to a
 * half some do.
 */
const ROUNDED = 0.25
const ARGUABLE = 0.5

/** Whether a stretch's first and last day count both, one or none is open: so many days decide nothing, unless the hedge is strict. */
const END_DAYS = 2
const STRICT: ReadonlySet<HedgeTest> = new Set(['more-than', 'less-than'])

/** A length is right if what went on lasted that long: whole units gone by, rounded up at most a little. */
export const rule: Rule<'duration'> = (linked, context) => {
  const { claim } = linked
  const days = DAYS_IN[claim.fields.unit]
  if (!claim.checkable || claim.fields.amount === null || days === undefined) {
    return unknown('The copy gives no number to check.', [{ span: claim }])
  }
  const stretches = stretchesFor(linked, context)
  if (stretches.length === 0) return unknown(silence(linked), [{ span: claim }])
  const tried = stretches.flatMap(stretch => [stretch, ...cutShort(stretch, linked, context)])
  const judged = tried.map(stretch => ({ stretch, truth: holds(claim.fields.amount!, days, linked, stretch) }))
  const best = judged.find(({ truth }) => truth === true) ?? judged[0]!
  return conclude(linked, best.stretch, best.truth, context)
}

function silence({ cue }: LinkedClaimOf<'duration'>): string {
  return cue === null ? 'The words do not say what lasted so long.' : 'No fact on file of how long this lasted.'
}

/** The stretch up to a date that the sentence tells, which may be what the copy means. */
function cutShort(stretch: Stretch, linked: LinkedClaimOf<'duration'>, context: JudgeContext): Stretch[] {
  const told = dateBeside(linked, context)?.fields.range
  if (!told || told.latest <= stretch.from.earliest || told.latest > stretch.to.latest) return []
  return [{ ...stretch, to: told }]
}

function lengthOf({ from, to }: Stretch, days: number): Bounds {
  return { min: Math.max(0, to.earliest - from.latest) / days, max: (to.latest - from.earliest + 1) / days }
}

function holds(amount: number, days: number, { claim }: LinkedClaimOf<'duration'>, stretch: Stretch): Truth {
  const actual = lengthOf(stretch, days)
  const next = Number.isInteger(amount) ? amount + 1 : amount + 0.5
  if (claim.hedge && claim.hedge.test !== 'exactly') {
    const { min, max } = allowedBy(claim.hedge, { min: amount, max: amount }, 1 / days)
    const slack = STRICT.has(claim.hedge.test) ? 0 : END_DAYS / days
    return liesWithin(actual, { min: min - slack, max: max + slack })
  }
  if (liesWithin(actual, { min: amount - ROUNDED, max: next }) === true) return true
  return liesWithin(actual, { min: amount - ARGUABLE, max: next }) === false ? false : undefined
}

/** An end that is told by when people parted, filed or were granted it: a year more or less decides nothing. */
const LOOSE_ENDS: ReadonlySet<Sense> = new Set(['divorce', 'separation'])

function mayContradict(linked: LinkedClaimOf<'duration'>, stretch: Stretch, context: JudgeContext): boolean {
  if (!stretch.isSure || !tellsHowLong(stretch, linked, context)) return false
  const { amount, unit } = linked.claim.fields
  const days = DAYS_IN[unit]!
  if (isRecentPart(linked, context) && amount! < lengthOf(stretch, days).max) return false
  if (!LOOSE_ENDS.has(linked.cue!.sense)) return true
  const year = DAYS_IN.year! / days
  return [amount! - year, amount! + year].every(other => holds(other, days, linked, stretch) === false)
}

function conclude(linked: LinkedClaimOf<'duration'>, stretch: Stretch, truth: Truth, context: JudgeContext): Finding {
  const { claim } = linked
  const { facts, reading } = context
  const found = verdictOf([truth])
  const verdict = found === 'contradicted' && !mayContradict(linked, stretch, context) ? 'unknown' : found
  const [low, high] = [
    elapsed(stretch.from.latest, stretch.to.earliest),
    elapsed(stretch.from.earliest, stretch.to.latest),
  ]
  const lengths = [...new Set([elapsedText(low), elapsedText(high)])].join(' to ')
  const said = reading.article.text.slice(claim.hedge?.start ?? claim.start, Math.max(claim.end, claim.hedge?.end ?? 0))
  const { min, max } = monthsOf(stretch)
  const result = min === max ? `P${Math.floor(min / 12)}Y${min % 12}M` : null
  const ends = `${rangeText(stretch.from)} to ${rangeText(stretch.to)}`
  const proof = new Derivation()
    .from(stretch.statements, 'look up', `${stretch.what}: ${ends}${stretch.isOver ? '' : ', and going on'}`)
    .from(stretch.statements, 'span', `${ends}: ${lengths}; copy says ${said}`, result)
  const asOf = toEdtf(stretch.to)
  if (verdict === 'supported') return proof.finding(verdict, { asOf })
  const sources = independentBehind(stretch.statements, facts)
  const isYears = claim.fields.unit === 'year' && verdict === 'contradicted' && min === max
  const suggestions = isYears ? replaceBy(claim, yearsWords(min), reading.article.text, sources) : []
  return proof.finding(verdict, { expected: lengths, suggestions, asOf })
}

/** Months from which a started year is rounded up to "nearly". */
const NEARLY = 10

/** `104 → "more than eight years"`, `96 → "eight years"`, `107 → "nearly nine years"`. */
function yearsWords(months: number): string | null {
  const [years, rest] = [Math.floor(months / 12), months % 12]
  if (rest >= NEARLY) return `nearly ${numberWords(years + 1)} ${years === 0 ? 'year' : 'years'}`
  if (years === 0) return rest === 0 ? null : `${numberWords(rest)} ${rest === 1 ? 'month' : 'months'}`
  const unit = years === 1 ? 'year' : 'years'
  return `${rest === 0 ? '' : 'more than '}${years === 1 ? 'a' : numberWords(years)} ${unit}`
}
