import { countBefore } from '../base/span.ts'
import type { Facts } from '../facts/facts.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import { senseOfWord } from '../link/senses.ts'
import type { Statement, Value } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { Moment } from './moment.ts'
import { bestOf } from './rank.ts'
import type { JudgeContext } from './rule.ts'
import { qualifier } from './seasons.ts'

const POSTS: ReadonlySet<string> = new Set(['positionHeld', 'employer', 'memberOfSportsTeam'])
const ARTICLES = wordSet('the a an its their as')
const OF = wordSet('of for at')
const JOINTS = wordSet('and but')
const AGAIN = wordSet('first again once')
/** Sentences back in which a post is looked for that the claim's own only speaks of: `He was 24 when he |signed|`. */
const BACK = 3

/**
 * Whether the words mean this very beginning or end on file: the post by its name (`when she became |mayor|`); or a post or
 * marriage that they leave unsaid, where shortly before the story tells of this one, or has named the only spouse on file.
 */
export function isMeantMoment({ statement }: Moment, claim: LinkedClaim, context: JudgeContext): boolean {
  const { cue } = claim
  if (cue === null || cue.start < claim.claim.start) return false
  const { facts, links } = context
  const isBare = isUnsaid(links.lexed, cue.token + 1)
  if (statement.property === 'spouse') {
    if (AGAIN.has(links.lexed.word[cue.token - 1]!)) return false
    return isBare && isOnlyMarriage(statement, claim, context)
  }
  if (!POSTS.has(statement.property)) return false
  return isBare ? isToldBefore(statement, claim, context) : isNamedBehind(statement, cue.end, facts, links.lexed)
}

/** `when he |signed.|`, `when I |left, and|`: the verb has nothing behind it that would say what. */
function isUnsaid(lexed: Lexed, at: number): boolean {
  return lexed.sentence[at] !== lexed.sentence[at - 1] || has(lexed, at, Tag.Mark) || JOINTS.has(lexed.word[at]!)
}

/** `became |mayor|`, `became |the mayor of Brill|`; not `became mayor of Sedge`, `became deputy mayor`. */
function isNamedBehind(statement: Statement, offset: number, facts: Facts, lexed: Lexed): boolean {
  let at = tokenAt(lexed, offset)
  if (ARTICLES.has(lexed.word[at]!)) at++
  const length = namesOf(statement.value, facts).find(name => startsWith(lexed, at, name))?.length
  if (length === undefined) return false
  const behind = tokenAt(lexed, lexed.start[at]! + length)
  if (has(lexed, behind, Tag.Hyphen)) return false
  if (!OF.has(lexed.word[behind]!) || !has(lexed, behind + 1, Tag.Capital)) return true
  return qualifier(statement, 'of').some(of => namesOf(of, facts).some(name => startsWith(lexed, behind + 1, name)))
}

function namesOf(value: Value, facts: Facts): readonly string[] {
  if (value.type === 'string') return [value.text]
  const entity = value.type === 'entity' ? facts.entity(value.id) : undefined
  return entity ? [entity.label, ...(entity.aliases ?? [])] : []
}

function startsWith({ text, start }: Lexed, at: number, name: string): boolean {
  const from = start[at]!
  const next = text.slice(from + name.length, from + name.length + 1)
  return text.slice(from, from + name.length).toLowerCase() === name.toLowerCase() && !LETTER.test(next)
}
const LETTER = /\p{L}/u

/** The only marriage on file of the claim's subject, with somebody whom the story names. */
function isOnlyMarriage(statement: Statement, { person }: LinkedClaim, { facts, links }: JudgeContext): boolean {
  if (!person) return false
  const all = [...bestOf(facts.about(person.id, 'spouse')), ...bestOf(facts.pointingTo(person.id, 'spouse'))]
  const spouses = new Set(all.map(one => (one.subject === person.id ? idOf(one.value) : one.subject)))
  if (spouses.size !== 1 || !all.some(({ id }) => id === statement.id)) return false
  return links.cast.parties.some(({ entity, form }) => form === 'name' && spouses.has(entity.id))
}

function idOf(value: Value): string | null {
  return value.type === 'entity' ? value.id : null
}

/** Whether one of the few sentences before, in the same paragraph, tells of the subject at the post, and nothing since of another. */
function isToldBefore(statement: Statement, { claim, subject }: LinkedClaim, { facts, links }: JudgeContext): boolean {
  const { lexed, cast } = links
  const { parties } = cast
  const ids = new Set([statement.value, ...qualifier(statement, 'of')].flatMap(value => idOf(value) ?? []))
  const own = lexed.sentences[claim.sentence]!
  for (let i = claim.sentence - 1; i >= Math.max(0, claim.sentence - BACK); i--) {
    const { start, end, paragraph } = lexed.sentences[i]!
    if (paragraph !== own.paragraph) return false
    const here = parties.slice(countBefore(parties, start), countBefore(parties, end))
    if (!here.some(({ entity }) => entity.id === subject?.entity)) continue
    const [from, to] = [tokenAt(lexed, start), tokenAt(lexed, end)]
    if (!tellsOfWork(lexed, from, to)) continue
    const named = here.filter(({ entity }) => ids.has(entity.id)).at(-1)?.start ?? null
    const at = named === null ? labelIn(statement, facts, lexed, from, to) : tokenAt(lexed, named)
    if (at >= 0) return !hasOtherSince(at, tokenAt(lexed, own.start), links)
  }
  return false
}

/** The token in `[from, to)` at which the post is named, or its place of work is by its noun: `the |observatory|`; -1 where neither is. */
function labelIn(statement: Statement, facts: Facts, lexed: Lexed, from: number, to: number): number {
  const places = [statement.value, ...qualifier(statement, 'of')].filter(({ type }) => type === 'entity')
  const nouns = places.flatMap(place => namesOf(place, facts).map(name => `the ${name.split(' ').at(-1)}`))
  const names = [...namesOf(statement.value, facts), ...nouns]
  for (let at = from; at < to; at++) if (names.some(name => startsWith(lexed, at, name))) return at
  return -1
}

const WORK: ReadonlySet<string> = new Set(['tenure', 'join', 'appointment', 'election', 'signing'])

function tellsOfWork(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const sense = senseOfWord(lexed.word[at]!)
    if (sense !== undefined && WORK.has(sense)) return true
  }
  return false
}

const AT = wordSet('at with')
const DETERMINERS = wordSet('the a an his her another')
/** What copy calls the place of work that it has named before. */
const WORKPLACES = wordSet('company firm club team band agency university charity side squad')
const I = wordId('i')
const DATED = Tag.Month | Tag.Weekday

/** Whether tokens `[from, to)` speak of a place of work that the facts do not know: `at the academy`, `Sedge Academy`. */
function hasOtherSince(
  from: number,
  to: number,
  { cast: { parties, byStart }, lexed }: JudgeContext['links'],
): boolean {
  let known = lexed.start[from]!
  for (let at = from; at < to; at++) {
    const start = lexed.start[at]!
    const party = parties[countBefore(parties, start)]
    if (party?.start === start) known = Math.max(known, party.end)
    const mention = byStart.get(start)?.mention
    if (mention?.sort === 'person') known = Math.max(known, mention.end)
    if (start < known || lexed.sentence[at - 1] !== lexed.sentence[at]) continue
    if (at > from && has(lexed, at, Tag.Capital) && !has(lexed, at, DATED) && lexed.word[at] !== I) return true
    const isAt = AT.has(lexed.word[at]!) && DETERMINERS.has(lexed.word[at + 1]!)
    if (
      isAt &&
      !WORKPLACES.has(lexed.word[at + 2]!) &&
      parties[countBefore(parties, lexed.start[at + 1]!)]?.start !== lexed.start[at + 1]
    )
      return true
  }
  return false
}
