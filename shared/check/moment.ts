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
}

/** A qualifier of a statement as a time of its own. */
export function timeIn(statement: Statement, name: string): TimeValue | undefined {
  const value = qualifier(statement, name)[0]
  return value?.type === 'time' ? parseEdtf(value.edtf) : undefined
}
