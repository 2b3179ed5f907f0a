import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { allowedBy, liesWithin } from '../../check/hedges.ts'
import { independentBehind } from '../../check/independence.ts'
import { verdictOf } from '../../check/kleene.ts'
import { bestOf } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { qualifier } from '../../check/seasons.ts'
import { valueText } from '../../check/words.ts'
import { pluralOf } from '../../extract/counted-nouns.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Statement } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { softened } from './rule-licence.ts'
import { isWholeOwn } from './rule-own.ts'

/** Compares with the `quantity` statements of the subject whose unit is the thing counted. Contradicted only where the copy counts all. */
export function judgeQuantity(linked: LinkedClaimOf<'count'>, { facts, reading, links }: JudgeContext): Finding {
  const { claim, subject } = linked
  const { amount, noun } = claim.fields
  const known = bestOf(facts.about(subject!.entity!, 'quantity')).filter(statement => countsOf(statement, noun))
  if (known.length === 0)
    return unknown(`No number of ${pluralOf(noun)} on file for ${subject!.label}.`, [{ span: claim }])
  const allowed = allowedBy(claim.hedge, { min: amount, max: amount }, 1)
  const truths = known.map(({ value }) =>
    value.type === 'quantity'
      ? liesWithin({ min: value.lower ?? value.amount, max: value.upper ?? value.amount }, allowed)
      : undefined,
  )
  const verdict = verdictOf(truths)
  const expected = [...new Set(known.map(({ value }) => valueText(value, facts)))].join(' or ')
  const words = reading.article.text.slice(claim.start, claim.end)
  const proof = new Derivation()
    .from(known, 'look up', `${subject!.label}: ${expected}`, expected)
    .read(claim, 'compare', `copy says ${claim.hedge ? `${claim.hedge.words} ` : ''}${words}`)
  if (verdict === 'supported') return proof.finding(verdict)
  const only = known.length === 1 && known[0]!.value.type === 'quantity' ? known[0]!.value.amount : null
  const suggestions =
    verdict === 'contradicted' && only !== null
      ? replaceBy(claim, withCount(words, only, noun), reading.article.text, independentBehind(known, facts))
      : []
  const finding = proof.finding(verdict, { expected, suggestions })
  const most = Math.max(...known.map(({ value }) => (value.type === 'quantity' ? (value.upper ?? value.amount) : 0)))
  if (isWholeOwn(linked, most, links.lexed)) return finding
  return softened(finding, linked, `the words may speak of other ${pluralOf(noun)}, or of some of them`)
}

/** The copy's words with another number, and the noun in the form that goes with it: `one award` → `three awards`. */
function withCount(words: string, amount: number, noun: string): string | null {
  const changed = withNumber(words, amount)
  if (changed === null) return null
  const [from, to] = amount === 1 ? [pluralOf(noun), noun] : [noun, pluralOf(noun)]
  return changed.endsWith(from) && !changed.endsWith(to) ? changed.slice(0, -from.length) + to : changed
}

/** `unit: "award"` counts awards, as does `of: "awards"`. */
function countsOf(statement: Statement, noun: string): boolean {
  const units = [statement.value.type === 'quantity' ? statement.value.unit : undefined]
  for (const of of qualifier(statement, 'of')) if (of.type === 'string') units.push(of.text)
  return units.some(unit => unit === noun || unit === pluralOf(noun))
}
