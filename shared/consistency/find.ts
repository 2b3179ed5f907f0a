import { statementsOf } from '../check/evidence.ts'
import { independentBehind } from '../check/independence.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { Facts } from '../facts/facts.ts'
import type { Statement } from '../model/statement.ts'
import type { Finding, Suggestion } from '../model/verdict.ts'
import type { Fix, Inconsistency, Law, Place } from './inconsistency.ts'
import { LAWS } from './laws.ts'

/** Findings by the claim's place in the reading. */
export type Findings = ReadonlyMap<number, Finding>

/**
 * The findings once the article is held against itself and the calendar: what cannot stand beside another place is
 * inconsistent, with the reckoning and every minimal edit. What the facts support stays supported, and what they
 * contradict stays contradicted and names what it conflicts with. The order of the laws does not matter.
 */
export function findInconsistencies(findings: Findings, context: JudgeContext, laws: readonly Law[] = LAWS): Findings {
  const byName = [...laws].sort((a, b) => (a.name < b.name ? -1 : 1))
  const marked = new Map(findings)
  for (const inconsistency of byName.flatMap(({ find }) => find(context))) {
    for (const place of unsupported(inconsistency, findings)) {
      const before = marked.get(place.index)
      if (before) marked.set(place.index, mark(before, place, inconsistency, findings, context))
    }
  }
  return marked
}

/** The places that facts do not support; a single place is at odds with the calendar, which no fact outweighs. */
function unsupported({ places }: Inconsistency, findings: Findings): readonly Place[] {
  return places.length === 1 ? places : places.filter(({ index }) => !isSupported(index, findings))
}

function isSupported(index: number, findings: Findings): boolean {
  return findings.get(index)?.verdict === 'supported'
}

function mark(
  before: Finding,
  place: Place,
  inconsistency: Inconsistency,
  findings: Findings,
  context: JudgeContext,
): Finding {
  const others = [...before.conflictsWith, ...place.conflictsWith].filter(index => index !== place.index)
  const conflictsWith = [...new Set(others)].sort((a, b) => a - b)
  const steps = [...before.steps, ...inconsistency.steps]
  if (before.verdict === 'contradicted') return { ...before, conflictsWith, steps }
  const known = before.verdict === 'inconsistent' ? before.suggestions : []
  return {
    ...before,
    verdict: 'inconsistent',
    expected: before.verdict === 'inconsistent' ? (before.expected ?? place.expected) : place.expected,
    steps,
    suggestions: distinct([...known, ...suggestionsOf(inconsistency, findings, context)]),
    conflictsWith,
  }
}

/** The fixes that leave alone what facts support: first those that most claims agree with, then those with most sources. */
function suggestionsOf({ places, fixes }: Inconsistency, findings: Findings, { facts }: JudgeContext): Suggestion[] {
  const isKept = (index: number) => places.length > 1 && isSupported(index, findings)
  return fixes
    .filter(({ changes }) => !changes.some(isKept))
    .map(fix => ({ fix, sources: independentBehind(statementsBehind(fix, findings, facts), facts) }))
    .sort((a, b) => othersFor(b.fix) - othersFor(a.fix) || b.sources - a.sources)
    .map(({ fix: { edits }, sources }) => ({ edits, sources }))
}

/** Claims that agree with a fix, beside those it changes. */
function othersFor({ agreesWith, changes }: Fix): number {
  return agreesWith.filter(index => !changes.includes(index)).length
}

function statementsBehind({ agreesWith }: Fix, findings: Findings, facts: Facts): readonly Statement[] {
  const supported = agreesWith.filter(index => isSupported(index, findings))
  return supported.flatMap(index => statementsOf(findings.get(index)!, facts))
}

function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  const byEdits = new Map<string, Suggestion>()
  for (const suggestion of suggestions) {
    const key = JSON.stringify(suggestion.edits)
    if (!byEdits.has(key)) byEdits.set(key, suggestion)
  }
  return [...byEdits.values()]
}
