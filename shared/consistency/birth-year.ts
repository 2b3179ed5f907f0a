import { isBirthDate } from '../check/dates-around.ts'
import { withNumber } from '../check/fix.ts'
import { datelineRange } from '../check/nearby.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import { ageByEither, type Bounds } from '../temporal/age.ts'
import { type DayRange, toCalendarDay } from '../temporal/day.ts'
import { dayText, rangeText } from '../temporal/words.ts'
import { fixBy } from './fixes.ts'
import type { Fix, Inconsistency, Law } from './inconsistency.ts'
import { namesBeforeVerbs } from './names-before-verbs.ts'
import { claimsOfKind, groupBy, stepOn, subjectKey, wordsOf } from './places.ts'
import { presentAges } from './present-age.ts'

/** An age of now must follow from the birth that the copy tells: nobody born in 1980 is 39 in 2024. */
export const birthYear: Law = {
  name: 'birth-year',
  find: context => {
    const now = datelineRange(context)
    if (now === null) return []
    const groups = groupBy(presentAges(context), subjectKey)
    const byKey = new Map(groups.map(group => [subjectKey(group[0]!)!, group.slice(0, MOST)]))
    const nameBefore = namesBeforeVerbs(context)
    return claimsOfKind('date', context)
      .filter(date => isBirth(date, context))
      .flatMap(birth => {
        const ages = byKey.get(nameBefore(birth.cue!.token)?.key ?? '') ?? []
        return ages.flatMap(age => compare(birth, age, now, context))
      })
  },
}

/** Ages of one person that one birth is held against. */
const MOST = 8

/** Days of a birth that the copy places without guessing, in the paper's own words. */
function isBirth(linked: LinkedClaimOf<'date'>, context: JudgeContext): boolean {
  const { fields, assumption, quoted, hedge } = linked.claim
  if (fields.range === null || fields.basis === 'relative' || fields.open !== null) return false
  return assumption === null && !quoted && hedge === null && isBirthDate(linked, context)
}

function compare(
  birth: LinkedClaimOf<'date'>,
  age: LinkedClaimOf<'age'>,
  now: DayRange,
  context: JudgeContext,
): Inconsistency[] {
  const born = birth.claim.fields.range!
  const actual = ageByEither('year', born, now)
  const said = age.claim.fields.min
  if (actual.min <= said && said <= actual.max) return []
  const expected = boundsText(actual)
  const text = `born ${rangeText(born)}, on ${dayText(now.earliest)}: ${expected}; copy says ${said}`
  return [
    {
      places: [
        { index: age.index, expected, conflictsWith: [birth.index] },
        { index: birth.index, expected: null, conflictsWith: [age.index] },
      ],
      steps: [stepOn([birth.claim, age.claim], 'age', text, expected)],
      fixes: [...otherAge(age, birth.index, actual, context), ...otherYear(birth, age, actual, context)],
    },
  ]
}

function boundsText({ min, max }: Bounds): string {
  return min === max ? String(min) : `${min} or ${max}`
}

function otherAge(age: LinkedClaimOf<'age'>, birth: number, { min, max }: Bounds, context: JudgeContext): Fix[] {
  const words = wordsOf(age.claim, context)
  const years = min === max ? [min] : [min, max]
  return years.flatMap(year => fixBy(age, withNumber(words, year), [birth], context))
}

/** The birth moved by the whole years that the age is off. */
function otherYear(
  birth: LinkedClaimOf<'date'>,
  age: LinkedClaimOf<'age'>,
  { min, max }: Bounds,
  context: JudgeContext,
): Fix[] {
  const said = age.claim.fields.min
  const off = said < min ? min - said : max - said
  const words = wordsOf(birth.claim, context)
  const { year } = toCalendarDay(birth.claim.fields.range!.earliest)
  if (birth.claim.fields.year !== year || !words.includes(String(year))) return []
  return fixBy(birth, words.replace(String(year), String(year + off)), [age.index], context)
}
