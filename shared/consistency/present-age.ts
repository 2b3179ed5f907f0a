import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import { wordSet } from '../text/vocabulary.ts'
import { claimsBySentence, isOfKind, tokensOf } from './places.ts'

/** Wordings that give an age of now, unless something beside them speaks of another time. */
const PRESENT: ReadonlySet<string> = new Set([
  '<name>, <n>,',
  '<name> (<n>)',
  '<n>-year-old',
  '<n> years of age',
  '<n> y/o',
  'aged <n>',
  'was <n>',
])
const BACK_THEN = wordSet('then was were been being turned turns turning when while as at')
const SKIPPED = wordSet('a an the just only already about still barely nearly almost')
const WHEN = wordSet('when while then as')
/** Days from the dateline within which a date of the sentence is still now. */
const NOW = 31

/** The ages of people that the copy gives as of now: exact, in years, unhedged, in the paper's own words. */
export function presentAges(context: JudgeContext): readonly LinkedClaimOf<'age'>[] {
  return claimsBySentence(context).flatMap(claims => {
    if (claims.some(claim => tellsAnotherTime(claim, context))) return []
    return claims.filter(isOfKind('age')).filter(age => isPresent(age, context))
  })
}

function isPresent({ claim, cue }: LinkedClaimOf<'age'>, { links: { lexed } }: JudgeContext): boolean {
  const { unit, min, max, birthday } = claim.fields
  if (unit !== 'year' || min !== max || birthday || claim.hedge !== null || claim.quoted) return false
  if (!PRESENT.has(claim.pattern) || claim.about?.sort !== 'person' || cue?.sense === 'death') return false
  const { from, to } = tokensOf(claim, lexed)
  let before = from - 1
  while (before > 0 && SKIPPED.has(lexed.word[before]!)) before--
  return !BACK_THEN.has(lexed.word[before]!) && !WHEN.has(lexed.word[to]!)
}

/** Tokens between "born" and the date of it: `born |in Leeds on| May 4, 1978`. */
const BORN = 6

/** Whether a date is that of a birth: it stands close behind "born". */
export function isBirthDate({ claim, cue }: LinkedClaim, { links: { lexed } }: JudgeContext): boolean {
  if (cue?.sense !== 'birth' || cue.end > claim.start) return false
  return tokensOf(claim, lexed).from - cue.token <= BORN
}

/** A date away from the dateline, other than one of a birth, may be the time of every age in its sentence. */
export function tellsAnotherTime(linked: LinkedClaim, context: JudgeContext): boolean {
  const { claim } = linked
  if (claim.kind !== 'date' || isBirthDate(linked, context)) return false
  const { range } = claim.fields
  const { dateline } = context
  if (range === null || dateline === null) return true
  return range.latest < dateline - NOW || range.earliest > dateline + NOW
}
