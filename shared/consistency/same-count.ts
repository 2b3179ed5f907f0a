import { withNumber } from '../check/fix.ts'
import type { JudgeContext } from '../check/rule.ts'
import { isInAll, isWholeShow } from '../check/whole-show.ts'
import { type LinkedClaim, type LinkedClaimOf, tokenAt } from '../link/link.ts'
import { senseOfWord } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { Law } from './inconsistency.ts'
import { claimsBySentence, groupBy, isOfKind, subjectKey, tokensOf, wordsOf } from './places.ts'
import { tellsAnotherTime } from './present-age.ts'
import { sameValue } from './same-value.ts'

/** One thing has one number of something: six seasons in the headline, seven in the story. */
export const sameCount: Law = {
  name: 'same-count',
  find: context => {
    const totals = claimsBySentence(context).flatMap(claims => {
      if (claims.some(claim => tellsAnotherTime(claim, context))) return []
      if (isOfAPlace(claims[0]!, context)) return []
      const part = seasonsIn(claims)
      return claims.filter(isOfKind('count')).map(count => ({ count, key: keyOf(count, part, context) }))
    })
    return groupBy(totals, ({ key }) => key).flatMap(group => {
      const counts = group.map(({ count }) => count)
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

/** `|In Britain| it had 58 episodes`: a sentence that counts what one place has of it. */
function isOfAPlace({ claim }: LinkedClaim, { reading, links: { lexed } }: JudgeContext): boolean {
  const first = tokenAt(lexed, reading.sentences[claim.sentence]!.start)
  const isNamed = has(lexed, first + 1, Tag.Capital) && !has(lexed, first + 1, Tag.Month | Tag.YearSeason)
  return lexed.word[first] === IN && isNamed
}

/** The seasons that a sentence names: `|Season 3| has 10 episodes`. */
function seasonsIn(claims: readonly LinkedClaim[]): string {
  const named = claims.filter(isOfKind('ordinal')).filter(({ claim }) => claim.fields.noun === 'season')
  return named.map(({ claim }) => claim.value).join(' ')
}

/** Before a title these tell it from another show of the name. */
const NAMESAKE = wordSet(
  'first second third new original old earlier later other revived rebooted british american podcast radio revival reboot remake',
)

function isNamesake({ about }: LinkedClaimOf<'count'>['claim'], lexed: Lexed): boolean {
  if (about === null) return false
  const at = tokenAt(lexed, about.start) - 1
  return NAMESAKE.has(lexed.word[has(lexed, at, Tag.OpenQuote) ? at - 1 : at]!)
}

const IN = wordId('in')
const HAS = wordSet('has have had share shares')
/** What counts of the same whole share; null for a count that may be of a part, or is hedged or somebody's words. */
function keyOf(linked: LinkedClaimOf<'count'>, part: string, { links: { lexed } }: JudgeContext): string | null {
  const { claim } = linked
  const subject = subjectKey(linked)
  if (subject === null || claim.hedge !== null || claim.quoted || !Number.isInteger(claim.fields.amount)) return null
  const { from, to } = tokensOf(claim, lexed)
  const { noun } = claim.fields
  if (noun === 'season' || noun === 'episode') {
    const isWhole = claim.about?.sort === 'show' && isWholeShow(linked, lexed) && !isNamesake(claim, lexed)
    return isWhole ? `${subject} ${noun} ${noun === 'episode' ? part : ''}` : null
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
