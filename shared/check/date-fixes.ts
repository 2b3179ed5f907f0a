import type { LinkedClaimOf } from '../link/link.ts'
import type { Article } from '../model/article.ts'
import type { Suggestion } from '../model/verdict.ts'
import { elapsed } from '../temporal/age.ts'
import { toCalendarDay, weekdayOf } from '../temporal/day.ts'
import type { TimeValue } from '../temporal/edtf.ts'
import { hull } from '../temporal/interval.ts'
import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../temporal/words.ts'
import { replaceBy } from './fix.ts'
import { numberWords } from './words.ts'

/** The right date in the copy's own form: `August 2022`, `Wednesday, Jan. 17`, `2017`. */
export function dateFixes(
  { claim }: LinkedClaimOf<'date'>,
  time: TimeValue,
  { text }: Article,
  sources: number,
  dateline: number | null,
): Suggestion[] {
  const { earliest, latest } = hull(time.ranges)
  const { precision, year, weekday, basis, range } = claim.fields
  const from = toCalendarDay(earliest)
  const words = text.slice(claim.start, claim.end)
  if (basis === 'relative' && precision === 'year' && dateline !== null) {
    return claim.hedge === null ? replaceBy(claim, yearsAgo(words, latest, dateline), text, sources) : []
  }
  if (basis === 'relative') {
    const isNear = range !== null && earliest === latest && Math.abs(earliest - range.earliest) < WEEK
    const day = WEEKDAYS[weekdayOf(earliest) - 1]!
    return isNear && WEEKDAYS.some(name => name === words) ? replaceBy(claim, day, text, sources) : []
  }
  const decade = from.year - (from.year % 10)
  if (precision === 'decade' && /^\d{4}s$/.test(words) && toCalendarDay(latest).year < decade + 10)
    return replaceBy(claim, `${decade}s`, text, sources)
  if (precision === 'year' && from.year === toCalendarDay(latest).year)
    return replaceBy(claim, String(from.year), text, sources)
  if (precision === 'month' && isOneMonth(earliest, latest)) {
    const month = `${MONTHS[from.month - 1]}${year === null ? '' : ` ${from.year}`}`
    return replaceBy(claim, month, text, sources)
  }
  if (precision !== 'day' || earliest !== latest) return []
  const name = weekday === null ? '' : `${WEEKDAYS[weekdayOf(earliest) - 1]}, `
  const month = words
    .match(/\b[A-Z][a-z]{2,8}\.?/g)
    ?.find(word => MONTHS.some(full => full.startsWith(word.replace('.', ''))))
  if (month === undefined) return []
  const isShort = month.endsWith('.')
  const shown = isShort ? (SHORT_MONTHS[from.month - 1] ?? '') : (MONTHS[from.month - 1] ?? '')
  return replaceBy(claim, `${name}${shown} ${from.day}${year === null ? '' : `, ${from.year}`}`, text, sources)
}

/** `|eight| years ago`, in whole years gone by; null where the copy counts otherwise, or none has. */
function yearsAgo(words: string, day: number, dateline: number): string | null {
  const { years } = elapsed(day, dateline)
  if (!/ years? ago$/i.test(words) || years === 0) return null
  return years === 1 ? 'a year ago' : `${numberWords(years)} years ago`
}

/** Days between which a weekday alone names one. */
const WEEK = 7

function isOneMonth(earliest: number, latest: number): boolean {
  const [a, b] = [toCalendarDay(earliest), toCalendarDay(latest)]
  return a.year === b.year && a.month === b.month
}
