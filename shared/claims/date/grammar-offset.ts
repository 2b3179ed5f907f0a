import type { CandidateOf, Pattern } from '../../extract/pattern.ts'
import { type Quantity, readQuantityBefore } from '../../extract/quantity.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { addGrains } from '../../temporal/relative.ts'
import { dayPeriod } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId } from '../../text/vocabulary.ts'
import { WordSet } from '../../text/word-set.ts'
import { deictic, partText } from './grammar-deictic.ts'
import { addRest, dayGrain } from './grammar-distance.ts'
import { holiday } from './grammar-holiday.ts'
import { month } from './grammar-month.ts'
import { numeric } from './grammar-numeric.ts'
import { settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { weekday } from './grammar-weekday.ts'
import { OF } from './grammar-words.ts'

const BEFORE = wordId('before')
/** Patterns whose day may be counted from, with the tags or words that trigger them. */
const DAYS: readonly Pattern[] = [numeric, month, weekday, holiday, deictic]
/** Tokens within which such a date's trigger stands after its first. */
const REACH = 5

/** `two weeks after Christmas`, `three days from Tuesday`, `5 days before May 13, 1999`. */
export const offset: Pattern = {
  name: '<n> <unit> after <date>',
  kind: 'date',
  words: ['after', 'before', 'from'].map(wordId),
  read: (lexed, at) => {
    if (!has(lexed, at - 1, Tag.Unit)) return null
    const quantity = readQuantityBefore(lexed, at)
    if (quantity === null || quantity.amount === null || dayGrain(quantity.unit) === null) return null
    const base = readDateAt(lexed, at + 1)
    if (base === null) return null
    const sign = lexed.word[at] === BEFORE ? -1 : 1
    const place = { from: quantity.from, to: base.to, open: null }
    return {
      kind: 'date',
      from: quantity.from,
      to: base.to,
      says: discourse => {
        const from = typeof base.says === 'function' ? base.says(discourse) : base.says
        const range = from?.fields.range
        if (!range || range.earliest !== range.latest) return settleUnplaced('XXXX-XX-XX', place, 'vague')
        return settlePeriod(dayPeriod(shift(range.earliest, quantity, sign)), place, {
          relative: true,
          assumption: from?.assumption ?? null,
        })
      },
    }
  },
}

const HOURS = wordId('hours')

/** `the night of May 14, 1940`, `the early morning hours of 20 March 2013`: the date, with the part of its day. */
export const partOfDate: Pattern = {
  name: 'the night of <date>',
  kind: 'date',
  tags: Tag.DayPart,
  read: (lexed, at) => {
    const of = lexed.word[at + 1] === HOURS ? at + 2 : at + 1
    const base = lexed.word[of] === OF ? readDateAt(lexed, of + 1) : null
    if (base === null) return null
    return {
      kind: 'date',
      from: at,
      to: base.to,
      says: discourse => {
        const says = typeof base.says === 'function' ? base.says(discourse) : base.says
        if (says === null || says.value === null) return says
        return { ...says, value: `${says.value}${partText(lexed, at)}` }
      },
    }
  },
}

function shift(day: number, { amount, unit, rest }: Quantity, sign: number): number {
  const count = (amount ?? 0) * (unit === 'fortnight' ? 2 : 1)
  return addRest(addGrains(day, dayGrain(unit)!, count * sign), rest, sign)
}

/** A date that names one day and starts at token `at`. */
function readDateAt(lexed: Lexed, at: number): CandidateOf<'date'> | null {
  for (let trigger = at; trigger < at + REACH && trigger < lexed.count; trigger++) {
    for (const pattern of DAYS) {
      if (!isTrigger(lexed, trigger, pattern)) continue
      const found = pattern.read(lexed, trigger)
      const first = Array.isArray(found) ? found[0] : found
      if (first?.kind === 'date' && first.from === at && (pattern === holiday || namesDay(lexed, first))) return first
    }
  }
  return null
}

const wordsOf = new Map(DAYS.map(pattern => [pattern, new WordSet([...(pattern.words ?? [])])]))

function isTrigger(lexed: Lexed, at: number, pattern: Pattern): boolean {
  return has(lexed, at, pattern.tags ?? 0) || wordsOf.get(pattern)!.has(lexed.word[at]!)
}

/** A month without a day counts from nowhere. */
function namesDay(lexed: Lexed, { from, to }: CandidateOf<'date'>): boolean {
  for (let i = from; i < to; i++) {
    const isNumber = has(lexed, i, Tag.Digits | Tag.Ordinal | Tag.NumberWord) && !has(lexed, i, Tag.Year)
    if (isNumber || has(lexed, i, Tag.Weekday | Tag.Deictic)) return true
  }
  return false
}
