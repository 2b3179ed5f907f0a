import { Derivation, unknown } from '../../check/derivation.ts'
import { judgeDate } from '../../check/judge-date.ts'
import type { JudgeContext, Rule } from '../../check/rule.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import { WEEKDAYS } from '../../temporal/words.ts'
import { findDateline } from '../../text/dateline.ts'

/** A date is supported where what its words speak of is known to have happened within it. */
export const rule: Rule<'date'> = (linked, context) => {
  const { claim } = linked
  if (!claim.checkable) return unknown('Nothing to check: the words name no date of their own.')
  const { range, year, month, day } = claim.fields
  if (range === null) {
    if (claim.value === null && day !== null) {
      const named = [day, month, year].filter(part => part !== null).join('/')
      return new Derivation()
        .read(claim, 'calendar', `There is no such day (day/month${year === null ? '' : '/year'} ${named}).`)
        .finding('inconsistent', { expected: 'a day that exists' })
    }
    const weekday = claim.fields.weekday === null ? 'The date' : WEEKDAYS[claim.fields.weekday - 1]
    return unknown(`${weekday} cannot be placed without a dateline.`, [{ span: claim }])
  }
  if (isDateline(linked, context)) {
    return new Derivation()
      .read(claim, 'dateline', 'This is the day of the story itself: every other time is reckoned from it.')
      .finding('supported')
  }
  return judgeDate(linked, range, context)
}

/** `SEDGE, |May 5, 2025| —`: the date that the text gives for itself, where the story is checked as of that day. */
function isDateline({ claim }: LinkedClaimOf<'date'>, { reading, dateline }: JudgeContext): boolean {
  if (dateline === null || claim.fields.precision !== 'day' || claim.fields.range?.latest !== dateline) return false
  const found = findDateline(reading.article.text)
  return found !== null && found.start < claim.end && claim.start < found.end
}
