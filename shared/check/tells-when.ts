import { beforeHedge } from '../extract/hedge.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { isPlainWord } from './clause-words.ts'
import type { JudgeContext } from './rule.ts'

const MARRIED = wordSet('married wed')
const BEEN = wordId('been')
const LEADS = wordSet('in on at during over since until till from between to')
const DETERMINERS = wordSet('the a an his her its their this that')
const THE = wordId('the')
const TO = wordId('to')
const AND = wordId('and')
const STANDALONE = new Set(['day', 'weekend', 'week'])
const LONG = new Set(['decade', 'century', 'season', 'quarter', 'half', 'vague'])

/**
 * Whether a date says when its verb happened: `in |2014|`, `on |May 5|`, `|Friday|`; or the noun behind it: `her |2014|
 * wedding`. False of `by |2014|`, `after |2014|`, `the |2014| film`.
 */
export function tellsWhen({ claim, cue }: LinkedClaim, { links: { lexed } }: JudgeContext): boolean {
  if (claim.kind !== 'date' || cue === null) return false
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  if (to === cue.token) return true
  if (MARRIED.has(lexed.word[cue.token]!) && lexed.word[cue.token - 1] === BEEN) return false
  const { precision, basis, open } = claim.fields
  if (open !== null) return true
  const before = beforeHedge(lexed, from)
  const isSecond = lexed.word[before] === AND && has(lexed, before - 1, Tag.Year) && LEADS.has(lexed.word[before - 2]!)
  const isLed = LEADS.has(lexed.word[before]!) || isSecond
  const isAttribute = isPlainWord(lexed, to) && !has(lexed, to, Tag.Step) && NOUNS.has(lexed.word[to]!)
  if (isAttribute || (leadsToVerb(lexed, to) && ranks(lexed, cue.token, from))) return false
  if (isLed) return true
  if (DETERMINERS.has(lexed.word[before]!)) {
    return LONG.has(precision) && lexed.word[before] === THE && LEADS.has(lexed.word[before - 1]!)
  }
  return (basis === 'relative' || STANDALONE.has(precision)) && !RELATING.has(lexed.word[before]!)
}

/** `the first senator in 2015 |to oppose| it`: the time of what somebody was the first to do. */
function leadsToVerb(lexed: Lexed, at: number): boolean {
  return lexed.word[at] === TO && isPlainWord(lexed, at + 1) && !DETERMINERS.has(lexed.word[at + 1]!)
}

/** `became |the first| …`: what follows tells among which it was. */
function ranks(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (RANKS.has(lexed.word[at]!)) return true
  return false
}
const RANKS = wordSet('first second third last latest only youngest oldest')

/** Prepositions that put a time somewhere else. */
const RELATING = wordSet('by before after around about circa until till of for to through')
/** Nouns that take a year before them. */
const NOUNS = wordSet(
  'season film movie series show drama sitcom comedy episode album song single tour election campaign interview report census revival reboot edition ceremony awards finals draft class budget vintage model version remake sequel',
)
