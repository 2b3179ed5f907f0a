import { unknown } from '../../check/derivation.ts'
import type { Rule } from '../../check/rule.ts'
import { unlinked } from '../../check/subject.ts'
import { judgeAnniversary } from './rule-anniversary.ts'
import { judgeSeason } from './rule-season.ts'

/** A season's number is looked up by what happened in it; an anniversary is counted. */
export const rule: Rule<'ordinal'> = (linked, context) => {
  const { noun } = linked.claim.fields
  if (noun === 'anniversary') return judgeAnniversary(linked, context)
  if (noun === 'season' && linked.show) return judgeSeason(linked, linked.show, context)
  return unlinked(linked) ?? unknown(`No fact on file counts this ${noun}.`, [{ span: linked.claim }])
}
