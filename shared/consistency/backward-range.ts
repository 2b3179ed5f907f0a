import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import type { ClaimOf } from '../model/claim.ts'
import { rangeText } from '../temporal/words.ts'
import { wordSet } from '../text/vocabulary.ts'
import type { Inconsistency, Law } from './inconsistency.ts'
import { claimsOfKind, stepOn, tokensOf, wordsOf } from './places.ts'

/** With these the numbers may be amounts that fell, and no years, or years told backwards. */
const FALLING = wordSet(
  'fell fall falls falling dropped drop drops down declined decline decreased decrease reduced shrank shrunk cut slid slipped sank went lowered back backward backwards reverse counting ranked ranking ranks rewinds flashes jumps traces',
)
/** Tokens before a range in which such a word is looked for. */
const REACH = 12

/** A range ends after it begins: never `from 2022 to 2014`. */
export const backwardRange: Law = {
  name: 'backward-range',
  find: context =>
    claimsOfKind('range', context).flatMap(linked => {
      const [from, to] = [linked.claim.fields.from, linked.claim.fields.to].map(index => endAt(index, context))
      if (!from || !to || from.fields.range!.earliest <= to.fields.range!.latest) return []
      return !isRange(linked, context) || mayBeAmounts(linked, context)
        ? []
        : [toInconsistency(linked, from, to, context)]
    }),
}

/** An end of a range whose year the copy spells out; null for all others, whose year was chosen for them. */
function endAt(index: number | null, context: JudgeContext): ClaimOf<'date'> | null {
  const claim = index === null ? undefined : context.reading.claims[index]
  if (claim?.kind !== 'date' || claim.fields.range === null || claim.fields.basis === 'relative') return null
  return wordsOf(claim, context).includes(String(claim.fields.year)) ? claim : null
}

const LEADS = wordSet('from between')
const DASH = /[-–—]/

/** `from 2014 to 2022`, `between 2014 and 2022`, `2014–2022`; not `compared |2022 to 2014|`. */
function isRange(linked: LinkedClaimOf<'range'>, context: JudgeContext): boolean {
  const { lexed } = context.links
  return LEADS.has(lexed.word[tokensOf(linked.claim, lexed).from - 1]!) || DASH.test(wordsOf(linked.claim, context))
}

function mayBeAmounts({ claim }: LinkedClaimOf<'range'>, { links: { lexed } }: JudgeContext): boolean {
  const { from } = tokensOf(claim, lexed)
  for (let at = from - 1; at >= Math.max(0, from - REACH) && lexed.sentence[at] === lexed.sentence[from]; at--) {
    if (FALLING.has(lexed.word[at]!)) return true
  }
  return false
}

function toInconsistency(
  { claim, index }: LinkedClaimOf<'range'>,
  from: ClaimOf<'date'>,
  to: ClaimOf<'date'>,
  { reading }: JudgeContext,
): Inconsistency {
  const { text } = reading.article
  const [first, last] = [rangeText(from.fields.range!), rangeText(to.fields.range!)]
  return {
    places: [{ index, expected: `from ${last} to ${first}`, conflictsWith: [] }],
    steps: [stepOn([from, to], 'order', `${last} comes before ${first}; copy has them the other way round`)],
    fixes: [
      {
        edits: [
          { start: from.start, end: from.end, replacement: text.slice(to.start, to.end) },
          { start: to.start, end: to.end, replacement: text.slice(from.start, from.end) },
        ],
        changes: [claim.fields.from!, claim.fields.to!, index],
        agreesWith: [],
      },
    ],
  }
}
