import type { CheckedClaim, CitedStatement } from '../model/checked.ts'
import type { StandingDecision } from '../model/review.ts'
import type { Step, StepInput } from '../model/verdict.ts'
import { shortfallsOf } from '../review/shortfalls.ts'
import type { Exportable, Exporter } from './exporter.ts'

/** One JSON object an article, on one line: the fields of the command line's contract, decisions beside each claim. */
export const json: Exporter = {
  id: 'json',
  title: 'JSON',
  extension: 'json',
  write: exportable => `${JSON.stringify(toReport(exportable))}\n`,
}

function toReport({ path, checked, decisions, policy, withText }: Exportable): unknown {
  const { article, claims, unread, summary, words } = checked
  return {
    article: {
      path,
      title: article.title,
      dateline: article.dateline,
      publication: article.publication ?? null,
      timezone: article.timezone,
      words,
      ...(withText ? { text: article.text } : {}),
    },
    claims: claims.map(claim => ({
      ...toClaim(claim),
      shortfalls: shortfallsOf(claim, policy, article.dateline),
      decision: toDecision(decisions.get(claim.id)),
    })),
    unread: unread.map(({ start, end, reason, open }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      reason,
      open,
    })),
    summary,
  }
}

function toClaim(claim: CheckedClaim): object {
  const { subject } = claim
  return {
    id: claim.id,
    hash: claim.hash,
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    text: claim.text,
    sentence: [claim.sentence.start, claim.sentence.end],
    subject: subject && {
      entity: subject.entity,
      label: subject.label,
      mention: subject.mention && [subject.mention.start, subject.mention.end],
      why: subject.why,
    },
    choices: claim.choices.map(({ entity, label, why }) => ({ entity, label, why })),
    value: claim.value,
    hedge: claim.hedge?.words ?? null,
    asOf: claim.asOf,
    quoted: claim.quoted,
    pattern: claim.pattern,
    assumption: claim.assumption?.text ?? null,
    verdict: claim.verdict,
    expected: claim.expected,
    onPublication: claim.onPublication,
    conflictsWith: claim.conflictsWith,
    readings: claim.readings,
    suggestions: claim.suggestions,
    derivation: claim.derivation.map(toStep),
    evidence: claim.evidence.map(toEvidence),
  }
}

function toStep({ inputs, operation, result, text }: Step): unknown {
  return { inputs: inputs.map(toInput), operation, result, text }
}

function toInput(input: StepInput): string {
  return 'statement' in input ? input.statement : `${input.span.start}-${input.span.end}`
}

function toEvidence({ statement, text, sources, independent }: CitedStatement): unknown {
  return { statement, text, sources: sources.map(source => source.id), independent, cited: sources }
}

function toDecision(standing: StandingDecision | undefined): unknown {
  if (!standing) return null
  const { decision, stale, changed } = standing
  const { ruling, verdict, reason, by, at } = decision
  return { ruling, verdict, reason, by, at, stale, changed }
}
