import { withNumber } from '../check/fix.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim } from '../link/link.ts'
import type { Law } from './inconsistency.ts'
import { claimsOfKind, groupBy, subjectKey, wordsOf } from './places.ts'
import { presentAges } from './present-age.ts'
import { sameValue } from './same-value.ts'

/** One person has one age at one time: headline 39, body 41. */
export const sameAge: Law = {
  name: 'same-age',
  find: context => {
    const birthdays = birthdaysOf(context)
    return groupBy(presentAges(context), subjectKey).flatMap(ages => {
      const turning = birthdays.get(subjectKey(ages[0]!)!) ?? []
      const told = ages.filter(
        ({ claim }) => !turning.some(age => age - claim.fields.min <= 1 && age >= claim.fields.min),
      )
      const what = `age of ${ages[0]!.subject!.label}`
      return sameValue(told, { what, operation: 'compare', valueIn, reword: rewordIn(context) }, context)
    })
  },
}

function valueIn({ claim }: LinkedClaim): string {
  return claim.value ?? ''
}

function rewordIn(context: JudgeContext): (linked: LinkedClaim, as: LinkedClaim) => string | null {
  return ({ claim }, { claim: other }) => withNumber(wordsOf(claim, context), Number(other.value))
}

/** The ages that somebody reaches in the story: before and after them both numbers are right. */
function birthdaysOf(context: JudgeContext): ReadonlyMap<string, readonly number[]> {
  const reached = claimsOfKind('age', context).filter(
    ({ claim }) => claim.fields.birthday || claim.pattern === 'turned <n>',
  )
  return new Map(
    groupBy(reached, subjectKey).map(group => [subjectKey(group[0]!)!, group.map(({ claim }) => claim.fields.min)]),
  )
}
