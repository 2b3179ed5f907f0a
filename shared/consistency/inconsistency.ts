import type { JudgeContext } from '../check/rule.ts'
import type { Edit, Step } from '../model/verdict.ts'

/** One claim that cannot stand beside others, or beside the calendar. */
export interface Place {
  /** The claim's place in the reading. */
  readonly index: number
  /** What it would have to say for the rest to hold, in words for the copy; null where several things would do. */
  readonly expected: string | null
  /** Claims it cannot stand beside; empty where the calendar or its own words speak against it. */
  readonly conflictsWith: readonly number[]
}

/** A minimal change of the copy after which the inconsistency is gone. */
export interface Fix {
  readonly edits: readonly Edit[]
  /** Claims whose words it changes. */
  readonly changes: readonly number[]
  /** Claims that say the same as the copy will then: the facts behind them speak for the fix. */
  readonly agreesWith: readonly number[]
}

/** Places of the article that cannot all be right, with the reckoning that shows it. */
export interface Inconsistency {
  readonly places: readonly Place[]
  readonly steps: readonly Step[]
  readonly fixes: readonly Fix[]
}

/** One way in which an article can be at odds with itself. `find` is pure and asks no fact. */
export interface Law {
  readonly name: string
  readonly find: (context: JudgeContext) => readonly Inconsistency[]
}
