import { unknown } from '../../check/derivation.ts'
import type { JudgeContext, Rule } from '../../check/rule.ts'
import { unlinked } from '../../check/subject.ts'
import { isWholeShow } from '../../check/whole-show.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import { judgeEpisodes } from './rule-episodes.ts'
import { isOnTop } from './rule-licence.ts'
import { judgeQuantity } from './rule-quantity.ts'
import { judgeSeasons } from './rule-seasons.ts'
import { isSpent, isTogether } from './rule-stay.ts'
import { judgeTenure } from './rule-tenure.ts'

/** A count of seasons or episodes is tried under every definition that readers have of it; others are looked up. */
export const rule: Rule<'count'> = (linked, context) => {
  const missing = unlinked(linked)
  if (missing) return missing
  if (isOneOf(linked, context))
    return unknown('The copy counts a group and puts somebody in it.', [{ span: linked.claim }])
  const { text } = context.reading.article
  if (isOnTop(linked, text)) return unknown('The copy counts what comes on top of the rest.', [{ span: linked.claim }])
  const { noun, tenure } = linked.claim.fields
  if (noun === 'season') {
    if (!linked.show) return unknown('The story does not say of which show.', [{ span: linked.claim }])
    const isStay =
      (tenure || isSpent(linked, text)) && !isTogether(linked, text) && !isWholeShow(linked, context.links.lexed)
    return (isStay ? judgeTenure(linked, linked.show, context) : null) ?? judgeSeasons(linked, linked.show, context)
  }
  if (noun === 'episode' && linked.show) return judgeEpisodes(linked, linked.show, context)
  return judgeQuantity(linked, context)
}

const RANKED =
  /\b(?:last|first|second|third|fourth|fifth|one|youngest|oldest|eldest|\d{1,2}(?:st|nd|rd|th)) of (?:the |his |her |their )?$/i
/** Characters before a count in which it may be the size of a group. */
const BEFORE = 40

/** `the last of |five children|`: her parents' children, not hers. */
function isOneOf({ claim }: LinkedClaimOf<'count'>, { reading }: JudgeContext): boolean {
  return RANKED.test(reading.article.text.slice(Math.max(0, claim.start - BEFORE), claim.start))
}
