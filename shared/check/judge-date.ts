import { type LinkedClaim, type LinkedClaimOf, tokenAt } from '../link/link.ts'
import type { Finding } from '../model/verdict.ts'
import { birthdayOf } from '../temporal/age.ts'
import { type DayRange, toCalendarDay, weekdayOf } from '../temporal/day.ts'
import type { TimeValue } from '../temporal/edtf.ts'
import { fallsIn, hull, onDay } from '../temporal/interval.ts'
import { rangeText, timeText } from '../temporal/words.ts'
import { localTimeOf } from '../temporal/zone.ts'
import { dateFixes } from './date-fixes.ts'
import { daysMeant } from './days-meant.ts'
import { Derivation, unknown } from './derivation.ts'
import { independentBehind } from './independence.ts'
import { type Truth, verdictOf } from './kleene.ts'
import { tellsHowLong } from './lasting.ts'
import { speaksOf } from './licence.ts'
import { EXACTLY, type Moment } from './moment.ts'
import { momentsFor } from './moments.ts'
import { birthdayBeside, seasonBeside } from './nearby.ts'
import { bestTimes } from './rank.ts'
import type { JudgeContext } from './rule.ts'
import { tellsWhen } from './tells-when.ts'
import { sidedMoments } from './tenure.ts'
import { ordinalWords } from './words.ts'

/** Furthest from an assumed date, in days, that a fact still contradicts it: beyond, the copy may mean another year. */
const ASSUMED = 200

/**
 * Compares every moment that the words can mean with the days the copy gives. Where one falls within them the date is
 * supported; it is contradicted only by something that happens once.
 */
export function judgeDate(linked: LinkedClaimOf<'date'>, range: DayRange, context: JudgeContext): Finding {
  const found = foundFor(linked, context)
  if (found.length === 0) return silent(linked)
  const said = daysMeant(linked.claim, range, context.dateline, wordsOf(linked, context))
  const judged = found.map(moment => ({ moment, truth: happensIn(moment.time, said, context) }))
  const right = judged.filter(({ truth }) => truth === true)
  const only = judged.filter(({ moment }) => moment.isOnly)
  const what = only[0]?.moment.what
  const rivals = only.filter(({ moment }) => moment.what === what)
  if (right.length > 0 && !isDisputed(right[0]!.moment, rivals))
    return conclude(linked, 'supported', right.slice(0, 1), range, context)
  const counted = rivals.length > 0 ? rivals : judged
  const verdict = verdictOf(counted.map(({ truth }) => truth))
  if (verdict !== 'contradicted')
    return conclude(linked, rivals.length > 0 || verdict === 'possible' ? verdict : 'unknown', counted, range, context)
  if (only.some(({ truth }) => truth !== false)) return conclude(linked, 'unknown', counted, range, context)
  if (rivals.length === 0) return conclude(linked, 'unknown', counted, range, context)
  const isSure = mayContradict(linked, only, said, context)
  return conclude(linked, isSure ? 'contradicted' : 'unknown', counted, range, context, UNSURE)
}

function foundFor(linked: LinkedClaimOf<'date'>, context: JudgeContext): readonly Moment[] {
  const side = sideOf(linked, context)
  if (side) return sidedMoments(linked, side.end, context)
  const birthdays = birthdaysOn(linked, context)
  return birthdays.length > 0 ? birthdays : momentsFor(linked, seasonBeside(linked, context), context)
}

/** `turned 58 on |Sept. 2|`: when the facts have that birthday. */
function birthdaysOn(linked: LinkedClaimOf<'date'>, context: JudgeContext): Moment[] {
  const age = birthdayBeside(linked, context)
  if (!age?.subject?.entity) return []
  const { min } = age.claim.fields
  const what = `${ordinalWords(min)} birthday of ${age.subject.label}`
  return bestTimes(context.facts.about(age.subject.entity, 'dateOfBirth')).map(({ statement, time }) => {
    const ranges = time.ranges.map(({ earliest, latest }) => ({
      earliest: birthdayOf(earliest, min),
      latest: birthdayOf(latest, min),
    }))
    return { statement, time: { ...time, ranges }, what, isOnly: true, of: [], leeway: EXACTLY }
  })
}

/** Claims around a date among which its range is looked for. */
const NEAR = 4

/** Which end of something that lasts a date is, and the claim that tells how long: the range, or the date itself. */
interface Side {
  readonly end: 'start' | 'end'
  readonly whole: LinkedClaim
}

/** `since |2014|`, `from |2014| to 2022`; null for a date that is neither end. */
function sideOf(linked: LinkedClaimOf<'date'>, { links: { claims } }: JudgeContext): Side | null {
  const { claim, index } = linked
  if (claim.fields.open) return { end: claim.fields.open === 'since' ? 'start' : 'end', whole: linked }
  for (const whole of claims.slice(Math.max(0, index - NEAR), index + NEAR)) {
    if (whole.claim.kind !== 'range') continue
    if (whole.claim.fields.from === index) return { end: 'start', whole }
    if (whole.claim.fields.to === index) return { end: 'end', whole }
  }
  return null
}

interface Judged {
  readonly moment: Moment
  readonly truth: Truth
}

/** Whether another statement of the very same moment says otherwise. */
function isDisputed(moment: Moment, rivals: readonly Judged[]): boolean {
  return rivals.some(
    other =>
      other.moment.what === moment.what &&
      other.truth === false &&
      other.moment.statement.subject === moment.statement.subject &&
      other.moment.statement.property === moment.statement.property &&
      moment.isOnly &&
      isTime(other.moment) &&
      isTime(moment),
  )
}

/** The moment is a statement's own value, not one end of a longer one. */
function isTime({ statement }: Moment): boolean {
  return statement.value.type === 'time'
}

function happensIn(time: TimeValue, said: DayRange, { reading }: JudgeContext): Truth {
  const truths = localRanges(time, reading.article.timezone).map(range => fallsIn(range, said))
  if (truths.every(truth => truth === true)) return time.isDoubtful ? undefined : true
  return truths.every(truth => truth === false) && !time.isDoubtful ? false : undefined
}

/** The days as the article's place sees them: a broadcast at 3 a.m. UTC is the evening before in New York. */
function localRanges(time: TimeValue, zone: string): readonly DayRange[] {
  if (time.instant === null) return time.ranges
  const { day } = localTimeOf(time.instant, zone)
  const written = time.ranges[0]!
  const isUniversal = time.instant.day === written.earliest && time.instant.minute === time.minute
  if (isUniversal || day === written.earliest) return [onDay(day)]
  return [{ earliest: Math.min(day, written.earliest), latest: Math.max(day, written.latest) }]
}

/**
 * Whether facts may speak against the date: its words tell when this happened, and to these; what is assumed of it (its
 * year) is near enough; and the copy does not tell it as of a little earlier or later.
 */
function mayContradict(
  linked: LinkedClaimOf<'date'>,
  judged: readonly Judged[],
  said: DayRange,
  context: JudgeContext,
): boolean {
  const { assumption, fields, hedge } = linked.claim
  const words = wordsOf(linked, context)
  const isExact = fields.basis === 'exact'
  if (assumption?.topic === 'anchor' || (isExact ? hedge !== null : FROM_STORY.test(words))) return false
  const isAssumed = assumption !== null || !(isExact || AGO.test(words))
  return judged.every(({ moment }) => {
    const { earliest, latest } = hull(moment.time.ranges)
    const isNear = earliest - said.latest < ASSUMED && said.earliest - latest < ASSUMED
    const isNever = assumption?.topic === 'year' && isOfNoYear(linked, moment, context)
    const isOther = isWeekdayAlone(linked, earliest)
    return (isNear || isNever || !isAssumed) && isOff(moment, said) && !isOther && isToldOf(moment, linked, context)
  })
}

/** Further from what the facts say than copy may tell such a thing too early or too late. */
function isOff({ time, leeway: [before, after] }: Moment, said: DayRange): boolean {
  return time.ranges.every(({ earliest, latest }) => earliest - said.latest > before || said.earliest - latest > after)
}

/** Counted from another date of the story: `two years |later|`, `the |following| year`. */
const FROM_STORY = /\b(?:later|earlier|previously|before|after|hence)$|\b(?:following|same|that|previous|prior)\b/i
const AGO = /\bago$/i

/** Whether a work came out on another day than the copy's, whatever year it means: that happens once. */
function isOfNoYear(
  { claim, cue }: LinkedClaimOf<'date'>,
  { statement, time }: Moment,
  context: JudgeContext,
): boolean {
  const { fields } = claim
  if (cue === null || tokenAt(context.links.lexed, claim.start) !== cue.token + 2) return false
  const { earliest, latest } = hull(time.ranges)
  const { month, day } = toCalendarDay(earliest)
  const isSame = fields.precision !== 'day' || (fields.month === month && fields.day === day)
  return statement.property === 'publicationDate' && earliest === latest && !isSame
}

/** `Friday`, where it was a Friday, a week earlier or later. */
function isWeekdayAlone({ claim: { fields } }: LinkedClaimOf<'date'>, day: number): boolean {
  return fields.basis === 'relative' && fields.precision === 'day' && fields.weekday === weekdayOf(day)
}

function isToldOf({ of }: Moment, linked: LinkedClaimOf<'date'>, context: JudgeContext): boolean {
  if (of.length === 0) return true
  const side = sideOf(linked, context)
  if (side) return tellsHowLong({ of }, side.whole, context)
  return tellsWhen(linked, context) && speaksOf(of, linked, context)
}

function wordsOf({ claim }: LinkedClaimOf<'date'>, { reading }: JudgeContext): string {
  return reading.article.text.slice(claim.start, claim.end)
}

function silent({ claim, cue }: LinkedClaimOf<'date'>): Finding {
  const inputs = [{ span: { start: claim.start, end: claim.end } }]
  if (cue === null) return unknown('The words do not say what happened then.', inputs)
  if (cue.sense === 'speech') return unknown('Nothing on file of who said or wrote this, and when.', inputs)
  return unknown('No fact on file of what the words say happened.', inputs)
}

function conclude(
  linked: LinkedClaimOf<'date'>,
  verdict: Finding['verdict'],
  judged: readonly Judged[],
  said: DayRange,
  { reading, facts, dateline }: JudgeContext,
  doubt = 'it may be another one of its kind',
): Finding {
  const { claim } = linked
  const proof = new Derivation()
  if (claim.assumption) proof.read(claim, 'assume', `assumed ${claim.assumption.text}`)
  const shown = judged.slice(0, 3)
  for (const { moment } of shown) {
    proof.from([moment.statement], 'look up', `${moment.what}: ${timeText(moment.time)}`, timeText(moment.time))
  }
  const words = reading.article.text.slice(claim.start, claim.end)
  const placed = rangeText(said) === words ? '' : ` (${rangeText(said)})`
  proof.read(claim, 'compare', `copy says ${words}${placed}: ${COMPARED[verdict] ?? doubt}`)
  if (verdict === 'supported') return proof.finding(verdict)
  const expected = [...new Set(shown.map(({ moment }) => timeText(moment.time)))].join(' or ')
  if (verdict !== 'contradicted') return proof.finding(verdict, { expected })
  const sources = independentBehind(
    shown.map(({ moment }) => moment.statement),
    facts,
  )
  return proof.finding(verdict, {
    expected,
    suggestions: dateFixes(linked, shown[0]!.moment.time, reading.article, sources, dateline),
  })
}

const UNSURE = 'the words may tell of something else, or of its beginnings'

const COMPARED: Partial<Record<Finding['verdict'], string>> = {
  supported: 'it falls within',
  contradicted: 'it falls outside',
  disputed: 'sources disagree',
  possible: 'the facts are too coarse to tell',
}
