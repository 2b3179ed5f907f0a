import { hedgeAfter, hedgeBefore, plusAfter } from '../../extract/hedge.ts'
import { IN_TITLE } from '../../extract/names-words.ts'
import type { Pattern, Settled } from '../../extract/pattern.ts'
import { QUANTITY_WORDS, type Quantity, readQuantity } from '../../extract/quantity.ts'
import type { Hedge, TimeUnit } from '../../model/claim.ts'
import { type Lexed, Tag, type TimeUnitName } from '../../model/token.ts'
import { durationText } from '../../temporal/timex.ts'
import { readNumber } from '../../text/number.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'

const ONE = wordId('one')
const A = wordSet('a an')
const PER = wordSet('once twice times per every each')
const ANNIVERSARY = wordSet('anniversary reunion itch old olds')
/** Words before "a year" that make a length of it and not a rate ("$5 million a year"). */
const LEADS = wordSet(
  'for in over after within than nearly almost about around roughly just only under during least of by spent took takes take lasted lasts last spend to is was been be and half like quite such exactly into without until barely approximately another every took needed requires required more less up',
)
const TAILS = wordSet('later ago earlier after before of together apart long and since prior into or')

/** How a unit of the text is told in fields: nights are days, a fortnight two weeks, a millennium ten centuries. */
const UNITS: Readonly<Record<TimeUnitName, readonly [TimeUnit, number]>> = {
  second: ['second', 1],
  minute: ['minute', 1],
  hour: ['hour', 1],
  day: ['day', 1],
  night: ['day', 1],
  weekend: ['week', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['decade', 1],
  century: ['century', 1],
  millennium: ['century', 10],
}

function settle({ amount, unit, value }: Quantity): Settled<'duration'> {
  const [own, factor] = UNITS[unit]
  return { value, fields: { amount: amount === null ? null : amount * factor, unit: own } }
}

/** `10 years`, `a year and a half`, `several months`, `two-year`. */
const length: Pattern = {
  name: '<n> <units>',
  kind: 'duration',
  tags: Tag.Digits | Tag.NumberWord,
  words: QUANTITY_WORDS,
  gate: (lexed, at) => !has(lexed, at + 1, Tag.Comma | Tag.Period | Tag.Month),
  read: (lexed, at) => {
    const quantity = readQuantity(lexed, at)
    if (quantity === null || (has(lexed, at - 1, Tag.Hyphen) && has(lexed, at - 2, Tag.Word))) return null
    if (isTitle(lexed, quantity)) return null
    if (ANNIVERSARY.has(lexed.word[quantity.to]!) || isRate(lexed, at, quantity)) return null
    if (lexed.word[at] === ONE && quantity.amount === 1 && isSomeday(lexed, at, quantity)) return null
    return {
      kind: 'duration',
      from: at,
      to: quantity.to,
      hedge: hedgeBefore(lexed, at) ?? hedgeAfter(lexed, quantity.to) ?? plusIn(lexed, at),
      says: settle(quantity),
    }
  },
}

/** `|Ninety Days| to Caldera`, `“|Six Days|”`: a unit with a capital before the rest of a title, or alone between quotation marks. */
function isTitle(lexed: Lexed, { from, to }: Quantity): boolean {
  if (!has(lexed, to - 1, Tag.Capital)) return false
  const end = has(lexed, to, Tag.Comma | Tag.Period) ? to + 1 : to
  if (has(lexed, from - 1, Tag.OpenQuote) && has(lexed, end, Tag.CloseQuote)) return true
  return IN_TITLE.has(lexed.word[to]!) && has(lexed, to + 1, Tag.Capital) && !has(lexed, to, Tag.Capital)
}

/** The `-plus` of `five-plus years`. */
function plusIn(lexed: Lexed, at: number): Hedge | null {
  const number = readNumber(lexed, at)
  return number === null ? null : plusAfter(lexed, number.to)
}

/** `$5 million a year`, `twice a week`: no length, a rate. */
function isRate(lexed: Lexed, at: number, { to, amount }: Quantity): boolean {
  if (!A.has(lexed.word[at]!) || amount !== 1) return false
  const before = lexed.word[at - 1]!
  return PER.has(before) || !(LEADS.has(before) || TAILS.has(lexed.word[to]!))
}

/** `one day` and `one night` mean some day, unless a word before counts them. */
function isSomeday(lexed: Lexed, at: number, { unit }: Quantity): boolean {
  return (unit === 'day' || unit === 'night') && !LEADS.has(lexed.word[at - 1]!)
}

const FOR = wordSet('for spent over took in after lasted')
const PLURALS = wordSet('minutes hours days weeks months years decades centuries')

/** `for years`, `months of talks`: a length whose number is not stated. */
const unstated: Pattern = {
  name: 'for <units>',
  kind: 'duration',
  tags: Tag.Unit,
  read: (lexed, at) => {
    if (!PLURALS.has(lexed.word[at]!) || !FOR.has(lexed.word[at - 1]!)) return null
    return { kind: 'duration', from: at, to: at + 1, checkable: false, says: settle(unstatedQuantity(lexed, at)) }
  },
}

function unstatedQuantity(lexed: Lexed, at: number): Quantity {
  const unit = UNIT_NAMES[lexed.value[at]!]!
  return { from: at, to: at + 1, amount: null, unit, value: durationText(null, unit), rest: null }
}

const UNIT_NAMES = Object.keys(UNITS) as TimeUnitName[]

const WHOLE = wordSet('all full whole entire')
const WHOLE_UNITS = wordSet('day week month year')
const NOUN_TAIL = wordSet('of')

/** `all day`, `the whole year`, `a full week`: as long as the unit. */
const whole: Pattern = {
  name: 'all <unit>',
  kind: 'duration',
  words: WHOLE_UNITS,
  read: (lexed, at) => {
    const from = has(lexed, at - 1, Tag.Hyphen) ? at - 2 : at - 1
    if (!WHOLE.has(lexed.word[from]!) || A.has(lexed.word[from - 1]!) || NOUN_TAIL.has(lexed.word[at + 1]!)) return null
    const unit = UNIT_NAMES[lexed.value[at]!]!
    const value = durationText(1, unit)
    return {
      kind: 'duration',
      from,
      to: at + 1,
      checkable: false,
      says: settle({ from, to: at + 1, amount: 1, unit, value, rest: null }),
    }
  },
}

const STRETCH = wordSet('past last')
const SPANNED = wordSet('year decade month week century')
const THE = wordId('the')
const IN = wordSet('in over during for within')

/** `in the past year`, `over the last decade`: the stretch up to the dateline, told as a length. */
const stretch: Pattern = {
  name: 'the past <unit>',
  kind: 'duration',
  words: SPANNED,
  read: (lexed, at) => {
    if (!STRETCH.has(lexed.word[at - 1]!) || lexed.word[at - 2] !== THE || !IN.has(lexed.word[at - 3]!)) return null
    const unit = UNIT_NAMES[lexed.value[at]!]!
    return {
      kind: 'duration',
      from: at,
      to: at + 1,
      start: lexed.start[at - 1]!,
      weight: 1,
      says: settle({ from: at, to: at + 1, amount: 1, unit, value: durationText(1, unit), rest: null }),
    }
  },
}

export const grammar: readonly Pattern[] = [length, unstated, whole, stretch]
