import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import type { ClaimOf } from '../model/claim.ts'
import type { DayRange } from '../temporal/day.ts'
import type { JudgeContext } from './rule.ts'

/** The number of the season that a claim's sentence names beside it. */
export interface NamedSeason {
  readonly number: number
}

/** Claims looked at on either side: no sentence is endless. */
const REACH = 20

/** Claims of the same sentence, in reading order. */
function siblings(claim: LinkedClaim, { links }: JudgeContext): LinkedClaim[] {
  const found: LinkedClaim[] = []
  const { claims } = links
  for (
    let i = claim.index - 1;
    i >= Math.max(0, claim.index - REACH) && claims[i]!.claim.sentence === claim.claim.sentence;
    i--
  )
    found.push(claims[i]!)
  found.reverse()
  for (
    let i = claim.index + 1;
    i < Math.min(claims.length, claim.index + REACH) && claims[i]!.claim.sentence === claim.claim.sentence;
    i++
  )
    found.push(claims[i]!)
  return found
}

/** The season number that stands nearest in the same sentence; null where an episode stands nearer, or there is none. */
export function seasonBeside(claim: LinkedClaim, context: JudgeContext): NamedSeason | null {
  let best: { number: number | null; distance: number } | null = null
  for (const { claim: other } of siblings(claim, context)) {
    if (other.kind !== 'ordinal' || (other.fields.noun !== 'season' && other.fields.noun !== 'episode')) continue
    const { position, noun } = other.fields
    if (position === 'last' || position < 1) continue
    const distance = Math.abs(other.start - claim.claim.start)
    if (best === null || distance < best.distance) best = { number: noun === 'season' ? position : null, distance }
  }
  return best === null || best.number === null ? null : { number: best.number }
}

/** The age that somebody reaches on the date: `turned |58| on Sept. 2`; null for none. */
export function birthdayBeside(date: LinkedClaim, context: JudgeContext): LinkedClaimOf<'age'> | null {
  for (const other of siblings(date, context)) {
    if (other.claim.kind !== 'age' || !other.claim.fields.birthday) continue
    const age = other as LinkedClaimOf<'age'>
    if (dateBeside(age, context) === date.claim) return age
  }
  return null
}

/** The nearest placed date of the same sentence that is not vague; null for none. */
export function dateBeside(claim: LinkedClaim, context: JudgeContext): ClaimOf<'date'> | null {
  let best: { date: ClaimOf<'date'>; distance: number } | null = null
  for (const { claim: other } of siblings(claim, context)) {
    if (other.kind !== 'date' || other.fields.range === null || !other.checkable) continue
    const distance = other.start < claim.claim.start ? claim.claim.start - other.end : other.start - claim.claim.end
    if (best === null || distance < best.distance) best = { date: other, distance }
  }
  return best?.date ?? null
}

/** The dateline as a stretch of one day; null where there is none. */
export function datelineRange({ dateline }: JudgeContext): DayRange | null {
  return dateline === null ? null : { earliest: dateline, latest: dateline }
}
