import { Derivation, unknown } from '../../check/derivation.ts'
import { independentBehind } from '../../check/independence.ts'
import { and, verdictOf } from '../../check/kleene.ts'
import { tellsHowLong } from '../../check/lasting.ts'
import type { Rule } from '../../check/rule.ts'
import { type Stretch, stretchesFor } from '../../check/tenure.ts'
import type { Claim, ClaimOf } from '../../model/claim.ts'
import type { Edit } from '../../model/verdict.ts'
import { type DayRange, toCalendarDay } from '../../temporal/day.ts'
import { fallsIn } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'

/** A range is right if what went on began within its first date and ended within its second. */
export const rule: Rule<'range'> = (linked, context) => {
  const { claim } = linked
  const [from, to] = [claim.fields.from, claim.fields.to].map(index => endAt(index, context.reading.claims))
  if (!from || !to) return unknown('The two dates cannot both be placed.', [{ span: claim }])
  const stretches = stretchesFor(linked, context)
  if (stretches.length === 0) return unknown('No fact on file of what went on then.', [{ span: claim }])
  const holds = (stretch: Stretch) =>
    and(fallsIn(stretch.from, from.days), stretch.isOver ? fallsIn(stretch.to, to.days) : undefined)
  const best = stretches.find(stretch => holds(stretch) === true) ?? stretches[0]!
  const verdict = verdictOf([holds(best)])
  const known = `${rangeText(best.from)} to ${best.isOver ? rangeText(best.to) : 'now'}`
  const proof = new Derivation()
    .from(best.statements, 'look up', `${best.what}: ${known}`, known)
    .read(claim, 'compare', `copy says ${rangeText(from.days)} to ${rangeText(to.days)}`)
  if (verdict === 'supported') return proof.finding(verdict)
  if (verdict !== 'contradicted') return proof.finding(verdict, { expected: known })
  if (!best.isSure || !tellsHowLong(best, linked, context)) return proof.finding('unknown', { expected: known })
  const edits = [...otherYear(from, best.from), ...(best.isOver ? otherYear(to, best.to) : [])]
  const sources = independentBehind(best.statements, context.facts)
  return proof.finding(verdict, { expected: known, suggestions: edits.length > 0 ? [{ edits, sources }] : [] })
}

/** One of the two dates, with the days it covers. */
interface End {
  readonly claim: ClaimOf<'date'>
  readonly days: DayRange
}

function endAt(index: number | null, claims: readonly Claim[]): End | null {
  const claim = index === null ? undefined : claims[index]
  return claim?.kind === 'date' && claim.fields.range !== null ? { claim, days: claim.fields.range } : null
}

/** The right year in place of a bare one; nothing where it is right already, or the copy or the facts give no one year. */
function otherYear({ claim, days }: End, known: DayRange): Edit[] {
  const { year } = toCalendarDay(known.earliest)
  const isOneYear = claim.fields.precision === 'year' && claim.value !== null && /^\d{4}$/.test(claim.value)
  if (!isOneYear || toCalendarDay(known.latest).year !== year || fallsIn(known, days) === true) return []
  return [{ start: claim.start, end: claim.end, replacement: String(year) }]
}
