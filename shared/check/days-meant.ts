import type { ClaimOf } from '../model/claim.ts'
import { type DayNumber, type DayRange, toCalendarDay } from '../temporal/day.ts'
import { addMonths } from '../temporal/relative.ts'
import { DAYS_IN } from './days-in.ts'

/** How much more and how much less than its number, in units, a distance from the dateline may be: "eight years ago" is said of 7.6 and of 8.9 years. */
const MORE = 0.9
const LESS = 0.4
/** The same of round distances in decades, as a share of them. */
const ROUND_MORE = 1.2
const ROUND_LESS = 0.85
/** How much of a distance has gone by when it is nearly over. */
const NEARLY = 0.85
const UNITS = ['day', 'week', 'month', 'year'] as const
type Unit = (typeof UNITS)[number]

/**
 * Every day that a date may mean: beside the calendar's year, month or week that it is told to be also those as far from
 * the dateline in whole units, and all before or behind them where its hedge says so ("more than two years ago").
 */
export function daysMeant(claim: ClaimOf<'date'>, said: DayRange, dateline: DayNumber | null, words: string): DayRange {
  const { basis, precision } = claim.fields
  if (dateline === null || basis !== 'relative' || claim.assumption !== null) return said
  if (!/\bago$/i.test(words)) return precision === 'week' ? { ...said, earliest: said.earliest - 1 } : said
  const unit = UNITS.find(one => one === precision)
  if (unit === undefined) return said
  const [far, near] = distancesOf(unit, said, dateline, words)
  const around = { earliest: Math.min(said.earliest, dateline - far), latest: Math.max(said.latest, dateline - near) }
  switch (claim.hedge?.test) {
    case 'more-than':
    case 'at-least':
      return { ...around, earliest: Number.NEGATIVE_INFINITY }
    case 'less-than':
    case 'at-most':
      return { ...around, latest: dateline }
    case 'nearly':
      return { ...around, latest: Math.max(around.latest, dateline - Math.round(near * NEARLY)) }
    case 'about':
      return { earliest: around.earliest - DAYS_IN[unit]!, latest: around.latest + DAYS_IN[unit]! }
    default:
      return around
  }
}

/** Furthest and nearest that it may lie behind the dateline, in days. */
function distancesOf(
  unit: Unit,
  said: DayRange,
  dateline: DayNumber,
  words: string,
): readonly [far: number, near: number] {
  const size = DAYS_IN[unit]!
  const count = countOf(unit, said, dateline)
  if (/\b(?:decade|centur)/i.test(words)) {
    return [count * size * ROUND_MORE, count * size * ROUND_LESS]
  }
  const whole =
    unit === 'year' || unit === 'month'
      ? dateline - addMonths(dateline, -count * (unit === 'year' ? 12 : 1))
      : count * size
  return [Math.round(whole + size * MORE), Math.round(whole - size * LESS)]
}

function countOf(unit: Unit, { earliest, latest }: DayRange, dateline: DayNumber): number {
  const [then, now] = [toCalendarDay(earliest), toCalendarDay(dateline)]
  if (unit === 'year') return now.year - then.year
  if (unit === 'month') return (now.year - then.year) * 12 + now.month - then.month
  return Math.round((dateline - (earliest + latest) / 2) / DAYS_IN[unit]!)
}
