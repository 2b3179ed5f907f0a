import type { CheckedArticle, CheckedClaim } from '../model/checked.ts'
import type { Policy } from '../model/policy.ts'
import { VERDICTS, type Verdict } from '../model/verdict.ts'
import { shortfallsOf } from '../review/shortfalls.ts'
import type { Exporter } from './exporter.ts'

/** The mark of each verdict, the same in the margin, the panel and the terminal. */
const VERDICT_MARK: Readonly<Record<Verdict, string>> = {
  supported: '✓',
  contradicted: '≠',
  inconsistent: '⇄',
  possible: '≈',
  disputed: '⚖',
  depends: '◇',
  unknown: '?',
}

/** For a terminal: a line a claim with its derivation beneath, the unread numbers, and a closing count. */
export const text: Exporter = {
  id: 'text',
  title: 'Text',
  extension: 'txt',
  write: ({ path, checked, policy }) => {
    const claims = checked.claims.flatMap(claim => [claimLines(claim), ...shortLines(claim, policy, checked)])
    return [heading(path, checked), ...claims, ...unreadLines(checked), closing(checked)].join('\n')
  },
}

function heading(path: string | null, { article, words, claims }: CheckedArticle): string {
  const name = path ?? article.title ?? 'Story'
  return `${name}: dateline ${article.dateline ?? 'none'}, ${words} words, ${claims.length} claims\n`
}

function claimLines(claim: CheckedClaim): string {
  const mark = `${VERDICT_MARK[claim.verdict]} ${claim.verdict.padEnd(12)}`
  const about = claim.subject ? `  ${claim.subject.label}` : ''
  const said = claim.hedge ? `${claim.hedge.words} ${claim.text}` : claim.text
  const lines = [`${mark} ${said}${about}`]
  for (const step of claim.derivation) lines.push(`    ${step.text}`)
  for (const { name, result, holds } of claim.readings) lines.push(`    ${holds ? '✓' : '≠'} ${name}: ${result}`)
  if (claim.onPublication) lines.push(`    on publication ${claim.onPublication.verdict}: ${claim.onPublication.text}`)
  if (claim.expected) lines.push(`    facts say: ${claim.expected}`)
  return lines.join('\n')
}

function shortLines(claim: CheckedClaim, policy: Policy, { article }: CheckedArticle): string[] {
  return shortfallsOf(claim, policy, article.dateline).map(({ text }) => `    short of “${policy.title}”: ${text}`)
}

function unreadLines({ article, unread }: CheckedArticle): string[] {
  if (unread.length === 0) return ['', 'Nothing unread.']
  const counted = new Map<string, string[]>()
  for (const { start, end, reason } of unread) {
    const words = article.text.slice(start, end).replace(/\s+/g, ' ')
    counted.set(reason, [...(counted.get(reason) ?? []), words])
  }
  return ['', 'No claim:', ...[...counted].map(([reason, words]) => `  ${reason}: ${words.join(', ')}`)]
}

function closing({ summary }: CheckedArticle): string {
  const counts = VERDICTS.filter(verdict => summary[verdict] > 0).map(verdict => `${summary[verdict]} ${verdict}`)
  if (summary.unread > 0) counts.push(`${summary.unread} not understood`)
  return `\n${counts.join(', ') || 'No claims'}\n`
}
