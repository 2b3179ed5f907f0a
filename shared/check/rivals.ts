import { countBefore, type Span } from '../base/span.ts'
import { genderOf, isPersonWord, KIN_WORDS, PLURAL_PEOPLE } from '../extract/people-words.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Claim, Mention } from '../model/claim.ts'
import type { Entity } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { JudgeContext } from './rule.ts'

/** Mentions looked back over. */
const REACH = 40

/**
 * Somebody else of the mention's gender whom the story has named since it last named the claim's subject, or in that
 * sentence, and whom `isRival` does not rule out by the entity they are (null for nobody known): a pronoun or description
 * may mean them. Their name, or null for nobody. Whoever the claim's sentence names once more behind it is another person.
 */
export function namedSince(
  { claim, subject }: LinkedClaim,
  { reading: { mentions, sentences }, links: { cast, lexed } }: JudgeContext,
  isRival: (entity: Entity | null) => boolean,
): string | null {
  let other: string | null = null
  const end = sentences[claim.sentence]!.end
  const behind = mentions.slice(countBefore(mentions, claim.end), countBefore(mentions, end))
  const isBehind = (name: string | null) => behind.some(({ form, fullest }) => form === 'name' && fullest === name)
  let first = Number.NEGATIVE_INFINITY
  const last = countBefore(mentions, claim.start) - 1
  for (let i = last; i >= 0 && i > last - REACH && mentions[i]!.start >= first; i--) {
    const mention = mentions[i]!
    if (mention.form !== 'name' || mention.sort !== 'person') continue
    const entity = cast.byStart.get(mention.start)?.entity ?? null
    const isSubject = subject?.entity ? entity?.id === subject.entity : mention.fullest === subject?.label
    if (isSubject) first = sentenceStart(lexed.sentences, mention.start)
    else if (
      isOfGender(claim.about ?? mention, mention.gender) &&
      isRival(entity) &&
      !isBehind(mention.fullest) &&
      !isPlace(lexed, tokenAt(lexed, mention.start))
    )
      other ??= mention.fullest
  }
  for (let i = countBefore(cast.parties, first); i < cast.parties.length && cast.parties[i]!.start < claim.start; i++) {
    const { entity, form } = cast.parties[i]!
    if (form !== 'name' || entity.kind !== 'person' || entity.id === subject?.entity) continue
    if ((!claim.about || isOfGender(claim.about, entity.gender)) && isRival(entity)) other ??= entity.label
  }
  return other ?? introduced(claim, Math.max(first, lexed.start[0]!), lexed)
}

const IN = wordId('in')
const SETTLEMENTS = wordSet('town city village hamlet suburb port island county state province district borough')

/** `in |Sedge|`, `the mill town of |Sedge|`: nobody is in somebody. */
function isPlace(lexed: Lexed, at: number): boolean {
  return lexed.word[at - 1] === IN || (lexed.word[at - 1] === OF && SETTLEMENTS.has(lexed.word[at - 2]!))
}

const A = wordSet('a an')
/** Before an `a` these only say more of somebody: `is a sailor`, `Ada Marsh, a sailor`. */
const PREDICATE = wordSet('is was are were be been being as became becomes become than like')
const OWNERS = wordSet('his her their')
const COLLEAGUES = wordSet(
  'deputy successor predecessor aide assistant rival opponent intern lodger tenant heir accuser',
)
/** Tokens from `a` to its noun. */
const PHRASE = 4

/** `praised |a young sailor|. The 19-year-old …`, `his |son|`, `two |sons|`: whoever is brought in between an offset and a claim; null for nobody. */
function introduced(claim: Claim, offset: number, lexed: Lexed): string | null {
  const { about, start } = claim
  const isGrown = claim.kind === 'age' && claim.fields.unit === 'year' && claim.fields.min > INFANCY
  const to = tokenAt(lexed, about ? Math.min(about.start, start) : start)
  const first = Math.max(tokenAt(lexed, offset), to - FAR)
  for (let at = first; at < to; at++) {
    if (A.has(lexed.word[at]!) && isAged(lexed, at + 1) && isNew(lexed, at))
      return lexed.text.slice(lexed.start[at]!, lexed.end[at + 1]!)
    if (!(isPersonWord(lexed.word[at]!) || COLLEAGUES.has(lexed.word[at]!)) || has(lexed, at, Tag.Capital)) continue
    if (about && !isOfGender(about, genderOf(lexed.word[at]!))) continue
    if (about?.form === 'pronoun' && !about.plural && PLURAL_PEOPLE.has(lexed.word[at]!)) continue
    if (isGrown && INFANTS.has(lexed.word[at]!)) continue
    const from = isNamedBehind(lexed, at) ? -1 : broughtInFrom(lexed, at)
    if (from >= 0 && !isInsideThing(lexed, from)) return lexed.text.slice(lexed.start[from]!, lexed.end[at]!)
  }
  return null
}

/** `12-|year-old|` behind an article: somebody of that age. */
function isAged(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Digits | Tag.NumberWord) && has(lexed, at + 1, Tag.Hyphen)
}

/** Whether an `a` brings somebody in, and says no more of somebody named. */
function isNew(lexed: Lexed, at: number): boolean {
  return !PREDICATE.has(lexed.word[at - 1]!) && !has(lexed, at - 1, Tag.Comma)
}

/** `her girlfriend|, Ada Marsh|`, `his ex |Ada Marsh|`: brought in by name. */
function isNamedBehind(lexed: Lexed, noun: number): boolean {
  const at = has(lexed, noun + 1, Tag.Comma) ? noun + 2 : noun + 1
  return has(lexed, at, Tag.Capital) && lexed.sentence[at] === lexed.sentence[noun]
}

/** `on the arm |of her partner|`: nobody that the next sentence goes on about. */
function isInsideThing(lexed: Lexed, from: number): boolean {
  return lexed.word[from - 1] === OF && OWNERS.has(lexed.word[from]!) && !isPersonWord(lexed.word[from - 2]!)
}
const OF = wordId('of')
const THE = wordId('the')

/** The token at which the words begin that bring somebody in by the noun at a token; -1 where they bring in nobody. */
function broughtInFrom(lexed: Lexed, noun: number): number {
  for (let at = noun - 1; at > noun - PHRASE && at >= 0 && lexed.sentence[at] === lexed.sentence[noun]; at--) {
    if (OWNERS.has(lexed.word[at]!)) return at
    if (has(lexed, at, Tag.Possessive)) return at - 1
    if (PLURAL_PEOPLE.has(lexed.word[noun]!) && has(lexed, at, Tag.NumberWord | Tag.Digits)) return at
    if (lexed.word[at] === THE && KIN_WORDS.has(lexed.word[noun]!) && lexed.word[noun + 1] === OF)
      return isNew(lexed, at) ? at : -1
    if (A.has(lexed.word[at]!)) return isNew(lexed, at) ? at : -1
    if (!has(lexed, at, Tag.Word | Tag.Hyphen)) return -1
  }
  return -1
}
const INFANTS = wordSet('baby babies infant newborn toddler toddlers')
/** Years. */
const INFANCY = 4
/** Tokens looked back over for somebody brought in. */
const FAR = 80

/** Whether a mention may mean somebody of a gender, as far as it is known. */
export function isOfGender({ gender }: Mention, other: string | null | undefined): boolean {
  return gender === null || !other || other === gender
}

function sentenceStart(sentences: readonly Span[], offset: number): number {
  return sentences[countBefore(sentences, offset + 1) - 1]?.start ?? offset
}
