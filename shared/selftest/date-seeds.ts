import type { CheckedClaim } from '../model/checked.ts'
import { daysInMonth } from '../temporal/day.ts'
import { MONTHS, WEEKDAYS } from '../temporal/words.ts'
import { withOtherNumber } from './number-words.ts'
import { otherNumbers } from './other-numbers.ts'
import { replaceIn, type Seed } from './seed.ts'

/** Of a date: another weekday, another month, the years before and behind, and of a distance (`two years ago`) its number. */
export function dateSeeds(claim: CheckedClaim, text: string): Seed[] {
  return [...weekdaySeeds(claim), ...monthSeeds(claim, text), ...yearSeeds(claim), ...distanceSeeds(claim)]
}

const WEEKDAY = new RegExp(`\\b(?:${WEEKDAYS.join('|')})(?=s?\\b)`)

/** The day after: `Wednesday, Jan. 17` → `Thursday, Jan. 17`. */
export function weekdaySeeds(claim: CheckedClaim): Seed[] {
  const found = WEEKDAY.exec(claim.text)
  if (!found) return []
  const next = WEEKDAYS[(names(WEEKDAYS).indexOf(found[0]) + 1) % WEEKDAYS.length]!
  return replaceIn(claim, 'weekday', next, placeOf(found))
}

/** Associated Press style shortens these months, and only beside a day. */
const SHORT = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.']
const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.)(?![a-z])`)

const SHORTENS = /\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d/

/** The next month that has the day, shortened beside it where the copy shortens months. */
function monthSeeds(claim: CheckedClaim, text: string): Seed[] {
  const found = MONTH.exec(claim.text)
  if (!found) return []
  const [word] = found
  const told = /(?<![\d,])\d{1,2}(?!\d)/.exec(claim.text)?.[0]
  const day = Number(told ?? 1)
  const isShort = SHORT.includes(word) && told !== undefined && SHORTENS.test(text)
  const shown = names(isShort ? SHORT : MONTHS)
  let month = (shown.indexOf(word) + 1) % MONTHS.length
  while (daysInMonth(COMMON_YEAR, month + 1) < day) month = (month + 1) % MONTHS.length
  return replaceIn(claim, 'month', shown[month]!, placeOf(found))
}
const COMMON_YEAR = 2001

/** The years beside `1998`, the decades beside `the 1980s`. */
function yearSeeds(claim: CheckedClaim): Seed[] {
  const found = /(?<!\d)(?:1\d|20)\d\d(?=(s?)(?!\d))/.exec(claim.text)
  if (!found) return []
  const year = Number(found[0])
  const step = found[1] === 's' ? 10 : 1
  return [year - step, year + step].flatMap(other => replaceIn(claim, 'year', String(other), placeOf(found)))
}

const DISTANCE = /\b(?:day|week|month|year|decade)s?\b/i
const ROUGHLY = { below: 0.5, above: 0.99 }

/** `two years ago` is right from one and a half to nearly three: another distance stands clear of that. */
function distanceSeeds(claim: CheckedClaim): Seed[] {
  if (!DISTANCE.test(claim.text)) return []
  const said = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 25, 30, 40, 50, 100].find(
    number => withOtherNumber(claim.text, number, number) === claim.text,
  )
  if (said === undefined) return []
  return otherNumbers(said, claim.hedge, ROUGHLY).flatMap(other =>
    replaceIn(claim, 'length', withOtherNumber(claim.text, said, other)),
  )
}

/** An hour earlier and later, on the same half of the day: `10 p.m. ET` → `9 p.m. ET`, `11 p.m. ET`. */
export function timeSeeds(claim: CheckedClaim): Seed[] {
  const found = /^(\d{1,2})(?=(?::\d\d)? ?[ap]\.?m)/i.exec(claim.text)
  if (!found || claim.text.includes('/')) return []
  const hour = Number(found[1])
  return [hour - 1, hour + 1]
    .filter(other => other >= 1 && other <= 11)
    .flatMap(other => replaceIn(claim, 'time', String(other), placeOf(found)))
}

/** As plain strings, among which any word may be looked for. */
function names(list: readonly string[]): readonly string[] {
  return list
}

function placeOf({ 0: word, index }: RegExpExecArray): readonly [number, number] {
  return [index, index + word.length]
}
