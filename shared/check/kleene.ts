import type { Verdict } from '../model/verdict.ts'

/** Three-valued truth (Kleene): `undefined` where the facts are too coarse to tell. */
export type Truth = boolean | undefined

/** True if all are, false if one is, else unknown. */
export function and(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes(undefined) ? undefined : true
}

/**
 * The verdict where each of several statements alone gives one of the truths: supported or contradicted where all agree,
 * `mixed` where some say yes and some no, possible where one cannot tell. No truth at all is unknown.
 */
export function verdictOf(truths: readonly Truth[], mixed: Verdict = 'disputed'): Verdict {
  if (truths.length === 0) return 'unknown'
  if (truths.includes(true) && truths.includes(false)) return mixed
  if (truths.includes(undefined)) return 'possible'
  return truths[0] ? 'supported' : 'contradicted'
}
