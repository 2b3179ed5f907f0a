import { withNumber } from '../check/fix.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { fixBy } from './fixes.ts'
import type { Law } from './inconsistency.ts'
import { type ListRead, readList } from './list-items.ts'
import { claimsOfKind, tokensOf, wordsOf } from './places.ts'

/** Nouns whose things a list names by bare names, so that every item is one. */
const NAMED: ReadonlySet<string> = new Set([
  'child',
  'son',
  'daughter',
  'grandchild',
  'stepchild',
  'sibling',
  'brother',
  'sister',
  'husband',
  'wife',
])
/** Nouns of things with titles, which may themselves hold an "and". */
const TITLED: ReadonlySet<string> = new Set(['film', 'album', 'single', 'book', 'novel', 'memoir', 'musical', 'sequel'])
/** Before a count these may make a phrase that only leads the sentence in: `With three children, Ann and Bo …`. */
const LEADING = wordSet('with after like unlike despite as for because besides without')
const SKIPPED = wordSet('the his her their its our my all only just')
const COLON = 0x3a
const OF = wordId('of')

/** A list that follows its count has so many items: `three children: Ann, Bo and Cy`. */
export const listLength: Law = {
  name: 'list-length',
  find: context =>
    claimsOfKind('count', context).flatMap(linked => {
      const list = listOf(linked, context)
      if (list === null || (list.min <= linked.claim.fields.amount && linked.claim.fields.amount <= list.max)) return []
      const { claim, index } = linked
      const { text } = context.reading.article
      const span = { start: claim.start, end: list.end }
      const items = list.min === list.max ? String(list.min) : `${list.min} to ${list.max}`
      const shown = text.slice(list.start, list.end).replace(/\s+/g, ' ')
      const fixed = list.min === list.max && list.min > 1 && claim.fields.amount > 1
      return [
        {
          places: [{ index, expected: items, conflictsWith: [] }],
          steps: [
            {
              operation: 'count',
              inputs: [{ span }],
              result: items,
              text: `the list names ${items} (${shown}); copy says ${wordsOf(claim, context)}`,
            },
          ],
          fixes: fixed ? fixBy(linked, withNumber(wordsOf(claim, context), list.min), [], context) : [],
        },
      ]
    }),
}

/** The list that stands straight behind the count, where it is plainly the whole list. */
function listOf({ claim }: LinkedClaimOf<'count'>, { links: { lexed } }: JudgeContext): ListRead | null {
  const { noun, amount } = claim.fields
  const isNamed = NAMED.has(noun)
  if ((!isNamed && !TITLED.has(noun)) || claim.hedge !== null || !Number.isInteger(amount)) return null
  const { from, to } = tokensOf(claim, lexed)
  const isIntroduced = isMark(lexed, to, COLON) || has(lexed, to, Tag.Dash)
  if (!isIntroduced && !(has(lexed, to, Tag.Comma) && isNamed && isApposition(lexed, from, claim.pattern))) return null
  return readList(lexed, to + 1, isIntroduced ? 'introduced' : 'apposed', !isNamed)
}

function isApposition(lexed: Lexed, from: number, pattern: string): boolean {
  let before = from - 1
  while (before > 0 && SKIPPED.has(lexed.word[before]!)) before--
  if (LEADING.has(lexed.word[before]!) || lexed.sentence[before] !== lexed.sentence[from]) return false
  return !(lexed.word[before] === OF && pattern === 'mother of <n>')
}
