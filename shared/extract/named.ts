import type { Gender } from './people-words.ts'

/** Somebody, or something else with a name, as gathered from every place in the article that names it. */
export interface Named {
  /** The fullest form the article gives. */
  readonly name: string
  /** Lower-case words of the fullest form. */
  readonly words: readonly string[]
  /** Whether the copy treats it as a person. */
  readonly isPerson: boolean
  /** The sex that the words beside the name give away; null where they do not. */
  readonly gender: Gender
  /** Ages the copy itself puts beside the name, in years. */
  readonly ages: readonly number[]
  /** Ties by which the copy presents it ("boyfriend Jo Ode"), as word numbers. */
  readonly ties: readonly number[]
  /** Titles in front of it ("Queen", "Gov."), as word numbers. */
  readonly titles: readonly number[]
}

export function isSameNamed(one: Named, other: Named): boolean {
  return (
    one.name === other.name &&
    one.isPerson === other.isPerson &&
    one.gender === other.gender &&
    isSameList(one.ages, other.ages) &&
    isSameList(one.ties, other.ties) &&
    isSameList(one.titles, other.titles) &&
    isSameList(one.words, other.words)
  )
}

/** Whether two lists hold the same, in the same order. */
export function isSameList<T>(one: readonly T[], other: readonly T[]): boolean {
  return one === other || (one.length === other.length && one.every((item, i) => item === other[i]))
}
