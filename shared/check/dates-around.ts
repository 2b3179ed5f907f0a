import { type LinkedClaim, type LinkedClaimOf, tokenAt } from '../link/link.ts'
import type { ClaimOf } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import type { DayRange } from '../temporal/day.ts'
import { DASHES, has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { JudgeContext } from './rule.ts'

/** A date that a claim's words may be as of. */
export interface ToldDate {
  readonly date: ClaimOf<'date'>
  readonly range: DayRange
  /** It stands in the claim's own clause, and is no bound (`since 2013`) and no birth: the claim is as of it. */
  readonly isOwn: boolean
  /** It is the claim's own and stands right before it: `died in 2019, at |81|`. */
  readonly isBeside: boolean
  /** It stands in the claim's sentence, not in one before. */
  readonly isInSentence: boolean
  /** Its sentence begins with it: it may be the time of all that follows. */
  readonly isOpening: boolean
}

/** Claims looked at on either side, and sentences back: no story is endless. */
const REACH = 20
const SENTENCES = 3
/** Tokens of one clause: no sentence is endless. */
const FAR = 80

const JOINTS = wordSet(
  'and but while when before after who which whose that where because as though although since until till if then or',
)
const WHEN = wordSet('when while as')
const BOUNDS = wordSet('since until till from by before after to through past between of')
const RELATIVE = wordSet('who which that where whose when')
/** `next month |but one|`. */
const BUT = wordId('but')
const ONE = wordId('one')
const SEMICOLON = 0x3b
/** Tokens between "born" and the date of it: `born |in Leeds on| May 4, 1978`. */
const BORN = 6

/** Whether a date is that of a birth: it stands close behind "born". */
export function isBirthDate({ claim, cue }: LinkedClaim, { links: { lexed } }: JudgeContext): boolean {
  if (cue?.sense !== 'birth' || cue.end > claim.start) return false
  return tokenAt(lexed, claim.start) - cue.token <= BORN
}

/** The placed dates of a claim's sentence, nearest first; where it has none those of the few before it, the last first. */
export function datesAround(linked: LinkedClaim, context: JudgeContext): readonly ToldDate[] {
  const { claims, lexed } = context.links
  const { claim, index } = linked
  const paragraphOf = (one: LinkedClaim) => lexed.sentences[one.claim.sentence]!.paragraph
  const near = claims
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter((other): other is LinkedClaimOf<'date'> => other.claim.kind === 'date' && other.claim.checkable)
    .filter(other => other.claim.sentence <= claim.sentence && claim.sentence - other.claim.sentence <= SENTENCES)
    .filter(other => paragraphOf(other) === paragraphOf(linked))
    .filter(other => other.claim.fields.range !== null && !isBirthDate(other, context))
    .filter(other => !isLifeSpan(other.claim, lexed))
  const told = near.map(({ claim: date }) => {
    const isInSentence = date.sentence === claim.sentence
    const isOwn = isInSentence && isTimeOf(claim, date, lexed)
    return {
      date,
      range: date.fields.range!,
      isOwn,
      isBeside: isOwn && isRightBefore(claim, date, lexed),
      isInSentence,
      isOpening: opensSentence(lexed, tokenAt(lexed, date.start)),
    }
  })
  const here = told.filter(({ isInSentence }) => isInSentence)
  const distance = ({ date }: ToldDate) => (date.start < claim.start ? claim.start - date.end : date.start - claim.end)
  return (here.length > 0 ? here : told).sort((a, b) => distance(a) - distance(b))
}

/** `Edmund Vale |(1869–1931)|`: the ends of a life, and the time of nothing. */
function isLifeSpan(date: ClaimOf<'date'>, lexed: Lexed): boolean {
  const [from, to] = [tokenAt(lexed, date.start), tokenAt(lexed, date.end)]
  const isFirst = isMark(lexed, from - 1, OPENING_BRACKET) && has(lexed, to, DASHES)
  return isFirst || (isMark(lexed, to, CLOSING_BRACKET) && has(lexed, from - 1, DASHES))
}
const OPENING_BRACKET = 0x28
const CLOSING_BRACKET = 0x29

function isTimeOf(claim: LinkedClaim['claim'], date: ClaimOf<'date'>, lexed: Lexed): boolean {
  const at = tokenAt(lexed, date.start)
  const behindDate = tokenAt(lexed, date.end)
  if (BOUNDS.has(lexed.word[behindDate - 1]!)) return false
  if (lexed.word[behindDate] === BUT && lexed.word[behindDate + 1] === ONE) return false
  if (date.hedge !== null || date.fields.open !== null || BOUNDS.has(lexed.word[at - 1]!)) return false
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  if (Math.abs(at - from) > FAR) return false
  if (at > from) {
    const behind = WHEN.has(lexed.word[to]!)
      ? to + 1
      : BESIDE_NAME.has(claim.pattern)
        ? behindApposition(lexed, to)
        : to
    return !isDivided(lexed, behind, at) && !isPastComma(lexed, behind, at)
  }
  if (WHEN.has(lexed.word[to]!) && !opensSentence(lexed, at)) return false
  if (isRightBefore(claim, date, lexed)) return true
  const end = tokenAt(lexed, date.end)
  return !isInInsertion(lexed, at) && !isDivided(lexed, end, from) && !isInserted(lexed, end, from)
}

/** `who died in |2019|, at 81`. */
function isRightBefore(claim: LinkedClaim['claim'], date: ClaimOf<'date'>, lexed: Lexed): boolean {
  const from = tokenAt(lexed, claim.start)
  let lead = from
  while (LEADS_TO_AGE.has(lexed.word[lead - 1]!)) lead--
  if (lead === from) return false
  return tokenAt(lexed, date.end) === (has(lexed, lead - 1, Tag.Comma) ? lead - 1 : lead)
}

/** Patterns of an age that a comma closes. */
const BESIDE_NAME: ReadonlySet<string> = new Set(['<name>, <n>,', '<name> (<n>)', '<n>-year-old', 'aged <n>'])

/** Behind the comma of `Ada Marsh, 47|,| moved`, and of `Ada Marsh, 47, of Leeds|,| moved`. */
function behindApposition(lexed: Lexed, to: number): number {
  if (!has(lexed, to, Tag.Mark)) return to
  if (lexed.word[to + 1] !== OF) return to + 1
  for (let at = to + 2; at < to + PLACE; at++) if (has(lexed, at, Tag.Comma)) return at + 1
  return to + 1
}
const OF = wordId('of')
/** Tokens of `of Leeds,`. */
const PLACE = 7

/** `married at |21|, died on |Friday|`: a comma between and more than the words that lead up to a date. */
function isPastComma(lexed: Lexed, to: number, date: number): boolean {
  let hasComma = false
  for (let at = to; at < date; at++) {
    if (has(lexed, at, Tag.Comma)) hasComma = true
    else if (hasComma && !LEADS_TO_DATE.has(lexed.word[at]!) && !has(lexed, at, Tag.Digits)) return true
  }
  return false
}
const LEADS_TO_DATE = wordSet('on in at the during back around late early')

/** `In 2013, Ada Marsh, orphaned at |12|, …`: the age stands in an insertion with more words than its own. */
function isInserted(lexed: Lexed, date: number, from: number): boolean {
  let first = from
  while (first > date && LEADS_TO_AGE.has(lexed.word[first - 1]!)) first--
  for (let at = first - 1; at > date; at--) if (has(lexed, at, Tag.Comma)) return at < first - 1
  return false
}
const LEADS_TO_AGE = wordSet('at age aged the of just only then now a an still barely almost nearly about')

/** Whether tokens `[from, to)` hold the end of a clause; a first `when she was` of the claim's own is none. */
function isDivided(lexed: Lexed, from: number, to: number): boolean {
  const first = has(lexed, from, Tag.Comma) ? from + 1 : from
  for (let at = from; at < to; at++) {
    if (isMark(lexed, at, SEMICOLON) || has(lexed, at, Tag.Dash)) return true
    if (JOINTS.has(lexed.word[at]!) && !(at === first && WHEN.has(lexed.word[at]!))) return true
  }
  return false
}

/** `|In 1999| …`, `In the summer of |1999| …`, `It was |1999|`. */
function opensSentence(lexed: Lexed, at: number): boolean {
  return at < LEAD || lexed.sentence[at - LEAD] !== lexed.sentence[at]
}
/** Tokens before a date that opens its sentence, and one. */
const LEAD = 6

/** `Ada Marsh, |who joined in 2013,| was 24`. */
function isInInsertion(lexed: Lexed, date: number): boolean {
  for (let at = date - 1; at > date - FAR && lexed.sentence[at] === lexed.sentence[date]; at--) {
    if (has(lexed, at, Tag.Comma)) return false
    if (RELATIVE.has(lexed.word[at]!)) return at > 0 && lexed.sentence[at - 1] === lexed.sentence[date]
  }
  return false
}

/** Whether the sentence puts what it tells at a time that nobody can place: `years ago`, `two decades earlier`, `then 26`. */
export function tellsUnplacedTime({ claim, index }: LinkedClaim, { links: { claims, lexed } }: JudgeContext): boolean {
  const near = claims
    .slice(Math.max(0, index - REACH), index + REACH)
    .filter(other => other.claim.sentence === claim.sentence)
  return near.some(({ claim: other }) => {
    const [from, to] = [tokenAt(lexed, other.start), tokenAt(lexed, other.end)]
    if (other.kind === 'date') return other.fields.range === null && other.pattern !== RECENTLY
    if (other.kind === 'duration') return STEPS.has(lexed.word[to]!)
    return (
      other.kind === 'age' &&
      (lexed.word[from - 1] === THEN || (AGED.has(lexed.word[from - 1]!) && lexed.word[from - 2] === THEN))
    )
  })
}

/** `now` and `recently`: at about the dateline. */
const RECENTLY = 'recently'
const STEPS = wordSet('earlier later previously before ago afterwards after')
const THEN = wordId('then')
const AGED = wordSet('aged age')
