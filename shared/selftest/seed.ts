import type { Span } from '../base/span.ts'
import type { CheckedClaim } from '../model/checked.ts'
import type { ClaimKindName } from '../model/claim.ts'
import type { Edit } from '../model/verdict.ts'

/** The errors that are planted, one at a time, in the order in which they are reported. */
export const MISTAKES = [
  'age',
  'count',
  'season',
  'ordinal',
  'weekday',
  'month',
  'year',
  'time',
  'length',
  'names swapped',
] as const
export type Mistake = (typeof MISTAKES)[number]

/** One error to plant in copy whose numbers are right. */
export interface Seed {
  readonly mistake: Mistake
  readonly kind: ClaimKindName
  /** Id of the claim that it makes false, in the check of the right copy. */
  readonly claim: string
  /** Where the copy is false then, in the right copy: the changed words, or of swapped names the number tied to one. */
  readonly span: Span
  readonly edits: readonly Edit[]
  /** The right words, and the wrong ones. */
  readonly said: string
  readonly seeded: string
}

/** Why the number of a supported claim gets no error. */
export type Unseeded =
  /** The story’s own date is the clock of all others and is not judged by them. */
  | 'dateline'
  /** No figure, number word, month or weekday stands in the words: “that year”, “half a dozen”. */
  | 'no number'
  /** A season that the copy only names: every other one on file exists as well. */
  | 'only named'

/** The seed that puts other words in the place of some of a claim’s; none where they are the same, or there are none. */
export function replaceIn(
  { id, kind, text, start }: CheckedClaim,
  mistake: Mistake,
  words: string | null,
  [from, to]: readonly [number, number] = [0, text.length],
): Seed[] {
  const said = text.slice(from, to)
  if (words === null || words === said) return []
  const span = { start: start + from, end: start + to }
  return [{ mistake, kind, claim: id, span, edits: [{ ...span, replacement: words }], said, seeded: words }]
}

/** Where a stretch of a text lies once the edits are made; one that an edit changes covers what has taken its place. */
export function spanAfter({ start, end }: Span, edits: readonly Edit[]): Span {
  let [from, to] = [start, end]
  for (const edit of edits) {
    const growth = edit.replacement.length - (edit.end - edit.start)
    if (edit.end <= start) from += growth
    if (edit.start < end) to += growth
  }
  return { start: from, end: to }
}

/** Whether two stretches share any character. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
