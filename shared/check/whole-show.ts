import { beforeHedge } from '../extract/hedge.ts'
import { type LinkedClaimOf, tokenAt } from '../link/link.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { isNamedBefore, isSaidOfShow } from './show-subject.ts'

const SKIPPED = wordSet('a total of in for over after all the just only')
const ALL = wordId('all')
const AND = wordId('and')
const ON = wordId('on')
const IN = wordId('in')
const AFTER = wordId('after')
const BEFORE = wordId('before')
const WHOLE = wordSet('all total')
/** Verbs of a show's whole life. */
const RAN = wordSet(
  'ran run runs running lasted lasts lasting aired airs spanned spans spanning comprises consists consisted ended concluded made has have had',
)
/** What a show did when it was over. */
const ENDED = wordSet('ended ends ending concluded concludes concluding canceled cancelled wrapped axed')
const RUNS = wordSet('run series show drama sitcom comedy')
const RUN = wordId('run')
const ITS = wordId('its')
const OWN = wordSet('a an the its')
/** Not a run, but what was signed for one: `a two-season series |order|`. */
const ORDERS = wordSet('order deal pickup commitment contract regular')
/** Behind a count these narrow it down: `three awards |for|`, `two seasons |on|`. */
const NARROWING = wordSet(
  'for on at in with from by of under as during since between to together apart who that which before until till when ' +
    'while after into later left more remaining away ahead behind each per a where if opposite without ago earlier',
)
/** Of these, the ones behind which a year, or the end, tells of the whole: `six seasons |from| 2013`. */
const BOUNDING = wordSet('from between until till since')
/** Between a number and its noun these leave the whole as it is: `two |complete| seasons`. */
const PLAIN = wordSet('a and of full complete completed whole entire total dozen')
/** What was done to a show that may come back. */
const AXED = wordSet('canceled cancelled axed')
const WAS = wordId('was')
/** What a show's length is told in, one beside the other. */
const COUNTED = wordSet('season seasons episode episodes series')
const FULL = wordSet('full complete whole entire')
/** `two |or more| seasons`. */
const OR = wordId('or')
const BOUNDS = wordSet('more fewer less so')
const PEOPLE = wordSet('he she they we i you her his their')

/**
 * Whether the words count all of a show's seasons or episodes: `ran for |six seasons|`, `a |six-season| run`,
 * `all |six seasons|`, `ran for six seasons and |90 episodes|`. False where they may count a part: `the first |two seasons|`,
 * `renewed for |two more seasons|`, and `aired |90 episodes| on Kestrel` unless the number is more than the whole.
 */
export function isWholeShow(linked: LinkedClaimOf<'count'>, lexed: Lexed, isMore = false): boolean {
  const [from, to] = [tokenAt(lexed, linked.claim.start), tokenAt(lexed, linked.claim.end)]
  if (!isPlain(lexed, from, to)) return false
  const before = beforeHedge(lexed, from)
  if (RUNS.has(lexed.word[to]!)) return isRun(linked, lexed, before, to)
  if (lexed.word[before] === ALL) return !PEOPLE.has(lexed.word[to]!)
  if (endsBehind(lexed, before, to)) return true
  if (isNarrowed(lexed, to) && !(isMore && isOnChannel(lexed, to))) return false
  if (isNarrowedBehind(lexed, to)) return false
  let at = besideSkipped(lexed, before)
  const other = countBefore(lexed, at)
  if (other !== null) at = besideSkipped(lexed, beforeHedge(lexed, other))
  const isPassive = isMore && AXED.has(lexed.word[at]!) && lexed.word[at - 1] === WAS && lexed.word[before] === AFTER
  if (isPassive) return isSaidOfShow(linked, lexed, at - 1)
  if (lexed.sentence[at] !== lexed.sentence[from]) return false
  const isVerb =
    RAN.has(lexed.word[at]!) ||
    ((lexed.word[at + 1] === AFTER || lexed.word[before] === AFTER) && ENDED.has(lexed.word[at]!))
  return isVerb && isSaidOfShow(linked, lexed, at)
}

/** The token before `for a total of`, and before the year of `in 2016 after`. */
function besideSkipped(lexed: Lexed, from: number): number {
  let at = from
  while (at > 0 && (SKIPPED.has(lexed.word[at]!) || isInYear(lexed, at))) at--
  return at
}

function isInYear(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Year) && lexed.word[at - 1] === IN && lexed.word[at + 1] === AFTER
}

/** `|on Kestrel|`, and no more of it. */
function isOnChannel(lexed: Lexed, to: number): boolean {
  if (lexed.word[to] !== ON || !has(lexed, to + 1, Tag.Capital)) return false
  let at = to + 1
  while (has(lexed, at, Tag.Capital)) at++
  return !NARROWING.has(lexed.word[at]!)
}

/** Tokens of `and more than 130 episodes`. */
const PAIR = 6

/** `two seasons |and 22 episodes before|` its move: what narrows the second narrows the first; a channel does not. */
function isNarrowedBehind(lexed: Lexed, to: number): boolean {
  if (lexed.word[to] !== AND) return false
  for (let at = to + 1; at < to + PAIR && lexed.sentence[at] === lexed.sentence[to]; at++) {
    if (COUNTED.has(lexed.word[at]!)) return lexed.word[at + 1] !== ON && isNarrowed(lexed, at + 1)
  }
  return false
}

/** The first token of the count that an `and` joins another one to: `|six seasons| and 90 episodes`; null for none. */
function countBefore(lexed: Lexed, and: number): number | null {
  if (lexed.word[and] !== AND || !COUNTED.has(lexed.word[and - 1]!)) return null
  let at = and - 1
  while (has(lexed, at - 1, Tag.Digits | Tag.NumberWord | Tag.Hyphen) || FULL.has(lexed.word[at - 1]!)) at--
  return at < and - 1 && lexed.sentence[at] === lexed.sentence[and] ? at : null
}

/** Whether nothing but its number stands before the noun of a count. */
export function isPlain(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++) {
    if (lexed.word[at] === OR && BOUNDS.has(lexed.word[at + 1]!)) at++
    else if (!has(lexed, at, Tag.Digits | Tag.NumberWord | Tag.Hyphen) && !PLAIN.has(lexed.word[at]!)) return false
  }
  return true
}

/** Whether the words behind a count, from token `to` on, narrow it down: `six seasons |on|`, but not `|in all|`. */
export function isNarrowed(lexed: Lexed, to: number): boolean {
  if (!NARROWING.has(lexed.word[to]!) || isInAll(lexed, to)) return false
  if (lexed.word[to] === BEFORE) return !ENDED.has(lexed.word[to + 1]!)
  return !BOUNDING.has(lexed.word[to]!) || !has(lexed, to + 1, Tag.Year)
}

/** `six seasons |in all|`. */
export function isInAll(lexed: Lexed, to: number): boolean {
  return lexed.word[to] === IN && WHOLE.has(lexed.word[to + 1]!)
}

/** `its |six-season| run`; of `a |six-season| run` only where nobody's may be meant. */
function isRun(linked: LinkedClaimOf<'count'>, lexed: Lexed, before: number, run: number): boolean {
  if (!has(lexed, run - 2, Tag.Hyphen) || !OWN.has(lexed.word[before]!)) return false
  const isDated = lexed.word[run + 1] === IN && has(lexed, run + 2, Tag.Year)
  if (ORDERS.has(lexed.word[run + 1]!) || (isNarrowed(lexed, run + 1) && !isDated)) return false
  return lexed.word[run] !== RUN || lexed.word[before] === ITS || !isNamedBefore(linked, 'person', lexed)
}

/** Tokens in which the show of `After six seasons, the show ended` has to be named. */
const NAME = 10
const BESIDE_NAME = wordSet('the show series drama sitcom comedy it is was has been will be')

/** `After |six seasons|, “Tin Harbour” ended`. */
function endsBehind(lexed: Lexed, before: number, to: number): boolean {
  if (lexed.word[before] !== AFTER || !has(lexed, to, Tag.Comma)) return false
  for (let at = to + 1; at < to + NAME && lexed.sentence[at] === lexed.sentence[before]; at++) {
    if (ENDED.has(lexed.word[at]!)) return true
    const isName = has(lexed, at, Tag.Capital | Tag.OpenQuote | Tag.CloseQuote)
    if (!isName && !BESIDE_NAME.has(lexed.word[at]!)) return false
  }
  return false
}
