import { anchorBefore, type Discourse } from '../../extract/discourse.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { stepFrom, yearOfMonth } from '../../temporal/relative.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/vocabulary.ts'
import { type MonthDate, type ReadDay, readDay, readMonthDate, weekdayBefore } from './grammar-calendar.ts'
import { type Part, takePart } from './grammar-part.ts'
import { type Spelled, settleCalendar, type settlePeriod } from './grammar-settle.ts'
import { OF, opennessBefore, THE } from './grammar-words.ts'
import { readYear, resolveYear } from './grammar-year-term.ts'

const JOINTS = wordSet('and to or through thru until till')

/** Month dates with all that surrounds them: `Wednesday, Jan. 17, 2024`, `mid-July`, `5–8 June 1967`, `last September`. */
export const month: Pattern = {
  name: '<month> <day>, <year>',
  kind: 'date',
  tags: Tag.Month,
  read: (lexed, at) => {
    const date = readMonthDate(lexed, at)
    if (date === null) return null
    const last = extendDays(lexed, date)
    const shared = date.year ?? last?.year ?? yearAhead(lexed, last?.to ?? date.to)
    const candidates: Candidate[] = [dateCandidate(lexed, { ...date, year: shared })]
    for (const extra of last?.days ?? []) candidates.push(dayCandidate(lexed, { ...date, year: shared }, extra))
    for (const extra of daysBefore(lexed, date)) candidates.push(dayCandidate(lexed, { ...date, year: shared }, extra))
    return candidates
  },
}

function dateCandidate(lexed: Lexed, date: MonthDate): Candidate {
  const { from, part } = date.weekday === null ? takePart(lexed, date.from) : { from: date.from, part: null }
  return {
    kind: 'date',
    from,
    to: date.to,
    says: discourse => settleMonth(discourse, date, { from, to: date.to, open: opennessBefore(lexed, from) }, part),
  }
}

/** A further day of the same month: the `8` of `5–8 June 1967`. */
function dayCandidate(lexed: Lexed, date: MonthDate, day: ReadDay): Candidate {
  const named = weekdayBefore(lexed, day.from)
  const { from, to } = { from: named?.from ?? day.from, to: day.to }
  const other: MonthDate = { ...date, day: day.day, weekday: named?.weekday ?? null, from, to }
  return {
    kind: 'date',
    from,
    to,
    says: discourse => settleMonth(discourse, other, { from, to, open: opennessBefore(lexed, from) }, null),
  }
}

function settleMonth(
  discourse: Discourse,
  date: MonthDate,
  place: { readonly from: number; readonly to: number; readonly open: 'since' | 'until' | null },
  part: Part | null,
): ReturnType<typeof settlePeriod> {
  const year =
    date.year === null ? steppedYear(discourse, date, place.from) : resolveYear(date.year, discourse, place.from)
  const spelled: Spelled & { readonly month: number } = {
    year: typeof date.year === 'number' ? date.year : year,
    month: date.month,
    day: date.day,
    weekday: date.weekday,
  }
  const settled = settleCalendar(discourse, spelled, place, part)
  if (year === null || typeof date.year === 'number') return settled
  return { ...settled, fields: { ...settled.fields, year: null, basis: 'relative' } }
}

/** Year of `last September` from the dateline, of `that September` and `the following March` from the story; else null. */
function steppedYear(discourse: Discourse, { step, storyStep, month: number }: MonthDate, at: number): number | null {
  const anchor = storyStep === null ? null : anchorBefore(discourse, at)
  if (anchor && storyStep !== null) {
    const after = storyStep > 0 && number > (anchor.month ?? 12)
    const before = storyStep < 0 && number < (anchor.month ?? 1)
    return anchor.year + (after || before ? 0 : storyStep)
  }
  const { dateline } = discourse
  const count = step ?? storyStep
  if (count === null || dateline === null) return null
  const { year, month: now } = toCalendarDay(dateline)
  if (count === 0) return year
  if (number === now) return year + count
  return yearOfMonth(stepFrom(dateline, 'month', count).earliest, number, count < 0 ? 'past' : 'future')
}

interface MoreDays {
  readonly days: readonly ReadDay[]
  readonly to: number
  readonly year: number | null
}

/** Most days that one month may own. */
const MOST_DAYS = 8

/** Days after the first: `June 5–8, 1967`, `July 1, 3 and 7`; the year after the last holds for all. */
function extendDays(lexed: Lexed, date: MonthDate): MoreDays | null {
  if (date.day === null || date.year !== null || date.from === date.to) return null
  const days: ReadDay[] = []
  let at = date.to
  while (days.length < MOST_DAYS) {
    const joint = skipJoint(lexed, at)
    const next = joint === at ? null : readDay(lexed, joint)
    if (next === null || next.day <= (days.at(-1)?.day ?? date.day) || startsOther(lexed, next)) break
    days.push(next)
    at = next.to
  }
  if (days.length === 0) return null
  const year = readYear(lexed, has(lexed, at, Tag.Comma) ? at + 1 : at, false)
  if (year === null || typeof year.year !== 'number') return { days, to: at, year: null }
  const last = days.pop()!
  return { days: [...days, { ...last, to: year.to }], to: year.to, year: year.year }
}

/** Past `and`, `to`, a dash or hyphen or comma; the same token where none stands. */
function skipJoint(lexed: Lexed, at: number): number {
  if (JOINTS.has(lexed.word[at]!) || has(lexed, at, Tag.Dash | Tag.Hyphen)) return at + 1
  return has(lexed, at, Tag.Comma) ? (JOINTS.has(lexed.word[at + 1]!) ? at + 2 : at + 1) : at
}

/** The number opens something of its own: `5 July`, `7 people`, `39-year-old`. */
function startsOther(lexed: Lexed, day: ReadDay): boolean {
  const at = day.to
  if (has(lexed, at, Tag.Month) || (lexed.word[at] === OF && has(lexed, at + 1, Tag.Month))) return true
  if (has(lexed, at, Tag.Hyphen | Tag.Digits | Tag.Slash)) return true
  return (
    has(lexed, at, Tag.Word) &&
    !has(lexed, at, Tag.Capital) &&
    !JOINTS.has(lexed.word[at]!) &&
    !FOLLOWERS.has(lexed.word[at]!)
  )
}

const FOLLOWERS = wordSet(
  'in at on by for from of when while as the a with after before during he she it they was were with this last',
)

/** Days before the one at the month: `1 and 2 July 1916`, `5–8 June`, `Thursday 10 to Sunday 13 March`. */
function daysBefore(lexed: Lexed, date: MonthDate): ReadDay[] {
  const days: ReadDay[] = []
  if (date.day === null || (date.weekday === null && has(lexed, date.from, Tag.Month))) return days
  const isNamed = date.weekday !== null
  let at = date.from
  while (days.length < MOST_DAYS) {
    const joint = at - 1
    if (!JOINTS.has(lexed.word[joint]!) && !has(lexed, joint, Tag.Dash | Tag.Hyphen | Tag.Comma)) break
    const number = joint - 1
    const day = has(lexed, number, Tag.Digits | Tag.Ordinal) ? readDay(lexed, number) : null
    if (day === null || day.day >= (days.at(-1)?.day ?? date.day)) break
    if (isNamed && !has(lexed, number - 1, Tag.Weekday)) break
    if (has(lexed, number - 1, Tag.Month | Tag.Hyphen | Tag.Currency) && !has(lexed, number, Tag.Ordinal)) break
    if (has(lexed, joint, Tag.Comma) && days.length === 0) break
    days.push(day)
    at = isNamed ? number - 1 : number
  }
  return days
}

/** How many tokens may stand between a date and the one whose year it shares. */
const AHEAD = 6

/** The year of a second month date that a joint ties to this one: `March 3 – April 5, 1942`, `between May and June 1981`. */
function yearAhead(lexed: Lexed, at: number): number | null {
  const joint = skipJoint(lexed, at)
  if (joint === at) return null
  for (let i = joint; i < joint + AHEAD; i++) {
    if (has(lexed, i, Tag.Month)) {
      const other = readMonthDate(lexed, i)
      return other !== null && other.from <= joint + 1 && typeof other.year === 'number' ? other.year : null
    }
    if (
      !has(lexed, i, Tag.Digits | Tag.Ordinal | Tag.Weekday | Tag.Comma | Tag.Part) &&
      lexed.word[i] !== THE &&
      lexed.word[i] !== OF
    ) {
      return null
    }
  }
  return null
}

/** The day after a weekday, without its month: `Monday 21`, `Tuesday the 14th`; a bare number only before a mark. */
export function dayOfWeekday(lexed: Lexed, at: number): ReadDay | null {
  const definite = lexed.word[at] === THE
  const day = readDay(lexed, definite ? at + 1 : at)
  if (day === null || touches(lexed, at) || lexed.sentence[at] !== lexed.sentence[at - 1]) return null
  if (has(lexed, day.to - 1, Tag.Ordinal)) return day
  if (definite) return startsOther(lexed, day) ? null : day
  return has(lexed, at, Tag.Digits) && endsPhrase(lexed, at + 1) ? day : null
}

/** A mark that closes a phrase, or the end of the text. */
function endsPhrase(lexed: Lexed, at: number): boolean {
  return (
    at >= lexed.count ||
    (has(lexed, at, Tag.Mark) && !has(lexed, at, Tag.Slash | Tag.Hyphen | Tag.Dash | Tag.Percent | Tag.Currency))
  )
}
