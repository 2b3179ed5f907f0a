import { Derivation } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { allowedBy, liesWithin } from '../../check/hedges.ts'
import { independentBehind } from '../../check/independence.ts'
import { type Truth, verdictOf } from '../../check/kleene.ts'
import type { JudgeContext } from '../../check/rule.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Statement } from '../../model/statement.ts'
import type { Finding, Suggestion, Verdict } from '../../model/verdict.ts'
import type { Bounds } from '../../temporal/age.ts'

/** One definition of what is counted, with what it comes to. */
export interface CountReading {
  /** "seasons aired" */
  readonly name: string
  readonly number: Bounds
  /** The whole step in words. */
  readonly text: string
  readonly statements: readonly Statement[]
  /** Further ones count only when they hold: they can make a number depend, but not make it wrong. */
  readonly isFurther: boolean
  /** The copy's words with this definition spelt out ("six seasons together"); null where none is needed. */
  readonly wording: ((amount: string) => string) | null
  /** The words by which the copy itself chooses this definition; null where there are none. */
  readonly chosenBy: RegExp | null
}

/** A number as people read bounds: `10`, `9 to 10`. */
export function boundsText({ min, max }: Bounds): string {
  return min === max ? String(min) : `${min} to ${max}`
}

/**
 * One finding out of several definitions: supported where all hold, contradicted where none does, depends where some do,
 * possible where the facts cannot tell. All are listed.
 */
export function weigh(
  linked: LinkedClaimOf<'count'>,
  readings: readonly CountReading[],
  { facts, reading }: JudgeContext,
): Finding {
  const { claim } = linked
  const { amount } = claim.fields
  const allowed = allowedBy(claim.hedge, { min: amount, max: amount }, 1)
  const chosen = readings.filter(({ chosenBy }) => chosenBy?.test(clauseFrom(linked, reading.article.text)))
  const tried = (chosen.length > 0 ? chosen : readings).map(one => ({ one, truth: liesWithin(one.number, allowed) }))
  const counted = tried.filter(({ one, truth }) => chosen.length > 0 || !one.isFurther || truth === true)
  const truths = (counted.length > 0 ? counted : tried).map(({ truth }) => truth)
  const verdict = verdictOf(truths, 'depends')
  const proof = new Derivation()
  for (const { one } of tried) proof.from(one.statements, 'count', one.text, boundsText(one.number))
  const words = reading.article.text.slice(claim.start, claim.end)
  proof.read(claim, 'compare', `copy says ${claim.hedge ? `${claim.hedge.words} ` : ''}${words}`)
  const listed = tried.map(({ one, truth }) => ({
    name: one.name,
    result: boundsText(one.number),
    holds: truth === true,
  }))
  if (verdict === 'supported') return proof.finding(verdict, { readings: counted.length > 1 ? listed : [] })
  const expected = tried.map(({ one }) => amountOf(one)).join('; ')
  return proof.finding(verdict, {
    expected,
    readings: listed,
    suggestions: wordings(linked, tried, verdict, reading.article.text, statements =>
      independentBehind(statements, facts),
    ),
  })
}

/** `8 seasons aired`, `1 season completed`. */
function amountOf({ name, number }: CountReading): string {
  const isOne = number.min === 1 && number.max === 1
  return `${boundsText(number)} ${isOne ? name.replace(/^(season|episode)s\b/, '$1') : name}`
}

/** Characters behind a count in which the copy may say what it counts. */
const CLAUSE = 80

/** The claim's words and what follows in their clause. */
function clauseFrom({ claim }: LinkedClaimOf<'count'>, text: string): string {
  const behind = text.slice(claim.end, claim.end + CLAUSE)
  return text.slice(claim.start, claim.end) + (/^[^.;:!?“”"\n]*/.exec(behind)?.[0] ?? '')
}

function wordings(
  linked: LinkedClaimOf<'count'>,
  tried: readonly { readonly one: CountReading; readonly truth: Truth }[],
  verdict: Verdict,
  text: string,
  independent: (statements: readonly Statement[]) => number,
): Suggestion[] {
  if (verdict !== 'depends' && verdict !== 'contradicted') return []
  const { claim } = linked
  const said = text.slice(claim.start, claim.end)
  const ordered = [...tried].sort((a, b) => Number(b.truth === true) - Number(a.truth === true))
  const isUsual = tried.some(({ one, truth }) => !one.isFurther && truth === true)
  return ordered.flatMap(({ one, truth }) => {
    if (one.number.min !== one.number.max) return []
    if (verdict === 'depends' && truth !== true && (one.isFurther || !isUsual)) return []
    const words = truth === true ? said : changed(said, one.number.min)
    const isChosen = one.chosenBy?.test(clauseFrom(linked, text)) ?? false
    const full = words === null ? null : isChosen ? words : (one.wording?.(words) ?? words)
    const fitted = STOPS.test(text.slice(claim.end)) ? (full?.replace(/,$/, '') ?? null) : full
    return replaceBy(truth === true ? { ...claim, hedge: null } : claim, fitted, text, independent(one.statements))
  })
}

/** What stands right behind the claim and makes a comma of its own needless. */
const STOPS = /^\s*[.,;:!?)]/

/** `six seasons` → `ten seasons`, `one season` → `ten seasons`, `six-season` → `ten-season`. */
function changed(words: string, amount: number): string | null {
  const renumbered = amount < 1 || HALF.test(words) ? null : withNumber(words, amount)
  if (renumbered === null || JOINED.test(words)) return renumbered
  const noun = renumbered.replace(/s$/, '')
  return amount === 1 ? noun : `${noun}s`
}
const HALF = /\bhalf$/i
const JOINED = /-[a-z]+$/i
