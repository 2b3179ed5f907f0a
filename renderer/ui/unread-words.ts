import type { Unread, UnreadReason } from '../../shared/model/article.ts'

const REASON: Readonly<Record<UnreadReason, string>> = {
  money: 'Money: not checked',
  percentage: 'A percentage: not checked',
  address: 'An address: not checked',
  title: 'Part of a title or a name: not checked',
  score: 'A score: not checked',
  quantity: 'A quantity of something else: not checked',
  vague: 'Too vague to check',
  'not-understood': 'Not understood: read it yourself',
}

/** Why a number is no claim, as people read it. */
export function unreadTitle({ reason }: Unread): string {
  return REASON[reason]
}
