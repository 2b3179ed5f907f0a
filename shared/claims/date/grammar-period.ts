import type { Discourse } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { toCalendarDay } from '../../temporal/day.ts'
import { centuryPeriod, decadePeriod, halfPeriod, quarterPeriod } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { takePart } from './grammar-part.ts'
import { NOTHING, type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { AND, IN, OF, opennessBefore, THE } from './grammar-words.ts'
import { type ReadYear, readEra, readYearStep, resolveYear } from './grammar-year-term.ts'

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
    if (value > (isHalf ? 2 : 4) || isRun(lexed, at + 1)) return null
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

/** `the third quarter |in a row|`, `running`: how many there were, not which. */
function isRun(lexed: Lexed, at: number): boolean {
  return RUNNING.has(lexed.word[at]!) || (lexed.word[at] === IN && lexed.word[at + 2] === ROW)
}
const RUNNING = wordSet('running straight')
const ROW = wordId('row')

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
