import { frameOf } from '../check/age-frame.ts'
import { datesAround, isBirthDate, tellsUnplacedTime } from '../check/dates-around.ts'
import { namedSince } from '../check/rivals.ts'
import type { JudgeContext } from '../check/rule.ts'
import { isTied } from '../check/whose-age.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import { claimsOfKind } from './places.ts'

/** Days from the dateline within which a date of the sentence is still now. */
const NOW = 31
/** And within which a date of a sentence before is. */
const YEAR = 366

/**
 * The ages that the copy gives as of now, and beyond doubt to whom they are linked: exact, in years, unhedged, in the paper's
 * own words, with no date beside them or shortly before that may be their time.
 */
export function presentAges(context: JudgeContext): readonly LinkedClaimOf<'age'>[] {
  return claimsOfKind('age', context).filter(
    age => isPresent(age, context) && !tellsUnplacedTime(age, context) && !isOfAnotherTime(age, context),
  )
}

function isPresent(linked: LinkedClaimOf<'age'>, context: JudgeContext): boolean {
  const { claim, cue } = linked
  const { lexed } = context.links
  const { unit, min, max, birthday } = claim.fields
  if (unit !== 'year' || min !== max || birthday || claim.hedge !== null || claim.quoted) return false
  if (claim.about?.sort !== 'person' || cue?.sense === 'death' || frameOf(linked, lexed) !== 'now') return false
  return isTied(linked, context) && (claim.about.form === 'name' || namedSince(linked, context, () => true) === null)
}

function isOfAnotherTime(age: LinkedClaimOf<'age'>, context: JudgeContext): boolean {
  return datesAround(age, context).some(({ range, isInSentence }) => isAway(range, isInSentence ? NOW : YEAR, context))
}

/** A date away from the dateline, other than one of a birth, may be the time of every number in its sentence. */
export function tellsAnotherTime(linked: LinkedClaim, context: JudgeContext): boolean {
  const { claim } = linked
  if (claim.kind !== 'date' || isBirthDate(linked, context)) return false
  return claim.fields.range === null || isAway(claim.fields.range, NOW, context)
}

function isAway(
  { earliest, latest }: { readonly earliest: number; readonly latest: number },
  days: number,
  { dateline }: JudgeContext,
): boolean {
  return dateline === null || latest < dateline - days || earliest > dateline + days
}
