import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { Lexed } from '../model/token.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { type Clause, clauseOf } from './clause.ts'
import { isGerund } from './clause-words.ts'
import { isHead } from './objects.ts'
import type { JudgeContext } from './rule.ts'

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
/** `began |airing|`: the showing itself. */
const SHOWN = wordSet('airing broadcasting streaming running screening')
const BE = wordSet('was were been be is are being')
/** Tokens before a participle among which its `was` stands. */
const PASSIVE_REACH = 3
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
  const isBare = clause.isBare && !clause.hasObject && !goesTo(linked, lexed)
  const isOfSentence = (id: string) =>
    isBare && AT_SOMETHING.has(sense) && (isNamedBefore(id, linked) || isAnnouncedOf(id, linked))
  return others.every(id => isNamed(id) || isOfSentence(id)) && happenedTo(first!, sense, clause, lexed)
}

/** What is done at or to something that need not be named again behind the verb. */
const AT_SOMETHING: ReadonlySet<Sense> = new Set(['leave', 'join', 'resignation', 'retirement'])

/** `it was reported that she |would leave|`: the one show of hers that the article speaks of. */
function isAnnouncedOf(id: string, { cue, show }: LinkedClaim): boolean {
  return cue?.isAnnounced === true && show?.id === id
}

const TOWARDS = wordSet('for to from')

/** `left in |2020| for Brill Ferries`: from something that the words do not name. */
function goesTo({ claim }: LinkedClaim, lexed: Lexed): boolean {
  return TOWARDS.has(lexed.word[tokenAt(lexed, claim.end)]!)
}

/** Whether a claim's sentence names an entity before its cue. */
function isNamedBefore(id: string, { parties, cue }: LinkedClaim): boolean {
  return parties.some(({ entity, start }) => entity.id === id && start < cue!.start)
}

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
