import { withNumber } from '../check/fix.ts'
import type { JudgeContext } from '../check/rule.ts'
import { isInAll, isWholeShow } from '../check/whole-show.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import { senseOfWord } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import type { Law } from './inconsistency.ts'
import { claimsBySentence, groupBy, isOfKind, subjectKey, tokensOf, wordsOf } from './places.ts'
import { tellsAnotherTime } from './present-age.ts'
import { sameValue } from './same-value.ts'

/** One thing has one number of something: six seasons in the headline, seven in the story. */
export const sameCount: Law = {
  name: 'same-count',
  find: context => {
    const totals = claimsBySentence(context).flatMap(claims =>
      claims.some(claim => tellsAnotherTime(claim, context)) ? [] : claims.filter(isOfKind('count')),
    )
    return groupBy(totals, count => keyOf(count, context)).flatMap(counts => {
      const { claim, subject } = counts[0]!
      const what = `${claim.fields.noun} count of ${subject!.label}`
      return sameValue(counts, { what, operation: 'compare', valueIn, reword: rewordIn(context) }, context)
    })
  },
}

function valueIn({ claim }: LinkedClaim): string {
  return claim.value ?? ''
}

function rewordIn(context: JudgeContext): (linked: LinkedClaim, as: LinkedClaim) => string | null {
  return ({ claim }, { claim: other }) => {
    const amount = Number(other.value)
    const isSameForm = Number(claim.value) === 1 || amount === 1 ? claim.value === other.value : true
    return isSameForm ? withNumber(wordsOf(claim, context), amount) : null
  }
}

const HAS = wordSet('has have had share shares')
/** What counts of the same whole share; null for a count that may be of a part, or is hedged or somebody's words. */
function keyOf(linked: LinkedClaimOf<'count'>, { links: { lexed } }: JudgeContext): string | null {
  const { claim } = linked
  const subject = subjectKey(linked)
  if (subject === null || claim.hedge !== null || claim.quoted || !Number.isInteger(claim.fields.amount)) return null
  const { from, to } = tokensOf(claim, lexed)
  const { noun } = claim.fields
  if (noun === 'season' || noun === 'episode') {
    return claim.about?.sort === 'show' && isWholeShow(linked, lexed) ? `${subject} ${noun}` : null
  }
  if (claim.pattern === 'mother of <n>') return `${subject} ${noun}`
  if (has(lexed, to, Tag.Word | Tag.Hyphen) && !isInAll(lexed, to)) return null
  const verb = lexed.word[from - 1]!
  if (HAS.has(verb)) return `${subject} ${noun}`
  const sense = senseOfWord(verb)
  return sense === undefined ? null : `${subject} ${noun} ${sense} ${thingsIn(lexed, from, to)}`
}

/** The counted things in full, without their number: `golden globe nominations`. */
function thingsIn(lexed: Lexed, from: number, to: number): string {
  let at = from
  while (at < to && has(lexed, at, Tag.Digits | Tag.NumberWord | Tag.Hyphen)) at++
  return lexed.text.slice(lexed.start[at]!, lexed.end[to - 1]!).toLowerCase()
}
