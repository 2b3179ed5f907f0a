import { age } from './age/index.ts'
import { count } from './count/index.ts'
import { date } from './date/index.ts'
import type { ClaimKind } from './define.ts'
import { duration } from './duration/index.ts'
import { ordinal } from './ordinal/index.ts'
import { range } from './range/index.ts'
import { set } from './set/index.ts'
import { time } from './time/index.ts'

/** Every kind of claim, in reading order: the only list. */
export const CLAIM_KINDS: readonly ClaimKind[] = [age, count, ordinal, date, time, duration, range, set]
