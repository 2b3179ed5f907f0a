import { beforeHedge } from '../extract/hedge.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import { type Sense, senseOfWord } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { WordSet } from '../text/word-set.ts'
import { clauseEnd, clauseOf } from './clause.ts'
import { speaksOf } from './licence.ts'
import type { JudgeContext } from './rule.ts'
import type { Stretch } from './tenure.ts'

/** What goes on for a time. */
const GOES_ON: ReadonlySet<Sense> = new Set(['tenure', 'air', 'married-time', 'romance'])
/** What ends something that went on, so that a length behind `after` is that of it. */
const ENDS: ReadonlySet<Sense> = new Set([
  'leave',
  'resignation',
  'retirement',
  'divorce',
  'separation',
  'finale',
  'end',
])
const FOR = wordId('for')
const AFTER = wordId('after')
const ON = wordId('on')
const BEEN = wordId('been')
const MARRIED = wordSet('married wed')
const WERE = wordSet('been was were is are be being')
/** Of another time than the clause's own: `had |starred| for three years when …`. */
const SHIFTED = wordSet('had will would could might may')
const PAST = wordSet('past last')
const THE = wordId('the')
/** A part of somebody's time on something, or a time in another capacity. */
const PARTIAL = wordSet(
  'recurring guest guest-starring regular main lead full-time part-time off intermittently reruns syndication',
)
/** All that may stand beside the run of a show for its length to be that of the whole. */
const OF_A_RUN = wordSet(
  'on the air tv television for since from between and to until it its in after more than nearly about over almost all season ' +
    'seasons episode episodes year years',
)
/** Tokens before a verb among which its auxiliaries stand. */
const REACH = 4

/**
 * Whether the words say how long, or from when to when, exactly this went on: the claim stands beside a verb or noun of
 * lasting, and its clause speaks of the same people and things. Only then does another length contradict the copy.
 */
export function tellsHowLong({ of }: Pick<Stretch, 'of'>, linked: LinkedClaim, context: JudgeContext): boolean {
  const { cue, claim } = linked
  const { lexed } = context.links
  if (cue === null || isShifted(lexed, cue.token) || isPartial(lexed, cue.token)) return false
  if (claim.kind === 'duration' ? !isLength(linked, lexed) : !goesOn(linked, lexed)) return false
  const kindOf = (id: string | undefined) => (id === undefined ? undefined : context.facts.entity(id)?.kind)
  if (kindOf(of[0]) === 'series' && !isWholeRun(linked, lexed)) return false
  if (isCut(linked, kindOf(of[1]) === 'series', lexed)) return false
  const clause = clauseOf(linked, context)
  const isIn =
    COPULAS.has(lexed.word[cue.token]!) ||
    clause?.isBare ||
    clause?.objects.some(({ id, first }) => id === of.at(-1) && first <= cue.token + DIRECT)
  const object = clause?.objects.find(({ id }) => id === of.at(-1))
  const isDirect = object === undefined || !isRemote(lexed, cue.token, object.first)
  return isIn === true && isDirect && speaksOf(of, linked, context)
}

/** Tokens from a verb to its object: `hosted |the show|`. */
const DIRECT = 3
const CUTS = wordSet('before when while under with opposite alongside and until')
const AS = wordId('as')
/** Behind these stands the post itself: `was |mayor| for 10 years`. */
const COPULAS = wordSet('was were is are been')
const BEFORE = wordId('before')
const AND = wordId('and')
const WITH = wordId('with')
const FIRMS = wordSet('club team company firm band')
const PRONOUNS = wordSet('he she they it')

/** What follows a length that makes it one of a part: `for two years |when …|`, `|as a nurse|`, `|before the show moved|`, not `|before leaving|`. */
function isCut({ claim }: LinkedClaim, isOfShow: boolean, lexed: Lexed): boolean {
  const to = tokenAt(lexed, claim.end)
  const word = lexed.word[to]!
  if (claim.kind !== 'duration') return false
  if (word === AS) return isOfShow
  if (word === WITH && lexed.word[to + 1] === THE && FIRMS.has(lexed.word[to + 2]!)) return false
  const next = senseOfWord(lexed.word[PRONOUNS.has(lexed.word[to + 1]!) ? to + 2 : to + 1]!)
  const isEnd = next !== undefined && (ENDS.has(next) || next === 'death')
  return CUTS.has(word) && !((word === BEFORE || word === AND) && isEnd)
}

const PLACED = wordSet('in at on with')

/** `worked |in| sales |at| Brill Ferries`: a part of it, for all that the words say. */
function isRemote(lexed: Lexed, cue: number, object: number): boolean {
  let count = 0
  for (let at = cue + 1; at < object; at++) if (PLACED.has(lexed.word[at]!)) count++
  return count > 1
}

/** Whether a length is only a lower bound: `for the |past two years|`. */
export function isRecentPart({ claim }: LinkedClaim, { links: { lexed } }: JudgeContext): boolean {
  const before = beforeHedge(lexed, tokenAt(lexed, claim.start))
  return PAST.has(lexed.word[before]!) && lexed.word[before - 1] === THE
}

function goesOn({ cue }: LinkedClaim, lexed: Lexed): boolean {
  const { sense, token } = cue!
  if (GOES_ON.has(sense)) return true
  return MARRIED.has(lexed.word[token]!) && auxiliaryBefore(lexed, token, WERE)
}

/** `for |10 years|`, `spent |10 years|`, `a |10-year| run`, and of what ended, `after |10 years|`. */
function isLength(linked: LinkedClaim, lexed: Lexed): boolean {
  const { claim, cue } = linked
  const { sense, token } = cue!
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  let before = beforeHedge(lexed, from)
  if (PAST.has(lexed.word[before]!) && lexed.word[before - 1] === THE) before -= 2
  if (lexed.word[before] === AFTER) return ENDS.has(sense)
  if (!goesOn(linked, lexed)) return false
  return lexed.word[before] === FOR || before === token || to === token
}

function isShifted(lexed: Lexed, cue: number): boolean {
  return auxiliaryBefore(lexed, cue, SHIFTED)
}

function auxiliaryBefore(lexed: Lexed, cue: number, words: WordSet): boolean {
  for (let at = cue - 1; at >= cue - REACH && lexed.sentence[at] === lexed.sentence[cue]; at--) {
    if (has(lexed, at, Tag.Comma | Tag.Capital | Tag.CloseQuote)) return false
    if (words.has(lexed.word[at]!)) return true
  }
  return false
}

function isPartial(lexed: Lexed, cue: number): boolean {
  const to = clauseEnd(lexed, cue + 1)
  for (let at = cue + 1; at < to; at++) if (PARTIAL.has(lexed.word[at]!)) return true
  return false
}

/** `has aired on NBC for |12 years|`, `has been on the air since |2014|`; not `has aired on Wednesdays for two years`. */
function isWholeRun({ claim, cue, parties }: LinkedClaim, lexed: Lexed): boolean {
  const { token } = cue!
  if (lexed.word[token] === BEEN && lexed.word[token + 1] !== ON) return false
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  const last = clauseEnd(lexed, token + 1)
  for (let at = token + 1; at < last; at++) {
    const isOwn = at >= from && at < to
    const isMark = has(lexed, at, Tag.Mark | Tag.OpenQuote | Tag.CloseQuote)
    const isNamed = parties.some(({ start, end }) => start <= lexed.start[at]! && lexed.end[at]! <= end)
    const isNumber = has(lexed, at, Tag.Upper | Tag.Digits | Tag.NumberWord)
    if (!isOwn && !isMark && !isNamed && !isNumber && !OF_A_RUN.has(lexed.word[at]!)) return false
  }
  return true
}
