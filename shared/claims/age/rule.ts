import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { allowedBy, liesWithin } from '../../check/hedges.ts'
import { independentBehind } from '../../check/independence.ts'
import { type Truth, verdictOf } from '../../check/kleene.ts'
import { bestTimes, type Timed } from '../../check/rank.ts'
import type { JudgeContext, Rule } from '../../check/rule.ts'
import { unlinked } from '../../check/subject.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { AgeFields } from '../../model/claim.ts'
import type { Finding, Verdict } from '../../model/verdict.ts'
import { ageByEither, ageIn, type Bounds, birthdayOf, eitherBirthday } from '../../temporal/age.ts'
import type { DayRange } from '../../temporal/day.ts'
import { toEdtf } from '../../temporal/edtf.ts'
import { fallsIn, hull } from '../../temporal/interval.ts'
import { dayText, rangeText, timeText } from '../../temporal/words.ts'
import { isReached, timesOf } from './rule-as-of.ts'
import { otherOwner, softened } from './rule-licence.ts'
import type { AgeTime } from './rule-time.ts'

/** An age is supported only if every day the person may have been born on gives it at the time the copy speaks of. */
export const rule: Rule<'age'> = (claim, context) => {
  const missing = unlinked(claim)
  if (missing) return missing
  if (isListed(claim, context)) return unknown('The copy gives several ages in a row.', [{ span: claim.claim }])
  const { subject } = claim
  const births = birthsOf(claim, context)
  if (births.length === 0)
    return unknown(`No date of birth on file for ${subject!.label}.`, [{ span: subject!.mention ?? claim.claim }])
  const times = timesOf(claim, births, context)
  const tried = times.map(time => ({ time, truths: births.map(birth => holds(claim, birth, time)) }))
  const right = tried.find(({ time, truths }) => !time.isDoubtful && truths.every(truth => truth === true))
  const possible = tried.find(({ truths }) => verdictOf(truths) !== 'contradicted')
  const sure = tried.find(({ time }) => time.isSure)
  const best = right ?? (sure ? (possible ?? sure) : null)
  const finding = best
    ? conclude(claim, births, best.time, best.truths, context)
    : atSomeTime(claim, births, isReached(claim, context.links.lexed), context)
  if (finding.verdict !== 'contradicted') return finding
  const other = otherOwner(claim, context, own =>
    times.some(time => own.some(birth => holds(claim, birth, time) !== false)),
  )
  return other === null ? finding : softened(finding, claim, other)
}

/** `by Albert Finch and Rose Marlow, then |26| and 31`: which is whose has to be read by people; not `6, and 9-year-old Rose`. */
function isListed({ claim }: LinkedClaimOf<'age'>, { reading }: JudgeContext): boolean {
  if (claim.pattern === '<n>-year-old') return false
  const { text } = reading.article
  return (
    NEXT_AGE.test(text.slice(claim.end, claim.end + NEAR)) || AGE_BEFORE.test(text.slice(0, claim.start).slice(-NEAR))
  )
}

const NEXT_AGE = /^(?:,? and \d{1,3}(?=[.,;:)]|$)|, \d{1,3} and )/
const AGE_BEFORE = /\b\d{1,3},? and $/
const NEAR = 12

/** What a person's age counts from, and what that of a firm or a show does. */
function birthsOf({ subject }: LinkedClaimOf<'age'>, { facts }: JudgeContext): readonly Timed[] {
  for (const property of ['dateOfBirth', 'inception', 'startTime']) {
    const times = bestTimes(facts.about(subject!.entity!, property))
    if (times.length > 0) return times
  }
  return []
}

function holds({ claim }: LinkedClaimOf<'age'>, { time }: Timed, at: AgeTime): Truth {
  const { unit, min, max, birthday } = claim.fields
  const truths = time.ranges.map((birth): Truth => {
    if (birthday && at.isBirthday) return isBirthday(birth, min, at.range)
    const allowed = allowedBy(claim.hedge, { min: Math.floor(min), max: Math.floor(max) }, 1)
    return liesWithin(ageIn(unit, birth, at.range), allowed) || nearlyHolds(unit, birth, at.range, allowed)
  })
  if (truths.every(truth => truth === true)) return time.isDoubtful ? undefined : true
  return truths.every(truth => truth === false) && !time.isDoubtful ? false : undefined
}

/**
 * Unknown where another way to count makes an age right, else false: babies' months and weeks are rounded, and somebody born
 * on 29 February may keep the day on the 28th.
 */
function nearlyHolds(unit: AgeFields['unit'], birth: DayRange, on: DayRange, allowed: Bounds): Truth {
  const step = unit === 'year' ? 0 : 1
  const wide = { min: allowed.min - step, max: allowed.max + step }
  return liesWithin(ageByEither(unit, birth, on), wide) === false ? false : undefined
}

/** Whether the birthday with that number falls into the days the copy gives. */
function isBirthday(birth: DayRange, years: number, said: DayRange): Truth {
  const day = birthdayIn(birth, years)
  return fallsIn(day, said) || (fallsIn(eitherBirthday(birth, day), said) === false ? false : undefined)
}

/** The days on which the birthday with that number may fall. */
function birthdayIn(birth: DayRange, years: number): DayRange {
  return { earliest: birthdayOf(birth.earliest, years), latest: birthdayOf(birth.latest, years) }
}

function conclude(
  linked: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  at: AgeTime,
  truths: readonly Truth[],
  { facts, reading }: JudgeContext,
): Finding {
  const { claim, subject } = linked
  const found = verdictOf(truths)
  const verdict = found === 'supported' && at.isDoubtful ? 'possible' : found
  const proof = new Derivation()
  for (const { statement, time } of births)
    proof.from([statement], 'look up', `${subject!.label} born ${timeText(time)}`)
  if (at.statement) proof.from([at.statement], 'as of', at.why)
  else proof.read(at.span ?? claim, 'as of', at.why)
  const ages = births.map(({ time }) => ageText(claim.fields.unit, hull(time.ranges), at.range))
  const result = [...new Set(ages)].join(' or ')
  const statements = births.map(({ statement }) => statement)
  const said = reading.article.text.slice(claim.start, claim.end)
  proof.from(
    statements,
    'age',
    `${at.label}: ${result}; copy says ${claim.hedge ? `${claim.hedge.words} ` : ''}${said}`,
    result,
  )
  const rest = verdict === 'supported' ? {} : mend(linked, births, at, result, verdict, { facts, reading })
  return proof.finding(verdict, { ...rest, asOf: toEdtf(at.range) })
}

/** What would be right: the age at that time, with the edit that puts it in, or the day on which the copy's birthday falls. */
function mend(
  { claim }: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  at: AgeTime,
  result: string,
  verdict: Verdict,
  { facts, reading }: Pick<JudgeContext, 'facts' | 'reading'>,
): Pick<Finding, 'expected' | 'suggestions'> {
  const age = Number(/^\d+(?= \w+$|$)/.exec(result)?.[0])
  const birth = hull(births.flatMap(({ time }) => time.ranges))
  if (at.isBirthday && isBirthday(birth, age, at.range) !== true) {
    const day = rangeText(birthdayIn(birth, claim.fields.min))
    return { expected: `${claim.fields.min} on ${day}`, suggestions: [] }
  }
  const fixed = verdict === 'contradicted' ? rightNumber(claim.fields, age) : null
  if (fixed === null) return { expected: result, suggestions: [] }
  const sources = independentBehind(
    births.map(({ statement }) => statement),
    facts,
  )
  const { text } = reading.article
  const words = withNumber(text.slice(claim.start, claim.end), fixed)
  return { expected: result, suggestions: replaceBy(claim, words, text, sources) }
}

/** The age as the copy puts it: in years, or for `her 40s` the decade; null where the facts give no single one. */
function rightNumber({ min, max }: AgeFields, age: number): number | null {
  if (!Number.isInteger(age)) return null
  if (min === max) return age
  return max - min === 9 ? age - (age % 10) : null
}

function ageText(unit: 'year' | 'month' | 'week' | 'day', birth: DayRange, at: DayRange): string {
  const { min, max } = ageByEither(unit, birth, at)
  const units = unit === 'year' ? '' : ` ${unit}s`
  return min === max ? `${min}${units}` : `${min} to ${max}${units}`
}

/** The copy puts the age at a time that nobody can place: it is wrong only if it was reached and cannot have been. */
function atSomeTime(
  linked: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  isReached: boolean,
  { dateline }: JudgeContext,
): Finding {
  const { claim, subject } = linked
  const proof = new Derivation()
  for (const { statement, time } of births)
    proof.from([statement], 'look up', `${subject!.label} born ${timeText(time)}`)
  const statements = births.map(({ statement }) => statement)
  if (dateline === null || claim.fields.unit !== 'year') {
    return proof.finding('possible', { expected: null })
  }
  const birth = hull(births.flatMap(({ time }) => time.ranges))
  const now = ageIn('year', birth, { earliest: dateline, latest: dateline })
  const reached = {
    earliest: birthdayOf(birth.earliest, Math.floor(claim.fields.min)),
    latest: birthdayOf(birth.latest, Math.floor(claim.fields.max) + 1) - 1,
  }
  const [first, last] = [dayText(reached.earliest), dayText(reached.latest)]
  proof.from(statements, 'age', `was ${claim.value} from ${first} to ${last}; the copy does not say when`)
  return isReached && claim.hedge === null && claim.fields.min > now.max
    ? proof.finding('contradicted', { expected: `at most ${now.max}` })
    : proof.finding('possible')
}
