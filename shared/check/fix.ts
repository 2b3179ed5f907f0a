import type { Span } from '../base/span.ts'
import type { Hedge } from '../model/claim.ts'
import type { Suggestion } from '../model/verdict.ts'
import { numberWords, ordinalWords } from './words.ts'

const NUMBER = /\d[\d,]{0,12}(?:\.\d{1,3})?/
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const FIRSTS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth'
const TEEN = '(?:thir|four|fif|six|seven|eigh|nine)teen'
/** `twent|y`, `twent|ieth` */
const TENS = '(?:twen|thir|for|fif|six|seven|eigh|nine)t'
const WORDS = new RegExp(`^(?:(?:${TENS}y-)?(?:${ONES})|ten|eleven|twelve|${TEEN}|${TENS}y|an?)(?![a-z])`, 'i')
const ORDINAL_WORDS = new RegExp(
  `^(?:(?:${TENS}y-)?(?:${FIRSTS})|tenth|eleventh|twelfth|${TEEN}th|${TENS}ieth|\\d{1,3}(?:st|nd|rd|th))(?![a-z])`,
  'i',
)

/**
 * The copy's own words with another number, in figures or words as they are: `nine-year-old` → `eight-year-old`,
 * `1,200 episodes` → `1,250 episodes`; null where it has none to replace.
 */
export function withNumber(words: string, amount: number): string | null {
  const form = [ORDINAL_WORDS, NUMBER, WORDS].find(one => one.test(words))
  if (form === ORDINAL_WORDS) return words.replace(form, found => inCase(ordinalWords(amount), found))
  if (form === NUMBER) return words.replace(form, found => (found.includes(',') ? withCommas(amount) : String(amount)))
  return form ? words.replace(form, found => inCase(numberWords(amount), found)) : null
}

/** `1250` → `1,250` */
function withCommas(amount: number): string {
  return String(amount).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** With a capital where the words replaced had one. */
function inCase(words: string, replaced: string): string {
  return /^[A-Z]/.test(replaced) ? words.charAt(0).toUpperCase() + words.slice(1) : words
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
