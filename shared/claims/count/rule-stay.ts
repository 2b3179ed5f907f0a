import { isSaidOfEither, isSaidOfLastNamed } from '../../check/relative-clause.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { isPlain } from '../../check/whole-show.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import type { EntityKind } from '../../model/statement.ts'
import { clauseAround } from './rule-licence.ts'

/** Which engagements a count of somebody's seasons speaks of: unsure where somebody became a regular only afterwards. */
export type SaidBilling = 'recurring' | 'main' | 'unsure'

/** Before a count, of the same verb: no comma, `and` or other time stands between. */
const BILLING =
  /(?<![-\w])(recurred|recurring|guest|regular|main cast)(?!\w)(?:(?!,|\band\b|\b(?:19|20)?\d|\bseason\b).)*\b(?:for|in)\s+$/i
const BILLED =
  /^\s+(?:(?:as|in|of)\s+)?(?:(?:an?|the|his|her)\s+)?(?:series\s+)?(recurring|guest|regular|main cast)\b(?! ones)/i
const BECOMING = /\b(?:became|become|becoming|promoted|upgraded|made)\b[^,]*\bregular\b/i

/** `|recurred| for three seasons` → `recurring`, `six seasons |as a regular|` → `main`; null where the words leave it open. */
export function billingSaid(linked: LinkedClaimOf<'count'>, text: string): SaidBilling | null {
  const { before, behind } = clauseAround(linked, text)
  const named = BILLED.exec(behind)?.[1] ?? BILLING.exec(before)?.[1]
  if (named !== undefined) return /^(?:regular|main)/i.test(named) ? 'main' : 'recurring'
  return BECOMING.test(behind) ? 'unsure' : null
}

const FOR = /\bfor\s+(?:a total of\s+|just\s+|only\s+|all\s+)?$/i
const AFTER = /\bafter\s+(?:a total of\s+|just\s+|only\s+)?$/i
const SPENT = /\bspent\s+(?:a total of\s+|just\s+|only\s+)?$/i
const RECURRED = /\brecurred\b[^,]*\bfor\s+$/i
const STAYED = /^(?:appear|star|play|portray|been|stayed)/i
/** Before a verb: it is still to come, or denied. */
const AHEAD = /\b(?:to|will|would|could|might|may|not|never)\s+(?:be\s+|have\s+)?$/i
/** Behind a count: it is of a part of the stay, or of something else. */
const PARTIAL =
  /^\s+(?:off|out|away|apart|later|into|earlier|ago|without|opposite|alongside|together|each|of (?![“"‘A-Z]|the |its )|with (?![“"‘]|the )|as an? (?!(?:series )?regular))/
const ON_SHOW =
  /^(?:\s+as an?\s+(?:series\s+)?regular)?\s+(?:on|with|in)\s+(?:the\s+)?(?:[“"][^“”"]*[”"]?|[A-Z]\w*(?:\s[A-Z]\w*)*)(?:$|,|\s+(?:before|until|and)\b)/

/** `spent |six seasons|`: a stay, as behind `for` and `after`. */
export function isSpent(linked: LinkedClaimOf<'count'>, text: string): boolean {
  return SPENT.test(clauseAround(linked, text).before)
}

const TOGETHER = /^\s+together\b/i
const SHARED = /\bshared\b/i

/** `Marsh and Ode led it for |three seasons| together`: not the time of one of them. */
export function isTogether(linked: LinkedClaimOf<'count'>, text: string): boolean {
  const { start, end } = linked.claim
  return TOGETHER.test(clauseAround(linked, text).behind) || SHARED.test(text.slice(start, end))
}

const LED =
  /\b(?:led|headlined|fronted)\s+(?:the\s+(?:show|series|drama|sitcom|comedy)|it|(?:the\s+\w+\s+)?[“"][^“”"]*[”"])\s+(?:for|over)\s+$/i

/** `Marsh and Ode led it for |three seasons| together`: the whole time that two shared the main cast. */
export function isLedTogether(linked: LinkedClaimOf<'count'>, { reading }: JudgeContext): boolean {
  const { text } = reading.article
  const { start } = reading.sentences[linked.claim.sentence]!
  const isPair = named(linked, 'person', start, linked.claim.start) === 2
  return isPair && isTogether(linked, text) && LED.test(clauseAround(linked, text).before)
}

/** Whether a count is of somebody's whole time on one show, so that another number is wrong: `left after six seasons`. */
export function isWholeStay(linked: LinkedClaimOf<'count'>, { reading, links: { lexed } }: JudgeContext): boolean {
  const { claim, cue } = linked
  const { text } = reading.article
  const { before, behind } = clauseAround(linked, text)
  const { start, end } = reading.sentences[claim.sentence]!
  if (named(linked, 'series', start, end) > 1 || (cue && isSaidOfEither(linked, cue.start, text))) return false
  if (named(linked, 'person', start, claim.start) > 1 && !(cue && isSaidOfLastNamed(linked, cue.start, text)))
    return false
  if (!isPlain(lexed, tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)) || PARTIAL.test(behind)) return false
  if (RECURRED.test(before)) return true
  if (SPENT.test(before)) return ON_SHOW.test(behind)
  if (cue?.sense === 'leave') return AFTER.test(before)
  if (cue?.sense !== 'tenure' || AHEAD.test(text.slice(Math.max(start, cue.start - NEAR), cue.start))) return false
  return STAYED.test(text.slice(cue.start, cue.end)) && FOR.test(before)
}

/** Characters before a verb in which it is put off or denied. */
const NEAR = 16

/** How many of a kind are named from one offset to another. */
function named({ parties }: LinkedClaimOf<'count'>, kind: EntityKind, from: number, to: number): number {
  const found = parties.filter(({ entity, start }) => entity.kind === kind && start >= from && start < to)
  return new Set(found.map(({ entity }) => entity.id)).size
}
