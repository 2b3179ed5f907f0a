import { frameOf } from '../../check/age-frame.ts'
import { datesAround, type ToldDate, tellsUnplacedTime } from '../../check/dates-around.ts'
import { momentsFor } from '../../check/moments.ts'
import { seasonBeside } from '../../check/nearby.ts'
import { bestTimes, type Timed } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import { senseOfWord } from '../../link/senses.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import type { DayRange } from '../../temporal/day.ts'
import { hull, isWithin, onDay } from '../../temporal/interval.ts'
import { dayText, rangeText } from '../../temporal/words.ts'
import { has, isMark } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { birthdayTimes } from './rule-birthday.ts'
import { type AgeTime, at } from './rule-time.ts'

/** Days after a death in which an age of now is that of the death. */
const MOURNING = 366

/**
 * The times at which the copy may mean the age, the likeliest first; empty where it means some time that cannot be placed.
 * An age beside a name is of the dateline, or else of a date that its sentence or one shortly before tells; `was 24 when she
 * joined in 2013` of 2013, and within it of the day she joined; `at 24` of whatever the clause tells; of somebody who has
 * died, an age of now is of the day of death. A time is sure where an age that is right for none of them is wrong.
 */
export function timesOf(
  linked: LinkedClaimOf<'age'>,
  births: readonly Timed[],
  context: JudgeContext,
): readonly AgeTime[] {
  if (linked.claim.fields.birthday) return birthdayTimes(linked, births, context)
  const frame = frameOf(linked, context.links.lexed)
  const told = datesAround(linked, context)
  const dates = told.map(one => toTime(one, context))
  const now = nowOf(linked, context)
  switch (frame) {
    case 'now':
      return [now, ...dates.filter((_, i) => isOfWhole(told[i]!)).map(unsure)].filter(time => time !== null)
    case 'past':
      return pastTimes(linked, dates, now, context)
    case 'event':
      return [...eventTimes(linked, dates, context), ...eventNow(linked, now, context.links.lexed)]
    case 'ahead':
      return [...dates, ...(now ? [unsure(now)] : [])]
    case 'clause':
      return [...dates.map((date, i) => ({ ...date, isSure: told[i]!.isOpening })), ...(now ? [unsure(now)] : [])]
    case 'open':
      return now === null ? dates.map(unsure) : [...dates, now].map(unsure)
  }
}

const AHEAD = wordSet(
  "will would could can may might must should if until before hopes hope plans plan wants want intends expects dreams won't " +
    'eligible hoping planning able due',
)
const TO = wordId('to')
const TURNED = wordId('turned')

/** Whether the words put the age behind: `was 24`, `left at 16`, not `hopes to retire at 65`. */
export function isReached(linked: LinkedClaimOf<'age'>, lexed: Lexed): boolean {
  const { claim } = linked
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  const isTurned = claim.pattern === 'turned <n>' && lexed.word[from - 1] === TURNED
  if (claim.quoted || (claim.fields.birthday ? !isTurned : !PLACED.has(frameOf(linked, lexed)))) return false
  for (let i = from - CLAUSE; i < to + CLAUSE; i++) {
    if (i < 0 || i >= lexed.count || lexed.sentence[i] !== lexed.sentence[from]) continue
    if (AHEAD.has(lexed.word[i]!) || (lexed.word[i] === TO && isInfinitive(lexed, i + 1))) return false
  }
  return true
}
/** Tokens of a clause looked at on either side. */
const CLAUSE = 9
const PLACED: ReadonlySet<string> = new Set(['past', 'event'])

/** A plain lower-case word behind `to`: `to |retire|`, not `to |the| sea`, `to |Leeds|`. */
function isInfinitive(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Word) && !has(lexed, at, Tag.Capital) && !DETERMINERS.has(lexed.word[at]!)
}
const DETERMINERS = wordSet('the a an his her their its my our your sea school work bed town')

/** A date of the age's own clause, or one that all its sentence or those behind may be of. */
function isOfWhole({ isOwn, isOpening, isInSentence }: ToldDate): boolean {
  return isOwn || isOpening || !isInSentence
}

function unsure(time: AgeTime): AgeTime {
  return { ...time, isSure: false }
}

function pastTimes(
  linked: LinkedClaimOf<'age'>,
  dates: readonly AgeTime[],
  now: AgeTime | null,
  context: JudgeContext,
): readonly AgeTime[] {
  const looked = momentTimes(linked, context)
  const [told, ...others] = dates.filter(({ isDoubtful }) => !isDoubtful)
  const before = dates.filter(({ isDoubtful }) => isDoubtful)
  if (told) return [told, ...looked.filter(({ range }) => isWithin(range, told.range)), ...others, ...before]
  if (looked.length > 0) return [...looked, ...before]
  return now?.statement && endsSentence(linked, context) ? [now, ...before] : before
}

/** What the sentence tells of first, or within the date that it tells the very day, where the facts know it of a death. */
function eventTimes(
  linked: LinkedClaimOf<'age'>,
  dates: readonly AgeTime[],
  context: JudgeContext,
): readonly AgeTime[] {
  const looked = momentTimes(linked, context)
  const [told, ...others] = dates
  const days =
    told && isAtDeath(linked, context.links.lexed) ? looked.filter(({ range }) => isWithin(range, told.range)) : []
  return days.length > 0 ? [...days, ...others] : [...dates, ...looked]
}

/** The dateline is no time of an event, unless the event is a death that the facts place. */
function eventNow(linked: LinkedClaimOf<'age'>, now: AgeTime | null, lexed: Lexed): readonly AgeTime[] {
  if (now === null) return []
  return [now.statement !== null && isAtDeath(linked, lexed) ? now : unsure(now)]
}

/** `died |at 64|`, `|aged 64|, he died`: at the death of the one whose age it is. */
function isAtDeath({ claim, cue, hasOthers }: LinkedClaimOf<'age'>, lexed: Lexed): boolean {
  if (cue?.sense !== 'death' || hasOthers) return false
  const from = tokenAt(lexed, claim.start)
  if (cue.token >= from) return opensSentence(lexed, from)
  for (let i = cue.token + 1; i < from - 2; i++) if (has(lexed, i, Tag.Comma)) return false
  return true
}

/** `|At 64|, he died`. */
function opensSentence(lexed: Lexed, from: number): boolean {
  return from < LEADS || lexed.sentence[from - LEADS] !== lexed.sentence[from]
}
/** Tokens before an age that leads: `At |64|`, `At the age of |64|`. */
const LEADS = 5

/** `She was 91|.` */
function endsSentence({ claim }: LinkedClaimOf<'age'>, { links: { lexed } }: JudgeContext): boolean {
  return has(lexed, tokenAt(lexed, claim.end), Tag.Period)
}

/** The dateline; of somebody who died before it the day of death, of which obituaries tell. */
function nowOf(linked: LinkedClaimOf<'age'>, context: JudgeContext): AgeTime | null {
  const { facts, dateline } = context
  const deaths = bestTimes(facts.about(linked.subject!.entity!, 'dateOfDeath'))
  const death = deaths[0]
  const isNow =
    (!linked.claim.quoted || isInBrackets(linked, context.links.lexed)) && !tellsUnplacedTime(linked, context)
  if (death && (dateline === null || death.time.ranges[0]!.earliest <= dateline)) {
    const range = hull(death.time.ranges)
    const isRecent = dateline === null || dateline - range.latest <= MOURNING
    const isSure =
      isNow && (tellsDeath(linked, context) || (isRecent && frameOf(linked, context.links.lexed) === 'now'))
    return { ...at(range), why: `died ${rangeText(range)}`, statement: death.statement, isSure }
  }
  if (dateline === null) return null
  return { ...at(onDay(dateline)), why: `as of the dateline, ${dayText(dateline)}`, isSure: isNow }
}

/** `“I took my niece [Ada Marsh, |47|] along”`: the paper's words in somebody else's. */
function isInBrackets({ claim }: LinkedClaimOf<'age'>, lexed: Lexed): boolean {
  return isMark(lexed, tokenAt(lexed, claim.end), CLOSING_BRACKET)
}
const CLOSING_BRACKET = 0x5d

/** Whether the claim's sentence, or the one before, tells of a death. */
function tellsDeath({ claim }: LinkedClaimOf<'age'>, { links: { lexed } }: JudgeContext): boolean {
  const first = tokenAt(lexed, lexed.sentences[Math.max(0, claim.sentence - 1)]!.start)
  const last = tokenAt(lexed, lexed.sentences[claim.sentence]!.end)
  for (let i = first; i < last; i++) if (senseOfWord(lexed.word[i]!) === 'death') return true
  return false
}

function toTime({ date, range, isOwn, isInSentence }: ToldDate, { reading }: JudgeContext): AgeTime {
  const words = reading.article.text.slice(date.start, date.end)
  const meant = date.pattern === AGO ? aroundThen(range) : range
  return {
    ...at(meant),
    why: `as of “${words}”, ${rangeText(meant)}`,
    span: date,
    isSure: isOwn,
    isDoubtful: !isInSentence,
  }
}
const AGO = '<n> <unit> ago'

/** `Five years ago` may be some months more: half of what it counts in. */
function aroundThen({ earliest, latest }: DayRange): DayRange {
  return { earliest: earliest - Math.ceil((latest - earliest) / 2), latest }
}

/** The times of what the sentence says happened, from the facts. */
function momentTimes(linked: LinkedClaimOf<'age'>, context: JudgeContext): readonly AgeTime[] {
  if (linked.cue?.sense === 'birth') return []
  const moments = momentsFor(linked, seasonBeside(linked, context), context)
  return moments.map(({ time, what, statement, isOnly }) => ({
    ...at(hull(time.ranges)),
    why: `${what}: ${rangeText(hull(time.ranges))}`,
    statement,
    isSure: isOnly && moments.length === 1,
  }))
}
