import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { allowedBy, liesWithin } from '../../check/hedges.ts'
import { independentBehind } from '../../check/independence.ts'
import { type Truth, verdictOf } from '../../check/kleene.ts'
import { bestTimes, type Timed } from '../../check/rank.ts'
import type { JudgeContext, Rule } from '../../check/rule.ts'
import { unlinked } from '../../check/subject.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Finding } from '../../model/verdict.ts'
import { ageIn, birthdayOf } from '../../temporal/age.ts'
import type { DayRange } from '../../temporal/day.ts'
import { toEdtf } from '../../temporal/edtf.ts'
import { fallsIn, hull } from '../../temporal/interval.ts'
import { rangeText, timeText } from '../../temporal/words.ts'
import { type AgeTime, timesOf } from './rule-as-of.ts'

/** An age is supported only if every day the person may have been born on gives it at the time the copy speaks of. */
export const rule: Rule<'age'> = (claim, context) => {
  const missing = unlinked(claim)
  if (missing) return missing
  const { subject } = claim
  const births = birthsOf(claim, context)
  if (births.length === 0) return unknown(`No date of birth on file for ${subject!.label}.`)
  const times = timesOf(claim, births, context)
  if (times.length === 0) return atSomeTime(claim, births, context)
  const tried = times.map(time => ({ time, truths: births.map(birth => holds(claim, birth, time)) }))
  const best = tried.find(({ truths }) => truths.every(truth => truth === true)) ?? tried[0]!
  return conclude(claim, births, best.time, best.truths, context)
}

function birthsOf({ subject, claim }: LinkedClaimOf<'age'>, { facts }: JudgeContext): readonly Timed[] {
  const properties = claim.about?.sort === 'person' ? ['dateOfBirth'] : ['dateOfBirth', 'inception', 'startTime']
  for (const property of properties) {
    const times = bestTimes(facts.about(subject!.entity!, property))
    if (times.length > 0) return times
  }
  return []
}

function holds({ claim }: LinkedClaimOf<'age'>, { time }: Timed, at: AgeTime): Truth {
  const { unit, min, max, birthday } = claim.fields
  const truths = time.ranges.map((birth): Truth => {
    if (birthday && at.isBirthday) return isBirthday(birth, min, at.range)
    return liesWithin(ageIn(unit, birth, at.range), allowedBy(claim.hedge, { min, max }, 1))
  })
  if (truths.every(truth => truth === true)) return time.isDoubtful ? undefined : true
  return truths.every(truth => truth === false) && !time.isDoubtful ? false : undefined
}

/** Whether the birthday with that number falls into the days the copy gives. */
function isBirthday(birth: DayRange, years: number, said: DayRange): Truth {
  return fallsIn({ earliest: birthdayOf(birth.earliest, years), latest: birthdayOf(birth.latest, years) }, said)
}

function conclude(
  linked: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  at: AgeTime,
  truths: readonly Truth[],
  { facts, reading }: JudgeContext,
): Finding {
  const { claim, subject } = linked
  const verdict = verdictOf(truths)
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
  const asOf = toEdtf(at.range)
  if (verdict === 'supported') return proof.finding(verdict, { asOf })
  const years = Number(result)
  const fix = verdict === 'contradicted' && Number.isInteger(years) && claim.fields.min === claim.fields.max
  const suggestions = fix
    ? replaceBy(claim, withNumber(said, years), reading.article.text, independentBehind(statements, facts))
    : []
  return proof.finding(verdict, { expected: result, suggestions, asOf })
}

function ageText(unit: 'year' | 'month' | 'week' | 'day', birth: DayRange, at: DayRange): string {
  const { min, max } = ageIn(unit, birth, at)
  const units = unit === 'year' ? '' : ` ${unit}s`
  return min === max ? `${min}${units}` : `${min} to ${max}${units}`
}

/** The copy puts the age at a time that nobody can place: it is wrong only if it was not reached yet. */
function atSomeTime(linked: LinkedClaimOf<'age'>, births: readonly Timed[], { dateline }: JudgeContext): Finding {
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
    earliest: birthdayOf(birth.earliest, claim.fields.min),
    latest: birthdayOf(birth.latest, claim.fields.max + 1) - 1,
  }
  proof.from(statements, 'age', `was ${claim.value} from ${rangeText(reached)}; the copy does not say when`)
  return claim.fields.min > now.max
    ? proof.finding('contradicted', { expected: `at most ${now.max}` })
    : proof.finding('possible')
}
