import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import type { PackContent } from '../../../shared/facts/facts.ts'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { ClaimKindName } from '../../../shared/model/claim.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import type { IsoDay } from '../../../shared/temporal/day.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

/** The claims of a text, judged by a pack as of a dateline. */
export async function claimsOf(text: string, pack: PackContent, dateline: IsoDay): Promise<readonly CheckedClaim[]> {
  const article = { text, title: null, dateline, timezone: 'America/New_York' }
  const { claims } = await checkArticle(article, plainFacts(pack))
  return claims
}

/** The one claim of a kind in a text. */
export async function claimOf(
  kind: ClaimKindName,
  text: string,
  pack: PackContent | readonly ShortStatement[],
  dateline: IsoDay,
): Promise<CheckedClaim> {
  const claims = await claimsOf(text, 'header' in pack ? pack : factsFrom(pack), dateline)
  const found = claims.filter(claim => claim.kind === kind)
  if (found.length !== 1) throw new Error(`${found.length} claims of kind ${kind} in: ${text}`)
  return found[0]!
}
