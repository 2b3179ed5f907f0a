import type { Article } from '../model/article.ts'
import type { Claim } from '../model/claim.ts'
import type { Lexed } from '../model/token.ts'
import { type DayNumber, parseIsoDay } from '../temporal/day.ts'

/** What the text so far has set: which readings stand before the one being settled. */
export interface Discourse {
  readonly lexed: Lexed
  /** Day number of the article's dateline; null where there is none. */
  readonly dateline: DayNumber | null
  /** Claims settled so far, in reading order. */
  readonly settled: readonly Claim[]
}

export function newDiscourse(lexed: Lexed, article: Article, settled: readonly Claim[]): Discourse {
  return { lexed, dateline: article.dateline === null ? null : (parseIsoDay(article.dateline) ?? null), settled }
}
