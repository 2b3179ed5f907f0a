import { isNarrowed, isPlain } from '../../check/whole-show.ts'
import { beforeHedge } from '../../extract/hedge.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { has, isMark } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import type { WordSet } from '../../text/word-set.ts'

const HAS = wordSet('has have had')
/** Verbs whose count of works, prizes or goals grows over a life, as against `took two awards to the shelf`. */
const GATHERED = wordSet(
  'won wins wrote written published authored released recorded scored made received earned holds employs sold',
)
const FAMILY = new Set(
  'child son daughter grandchild stepchild sibling brother sister husband wife marriage'.split(' '),
)
const RELATIVES = wordSet(
  'sister sisters brother brothers mother father mom dad parents husband wife son daughter cousin uncle aunt friend ' +
    'character neighbor neighbour assistant co-star colleague couple',
)
const SKIPPED = wordSet('a total of in all just only')
const ADVERBS = wordSet('has have also already now who since ever')
const JOINED = wordSet('she he they it which that and')
const CLOSING_PAREN = 0x29
const OF = wordId('of')
const PARENTS = wordSet('mother father mom mum dad mummy daddy parent grandmother grandfather')
/** Of what they have made or won, all is meant: `Marsh, |the author| of two novels`. */
const MAKERS = wordSet('author winner recipient holder')
const IS = wordSet('is was are were be being')
const ARTICLES = wordSet('a an the single proud married devoted')

/** Whether a count is of all that somebody has of it: `has |two children|`, `a mother of |two|`, `wrote |five novels|`. */
export function isWholeOwn(linked: LinkedClaimOf<'count'>, known: number, lexed: Lexed): boolean {
  const { claim } = linked
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  if (!isPlain(lexed, from, to)) return false
  const isMore = claim.fields.amount > known
  if (isFarewell(linked, lexed, from, isMore)) return true
  const isFamily = FAMILY.has(claim.fields.noun)
  if (isNarrowed(lexed, to) && (isFamily || !isMore)) return false
  let at = beforeHedge(lexed, from)
  if (has(lexed, at, Tag.Hyphen)) at--
  if (lexed.word[at] === OF && isApposed(lexed, at - 1, isFamily ? PARENTS : MAKERS)) return true
  if (isFamily && isHousehold(linked, lexed)) return true
  if (isFamily && isSurvived(linked, lexed)) return true
  while (at > 0 && SKIPPED.has(lexed.word[at]!)) at--
  const isVerb = HAS.has(lexed.word[at]!) || (!isFamily && GATHERED.has(lexed.word[at]!))
  if (!isVerb || lexed.sentence[at] !== lexed.sentence[from]) return false
  return (isFamily && isMore && isSaidOfCouple(linked, lexed, at)) || isSaidOf(linked, lexed, at)
}

const AND_SPOUSE = /^\s+and (?:his|her) (?:wife|husband|spouse|partner)\b[^;:.]*$/i

/** `Marsh and her husband, the swimmer Ben Ode, |have|`: they cannot have more together than she has in all. */
function isSaidOfCouple({ subject, claim }: LinkedClaimOf<'count'>, { text, start, sentences }: Lexed, verb: number) {
  const who = subject?.mention
  if (!who || who.start !== sentences[claim.sentence]!.start) return false
  return AND_SPOUSE.test(text.slice(who.end, start[verb]))
}

const HOUSEHOLD = /^(?: and (?:his|her)|,? (?:\d+, )?(?:lives|live)\b[^.;:]*\bwith\b[^.;:]*\b(?:his|her|their)) $/

/** `|Marsh and her| two children`, `|Marsh lives with her| two children`: all that she has. */
function isHousehold({ claim, subject, parties }: LinkedClaimOf<'count'>, { text, sentences }: Lexed): boolean {
  const { start } = sentences[claim.sentence]!
  const who = parties.find(party => party.start === start && party.entity.id === subject?.entity)
  if (!who || claim.start - who.end > SURVIVORS) return false
  return HOUSEHOLD.test(text.slice(who.end, claim.hedge ? Math.min(claim.hedge.start, claim.start) : claim.start))
}

const FAREWELLS = wordSet('goodbye farewell disband disbands retire retires quits')
/** Of what happened once, after which more may have come. */
const PARTED = wordSet('split splits disbanded retired')
const AFTER = wordId('after')
const AND = wordId('and')

/** `The Slow Kilns say goodbye after 25 years and |four albums|`: all that they made. */
function isFarewell(linked: LinkedClaimOf<'count'>, lexed: Lexed, from: number, isMore: boolean): boolean {
  let at = beforeHedge(lexed, from)
  if (lexed.word[at] === AND) {
    at--
    while (has(lexed, at, Tag.Digits | Tag.NumberWord | Tag.Unit | Tag.Hyphen)) at--
  }
  const verb = lexed.word[at - 1]!
  if (lexed.word[at] !== AFTER || !(FAREWELLS.has(verb) || (isMore && PARTED.has(verb)))) return false
  const { claim, subject, parties } = linked
  const { start } = lexed.sentences[claim.sentence]!
  const named = parties.filter(party => party.start >= start && party.start < claim.start)
  return lexed.sentence[at] === lexed.sentence[from] && named[0]?.entity.id === subject?.entity && named.length === 1
}

/** Of `Marsh, |a mother| of two`, `is |the mother| of two`; not of `plays |a mother| of two`, `met |a mother| of two`. */
function isApposed(lexed: Lexed, last: number, nouns: WordSet): boolean {
  let at = has(lexed, last, Tag.Hyphen) ? last - 1 : last
  if (!nouns.has(lexed.word[at]!)) return false
  const { sentence } = lexed
  at--
  while (ARTICLES.has(lexed.word[at]!) && sentence[at] === sentence[last]) at--
  if (sentence[at] !== sentence[last]) return true
  return has(lexed, at, Tag.Comma | Tag.Dash) || IS.has(lexed.word[at]!)
}

const SURVIVED = /\bsurvived by\b[^.;:]*$/i
/** Characters before a count in which the survivors may begin. */
const SURVIVORS = 160

function isSurvived({ claim }: LinkedClaimOf<'count'>, { text, sentences }: Lexed): boolean {
  const start = Math.max(sentences[claim.sentence]!.start, claim.start - SURVIVORS)
  return SURVIVED.test(text.slice(start, claim.start))
}

/** Whether the verb at a token is said of the claim's subject, and of nobody besides or related. */
function isSaidOf({ claim, subject, parties }: LinkedClaimOf<'count'>, lexed: Lexed, verb: number): boolean {
  const { start } = lexed.sentences[claim.sentence]!
  const named = parties.filter(party => party.start >= start && party.start < claim.start)
  const people = new Set(named.flatMap(({ entity }) => (entity.kind === 'person' ? [entity.id] : [])))
  if (people.size > 1) return false
  const own = named.filter(({ entity }) => entity.id === subject?.entity)
  const spans = subject?.mention ? [subject.mention, ...own] : own
  if (hasAny(lexed, Math.max(tokenAt(lexed, start), verb - COMPANY), verb, RELATIVES)) return false
  let at = verb - 1
  while (ADVERBS.has(lexed.word[at]!)) at--
  if (lexed.sentence[at] !== lexed.sentence[verb] || JOINED.has(lexed.word[at]!)) return true
  if (has(lexed, at, Tag.Comma | Tag.CloseQuote | Tag.Dash) || isMark(lexed, at, CLOSING_PAREN)) return true
  return spans.some(({ end }) => end === lexed.end[at])
}

/** Tokens before a verb in which a relative or colleague may be its subject. */
const COMPANY = 40

function hasAny(lexed: Lexed, from: number, to: number, words: WordSet): boolean {
  for (let at = from; at < to; at++) if (words.has(lexed.word[at]!)) return true
  return false
}
