import { unknown } from '../../check/derivation.ts'
import type { Rule } from '../../check/rule.ts'
import { unlinked } from '../../check/subject.ts'
import { judgeEpisodes } from './rule-episodes.ts'
import { judgeQuantity } from './rule-quantity.ts'
import { judgeSeasons } from './rule-seasons.ts'
import { judgeTenure } from './rule-tenure.ts'

/** A count of seasons or episodes is tried under every definition that readers have of it; others are looked up. */
export const rule: Rule<'count'> = (linked, context) => {
  const missing = unlinked(linked)
  if (missing) return missing
  const { noun, tenure } = linked.claim.fields
  if (noun === 'season') {
    if (!linked.show) return unknown('The story does not say of which show.', [{ span: linked.claim }])
    return (tenure ? judgeTenure(linked, linked.show, context) : null) ?? judgeSeasons(linked, linked.show, context)
  }
  if (noun === 'episode' && linked.show) return judgeEpisodes(linked, linked.show, context)
  return judgeQuantity(linked, context)
}
