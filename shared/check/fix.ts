import type { Span } from '../base/span.ts'
import type { Hedge } from '../model/claim.ts'
import type { Suggestion } from '../model/verdict.ts'
import { numberWords, ordinalWords } from './words.ts'

const NUMBER = /\d[\d,]{0,12}(?:\.\d{1,3})?/
const WORDS =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|an?)\b/i
const ORDINAL_WORDS = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,3}(?:st|nd|rd|th))\b/i

/** The copy's own words with another number, in figures or words as they are: `nine-year-old` → `eight-year-old`; null where it has none to replace. */
export function withNumber(words: string, amount: number): string | null {
  if (ORDINAL_WORDS.test(words)) return words.replace(ORDINAL_WORDS, ordinalWords(amount))
  if (NUMBER.test(words)) return words.replace(NUMBER, String(amount))
  return WORDS.test(words) ? words.replace(WORDS, numberWords(amount)) : null
}

/** Replaces a claim, and its hedge with it, by other words; none where they are the same or there are none. */
export function replaceBy(
  claim: Span & { readonly hedge: Hedge | null },
  words: string | null,
  text: string,
  sources: number,
): Suggestion[] {
  if (words === null) return []
  const start = claim.hedge ? Math.min(claim.hedge.start, claim.start) : claim.start
  const end = claim.hedge ? Math.max(claim.hedge.end, claim.end) : claim.end
  if (text.slice(start, end) === words) return []
  return [{ edits: [{ start, end, replacement: words }], sources }]
}
