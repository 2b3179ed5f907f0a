import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim } from '../link/link.ts'
import { fixBy, fixTogether } from './fixes.ts'
import type { Fix, Inconsistency } from './inconsistency.ts'
import { groupBy, stepOn, wordsOf } from './places.ts'

/** Values of one quantity that are told apart, and places that one fix may change: beyond, people rewrite by hand. */
const MOST = 8

/** What the places of one quantity have in common, and how each would say another's value. */
export interface Quantity {
  /** "age of Ada Marsh" */
  readonly what: string
  readonly operation: string
  readonly valueIn: (linked: LinkedClaim) => string
  /** The first's words with the second's value; null where they cannot take it. */
  readonly reword: (linked: LinkedClaim, as: LinkedClaim) => string | null
}

/** The inconsistency of places that give one quantity several values; none where they give one. */
export function sameValue(members: readonly LinkedClaim[], quantity: Quantity, context: JudgeContext): Inconsistency[] {
  const values = groupBy(members, quantity.valueIn).slice(0, MOST)
  if (values.length < 2) return []
  const firsts = values.map(group => group[0]!)
  const told = firsts.map(({ claim }) => wordsOf(claim, context)).join('; ')
  const places = values.flatMap(group =>
    group.map(({ index }) => {
      const others = firsts.filter(first => first !== group[0])
      return {
        index,
        expected: others.map(quantity.valueIn).join(' or '),
        conflictsWith: others.map(other => other.index),
      }
    }),
  )
  const text = `${quantity.what}, told in ${values.length} ways: ${told}`
  return [
    {
      places,
      steps: [
        stepOn(
          firsts.map(({ claim }) => claim),
          quantity.operation,
          text,
        ),
      ],
      fixes: values.flatMap(group => makeAllSay(group, members, quantity, context)),
    },
  ]
}

/** One fix that gives every other place the group's value. */
function makeAllSay(
  group: readonly LinkedClaim[],
  members: readonly LinkedClaim[],
  { reword, valueIn }: Quantity,
  context: JudgeContext,
): Fix[] {
  const kept = group[0]!
  const others = members.filter(member => valueIn(member) !== valueIn(kept))
  if (others.length > MOST) return []
  const fixes = others.map(other => fixBy(other, reword(other, kept), [], context))
  if (fixes.some(one => one.length === 0)) return []
  return fixTogether(
    fixes.flat(),
    group.map(({ index }) => index),
  )
}
