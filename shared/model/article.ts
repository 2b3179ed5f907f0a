import type { Span } from '../base/span.ts'
import type { IsoDay } from '../temporal/day.ts'
import type { Claim, Mention } from './claim.ts'

/** What is checked: plain text and what is known of when and where it speaks. */
export interface Article {
  /** Normalised plain text: BOM dropped, line ends kept. All spans point into it. */
  readonly text: string
  readonly title: string | null
  /** The day its "now" refers to; null when nobody has said and the text does not. */
  readonly dateline: IsoDay | null
  /** The day on which it will be published, where somebody has said. */
  readonly publication?: IsoDay | null
  /** Whom somebody has said that a name of the article means, where several bear it: entity ids by name as the article gives it. */
  readonly chosen?: Readonly<Record<string, string>>
  /** IANA zone of the dateline's place; America/New_York unless told. */
  readonly timezone: string
}

export interface Sentence extends Span {
  /** 0-based paragraph number. */
  readonly paragraph: number
}

export type UnreadReason =
  | 'money'
  | 'percentage'
  | 'address'
  | 'title'
  | 'score'
  | 'quantity'
  | 'vague'
  | 'not-understood'

/** A number or time word that no claim covers, with the reason it is none. */
export interface Unread extends Span {
  readonly reason: UnreadReason
  /** Only a number that is not understood keeps the story open. */
  readonly open: boolean
}

/** A dateline that the article's own text or metadata gives: "LOS ANGELES, Jan. 11, 2024 (AP) —". */
export interface FoundDateline extends Span {
  readonly day: IsoDay
}

/** Everything the text itself tells, before any fact is asked. Claims, mentions and unread are in reading order. */
export interface Reading {
  readonly article: Article
  readonly sentences: readonly Sentence[]
  /** Stretches inside quotation marks, marks excluded. */
  readonly quotations: readonly Span[]
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
  readonly unread: readonly Unread[]
}
