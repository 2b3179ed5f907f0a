import type { CandidateOf, Pattern } from '../../extract/pattern.ts'
import { readQuantity } from '../../extract/quantity.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { weekdayInWeek, weekdayNear } from '../../temporal/relative.ts'
import { dayPeriod } from '../../temporal/timex.ts'
import { readNumber } from '../../text/number.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { ahead, distance } from './grammar-distance.ts'
import { offset } from './grammar-offset.ts'
import { NOTHING, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { opennessBefore } from './grammar-words.ts'

const AGO = wordSet('ago earlier')
const LATER = wordSet('later hence')
const FROM = wordId('from')
const NOW = wordSet('now today')
const ON = wordId('on')
const IN = wordId('in')

/** `two Sundays ago`, `three Fridays from now`: that many such days from the dateline, its own day not counted. */
export const countedWeekday: Pattern = {
  name: '<n> <weekday>s ago',
  kind: 'date',
  tags: Tag.Weekday,
  read: (lexed, at) => {
    const count = numberBefore(lexed, at)
    const isPast = AGO.has(lexed.word[at + 1]!)
    const isFuture = LATER.has(lexed.word[at + 1]!) || (lexed.word[at + 1] === FROM && NOW.has(lexed.word[at + 2]!))
    if (count === null || (!isPast && !isFuture)) return null
    const to = lexed.word[at + 1] === FROM ? at + 3 : at + 2
    const place = { from: count.from, to, open: opennessBefore(lexed, count.from) }
    const spelled = { ...NOTHING, weekday: lexed.value[at]! }
    return {
      kind: 'date',
      from: count.from,
      to,
      says: ({ dateline }) => {
        if (dateline === null) return settleUnplaced(`XXXX-WXX-${spelled.weekday}`, place, 'day', spelled)
        const first = isPast
          ? weekdayNear(dateline - 1, spelled.weekday, 'past')
          : weekdayNear(dateline + 1, spelled.weekday, 'future')
        const day = first + (isPast ? -7 : 7) * (count.value - 1)
        return settlePeriod(dayPeriod(day), place, { spelled, relative: true })
      },
    }
  },
}

/** Tokens that a number of weekdays may take: `twenty-two`. */
const LONGEST = 3

function numberBefore(lexed: Lexed, at: number): { readonly from: number; readonly value: number } | null {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST); from--) {
    const number = readNumber(lexed, from)
    if (number?.to === at && Number.isInteger(number.value)) return { from, value: number.value }
  }
  return null
}

/**
 * `Monday, two weeks from now`, `three weeks after Christmas on Friday`, `in three days on Friday`: the distance names a
 * week, the weekday the day in it.
 */
export const weekdayAtDistance: Pattern = {
  name: '<weekday> <n> weeks from now',
  kind: 'date',
  tags: Tag.Weekday,
  read: (lexed, at) => {
    const next = has(lexed, at + 1, Tag.Comma) ? at + 2 : at + 1
    const behind = distanceAt(lexed, next)
    const before = behind === null && lexed.word[at - 1] === ON ? distanceEndingAt(lexed, at - 1) : null
    const base = behind ?? before
    if (base === null) return null
    const [from, to] = behind ? [at, base.to] : [base.from, at + 1]
    const place = { from, to, open: opennessBefore(lexed, from) }
    const spelled = { ...NOTHING, weekday: lexed.value[at]! }
    return {
      kind: 'date',
      from,
      to,
      weight: 1,
      says: discourse => {
        const range = (typeof base.says === 'function' ? base.says(discourse) : base.says)?.fields.range
        if (!range) return settleUnplaced(`XXXX-WXX-${spelled.weekday}`, place, 'day', spelled)
        return settlePeriod(dayPeriod(weekdayInWeek(range.latest, spelled.weekday, 0)), place, {
          spelled,
          relative: true,
        })
      },
    }
  },
}

/** Tokens within which a distance's trigger stands after its first, and before its last. */
const REACH = 6

function distanceAt(lexed: Lexed, at: number): CandidateOf<'date'> | null {
  for (let trigger = at; trigger < Math.min(lexed.count, at + REACH); trigger++) {
    const found = readDistance(lexed, trigger)
    if (found?.from === at) return found
  }
  return null
}

function distanceEndingAt(lexed: Lexed, to: number): CandidateOf<'date'> | null {
  for (let trigger = to - 1; trigger >= Math.max(0, to - REACH); trigger--) {
    const found = readDistance(lexed, trigger)
    if (found?.to === to) return found
  }
  return null
}

/** A distance in days or weeks that looks ahead from the dateline or from a date; months and years name no week. */
function readDistance(lexed: Lexed, at: number): CandidateOf<'date'> | null {
  const pattern =
    lexed.word[at] === IN ? ahead : isFromNow(lexed, at) ? distance : DATED.has(lexed.word[at]!) ? offset : null
  const found = pattern?.read(lexed, at)
  const first = Array.isArray(found) ? found[0] : found
  if (first?.kind !== 'date') return null
  const unit = readQuantity(lexed, first.from)?.unit
  return unit === 'day' || unit === 'week' || unit === 'fortnight' ? first : null
}

const DATED = wordSet('after from')

function isFromNow(lexed: Lexed, at: number): boolean {
  return lexed.word[at] === FROM && NOW.has(lexed.word[at + 1]!)
}
