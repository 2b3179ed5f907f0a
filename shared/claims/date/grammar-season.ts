import { anchorBefore, type Discourse } from '../../extract/discourse.ts'
import type { Pattern, Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { seasonNear } from '../../temporal/relative.ts'
import { type Period, seasonPeriod } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { type Part, takePart } from './grammar-part.ts'
import { NOTHING, type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { OF, opennessBefore, STEPS, STORY_STEPS, THAT, THE } from './grammar-words.ts'
import { type ReadYear, readYear, resolveYear } from './grammar-year-term.ts'

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
