import type { Span } from '../../base/span.ts'
import { datesAround, type ToldDate } from '../../check/dates-around.ts'
import type { Timed } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { ageIn, birthdayOf } from '../../temporal/age.ts'
import { type DayNumber, type DayRange, toCalendarDay } from '../../temporal/day.ts'
import { hull, meets, onDay } from '../../temporal/interval.ts'
import { dayText, rangeText } from '../../temporal/words.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { type AgeTime, at, inYear } from './rule-time.ts'

const TURN = wordSet('turns turning turn')
const CELEBRATES = wordSet('celebrates marks celebrating marking reaches reaching')
const IS = wordSet('is are just recently today')
const HAS = wordSet('has have just recently today')
const TURNED = wordSet('turned')
const MODALS = wordSet("will would could may might must should to he'd she'd they'd")
const WILL = wordSet("will he'll she'll they'll i'll to")
const SUBORDINATE = wordSet('when if until till before once unless after by as while since')
const BESIDE = wordSet('on in this next last')
/** Days from a birthday within which it is kept, and within which it may be. */
const KEPT = 7
const AROUND = 45
/** Days from a birthday within which no other one is `turns 50`. */
const CLOSE = 30
/** Days after which copy may still say `turns`. */
const LATELY = 92
const YEAR = 366
/** Tokens of a clause looked back over. */
const CLAUSE = 9

/**
 * The times of a birthday that the copy tells (`turns 36 on May 4`, `her 60th birthday`): the day told, the next of its name
 * where the verb looks ahead; without one the last or the next birthday where the words speak of now. Unsure where they may
 * speak of any other.
 */
export function birthdayTimes(
  linked: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  context: JudgeContext,
): readonly AgeTime[] {
  const { lexed } = context.links
  const { claim } = linked
  const tense = tenseOf(linked, lexed)
  const told = datesAround(linked, context).find(({ isInSentence }) => isInSentence)
  if (told) return toldTimes(linked, told, births, tense, context)
  if (context.dateline === null) return []
  const birth = hull(births.flatMap(({ time }) => time.ranges))
  const [earliest, latest] = [birthdayOf(birth.earliest, claim.fields.min), birthdayOf(birth.latest, claim.fields.min)]
  const isSure = tense === 'now'
  const isBehind = isTurned(linked, lexed)
  const apart = isSure && !isBehind ? YEAR - CLOSE : YEAR
  const isNear = earliest <= context.dateline + (isBehind ? 0 : apart) && latest >= context.dateline - apart
  const now = dayText(context.dateline)
  if (isNear)
    return [
      {
        ...at({ earliest, latest }),
        label: `birthday ${rangeText({ earliest, latest })}`,
        why: `birthday nearest the dateline, ${now}`,
        isSure,
      },
    ]
  return isSure ? [{ ...at(closeBirthday(birth, context.dateline)), why: `as of the dateline, ${now}` }] : []
}

/** The day of the birthday that is close to a day; the day itself where none is, or where the birth is uncertain. */
function closeBirthday(birth: DayRange, day: DayNumber): DayRange {
  const { min } = ageIn('year', birth, onDay(day + CLOSE))
  const birthday = birthdayOf(birth.earliest, min)
  const isClose = birth.earliest === birth.latest && Math.abs(birthday - day) <= CLOSE
  return onDay(isClose ? birthday : day)
}

/** `turned |36|`: the day is behind. */
function isTurned({ claim }: LinkedClaimOf<'age'>, lexed: Lexed): boolean {
  return claim.pattern === 'turned <n>' && TURNED.has(lexed.word[tokenAt(lexed, claim.start) - 1]!)
}

type BirthdayTense = 'now' | 'ahead' | 'past' | 'open'

/** Whether a birthday is told of now (`turns 50`, `has just turned 50`), ahead, as past, or at any time. */
function tenseOf({ claim }: LinkedClaimOf<'age'>, lexed: Lexed): BirthdayTense {
  const from = tokenAt(lexed, claim.start)
  for (let i = from - 1; i > from - CLAUSE && lexed.sentence[i] === lexed.sentence[from]; i--) {
    const word = lexed.word[i]!
    if (SUBORDINATE.has(word)) return 'open'
    const isTurned = TURNED.has(word)
    if (!isTurned && !TURN.has(word) && !CELEBRATES.has(word)) continue
    if (opensClause(lexed, i)) return 'open'
    if (isTurned && MODALS.has(lexed.word[i - 2]!)) return 'open'
    if (isTurned) return HAS.has(lexed.word[i - 1]!) ? 'now' : 'past'
    if (WILL.has(lexed.word[i - 1]!)) return 'ahead'
    const isPresent = lexed.text.charCodeAt(lexed.end[i]! - 1) === LETTER_S
    return isPresent || IS.has(lexed.word[i - 1]!) ? 'now' : 'open'
  }
  return 'open'
}
const LETTER_S = 0x73

/** Whether a subordinate clause leads up to the verb at a token: `|when she| turned`. */
function opensClause(lexed: Lexed, verb: number): boolean {
  for (let i = verb - 1; i > verb - CLAUSE && lexed.sentence[i] === lexed.sentence[verb]; i--) {
    if (has(lexed, i, Tag.Comma)) return false
    if (SUBORDINATE.has(lexed.word[i]!)) return true
  }
  return false
}

function toldTimes(
  linked: LinkedClaimOf<'age'>,
  told: ToldDate,
  births: readonly Timed[],
  tense: BirthdayTense,
  { dateline, links: { lexed }, reading }: JudgeContext,
): readonly AgeTime[] {
  const { claim } = linked
  const words = reading.article.text.slice(told.date.start, told.date.end)
  const isNoun = claim.pattern === '<n>th birthday'
  const isOwn = told.isOwn && (!isNoun || isBeside(claim, told.date, lexed))
  const time = (range: DayRange, isSure: boolean): AgeTime => ({
    ...at(range),
    why: `as of “${words}”, ${rangeText(range)}`,
    span: told.date,
    isBirthday: true,
    isSure,
  })
  if (isNoun) return [aroundBirthday(time(told.range, isOwn), births, claim.fields.min)]
  const said = about(told)
  if (tense === 'past' || isTurned(linked, lexed)) {
    const last = told.date.assumption?.topic === 'year' ? occurrences(told, dateline)[1] : undefined
    return [time(said, isOwn), ...(last && last.earliest !== said.earliest ? [time(last, isOwn)] : [])]
  }
  const [next, last] = occurrences(told, dateline)
  if (!next) return [time(said, isOwn)]
  const isLate = last !== undefined && dateline !== null && dateline - last.latest <= LATELY
  return [time(next, isOwn), ...(isLate ? [{ ...time(last, isOwn), isDoubtful: true }] : [])]
}

/** Weeks and weekends begin and end as people like: some days more on either side. */
function about({ date, range }: ToldDate): DayRange {
  const isLoose = date.fields.precision === 'weekend' || date.fields.precision === 'week'
  return isLoose ? { earliest: range.earliest - LOOSE, latest: range.latest + LOOSE } : range
}
const LOOSE = 2

/** `her 36th birthday |on Friday|`, `|On Friday| she marked her 36th birthday`; not `died |on Friday|, a week short of her 36th`. */
function isBeside(claim: Span, date: Span, lexed: Lexed): boolean {
  if (date.start < claim.start) {
    for (let i = tokenAt(lexed, date.end); i < tokenAt(lexed, claim.start); i++) {
      if (APART.has(lexed.word[i]!)) return false
    }
    return true
  }
  let at = tokenAt(lexed, claim.end)
  if (has(lexed, at, Tag.Comma) || lexed.word[at] === IS_WORD) at++
  while (BESIDE.has(lexed.word[at]!)) at++
  return tokenAt(lexed, date.start) <= at
}
const APART = wordSet('of before after until till since ahead shy short from to for')
const IS_WORD = wordId('is')

/** A birthday is kept some days off: told within a week of it, it is as told; within some more it may be. */
function aroundBirthday(time: AgeTime, births: readonly Timed[], years: number): AgeTime {
  const birth = hull(births.flatMap(({ time }) => time.ranges))
  const day = { earliest: birthdayOf(birth.earliest, years), latest: birthdayOf(birth.latest, years) }
  const within = (days: number) =>
    meets(day, { earliest: time.range.earliest - days, latest: time.range.latest + days })
  if (within(KEPT)) return { ...time, range: hull([time.range, day]) }
  return within(AROUND) ? { ...time, range: hull([time.range, day]), isDoubtful: true } : time
}

/** The next and the last time that a day or month without a year comes, as seen from the dateline; none of other dates. */
function occurrences({ date, range }: ToldDate, dateline: number | null): readonly DayRange[] {
  const { year, month, weekday, basis } = date.fields
  if (dateline === null || year !== null) return []
  if (basis === 'relative') {
    if (weekday === null || range.earliest !== range.latest) return []
    const week = range.earliest < dateline ? 7 : -7
    const other = onDay(range.earliest + week)
    return week > 0 ? [other, range] : [range, other]
  }
  if (month === null) return []
  const here = toCalendarDay(dateline).year
  const years = [here - 1, here, here + 1].map(one => inYear(range, one))
  const next = years.find(({ latest }) => latest >= dateline)!
  const last = years.findLast(({ earliest }) => earliest < dateline && earliest !== next.earliest)
  return last ? [next, last] : [next]
}
