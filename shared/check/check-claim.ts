import type { Facts } from '../facts/facts.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Reading } from '../model/article.ts'
import type { CheckedClaim } from '../model/checked.ts'
import type { Finding, Verdict } from '../model/verdict.ts'
import { cite, statementsOf } from './evidence.ts'
import { timelineOf } from './timeline.ts'

/** How claims are called in what is shown and exported. */
export interface ClaimNames {
  /** By index in the reading: c1, c2 … of the claims that are checked; null for the others. */
  readonly ids: readonly (string | null)[]
  readonly hashes: readonly string[]
}

const WRONG: ReadonlySet<Verdict> = new Set(['contradicted', 'inconsistent'])

/** What a later finding changes of the verdict: what is known by then, or wrong then. Null where that is nothing, or there is none. */
export function changeBetween(now: Finding, later: Finding | undefined): CheckedClaim['onPublication'] {
  if (later === undefined || later.verdict === now.verdict || later.verdict === 'unknown') return null
  if (now.verdict === 'unknown' && !WRONG.has(later.verdict)) return null
  return { verdict: later.verdict, expected: later.expected, text: later.steps.at(-1)?.text ?? '' }
}

/** A judged claim with everything that people need to replay and sign it. */
export function toCheckedClaim(
  linked: LinkedClaim,
  finding: Finding,
  onPublication: CheckedClaim['onPublication'],
  names: ClaimNames,
  reading: Reading,
  facts: Facts,
): CheckedClaim {
  const { claim, index, subject, choices, choiceOf } = linked
  const { text, dateline } = reading.article
  const { start, end } = reading.sentences[claim.sentence]!
  const statements = statementsOf(finding, facts)
  const asOf = finding.asOf ?? dateline
  return {
    start: claim.start,
    end: claim.end,
    id: names.ids[index]!,
    hash: names.hashes[index]!,
    kind: claim.kind,
    text: text.slice(claim.start, claim.end),
    sentence: { start, end },
    pattern: claim.pattern,
    value: claim.value,
    hedge: claim.hedge,
    quoted: claim.quoted,
    assumption: claim.assumption,
    subject,
    choices,
    choiceOf,
    asOf,
    verdict: finding.verdict,
    expected: finding.expected,
    onPublication,
    conflictsWith: finding.conflictsWith.flatMap(other => names.ids[other] ?? []),
    readings: finding.readings,
    suggestions: finding.suggestions,
    derivation: finding.steps,
    evidence: statements.map(statement => cite(statement, facts)),
    timeline: timelineOf(claim, reading.claims, statements, { verdict: finding.verdict, asOf }, text, facts),
  }
}
