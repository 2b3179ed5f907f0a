import type { Statement } from '../model/statement.ts'
import { parseEdtf, type TimeValue } from '../temporal/edtf.ts'
import type { Timed } from './rank.ts'
import { qualifier } from './seasons.ts'

/** What the facts say of when something happened that a claim's words may speak of. */
export interface Moment extends Timed {
  /** "premiere of season 11", in words. */
  readonly what: string
  /** There is only one such thing, so that another date is wrong; else there may be more than the facts know. */
  readonly isOnly: boolean
  /** Entities of which the words must tell it for another date to be wrong, the first as the one that it happened to. */
  readonly of: readonly string[]
  /** Days before and after it for which copy may still tell it so: a part is won before it is first seen. */
  readonly leeway: Leeway
}

export type Leeway = readonly [before: number, after: number]
export const EXACTLY: Leeway = [0, 0]

/** A qualifier of a statement as a time of its own. */
export function timeIn(statement: Statement, name: string): TimeValue | undefined {
  const value = qualifier(statement, name)[0]
  return value?.type === 'time' ? parseEdtf(value.edtf) : undefined
}

/** Statements that are times themselves as moments of their subjects, or of another entity that they are a part of. */
export function toMoments(times: readonly Timed[], what: string, isOnly: boolean, whole?: string): Moment[] {
  return times.map(({ statement, time }) => ({
    statement,
    time,
    what,
    isOnly,
    of: [whole ?? statement.subject],
    leeway: EXACTLY,
  }))
}
