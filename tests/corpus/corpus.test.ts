import { describe, expect, test } from 'vitest'
import { type Corpus, type ReadsRow, unmark } from '../../shared/extract/corpus.ts'
import type { Pattern } from '../../shared/extract/pattern.ts'
import { readStory } from '../../shared/extract/story.ts'
import { CLAIM_KIND_NAMES, type Claim, type ClaimKindName } from '../../shared/model/claim.ts'

const grammars = import.meta.glob<readonly Pattern[]>('../../shared/claims/*/grammar.ts', {
  eager: true,
  import: 'grammar',
})
const corpora = import.meta.glob<Corpus>('../../shared/claims/*/corpus.ts', { eager: true, import: 'corpus' })
const patterns = Object.values(grammars).flat()

function claimsOf(kind: ClaimKindName, text: string, dateline: string | null): readonly Claim[] {
  const article = { text, title: null, dateline, timezone: 'America/New_York' }
  return readStory(article, patterns).reading.claims.filter(claim => claim.kind === kind)
}

function show(text: string, claims: readonly Claim[]): string[] {
  return claims.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`)
}

function expectReads(kind: ClaimKindName, [marked, ...values]: ReadsRow, dateline: string | null): void {
  const { text, spans } = unmark(marked)
  const expected = spans.map(([start, end], i) => `${text.slice(start, end)} = ${values[i]}`)
  const claims = claimsOf(kind, text, dateline)
  expect(show(text, claims)).toEqual(expected)
  expect(claims.map(({ start, end }) => [start, end])).toEqual(spans)
}

test('every claim kind has a corpus of its own', () => {
  expect(
    Object.values(corpora)
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual([...CLAIM_KIND_NAMES].sort())
})

describe.each(Object.values(corpora))('$kind', ({ kind, dateline, reads, ignores, elsewhere = [] }) => {
  test('has examples of both sorts, one value to a mark', () => {
    expect(reads.length).toBeGreaterThan(0)
    expect(ignores.length).toBeGreaterThan(0)
    const rows = [...reads, ...elsewhere.flatMap(group => group.reads)]
    expect(rows.filter(([text, ...values]) => unmark(text).spans.length !== values.length)).toEqual([])
  })

  test.each(reads.map(row => ({ text: row[0], row })))('reads $text', ({ row }) => expectReads(kind, row, dateline))

  test.each(ignores)('ignores %s', text => expect(show(text, claimsOf(kind, text, dateline))).toEqual([]))

  test.each(elsewhere.flatMap(group => group.reads.map(row => ({ under: group.dateline, text: row[0], row }))))(
    'under $under reads $text',
    ({ under, row }) => expectReads(kind, row, under),
  )
})
