import type { Statement } from '../model/statement.ts'
import type { DayRange } from '../temporal/day.ts'
import { parseEdtf, type TimeValue } from '../temporal/edtf.ts'
import { isWithin } from '../temporal/interval.ts'

/** The statements to go by: preferred ones where there are any, else the normal ones; never deprecated, never "not known". */
export function bestOf(statements: readonly Statement[]): readonly Statement[] {
  const known = statements.filter(({ rank, value }) => rank !== 'deprecated' && value.type !== 'somevalue')
  const preferred = known.filter(({ rank }) => rank === 'preferred')
  return preferred.length > 0 ? preferred : known
}

/** A statement whose value is a time, with that time. */
export interface Timed {
  readonly statement: Statement
  readonly time: TimeValue
}

/**
 * The best statements that give a time, without those that only say the same more coarsely: beside `1978-05-04` a bare
 * `1978` adds nothing.
 */
export function bestTimes(statements: readonly Statement[]): readonly Timed[] {
  const timed = bestOf(statements).flatMap(statement => {
    const time = statement.value.type === 'time' ? parseEdtf(statement.value.edtf) : undefined
    return time ? [{ statement, time }] : []
  })
  return timed.filter(one => !timed.some(other => other !== one && isFiner(other.time, one.time)))
}

function isFiner(fine: TimeValue, coarse: TimeValue): boolean {
  if (fine.isDoubtful && !coarse.isDoubtful) return false
  const covers = (range: DayRange) => coarse.ranges.some(other => isWithin(range, other))
  return fine.ranges.every(covers) && days(fine) < days(coarse)
}

function days({ ranges }: TimeValue): number {
  return ranges.reduce((sum, { earliest, latest }) => sum + latest - earliest + 1, 0)
}
