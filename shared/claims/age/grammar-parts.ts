import { hedgeAfter, hedgeBefore } from '../../extract/hedge.ts'
import type { Candidate } from '../../extract/pattern.ts'
import type { AgeFields } from '../../model/claim.ts'
import { type Lexed, Tag, TIME_UNITS } from '../../model/token.ts'
import { type ReadNumber, readNumber } from '../../text/number.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordSet } from '../../text/vocabulary.ts'

/** Nobody has been older; things told to be so many years old may be. */
const OLDEST = 122
export const OLDEST_THING = 99_999

const LETTER = { year: 'Y', month: 'M', week: 'W', day: 'D' } as const

/** The unit of an age that token `at` names, or null: nobody is so many hours old. */
export function ageUnit(lexed: Lexed, at: number): AgeFields['unit'] | null {
  if (!has(lexed, at, Tag.Unit)) return null
  const unit = TIME_UNITS[lexed.value[at]!]
  return unit === 'year' || unit === 'month' || unit === 'week' || unit === 'day' ? unit : null
}

/**
 * The number at token `at` if it can be an age in years: no more than `oldest`, a person's unless told otherwise, and not
 * the second part of a longer number.
 * Figures must be whole and plain (`1,039` and `6.5` are no ages); `2½` and `two and a half` are.
 */
export function readYears(lexed: Lexed, at: number, oldest: number = OLDEST): ReadNumber | null {
  if (isInsideNumber(lexed, at)) return null
  const number = readNumber(lexed, at)
  if (number === null || number.value <= 0 || number.value > oldest) return null
  if (!number.inWords && !Number.isInteger(number.value) && number.value % 1 !== 0.5) return null
  return number
}

/** Whether the token continues a number or mark that began before it: `twenty-|one`, `$|40`, `1/|17`, `3-|2`, `4:|30`. */
export function isInsideNumber(lexed: Lexed, at: number): boolean {
  if (at === 0) return false
  if (has(lexed, at - 1, Tag.Currency)) return true
  if (has(lexed, at, Tag.NumberWord) && has(lexed, at - 1, Tag.NumberWord | Tag.Digits)) return true
  if (!touches(lexed, at)) return false
  if (has(lexed, at - 1, Tag.Slash | Tag.Word | Tag.Digits)) return true
  const mark = lexed.value[at - 1]!
  if (has(lexed, at - 1, Tag.Mark) && (mark === 0x23 || mark === 0x40 || mark === 0x3a || mark === 0x2e)) return true
  return has(lexed, at - 1, Tag.Hyphen | Tag.Dash) && touches(lexed, at - 1)
}

/** An age claim over tokens `from` to `to`, hedged by the words on either side. */
export function ageOf(
  lexed: Lexed,
  from: number,
  to: number,
  amount: number,
  unit: AgeFields['unit'] = 'year',
  more: { readonly birthday?: boolean; readonly max?: number; readonly weight?: number } = {},
): Candidate {
  const fields: AgeFields = { unit, min: amount, max: more.max ?? amount, birthday: more.birthday ?? false }
  return {
    kind: 'age',
    from,
    to,
    says: { value: unit === 'year' ? String(amount) : `P${amount}${LETTER[unit]}`, fields },
    hedge: hedgeBefore(lexed, from) ?? hedgeAfter(lexed, to),
    weight: more.weight ?? 0,
  }
}

/** What may follow a bare age in running text, besides a mark: anything that cannot be the thing counted. */
const MAY_FOLLOW = wordSet(
  `when while and but or as at by in on to from after before until since because so then now today yesterday this last
  next earlier later just again who which that if though although with without for the a an he she it they i we you
  his her their is was has had said says tells told will would did does can could may might must should next of
  following having being yet already recently alongside during not nor than among despite amid thanks only were are`,
)

/** Whether a number that ends before token `to` stands alone: no noun, unit, mark of a score or a larger number follows. */
export function standsAlone(lexed: Lexed, to: number): boolean {
  if (to >= lexed.count || lexed.sentence[to] !== lexed.sentence[to - 1]) return true
  if (has(lexed, to, Tag.Possessive | Tag.Percent | Tag.Slash | Tag.Hyphen | Tag.Currency)) return false
  if (has(lexed, to, Tag.Mark)) {
    const mark = lexed.value[to]!
    if (mark === 0xb0 || mark === 0x2b || mark === 0x2a) return false
    return !(touches(lexed, to) && touches(lexed, to + 1) && has(lexed, to + 1, Tag.Digits))
  }
  if (has(lexed, to, Tag.Weekday | Tag.Deictic)) return true
  return MAY_FOLLOW.has(lexed.word[to]!)
}
