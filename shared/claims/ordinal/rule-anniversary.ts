import { Derivation, unknown } from '../../check/derivation.ts'
import { dateBeside, datelineRange } from '../../check/nearby.ts'
import { bestTimes } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { stretchesFor } from '../../check/tenure.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Finding } from '../../model/verdict.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'

/** An anniversary is right if its year is that many years behind the beginning of what it celebrates. */
export function judgeAnniversary(linked: LinkedClaimOf<'ordinal'>, context: JudgeContext): Finding {
  const { claim, subject, show } = linked
  const { position } = claim.fields
  const when = dateBeside(linked, context)?.fields.range ?? datelineRange(context)
  const origin = originOf(linked, context)
  if (!when || !origin || position === 'last')
    return unknown('No fact on file of what this is the anniversary of.', [{ span: claim }])
  const years = [toCalendarDay(when.earliest).year, toCalendarDay(when.latest).year]
  const began = [toCalendarDay(origin.range.earliest).year, toCalendarDay(origin.range.latest).year]
  const [min, max] = [years[0]! - began[1]!, years[1]! - began[0]!]
  const label = subject?.label ?? show?.label ?? 'it'
  const result = min === max ? String(min) : `${min} to ${max}`
  const proof = new Derivation()
    .from([origin.statement], 'look up', `${label} began ${rangeText(origin.range)}`)
    .read(claim, 'count', `years to ${rangeText(when)}: ${result}; copy says ${position}`)
  if (min === position && max === position) return proof.finding('supported')
  if (position >= min && position <= max) return proof.finding('possible', { expected: result })
  const isFar = position < min - 1 || position > max + 1
  return proof.finding(isFar && subject?.entity ? 'contradicted' : 'possible', { expected: result })
}

function originOf(linked: LinkedClaimOf<'ordinal'>, context: JudgeContext) {
  const bond = stretchesFor(linked, context)[0]
  if (bond && linked.cue?.sense === 'wedding') return { range: bond.from, statement: bond.statements[0]! }
  const id = linked.subject?.entity ?? linked.show?.id
  if (!id) return null
  for (const property of ['startTime', 'inception', 'publicationDate']) {
    const first = bestTimes(context.facts.about(id, property))[0]
    if (first) return { range: hull(first.time.ranges), statement: first.statement }
  }
  return null
}
