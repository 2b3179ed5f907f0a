import type { Verdict } from '../../shared/model/verdict.ts'

/** What people read for each verdict. */
export const VERDICT_WORD: Readonly<Record<Verdict, string>> = {
  supported: 'Supported',
  contradicted: 'Contradicted',
  inconsistent: 'Inconsistent',
  possible: 'Possible',
  disputed: 'Disputed',
  depends: 'Depends',
  unknown: 'Unknown',
}

/** What the verdict means, as one clause. */
export const VERDICT_MEANING: Readonly<Record<Verdict, string>> = {
  supported: 'the facts say so',
  contradicted: 'the facts say otherwise',
  inconsistent: 'the story contradicts itself, or the calendar',
  possible: 'the facts, or the claim’s own time, are too coarse to decide',
  disputed: 'sources disagree',
  depends: 'true under some definitions, false under others',
  unknown: 'no fact on file',
}
