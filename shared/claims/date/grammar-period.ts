import { anchorBefore, type Discourse } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { seasonNear } from '../../temporal/relative.ts'
import {
  centuryPeriod,
  decadePeriod,
  halfPeriod,
  type Period,
  quarterPeriod,
  seasonPeriod,
} from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { type Part, takePart } from './grammar-part.ts'
import { NOTHING, type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { AND, OF, opennessBefore, STEPS, STORY_STEPS, THAT, THE } from './grammar-words.ts'
import { type ReadYear, readEra, readYear, readYearStep, resolveYear } from './grammar-year-term.ts'

const OWNERS = wordSet('his her their my your our its')
const DECADE_LEADS = wordSet('the early mid late in since')

/** `the 1990s`, `'90s`, `the early 2000s`, `the sixties`; not `in her 30s`, which is an age. */
export const decade: Pattern = {
  name: 'the <decade>s',
  kind: 'date',
  tags: Tag.Decade,
  read: (lexed, at) => {
    const written = lexed.value[at]!
    const { from, part } = takePart(lexed, at)
    if (OWNERS.has(lexed.word[from - 1]!) || has(lexed, at - 1, Tag.Currency)) return null
    const apostrophe = lexed.end[at]! - lexed.start[at]! === 4 && written < 100 && !has(lexed, at, Tag.Word)
    if (written < 100 && !apostrophe && !DECADE_LEADS.has(lexed.word[at - 1]!) && written < 50) return null
    if (written < 100 && has(lexed, at, Tag.Word) && !DECADE_LEADS.has(lexed.word[at - 1]!)) return null
    const first = written >= 1000 ? written : written < 20 ? 2000 + written : 1900 + written
    const isCentury = first % 100 === 0 && first < 2000
    const period = isCentury ? centuryPeriod(first / 100 + 1) : decadePeriod(first)
    return {
      kind: 'date',
      from,
      to: at + 1,
      says: settlePeriod(period, { from, to: at + 1, open: opennessBefore(lexed, from) }, { part }),
    }
  },
}

const CENTURY = wordSet('century centuries')

/** `the 20th century`, `eighteenth-century`, `the 19th and 20th centuries`, `the 5th century BC`. */
export const century: Pattern = {
  name: 'the <n>th century',
  kind: 'date',
  words: CENTURY,
  read: (lexed, at) => {
    if (has(lexed, at, Tag.Capital) && has(lexed, at + 1, Tag.Capital)) return null
    const number = has(lexed, at - 1, Tag.Hyphen) ? at - 2 : at - 1
    if (!has(lexed, number, Tag.Ordinal)) return null
    const era = readEra(lexed, at + 1)
    const bc = era?.bc === true
    const first = has(lexed, number - 1, Tag.Hyphen) && has(lexed, number - 2, Tag.NumberWord) ? number - 2 : number
    const value = lexed.value[number]! + (first < number ? lexed.value[first]! : 0)
    const candidates = [centuryCandidate(lexed, first, era?.to ?? at + 1, bc ? -value : value)]
    if (lexed.word[first - 1] === AND && has(lexed, first - 2, Tag.Ordinal)) {
      candidates.push(
        centuryCandidate(lexed, first - 2, first - 1, bc ? -lexed.value[first - 2]! : lexed.value[first - 2]!),
      )
    }
    return candidates
  },
}

function centuryCandidate(lexed: Lexed, core: number, to: number, number: number): Candidate {
  const { from, part } = takePart(lexed, core)
  return {
    kind: 'date',
    from,
    to,
    says: settlePeriod(centuryPeriod(number), { from, to, open: opennessBefore(lexed, from) }, { part }),
  }
}

const FALL = wordId('fall')
const NOUN_LEADS = wordSet('in by until since during through of for that early late before after')
const NOT_AFTER = wordSet('training break collection fashion semester term house home')

interface SeasonDate {
  readonly from: number
  readonly to: number
  readonly season: number
  readonly year: ReadYear['year'] | null
  readonly step: number | null
  readonly story: number | null
}

/** `this fall`, `last summer`, `the spring of 1943`, `winter 2016`, `in the autumn`. */
export const season: Pattern = {
  name: 'last <season>',
  kind: 'date',
  tags: Tag.YearSeason,
  read: (lexed, at) => {
    const date = readSeason(lexed, at)
    if (date === null) return null
    const { from, part } = takePart(lexed, date.from)
    const place = { from, to: date.to, open: opennessBefore(lexed, from) }
    return { kind: 'date', from, to: date.to, says: discourse => settleSeason(discourse, date, part, place) }
  },
}

function readSeason(lexed: Lexed, at: number): SeasonDate | null {
  const base = { from: at, to: at + 1, season: lexed.value[at]!, year: null, step: null, story: null } as const
  const after = has(lexed, at + 1, Tag.Comma) ? at + 2 : at + 1
  const year = readYear(
    lexed,
    lexed.word[after] === OF && has(lexed, after + 1, Tag.Digits | Tag.ShortYear | Tag.NumberWord) ? after + 1 : after,
    false,
  )
  if (year) return { ...base, to: year.to, year: year.year }
  const word = lexed.word[at - 1]!
  const definite = lexed.word[at - 2] === THE
  const story = STORY_STEPS.get(word)
  if (story !== undefined && (definite || word === THAT)) return { ...base, from: at - 1, story }
  const step = STEPS.get(word)
  if (step !== undefined) return { ...base, from: at - 1, ...(definite ? { story: step } : { step }) }
  return isSeasonNoun(lexed, at) ? base : null
}

/** A season without a year: a noun after `in the`, `by`, `early`; never a name ("Summer"), a verb or `the fall of Troy`. */
function isSeasonNoun(lexed: Lexed, at: number): boolean {
  const definite = lexed.word[at - 1] === THE
  const lead = lexed.word[definite ? at - 2 : at - 1]!
  if (has(lexed, at, Tag.Capital) || NOT_AFTER.has(lexed.word[at + 1]!) || !NOUN_LEADS.has(lead)) return false
  return lexed.word[at] === FALL ? definite && lexed.word[at + 1] !== OF : lexed.word[at + 1] !== OF
}

function settleSeason(discourse: Discourse, date: SeasonDate, part: Part | null, place: Place): Settled<'date'> {
  const { season: number } = date
  if (date.year !== null) {
    const year = resolveYear(date.year, discourse, place.from)
    if (year !== null) return settlePeriod(seasonPeriod(year, number), place, { part, spelled: { ...NOTHING, year } })
  }
  const anchor =
    date.step === null
      ? anchorBefore(discourse, place.from, discourse.tells === 'history' || date.story !== null ? 'text' : 'sentence')
      : null
  if (anchor) return settleSeasonFrom(anchor.year, anchor.month, date, part, place)
  const { dateline } = discourse
  if (dateline === null) return settleUnplaced(`XXXX-${['SP', 'SU', 'FA', 'WI'][number - 1]}`, place, 'season')
  const period = seasonAround(discourse, dateline, date, place)
  const assumption =
    date.step === null ? { topic: 'year' as const, text: `${period.value}: nearest the dateline` } : null
  return settlePeriod(period, place, { part, relative: true, assumption })
}

function seasonAround(
  { lexed }: Discourse,
  dateline: number,
  { season: number, step }: SeasonDate,
  place: Place,
): Period {
  const { year } = toCalendarDay(dateline)
  if (step === null)
    return seasonNear(dateline, number, tenseAt(lexed, place.from, place.to) === 'future' ? 'future' : 'past')
  if (step === 0) return seasonPeriod(year, number)
  if (step > 0) return nextSeason(dateline, year, number)
  const past = seasonNear(dateline, number, 'past')
  return past.latest >= dateline ? seasonPeriod(Number(past.value.slice(0, 4)) - 1, number) : past
}

/** `next spring`: the first that begins after the dateline. */
function nextSeason(dateline: number, year: number, number: number): Period {
  const { month } = toCalendarDay(dateline)
  return seasonPeriod(number * 3 > month ? year : year + 1, number)
}

function settleSeasonFrom(
  year: number,
  month: number | null,
  date: SeasonDate,
  part: Part | null,
  place: Place,
): Settled<'date'> {
  const starts = date.season * 3
  const turned = date.story === 1 && month !== null && starts <= month ? 1 : 0
  const shift = date.story === -1 ? -1 : turned
  return settlePeriod(seasonPeriod(year + shift, date.season), place, { part, relative: true })
}

const QUARTER = wordId('quarter')
const HALF = wordId('half')
const LATTER = wordId('latter')

/** `the first quarter of 2012`, `third-quarter`, `the second half of 2008`, `the latter half of last year`. */
export const fraction: Pattern = {
  name: 'the <n>th quarter of <year>',
  kind: 'date',
  words: [QUARTER, HALF],
  read: (lexed, at) => {
    const number = has(lexed, at - 1, Tag.Hyphen) ? at - 2 : at - 1
    const isHalf = lexed.word[at] === HALF
    const latter = isHalf && lexed.word[number] === LATTER
    if (!latter && !has(lexed, number, Tag.Ordinal)) return null
    const value = latter ? 2 : lexed.value[number]!
    if (value > (isHalf ? 2 : 4)) return null
    const year = readYearStep(lexed, at + 1) ?? readOfYear(lexed, at + 1)
    if (year === null && (isHalf || !isFiscal(lexed, number, at))) return null
    const place = { from: number, to: year?.to ?? at + 1, open: opennessBefore(lexed, number) }
    return {
      kind: 'date',
      from: number,
      to: place.to,
      says: discourse => settleFraction(discourse, value, isHalf, year, place),
    }
  },
}

function readOfYear(lexed: Lexed, at: number): ReadYear | null {
  const i = lexed.word[at] === OF ? at + 1 : at
  return has(lexed, i, Tag.Year) ? { year: lexed.value[i]!, to: i + 1 } : null
}

const RESULTS = wordSet('earnings results profit profits revenue sales loss income gdp growth report figures')
const SPORT = wordSet('scored points touchdown yards game ball')

/** A quarter without a year is one of business, not of a match. */
function isFiscal(lexed: Lexed, from: number, at: number): boolean {
  if (has(lexed, at - 1, Tag.Hyphen)) return RESULTS.has(lexed.word[at + 1]!)
  if (lexed.word[from - 1] !== THE) return false
  const sentence = lexed.sentence[at]!
  for (let i = Math.max(0, at - 20); i < at + 20 && i < lexed.count; i++) {
    if (lexed.sentence[i] === sentence && SPORT.has(lexed.word[i]!)) return false
  }
  return true
}

function settleFraction(
  discourse: Discourse,
  value: number,
  isHalf: boolean,
  term: ReadYear | null,
  place: Place,
): Settled<'date'> {
  const grain = isHalf ? 'half' : 'quarter'
  const make = isHalf ? halfPeriod : quarterPeriod
  const year = term === null ? null : resolveYear(term.year, discourse, place.from)
  if (year !== null) return settlePeriod(make(year, value), place, { spelled: { ...NOTHING, year } })
  const { dateline } = discourse
  if (dateline === null) return settleUnplaced(`XXXX-${isHalf ? 'H' : 'Q'}${value}`, place, grain)
  const now = toCalendarDay(dateline).year
  const own = make(now, value)
  const future = tenseAt(discourse.lexed, place.from, place.to) === 'future'
  const chosen = future
    ? own.latest >= dateline
      ? own
      : make(now + 1, value)
    : own.earliest <= dateline
      ? own
      : make(now - 1, value)
  return settlePeriod(chosen, place, {
    assumption: { topic: 'year', text: `${chosen.value}: ${future ? 'next' : 'latest'} from the dateline` },
  })
}
