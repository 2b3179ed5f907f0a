import { DAYS_IN } from '../check/days-in.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import type { Claim, ClaimOf } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { tokensOf } from './places.ts'

/** How a length stands to what bounds it: right beside it, or further off in the same clause. */
export type Closeness = 'beside' | 'clause'

const LEADS = wordSet('for spent lasted lasting spanned spanning total')
const SKIPPED = wordSet('a an the his her their its some of in')
const AFTER = wordId('after')
const STAYS = wordSet('run stint tenure reign career marriage relationship romance stay spell')
/** Words that begin another clause, or speak of a part of the whole. */
const JOINTS = wordSet(
  'and but then before after while when which who whom that including as because though although until later ago where following of',
)
const SEMICOLON = 0x3b
/** Tokens between a length and its bounds: of one clause, and of two that stand side by side. */
const CLAUSE = 14
const BESIDE = 2

/** Whether a length can be that of a whole stretch: `for |10 years|`, `a |10-year| run`, and of what has ended `after |10 years|`. */
export function canBeWhole(
  { claim }: LinkedClaimOf<'duration'>,
  isOfEvents: boolean,
  { links: { lexed } }: JudgeContext,
): boolean {
  const { amount, unit } = claim.fields
  if (amount === null || DAYS_IN[unit] === undefined || claim.quoted || !isOneUnit(claim)) return false
  const { to } = tokensOf(claim, lexed)
  const lead = leadOf(claim, lexed)
  return LEADS.has(lexed.word[lead]!) || (isOfEvents && lexed.word[lead] === AFTER) || STAYS.has(lexed.word[to]!)
}

/** `10 years`, not `1 year 2 months`, of which the fields tell only the first part. */
function isOneUnit({ value }: ClaimOf<'duration'>): boolean {
  return value !== null && /^PT?[\d.]+(?:DE|CE|[A-Z])$/.test(value)
}

/** The token of the word that leads a length in, its hedge and articles skipped. */
function leadOf({ start, hedge }: Claim, lexed: Lexed): number {
  const first = hedge === null ? start : Math.min(start, hedge.start)
  let at = tokensOf({ start: first, end: first } as Claim, lexed).from - 1
  while (at > 0 && SKIPPED.has(lexed.word[at]!)) at--
  return at
}

/** How near a length stands to the nearest of the claims that bound it; null where another clause lies between. */
export function closenessOf(
  length: ClaimOf<'duration'>,
  bounds: readonly Claim[],
  { links: { lexed } }: JudgeContext,
): Closeness | null {
  const own = tokensOf(length, lexed)
  const lead = leadOf(length, lexed)
  const gaps = bounds.map((bound): readonly [number, number] => {
    const { from, to } = tokensOf(bound, lexed)
    return to <= lead ? [to, lead] : [own.to, from]
  })
  const [from, to] = gaps.reduce((best, gap) => (gap[1] - gap[0] < best[1] - best[0] ? gap : best))
  if (to - from > CLAUSE || to < from) return null
  for (let at = from; at < to; at++) {
    if (isMark(lexed, at, SEMICOLON) || JOINTS.has(lexed.word[at]!)) return null
  }
  return to - from <= BESIDE && endsClause(lexed, own.to, from === own.to) ? 'beside' : 'clause'
}

/** Behind the length comes a mark, or what bounds it. */
function endsClause(lexed: Lexed, to: number, leadsOn: boolean): boolean {
  return leadsOn || has(lexed, to, Tag.Mark) || lexed.sentence[to] !== lexed.sentence[to - 1]
}
