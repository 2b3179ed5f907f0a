import { describe, expect, test } from 'vitest'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import { unmark } from '../../../shared/extract/corpus.ts'
import type { CheckedArticle, CheckedClaim } from '../../../shared/model/checked.ts'
import type { Suggestion } from '../../../shared/model/verdict.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

/** An article checked under a dateline, by default with no fact at all. */
export async function checkCopy(
  text: string,
  dateline: string | null,
  facts: readonly ShortStatement[] = [],
): Promise<CheckedArticle> {
  const article = { text, title: null, dateline, timezone: 'America/New_York' }
  return checkArticle(article, plainFacts(factsFrom(facts)))
}

/** The claims that the article or the calendar speaks against. */
export function inconsistentIn({ claims }: CheckedArticle): readonly CheckedClaim[] {
  return claims.filter(({ verdict }) => verdict === 'inconsistent')
}

/** The copy after a suggestion. */
function applied(text: string, { edits }: Suggestion): string {
  const last = [...edits].sort((a, b) => b.start - a.start)
  return last.reduce((copy, { start, end, replacement }) => copy.slice(0, start) + replacement + copy.slice(end), text)
}

/** What a law finds, what it says, and the copy after each suggestion of the first claim; and what it must let pass. */
interface Examples {
  readonly dateline: string | null
  /** Texts with the inconsistent claims between ⟦ and ⟧. */
  readonly finds: readonly (readonly [text: string, says: string, fixed: readonly string[]])[]
  readonly allows: readonly string[]
}

/** The examples of one law as tests, with no fact at hand. */
export function describeLaw(name: string, { dateline, finds, allows }: Examples): void {
  describe(name, () => {
    test.each(finds.map(([text, says, fixed]) => ({ text, says, fixed })))('finds $text', async row => {
      const { text, spans } = unmark(row.text)
      const found = inconsistentIn(await checkCopy(text, dateline))
      expect(found.map(claim => claim.text)).toEqual(spans.map(([start, end]) => text.slice(start, end)))
      for (const { derivation } of found) expect(derivation.at(-1)?.text).toBe(row.says)
      expect(found[0]?.suggestions.map(suggestion => applied(text, suggestion))).toEqual(row.fixed)
    })

    test.each(finds.map(([text]) => ({ text })))('every fix of it settles $text', async row => {
      const { text } = unmark(row.text)
      for (const { suggestions } of inconsistentIn(await checkCopy(text, dateline))) {
        for (const suggestion of suggestions) {
          const copy = applied(text, suggestion)
          expect(inconsistentIn(await checkCopy(copy, dateline)).map(claim => `${claim.text} in ${copy}`)).toEqual([])
        }
      }
    })

    test.each(allows)('lets pass %s', async text => {
      const found = inconsistentIn(await checkCopy(text, dateline))
      expect(found.map(claim => `${claim.text}: ${claim.derivation.at(-1)?.text}`)).toEqual([])
    })
  })
}
