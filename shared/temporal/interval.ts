import type { DayRange } from './day.ts'

/** Whether every day of `inner` lies in `outer`. */
export function isWithin(inner: DayRange, outer: DayRange): boolean {
  return outer.earliest <= inner.earliest && inner.latest <= outer.latest
}

/** Whether some day lies in both. */
export function meets(a: DayRange, b: DayRange): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest
}

/**
 * Whether what happened on one unknown day of `fact` happened in `said`: `true` when every day the fact allows lies in what
 * is said, `false` when none does, `undefined` when the fact is too coarse to tell.
 */
export function fallsIn(fact: DayRange, said: DayRange): boolean | undefined {
  if (!meets(fact, said)) return false
  return isWithin(fact, said) ? true : undefined
}

/** The smallest stretch that holds all of them; they must not be empty. */
export function hull(ranges: readonly DayRange[]): DayRange {
  return {
    earliest: Math.min(...ranges.map(({ earliest }) => earliest)),
    latest: Math.max(...ranges.map(({ latest }) => latest)),
  }
}

/** A stretch of one day. */
export function onDay(day: number): DayRange {
  return { earliest: day, latest: day }
}
