import { Derivation, unknown } from '../../check/derivation.ts'
import { and, verdictOf } from '../../check/kleene.ts'
import { tellsHowLong } from '../../check/lasting.ts'
import type { Rule } from '../../check/rule.ts'
import { type Stretch, stretchesFor } from '../../check/tenure.ts'
import type { DayRange } from '../../temporal/day.ts'
import { fallsIn } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'

/** A range is right if what went on began within its first date and ended within its second. */
export const rule: Rule<'range'> = (linked, context) => {
  const { claim } = linked
  const [from, to] = [claim.fields.from, claim.fields.to].map(index => daysOf(index, context.reading.claims))
  if (!from || !to) return unknown('The two dates cannot both be placed.', [{ span: claim }])
  const stretches = stretchesFor(linked, context)
  if (stretches.length === 0) return unknown('No fact on file of what went on then.', [{ span: claim }])
  const holds = (stretch: Stretch) =>
    and(fallsIn(stretch.from, from), stretch.isOver ? fallsIn(stretch.to, to) : undefined)
  const best = stretches.find(stretch => holds(stretch) === true) ?? stretches[0]!
  const verdict = verdictOf([holds(best)])
  const known = `${rangeText(best.from)} to ${best.isOver ? rangeText(best.to) : 'now'}`
  const proof = new Derivation()
    .from(best.statements, 'look up', `${best.what}: ${known}`, known)
    .read(claim, 'compare', `copy says ${rangeText(from)} to ${rangeText(to)}`)
  if (verdict === 'supported') return proof.finding(verdict)
  const isSure = best.isSure && tellsHowLong(best, linked, context)
  return proof.finding(verdict === 'contradicted' && !isSure ? 'unknown' : verdict, { expected: known })
}

function daysOf(
  index: number | null,
  claims: readonly { readonly kind: string; readonly fields: object }[],
): DayRange | null {
  const claim = index === null ? undefined : claims[index]
  return claim && 'range' in claim.fields ? (claim.fields.range as DayRange | null) : null
}
