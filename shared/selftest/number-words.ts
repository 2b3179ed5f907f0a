import { withNumber } from '../check/fix.ts'

const PARTS = /\b(?:dozen|half|halves|quarters?|couple|score|pair|trio)\b/i
const JOINED = /-[a-z]+$/i
const NOUN = /[a-z]+$/i

/** The words with another number in their own style, and the noun behind it in the form that goes with it: `a year → two years`. */
export function withOtherNumber(words: string, from: number, to: number): string | null {
  const changed = PARTS.test(words) ? null : withNumber(words, to)
  const isSame = (from === 1) === (to === 1)
  if (changed === null || isSame || JOINED.test(words) || /series$/i.test(words)) return changed
  return changed.replace(NOUN, noun => (to === 1 ? singular(noun) : plural(noun)))
}

function singular(noun: string): string {
  return noun.replace(/ies$/, 'y').replace(/s$/, '')
}

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? noun.replace(/y$/, 'ies') : `${noun}s`
}
