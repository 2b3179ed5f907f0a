import type { Discourse, PlacedClaim } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import type { ClaimOf } from '../../model/claim.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { DASHES, has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'

const JOINTS = wordSet('to through until till thru')
const AND = wordId('and')
const BETWEEN = wordId('between')
const THE = wordId('the')

/** `from 2014 to 2022`, `Jan. 3–9`, `between May and June`: beside its two dates. */
const between: Pattern = {
  name: 'from <date> to <date>',
  kind: 'range',
  tags: Tag.Dash | Tag.Hyphen,
  words: [...JOINTS, AND],
  read: (lexed, at) => (canEnd(lexed, at - 1) && canStart(lexed, at + 1) ? rangeAround(lexed, at) : null),
}

function rangeAround(lexed: Lexed, at: number): Candidate {
  return { kind: 'range', from: at, to: at + 1, beside: true, says: discourse => settle(discourse, lexed, at) }
}

const DATED =
  Tag.Digits |
  Tag.Ordinal |
  Tag.Month |
  Tag.Weekday |
  Tag.Decade |
  Tag.YearSeason |
  Tag.Holiday |
  Tag.Deictic |
  Tag.NumberWord

/** Whether a date may end with token `at`; spares most joints the search. */
function canEnd(lexed: Lexed, at: number): boolean {
  return has(lexed, at, DATED | Tag.Unit | Tag.Step) || (has(lexed, at, Tag.Word) && has(lexed, at - 1, Tag.Digits))
}

function canStart(lexed: Lexed, at: number): boolean {
  return has(lexed, at, DATED | Tag.Step | Tag.Part) || lexed.word[at] === THE
}

function settle({ settled }: Discourse, lexed: Lexed, at: number): Settled<'range'> | null {
  const right = firstFrom(settled, at)
  const [left, next] = [settled[right - 1], settled[right]]
  if (left === undefined || next === undefined || left.to !== at) return null
  if (next.from !== at + 1 && !(next.from === at + 2 && lexed.word[at + 1] === THE)) return null
  const [a, b] = [left.claim, next.claim]
  if (a.kind !== 'date' || b.kind !== 'date' || !a.checkable || !b.checkable || a.value === null || b.value === null)
    return null
  if (lexed.word[at] === AND && !follows(lexed, left.from, BETWEEN)) return null
  if (has(lexed, at, DASHES) && !runsForward(a, b)) return null
  return {
    value: `${a.value}/${b.value}`,
    fields: { from: right - 1, to: right },
    span: { start: a.start, end: b.end },
  }
}

/** A dash joins a range only where the second date ends later; `to` may join two that cannot be. */
function runsForward(a: ClaimOf<'date'>, b: ClaimOf<'date'>): boolean {
  const [first, last] = [a.fields.range, b.fields.range]
  return first === null || last === null || last.latest > first.latest
}

/** Index of the first claim that starts at token `at` or later. */
function firstFrom(settled: readonly PlacedClaim[], at: number): number {
  let low = 0
  let high = settled.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (settled[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low
}

function follows(lexed: Lexed, from: number, word: number): boolean {
  return lexed.word[from - 1] === word || (lexed.word[from - 1] === THE && lexed.word[from - 2] === word)
}

export const grammar: readonly Pattern[] = [between]
