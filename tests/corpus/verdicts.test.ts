import { describe, expect, test } from 'vitest'
import type { VerdictCorpus } from '../../shared/check/verdict-corpus.ts'
import { unmark } from '../../shared/extract/corpus.ts'
import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'
import { CLAIM_KIND_NAMES, type ClaimKindName } from '../../shared/model/claim.ts'
import type { Edit, Verdict } from '../../shared/model/verdict.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { factsFrom, plainFacts } from '../support/facts.ts'

const corpora = Object.values(
  import.meta.glob<VerdictCorpus>('../../shared/claims/*/verdicts.ts', { eager: true, import: 'verdicts' }),
)

/** The verdicts that a kind's own rule can give; the article's contradictions with itself are examples elsewhere. */
const ATTAINABLE: Readonly<Record<ClaimKindName, readonly Verdict[]>> = {
  age: ['supported', 'contradicted', 'possible', 'disputed', 'unknown'],
  count: ['supported', 'contradicted', 'possible', 'disputed', 'depends', 'unknown'],
  ordinal: ['supported', 'contradicted', 'possible', 'unknown'],
  date: ['supported', 'contradicted', 'inconsistent', 'possible', 'disputed', 'unknown'],
  time: ['supported', 'contradicted', 'unknown'],
  duration: ['supported', 'contradicted', 'possible', 'unknown'],
  range: ['supported', 'contradicted', 'possible', 'unknown'],
  set: ['unknown'],
}

/** The kinds whose contradictions come with a suggestion, unless what is expected is itself no single thing. */
const MENDED: ReadonlySet<ClaimKindName> = new Set(['age', 'count', 'date', 'duration'])
const SEVERAL = / to | or | on |–|at most/

/** The verdicts that rest on no statement. */
const STANDS_ALONE: ReadonlySet<Verdict> = new Set(['unknown', 'inconsistent'])

function isDateline({ derivation }: CheckedClaim): boolean {
  return derivation.some(({ operation }) => operation === 'dateline')
}

async function check(text: string, { dateline, facts }: VerdictCorpus): Promise<CheckedArticle> {
  const article = { text, title: null, dateline, timezone: 'America/New_York' }
  return checkArticle(article, plainFacts(factsFrom(facts)))
}

async function claimMarked(marked: string, corpus: VerdictCorpus): Promise<CheckedClaim> {
  const { text, spans } = unmark(marked)
  const { claims } = await check(text, corpus)
  const [start, end] = spans[0]!
  const found = claims.find(claim => claim.kind === corpus.kind && claim.start === start && claim.end === end)
  const read = claims.map(claim => `${claim.kind} "${claim.text}"`).join(', ')
  if (!found) throw new Error(`no ${corpus.kind} is read at the mark of: ${marked}; read are: ${read}`)
  return found
}

function show({ verdict, derivation }: CheckedClaim): string {
  return [verdict, ...derivation.map(step => `  ${step.operation}: ${step.text}`)].join('\n')
}

function apply(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, replacement }) => rest.slice(0, start) + replacement + rest.slice(end), text)
}

/** The claim of the corpus's kind that stands where a suggestion was applied. */
async function claimAfter(marked: string, edits: readonly Edit[], corpus: VerdictCorpus): Promise<CheckedClaim> {
  const text = apply(unmark(marked).text, edits)
  const { claims } = await check(text, corpus)
  const { start, replacement } = edits[0]!
  const found = claims.find(
    claim => claim.kind === corpus.kind && claim.start < start + replacement.length && claim.end > start,
  )
  if (!found) throw new Error(`nothing is read at the suggestion in: ${text}`)
  return found
}

test('every claim kind has verdicts of its own', () => {
  expect(corpora.map(({ kind }) => kind).sort()).toEqual([...CLAIM_KIND_NAMES].sort())
})

describe.each(corpora)('$kind', corpus => {
  const rows = corpus.rows.map(([marked, verdict, says = '']) => ({ marked, verdict, says }))
  const mendable = rows.filter(({ verdict }) => verdict === 'contradicted' || verdict === 'depends')
  const wrong = rows.filter(({ verdict }) => verdict === 'contradicted')

  test('has an example of every verdict its rule can give, one mark to a row', () => {
    expect([...new Set(corpus.rows.map(([, verdict]) => verdict))].sort()).toEqual([...ATTAINABLE[corpus.kind]].sort())
    expect(corpus.rows.filter(([text]) => unmark(text).spans.length !== 1)).toEqual([])
  })

  test.each(rows)('$marked is $verdict', async ({ marked, verdict, says }) => {
    const claim = await claimMarked(marked, corpus)
    expect(claim.verdict, show(claim)).toBe(verdict)
    expect(show(claim)).toContain(says)
  })

  test.each(rows)('the finding of $marked rests on facts or on the article', async ({ marked }) => {
    const claim = await claimMarked(marked, corpus)
    expect(claim.derivation.length).toBeGreaterThan(0)
    expect(claim.derivation.filter(({ inputs }) => inputs.length === 0)).toEqual([])
    if (!STANDS_ALONE.has(claim.verdict) && !isDateline(claim)) expect(claim.evidence).not.toEqual([])
  })

  test.each(mendable)('each suggestion for $marked makes it supported', async ({ marked }) => {
    const { suggestions } = await claimMarked(marked, corpus)
    for (const { edits } of suggestions) {
      const claim = await claimAfter(marked, edits, corpus)
      expect(claim.verdict, `${apply(unmark(marked).text, edits)}\n${show(claim)}`).toBe('supported')
    }
  })

  test.each(wrong)('$marked has a suggestion where the facts say one thing', async ({ marked }) => {
    const { suggestions, expected } = await claimMarked(marked, corpus)
    if (MENDED.has(corpus.kind) && !SEVERAL.test(expected ?? '')) expect(suggestions, `${expected}`).not.toEqual([])
  })
})
