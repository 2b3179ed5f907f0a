import type { Span } from '../base/span.ts'
import type { DayRange } from '../temporal/day.ts'

/** The kinds of checkable reading, in reading order. */
export const CLAIM_KIND_NAMES = ['age', 'count', 'ordinal', 'date', 'time', 'duration', 'range', 'set'] as const
export type ClaimKindName = (typeof CLAIM_KIND_NAMES)[number]

/** Characters of context on either side of a claim that its hash and its signature cover. */
export const CONTEXT = 32

/** How a hedge changes the test of a number. */
export type HedgeTest = 'exactly' | 'about' | 'nearly' | 'more-than' | 'less-than' | 'at-least' | 'at-most'

/** A word before (or after) a number that loosens or tightens it; never part of the claim's own span. */
export interface Hedge extends Span {
  readonly test: HedgeTest
  /** As the copy has it, lower case: "more than". */
  readonly words: string
}

/** Something the copy leaves out and Stet fills in; shown as a chip, changed with one key. */
export interface Assumption {
  readonly topic: 'year' | 'week' | 'day-month-order' | 'century' | 'half-day' | 'anchor' | 'zone'
  /** One clause a person can agree with: "2024: next 17 January after the dateline". */
  readonly text: string
}

/** A name, pronoun or description that says whose or what's the number is, as far as the article itself tells. */
export interface Mention extends Span {
  readonly form: 'name' | 'pronoun' | 'description'
  readonly sort: 'person' | 'show' | 'other'
  /** The fullest name the article gives for it, or null where the article gives none ("the actress"). */
  readonly fullest: string | null
  readonly gender: 'male' | 'female' | null
  readonly plural: boolean
}

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

export interface AgeFields {
  readonly unit: 'year' | 'month' | 'week' | 'day'
  /** Inclusive, in `unit`; equal ends for an exact age, 30 to 39 for "in her 30s". */
  readonly min: number
  readonly max: number
  /** The copy speaks of reaching the age ("turns 36", "60th birthday"), so the day is a birthday. */
  readonly birthday: boolean
}
export interface CountFields {
  readonly amount: number
  /** What is counted, singular and lower case: "season", "episode", "award". */
  readonly noun: string
  /** The copy counts on behalf of a time on something: "after eight seasons", "for six seasons". */
  readonly tenure: boolean
}
export interface OrdinalFields {
  /** 1 for first; "last" for final; -2 for second-to-last. */
  readonly position: number | 'last'
  readonly noun: string
}
export interface DateFields {
  /** Every day meant, or null where it cannot be placed (no dateline) or does not exist. */
  readonly range: DayRange | null
  /** What the copy itself spells out; absent parts null. Month 13 or day 31 of June stay as written. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** ISO weekday 1 to 7 that the copy gives with the date, or alone. */
  readonly weekday: number | null
  /** How the copy leans: 'exact' states a calendar date, 'relative' counts from an anchor. */
  readonly basis: 'exact' | 'relative'
  /** The finest unit stated. */
  readonly precision:
    | 'day'
    | 'weekend'
    | 'week'
    | 'month'
    | 'quarter'
    | 'season'
    | 'half'
    | 'year'
    | 'decade'
    | 'century'
    | 'vague'
  readonly open: 'since' | 'until' | null
}
export interface ClockTime {
  /** Minutes after midnight, local, 0 to 1439. */
  readonly minute: number
  /** As written: "ET", "EST", "CT", "GMT"; null where the copy gives none. */
  readonly zone: string | null
}
export interface TimeFields {
  /** One, or two for "10/9c" and "10 p.m. ET/9 p.m. CT". Empty for "tonight" and other parts of a day. */
  readonly clock: readonly ClockTime[]
  /** The day it falls on where the copy ties it to one: index of that claim in the reading. */
  readonly date: number | null
}
export interface DurationFields {
  /** Null for an unstated number ("years", "several months"). 1.5 for "a year and a half". */
  readonly amount: number | null
  readonly unit: TimeUnit
}
export interface RangeFields {
  /** Indexes, in the reading's claims, of the two dates it runs between. */
  readonly from: number | null
  readonly to: number | null
}
export interface SetFields {
  /** ISO weekday of "Mondays", "every Wednesday"; null otherwise. */
  readonly weekday: number | null
}

interface FieldsOf {
  age: AgeFields
  count: CountFields
  ordinal: OrdinalFields
  date: DateFields
  time: TimeFields
  duration: DurationFields
  range: RangeFields
  set: SetFields
}

/** What the copy says at one span, before anybody asks whether it is true. */
export interface ClaimOf<K extends ClaimKindName> extends Span {
  readonly kind: K
  /** The contract's value (contracts: ages as digits, dates as TIMEX3 …); null for an impossible date. */
  readonly value: string | null
  readonly fields: FieldsOf[K]
  /** The readable name of the wording that read it: "<name>, <n>,". */
  readonly pattern: string
  /** Index into the reading's sentences. */
  readonly sentence: number
  readonly hedge: Hedge | null
  /** Inside quotation marks: said by someone, not by the paper. */
  readonly quoted: boolean
  /** False for date-like words nobody checks ("now", "recently"): extracted, never judged. */
  readonly checkable: boolean
  readonly assumption: Assumption | null
  /** Whose age, which show's season, as far as the article itself says; null where it does not. */
  readonly about: Mention | null
}

export type Claim = { [K in ClaimKindName]: ClaimOf<K> }[ClaimKindName]
