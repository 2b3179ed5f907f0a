import type { Gender } from './people-words.ts'

/** Somebody, or something else with a name, as gathered from every place that names it. */
export interface Named {
  /** The fullest form the article gives. */
  name: string
  /** Words of the fullest form, by their spelling. */
  words: readonly number[]
  /** As `Brill Heath Library` does, and `Brill Heath` does not. */
  readonly endsAsNoPerson: boolean
  /** Above 0 the copy treats it as a person. */
  person: number
  male: number
  female: number
  /** Ages the copy itself puts beside the name, in years. */
  readonly ages: number[]
  /** Ties by which the copy presents it ("boyfriend Jo Ode"), as word numbers. */
  readonly ties: number[]
  /** Titles in front of it ("Queen", "Gov."), as word numbers. */
  readonly titles: number[]
}

/** The sex that the copy gives away; null where it does not. */
export function genderOfNamed(named: Named): Gender {
  return named.male > named.female ? 'male' : named.female > named.male ? 'female' : null
}
