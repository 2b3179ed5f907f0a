import { beforeHedge } from '../extract/hedge.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { type Clause, clauseOf } from './clause.ts'
import { isAdverb, isGerund, isPlainWord } from './clause-words.ts'
import type { JudgeContext } from './rule.ts'
import type { Named } from './subjects.ts'

/** What two people have together: either may be named as subject or object. */
const OF_TWO: ReadonlySet<Sense> = new Set([
  'wedding',
  'married-time',
  'engagement',
  'separation',
  'divorce',
  'romance',
  'merger',
])
/** What is done to somebody or something, who may stand behind the verb: `appointed |Eda Rusk|`, `founded |Brill Ferries|`. */
const DONE_TO: ReadonlySet<Sense> = new Set([
  'election',
  'appointment',
  'signing',
  'arrest',
  'conviction',
  'founding',
  'premiere',
  'air',
  'release',
])
/** What a thing does by itself, so that nothing else stands behind the verb. */
const BY_ITSELF: ReadonlySet<Sense> = new Set([
  'founding',
  'premiere',
  'air',
  'release',
  'begin',
  'end',
  'finale',
  'death',
  'birth',
  'signing',
])
/** What something may do to something else as well as have done to it. */
const TO_ANOTHER: ReadonlySet<Sense> = new Set([
  'founding',
  'premiere',
  'air',
  'release',
  'begin',
  'end',
  'finale',
  'signing',
])
const OF = wordId('of')
const ITS = wordSet('its their')
const RUNS = wordSet('run series')
/** Tokens behind a verb in which its object stands: `founded |the company| …`. */
const DIRECT = 4

/**
 * Whether the clause of a claim's cue speaks of these entities, the first as the one that it happened to: only then do facts
 * about them contradict the copy. False wherever the sentence leaves room for somebody or something else.
 */
export function speaksOf(of: readonly string[], linked: LinkedClaim, context: JudgeContext): boolean {
  const clause = clauseOf(linked, context)
  if (clause === null) return false
  const sense = linked.cue!.sense
  const [first, ...others] = of
  const { lexed } = context.links
  const isNamed = (id: string) =>
    clause.subjects.has(id) || clause.objects.some(one => one.id === id && isHead(one, linked, lexed))
  if (OF_TWO.has(sense)) return of.every(isNamed) && clause.subjects.size <= 2
  if (clause.subjects.size > 1) return false
  return others.every(isNamed) && happenedTo(first!, sense, clause, lexed)
}

/** What may follow the object of a verb that is no part of a longer noun. */
const BEHIND = wordSet(
  'in on at from for with by of during as to since until till after before when while and or but who which that because amid ' +
    'following last this next again altogether early late today yesterday alongside opposite over despite is was has had',
)

/** `left |“Tin Harbour”|`; not `left |the “Tin Harbour”| set`, `joined |the Rovers’| academy`. */
function isHead({ first, last }: Named, { claim }: LinkedClaim, lexed: Lexed): boolean {
  if (isJoined(lexed, first, last)) return false
  let at = last + 1
  while (has(lexed, at, Tag.CloseQuote | Tag.Mark) && !has(lexed, at, STOPS)) at++
  if (has(lexed, at, Tag.Possessive) || lexed.sentence[at] !== lexed.sentence[last])
    return !has(lexed, at, Tag.Possessive)
  const isClaim = at === tokenAt(lexed, claim.start)
  const isNoun = isPlainWord(lexed, at) && !BEHIND.has(lexed.word[at]!) && !has(lexed, at, Tag.NumberWord)
  return isClaim || !isNoun || isAdverb(lexed, at)
}
const AND = wordSet('and or')

/** `on |“Tin Harbour”| and “Dock Street”`: of two things together. */
function isJoined(lexed: Lexed, first: number, last: number): boolean {
  const before = has(lexed, first - 1, Tag.OpenQuote) ? first - 2 : first - 1
  let behind = last + 1
  while (has(lexed, behind, Tag.CloseQuote | Tag.Comma)) behind++
  const isNext = AND.has(lexed.word[behind]!) && has(lexed, behind + 1, Tag.Capital | Tag.OpenQuote)
  return isNext || (AND.has(lexed.word[before]!) && has(lexed, before - 1, Tag.Capital | Tag.CloseQuote))
}
const STOPS = Tag.Comma | Tag.Period | Tag.Dash

/** Whether the entity does it to something else: `“Tin Harbour” |launched a spinoff|`, which is no launch of its own. */
export function doesToAnother(id: string, linked: LinkedClaim, context: JudgeContext): boolean {
  const { cue } = linked
  if (cue === null || !TO_ANOTHER.has(cue.sense)) return false
  const { lexed } = context.links
  if (isGerund(lexed, cue.token + 1)) return !SHOWN.has(lexed.word[cue.token + 1]!)
  const clause = clauseOf(linked, context)
  if (clause === null || !clause.subjects.has(id) || isPassive(cue.token, lexed)) return false
  return clause.hasObject && !endsItsRun(clause, lexed)
}

const SHOWN = wordSet('airing broadcasting streaming running screening')
const BE = wordSet('was were been be is are being')
const PASSIVE_REACH = 3

function isPassive(cue: number, lexed: Lexed): boolean {
  for (let at = cue - 1; at >= cue - PASSIVE_REACH && lexed.sentence[at] === lexed.sentence[cue]; at--) {
    if (BE.has(lexed.word[at]!)) return true
  }
  return false
}

function happenedTo(id: string, sense: Sense, clause: Clause, lexed: Lexed): boolean {
  if (clause.subjects.has(id)) return !BY_ITSELF.has(sense) || clause.isBare || endsItsRun(clause, lexed)
  const isNoun = lexed.word[clause.from + 1] === OF
  const reach = isNoun || DONE_TO.has(sense) ? DIRECT : 0
  return clause.objects.some(object => object.id === id && object.first <= clause.from + reach)
}

/** `ended |its run|`: all of it. */
function endsItsRun({ from }: Clause, lexed: Lexed): boolean {
  return ITS.has(lexed.word[from + 1]!) && RUNS.has(lexed.word[from + 2]!)
}

const MARRIED = wordSet('married wed')
const BEEN = wordId('been')
const LEADS = wordSet('in on at during over since until till from between to')
const DETERMINERS = wordSet('the a an his her its their this that')
const THE = wordId('the')
const TO = wordId('to')
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
  const isLed = LEADS.has(lexed.word[before]!)
  const isAttribute = isPlainWord(lexed, to) && !has(lexed, to, Tag.Step) && NOUNS.has(lexed.word[to]!)
  if (isAttribute || leadsToVerb(lexed, to)) return false
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

/** Prepositions that put a time somewhere else. */
const RELATING = wordSet('by before after around about circa until till of for to through')
/** Nouns that take a year before them. */
const NOUNS = wordSet(
  'season film movie series show drama sitcom comedy episode album song single tour election campaign interview report census revival reboot edition ceremony awards finals draft class budget vintage model version remake sequel',
)
