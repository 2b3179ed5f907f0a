import { beforeHedge } from '../extract/hedge.ts'
import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import type { Statement } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { clauseEnd } from './clause.ts'
import { isPlainWord } from './clause-words.ts'
import { HEADED, isRunning, type Post, placesOf } from './post.ts'

const THE = wordId('the')
const TOP =
  /\b(?:chief|executive|director|head|chair|president|manager|editor|mayor|governor|owner|coach|captain|principal|dean|founder|minister)/i

/** `the museum |that| she has led`. */
const RELATIVE = wordSet('that which whom')

/** `ran |it|`, which a mere member does not. */
function isTop({ value }: Statement): boolean {
  return value.type !== 'string' || TOP.test(value.text)
}

const ENDING: ReadonlySet<Sense> = new Set(['leave', 'resignation', 'retirement'])

/**
 * The posts, the only one on file named where nothing but its place stands between the verb and the time, and nothing behind
 * puts it somewhere else: then no other post can be meant.
 */
export function onlyPost(
  posts: readonly Post[],
  all: readonly Statement[],
  { claim, cue, parties }: LinkedClaim,
  lexed: Lexed,
): readonly Post[] {
  const [only, ...others] = posts
  if (!only || others.length > 0) return posts
  if (ENDING.has(cue!.sense) && all.some(one => one !== only.statement && isRunning(one))) return posts
  const own = tokenAt(lexed, claim.start)
  const isBehind = own > cue!.token
  const to = isBehind ? beforeHedge(lexed, own) + 1 : clauseEnd(lexed, cue!.token + 1)
  const places = placesOf(only.statement)
  const [start, end] = [lexed.start[cue!.token]!, lexed.start[to] ?? lexed.text.length]
  const named = places.filter(id => parties.some(one => one.entity.id === id && one.start > start && one.start < end))
  if (named.length === 0 && all.length > 1) return posts
  if (HEADED.has(lexed.word[cue!.token]!) && !isTop(only.statement)) return posts
  const holder = parties.findLast(party => party.entity.id === only.of[0] && party.start < cue!.start)
  if (holder && RELATIVE.has(lexed.word[tokenAt(lexed, holder.start) - 1]!)) return posts
  const isOfIt = (at: number) =>
    parties.some(
      ({ entity, start, end }) => places.includes(entity.id) && start <= lexed.start[at]! && lexed.end[at]! <= end,
    )
  for (let at = cue!.token + 1; at < to; at++) {
    if (!LINKING.has(lexed.word[at]!) && !has(lexed, at, PASSED) && !isOfIt(at)) return posts
  }
  return isBehind && goesElsewhere(tokenAt(lexed, claim.end), isOfIt, lexed)
    ? posts
    : [{ ...only, isNamed: true, of: [...only.of, ...named] }]
}
const PASSED = Tag.Mark | Tag.Digits | Tag.NumberWord | Tag.Unit | Tag.Month

/** `spent three years |in hospital|`, `worked for 10 years |as an editor|`: what follows the time puts it somewhere else. */
function goesElsewhere(from: number, isOfIt: (at: number) => boolean, lexed: Lexed): boolean {
  const first = has(lexed, from, Tag.Comma) ? from + 1 : from
  const to = Math.max(clauseEnd(lexed, first), first + 1)
  for (let at = first; at < to && !has(lexed, at, Tag.Mark); at++) {
    const next = lexed.word[at + 1] === THE ? at + 2 : at + 1
    if (PLACING.has(lexed.word[at]!) && !has(lexed, next, DATED) && !(isOfIt(next) && !isOfNoun(next, isOfIt, lexed)))
      return true
  }
  return false
}

/** `on the |Brill council|`: a noun of which the name is a part. */
function isOfNoun(first: number, isOfIt: (at: number) => boolean, lexed: Lexed): boolean {
  let at = first
  while (isOfIt(at)) at++
  return isPlainWord(lexed, at) && !LINKING.has(lexed.word[at]!)
}
const PLACING = wordSet('in at on to as of for from')
const DATED = Tag.Digits | Tag.Month | Tag.Weekday | Tag.NumberWord
const LINKING = wordSet(
  'in on at with for from since during over till until after before the it her him them office company firm club team band',
)
