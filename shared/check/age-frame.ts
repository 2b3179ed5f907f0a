import { beforeHedge } from '../extract/hedge.ts'
import { type LinkedClaimOf, tokenAt } from '../link/link.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { WordSet } from '../text/word-set.ts'
import { isSetElsewhere } from './age-setting.ts'

/**
 * When the words of an age put it: `now` (`Ada Marsh, 47,`, `she is 47`), `past` (`she was 24`), `ahead` (`she will be 50`),
 * at an `event` of the sentence (`at 24, she left`) or of its subordinate clause (`when Ada Marsh, 24, left`), or `open`, at a
 * time that they leave open or only imagine (`she would be 90`, `until she is 50`).
 */
export type AgeFrame = 'now' | 'past' | 'ahead' | 'event' | 'clause' | 'open'

const SKIPPED = wordSet('just only already about still barely nearly almost now both also not exactly')
const ARTICLES = wordSet('a an')
const IS = wordSet("is are i'm he's she's they're we're you're")
const WAS = wordSet('was were')
const AUXILIARY = wordSet(
  "will would has have had could might may must should can be been being he'd she'd i'd they'd he'll she'll i'll they'll",
)
/** They open a clause that is not of now: `|when| she is 50`, `|if| he were 60`. */
const SUBORDINATE = wordSet('when if until till before once unless after whether because by wish than')
const WHEN = wordSet('when while before after until till as then')
const BELIEVED = wordSet(
  'thought believed claimed assumed pretended lied guessed joked imagined supposed insisted though if wish wished',
)
const THEN = wordId('then')
const AT = wordId('at')
const THE = wordId('the')
const TIMED = wordSet('time death')
const BACK = wordId('back')
/** Tokens of a clause looked back over. */
const CLAUSE = 12

/** When an age is meant, as far as its own wording tells. */
export function frameOf(linked: LinkedClaimOf<'age'>, lexed: Lexed): AgeFrame {
  const { claim } = linked
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  const before = beforeAdverbs(lexed, beforeHedge(lexed, from))
  const head = claim.about && claim.about.start < claim.start ? tokenAt(lexed, claim.about.start) : before
  if (isSetElsewhere(lexed, { head, from: AGED.has(lexed.word[before]!) ? before : from, to })) return 'open'
  const frame = wordingFrame(claim.pattern, lexed, from, to, before)
  if (frame !== 'now') return frame
  if (isPart(linked, lexed, before)) return 'open'
  return isSubordinate(lexed, head, SUBORDINATE) ? 'clause' : frame
}

function wordingFrame(pattern: string, lexed: Lexed, from: number, to: number, before: number): AgeFrame {
  switch (pattern) {
    case 'at <n>':
    case 'at <n> years and <n> days':
      return isOfPresent(lexed, from, to) ? 'now' : 'event'
    case 'aged <n>':
      if (isApposed(lexed, before, to) || isOfPresent(lexed, from, to)) return 'now'
      return verbFrame(lexed, before - 1) ?? (lexed.word[before - 1] === THEN ? 'past' : 'event')
    case 'in her <n>0s':
      return decadeFrame(lexed, from)
    case 'Now <n>,':
      return 'now'
    case 'making her <n>':
      return isBehindTime(lexed, to) || !has(lexed, to, Tag.Mark) || lexed.word[before - 1] !== MAKING ? 'open' : 'now'
    case 'a boy of <n>':
      return 'open'
    default:
      return wordedFrame(lexed, before, to)
  }
}
const MAKING = wordId('making')

const ON = wordSet('on in')
const SHOWN: ReadonlySet<string> = new Set(['series', 'season', 'episode', 'film', 'work'])

/** `On “Low Tide,” Ada Marsh is 19`: what she is there, not what she is. */
function isPart({ claim, parties }: LinkedClaimOf<'age'>, lexed: Lexed, before: number): boolean {
  const verb = ARTICLES.has(lexed.word[before]!) ? beforeAdverbs(lexed, before - 1) : before
  if (verbFrame(lexed, verb) === null) return false
  return parties.some(({ entity, start }) => {
    const at = tokenAt(lexed, start) - 1
    const isHere = lexed.sentence[at] === claim.sentence
    return isHere && SHOWN.has(entity.kind) && ON.has(lexed.word[has(lexed, at, Tag.OpenQuote) ? at - 1 : at]!)
  })
}

function beforeAdverbs(lexed: Lexed, at: number): number {
  let before = at
  while (before > 0 && SKIPPED.has(lexed.word[before]!)) before--
  return before
}

function wordedFrame(lexed: Lexed, before: number, to: number): AgeFrame {
  if (isBehindTime(lexed, to) || lexed.word[before] === THEN) return 'past'
  if (has(lexed, before, Tag.Hyphen) && lexed.word[before - 1] === THEN) return 'past'
  if (!ARTICLES.has(lexed.word[before]!))
    return verbFrame(lexed, before) ?? (lexed.word[before] === AT ? 'event' : 'now')
  const verb = beforeAdverbs(lexed, before - 1)
  return verbFrame(lexed, verb) ?? (has(lexed, verb, Tag.Comma | Tag.Dash) ? 'now' : 'open')
}

/** The frame that a form of `be` at a token gives; null where none stands there. */
function verbFrame(lexed: Lexed, verb: number): AgeFrame | null {
  const word = lexed.word[verb]!
  if (word === BE && WILL.has(lexed.word[verb - 1]!)) return 'ahead'
  if (AUXILIARY.has(word)) return 'open'
  const isPresent = IS.has(word) || (has(lexed, verb, Tag.Possessive) && NOMINATIVE.has(lexed.word[verb - 1]!))
  if (!isPresent && !WAS.has(word)) return null
  if (AUXILIARY.has(lexed.word[verb - 1]!)) return 'open'
  if (isPresent) return isSubordinate(lexed, verb, SUBORDINATE) ? 'open' : 'now'
  return isSubordinate(lexed, verb, BELIEVED) ? 'open' : 'past'
}
const BE = wordId('be')
const WILL = wordSet("will he'll she'll")
const NOMINATIVE = wordSet('he she who i')

/** Whether a word of the set opens the clause of the verb at a token. */
function isSubordinate(lexed: Lexed, verb: number, openers: WordSet): boolean {
  for (let at = verb - 1; at > verb - CLAUSE && lexed.sentence[at] === lexed.sentence[verb]; at--) {
    if (has(lexed, at, Tag.Comma | Tag.OpenQuote | Tag.Dash)) return false
    if (openers.has(lexed.word[at]!)) return true
  }
  return false
}

/** `47 |when|`, `a 24-year-old |at the time|`, `37 |then|`. */
function isBehindTime(lexed: Lexed, to: number): boolean {
  const at = has(lexed, to, Tag.Mark) && !has(lexed, to, Tag.Comma | Tag.Period) ? to + 1 : to
  if (lexed.sentence[at] !== lexed.sentence[to - 1]) return false
  if (WHEN.has(lexed.word[at]!)) return true
  if (lexed.word[at] === BACK && lexed.word[at + 1] === THEN) return true
  return (
    lexed.word[at] === AT &&
    (TIMED.has(lexed.word[at + 1]!) || (lexed.word[at + 1] === THE && TIMED.has(lexed.word[at + 2]!)))
  )
}

/** `Ada Marsh, aged |47|, resigned`, `Ada Marsh (aged 47)`; `aged` stands at the token behind `before`. */
function isApposed(lexed: Lexed, before: number, to: number): boolean {
  const aged = before
  const opens = has(lexed, aged - 1, Tag.Mark) && has(lexed, aged - 2, Tag.Capital)
  const closes = has(lexed, to, Tag.Mark) || lexed.sentence[to] !== lexed.sentence[to - 1]
  return AGED.has(lexed.word[aged]!) && opens && closes && !isBehindTime(lexed, to)
}
const AGED = wordSet('aged age')

/** `is in her 40s` and `Ada Marsh, in her 40s,` are of now, `was in her 40s` was; `in his early 30s, he left` may be of any time. */
function decadeFrame(lexed: Lexed, from: number): AgeFrame {
  let at = from - 1
  while (at > from - 6 && lexed.word[at] !== IN) at--
  if (lexed.word[at] !== IN) return 'open'
  const isApposition = has(lexed, at - 1, Tag.Comma) && has(lexed, at - 2, Tag.Capital)
  const end = has(lexed, from, Tag.Decade) ? from + 1 : from + 2
  if (isApposition && has(lexed, end, Tag.Comma)) return 'now'
  return verbFrame(lexed, beforeAdverbs(lexed, at - 1)) ?? 'open'
}
const IN = wordId('in')

/** `At 47, Ada Marsh |is| the oldest`, `she |is|, at 47, the oldest`: what is so now. */
function isOfPresent(lexed: Lexed, from: number, to: number): boolean {
  for (let at = to; at < to + AHEAD && lexed.sentence[at] === lexed.sentence[from]; at++) {
    const word = lexed.word[at]!
    if (IS.has(word)) return isState(lexed, at)
    const isName = has(lexed, at, Tag.Capital | Tag.Mark) || NOMINATIVE.has(word)
    if (!isName || has(lexed, at, Tag.Period)) break
  }
  const be = has(lexed, from - 2, Tag.Comma) ? from - 3 : from - 2
  return IS.has(lexed.word[be]!) && lexed.word[from - 1] === AT && has(lexed, to, Tag.Comma) && isState(lexed, to)
}
/** Tokens between an age at the head of its sentence and the verb. */
const AHEAD = 7

/** Whether what follows the verb at a token is what somebody is, and nothing that is to be. */
function isState(lexed: Lexed, verb: number): boolean {
  return STATE.has(lexed.word[verb + 1]!)
}
const STATE = wordSet('the a an still already now one his her among too older younger not')
