import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import { CONTEXT } from '../model/claim.ts'
import type { StandingDecision } from '../model/review.ts'
import type { Exportable, Exporter } from './exporter.ts'

/** What Excel wants before it takes a file for UTF-8; the window writes it, the command line does not. */
export const BYTE_ORDER_MARK = '\uFEFF'

export const CSV_COLUMNS = [
  'article',
  'claim_id',
  'kind',
  'text',
  'context',
  'start',
  'end',
  'entity',
  'subject',
  'property',
  'as_of',
  'stated_value',
  'computed_value',
  'verdict',
  'ruled_verdict',
  'derivation',
  'fact_ids',
  'sources',
  'independent_sources',
  'signer',
  'signed_at',
  'sign_state',
  'reason',
  'content_hash',
] as const

/**
 * One row a claim under a header row, as RFC 4180 has it: CRLF ends, quotes doubled, a cell quoted where it must be.
 * A cell that a spreadsheet would run (it starts with = + - @, a tab or a carriage return) gets an apostrophe before
 * it: OWASP, "CSV Injection".
 */
export const csv: Exporter = {
  id: 'csv',
  title: 'CSV',
  extension: 'csv',
  write: exportable => `${toLine(CSV_COLUMNS)}${csvRows(exportable)}`,
}

/** The rows without the header, for files of several articles. */
export function csvRows({ path, checked, decisions }: Exportable): string {
  const name = path ?? checked.article.title ?? ''
  return checked.claims
    .map(claim => toLine(CSV_COLUMNS.map(column => cellsOf(claim, checked, name, decisions.get(claim.id))[column])))
    .join('')
}

function cellsOf(
  claim: CheckedClaim,
  { article }: CheckedArticle,
  name: string,
  standing: StandingDecision | undefined,
): Record<(typeof CSV_COLUMNS)[number], string> {
  const cited = claim.evidence.flatMap(({ sources }) => sources)
  const decision = standing?.decision
  return {
    article: name,
    claim_id: claim.id,
    kind: claim.kind,
    text: claim.text,
    context: article.text.slice(Math.max(0, claim.start - CONTEXT), claim.end + CONTEXT).replace(/\s+/g, ' '),
    start: String(claim.start),
    end: String(claim.end),
    entity: claim.subject?.entity ?? '',
    subject: claim.subject?.label ?? '',
    property: unique(claim.evidence.map(({ property }) => property)).join('; '),
    as_of: claim.asOf ?? '',
    stated_value: claim.hedge ? `${claim.hedge.words} ${claim.value ?? ''}` : (claim.value ?? ''),
    computed_value: claim.expected ?? (claim.verdict === 'supported' ? (claim.value ?? '') : ''),
    verdict: claim.verdict,
    ruled_verdict: decision?.verdict ?? '',
    derivation: claim.derivation.map(step => step.text).join(' → '),
    fact_ids: claim.evidence.map(({ statement }) => statement).join('; '),
    sources: unique(cited.map(({ publisher, title }) => (publisher ? `${publisher}: ${title}` : title))).join('; '),
    independent_sources: claim.evidence.length === 0 ? '' : String(Math.min(...claim.evidence.map(e => e.independent))),
    signer: decision ? `${decision.by.name} (${decision.by.initials})` : '',
    signed_at: decision?.at ?? '',
    sign_state: standing
      ? standing.stale
        ? `stale: ${standing.changed.join(', ')}`
        : standing.decision.ruling
      : 'open',
    reason: decision?.reason ?? '',
    content_hash: claim.hash,
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function toLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(',')}\r\n`
}

function toCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
