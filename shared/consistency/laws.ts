import { backwardRange } from './backward-range.ts'
import { birthYear } from './birth-year.ts'
import { clockZones } from './clock-zones.ts'
import { impossibleDay } from './impossible-day.ts'
import type { Law } from './inconsistency.ts'
import { listLength } from './list-length.ts'
import { sameAge } from './same-age.ts'
import { sameCount } from './same-count.ts'
import { sameDate } from './same-date.ts'
import { spanLength } from './span-length.ts'
import { tense } from './tense.ts'
import { weekday } from './weekday.ts'

/** Everything that an article is held to with no fact at hand. */
export const LAWS: readonly Law[] = [
  weekday,
  impossibleDay,
  backwardRange,
  birthYear,
  spanLength,
  sameAge,
  sameCount,
  sameDate,
  listLength,
  clockZones,
  tense,
]
