import { anchorBefore, type Discourse, wordsOf } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import { tenseAt } from '../../extract/tense.ts'
import { type Lexed, Tag, TIME_UNITS } from '../../model/token.ts'
import { stepFrom } from '../../temporal/relative.ts'
import { type Grain, weekendPeriod } from '../../temporal/timex.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'
import { isCoarser, unknownOf } from './grammar-distance.ts'
import { type Part, takePart } from './grammar-part.ts'
import { type Place, settlePeriod, settleUnplaced } from './grammar-settle.ts'
import { LAST, NEXT, OF, opennessBefore, SAME, STEPS, STORY_STEPS, THAT, THE, THIS } from './grammar-words.ts'

const DAY = wordId('day')
const AFTER = wordId('after')
const BEFORE = wordId('before')
const PAST = wordId('past')

/** Grain of a unit token; null for units too short or too odd to step by. */
function grainOf(lexed: Lexed, at: number): Grain | null {
  const unit = TIME_UNITS[lexed.value[at]!]!
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'fortnight') return null
  return unit === 'night' ? 'day' : unit
}

/** `last year`, `this week`, `next month`, `the following day`, `that year`, `earlier this month`, `the end of the year`. */
export const unitStep: Pattern = {
  name: 'last <unit>',
  kind: 'date',
  tags: Tag.Unit,
  read: (lexed, at) => {
    const grain = grainOf(lexed, at)
    if (grain === null || isPlural(lexed, at)) return null
    const step = readStep(lexed, at, grain)
    if (step === null) return null
    const { from, part } = takePart(lexed, step.from)
    const place = { from, to: at + 1, open: opennessBefore(lexed, from) }
    if (step.bare && from === step.from) return null
    return {
      kind: 'date',
      from,
      to: at + 1,
      says: discourse => settleStep(discourse, step, grain, part, place, lexed, at),
    }
  },
}

interface ReadStep {
  readonly from: number
  readonly count: number
  readonly story: boolean
  /** Only `the`: a date only with a part before it ("the end of the year"). */
  readonly bare: boolean
}

const CALENDAR = wordSet('calendar working full school')

function readStep(lexed: Lexed, at: number, grain: Grain): ReadStep | null {
  let i = at - 1
  if (CALENDAR.has(lexed.word[i]!)) i--
  const word = lexed.word[i]!
  const definite = lexed.word[i - 1] === THE
  const isNight = TIME_UNITS[lexed.value[at]!] === 'night'
  if (word === THE) return isNight || grain === 'day' ? null : { from: i, count: 0, story: false, bare: true }
  if (word === PAST) {
    return lexed.word[i - 1] === THIS
      ? { from: i - 1, count: grain === 'year' ? 0 : -1, story: false, bare: false }
      : null
  }
  if (word === SAME && lexed.word[i - 1] === THAT) return { from: i - 1, count: 0, story: true, bare: false }
  const story = STORY_STEPS.get(word)
  if (story !== undefined && (definite || word === THAT || !STEPS.has(word)))
    return { from: i, count: story, story: true, bare: false }
  const step = STEPS.get(word)
  if (step === undefined || (grain === 'day' && step === 0)) return null
  if (definite && word === LAST) return null
  if (grain === 'day' && word === LAST && !isNight) return null
  return { from: i, count: step, story: definite && word === NEXT, bare: false }
}

const PLURALS = wordSet('days nights weekends weeks months quarters years decades centuries millennia yrs wks mos')

function isPlural(lexed: Lexed, at: number): boolean {
  return PLURALS.has(lexed.word[at]!)
}

function settleStep(
  discourse: Discourse,
  { count, story, bare }: ReadStep,
  grain: Grain,
  part: Part | null,
  place: Place,
  lexed: Lexed,
  at: number,
): Settled<'date'> {
  const leans = story || (bare && discourse.tells === 'history')
  const anchor = leans ? anchorBefore(discourse, place.from) : null
  const range = anchor?.claim.fields.range
  const day = range ? (count < 0 ? range.earliest : range.latest) : discourse.dateline
  if (day === null || (range && isCoarser(range, grain)))
    return settleUnplaced(unknownOf(grain), place, grain === 'millennium' ? 'vague' : grain)
  const assumption = anchor
    ? {
        topic: 'anchor' as const,
        text: `counted from “${wordsOf(anchor)}”`,
      }
    : null
  const period = stepFrom(day, grain, count)
  const night = TIME_UNITS[lexed.value[at]!] === 'night'
  return settlePeriod(period, place, {
    part,
    relative: true,
    assumption,
    ...(night ? { value: `${period.value}TNI` } : {}),
  })
}

/** `the day before`, `the day after`, `the year after`, `the week before`: counted from the date told last. */
export const neighbour: Pattern = {
  name: 'the <unit> after',
  kind: 'date',
  words: [AFTER, BEFORE],
  read: (lexed, at) => {
    if (!has(lexed, at - 1, Tag.Unit) || lexed.word[at - 2] !== THE || isPlural(lexed, at - 1)) return null
    if (has(lexed, at + 1, Tag.Word) && !STOPS.has(lexed.word[at + 1]!)) return readDayAround(lexed, at)
    const grain = grainOf(lexed, at - 1)
    if (grain === null) return null
    const count = lexed.word[at] === AFTER ? 1 : -1
    const step = { from: at - 2, count, story: true, bare: false }
    const place = { from: at - 1, to: at + 1, open: null }
    return {
      kind: 'date',
      from: at - 1,
      to: at + 1,
      says: discourse => settleStep(discourse, step, grain, null, place, lexed, at - 1),
    }
  },
}

const STOPS = wordSet('and but when that the with in on at as he she they it we i there')
const AROUND = new WordMap<number>([
  [wordId('yesterday'), -1],
  [wordId('tomorrow'), 1],
  [wordId('tmrw'), 1],
])

/** `the day before yesterday`, `the day after tomorrow`, `the week after next`. */
function readDayAround(lexed: Lexed, at: number): Candidate | null {
  const count = lexed.word[at] === AFTER ? 1 : -1
  const next = lexed.word[at + 1]!
  const place = { from: at - 2, to: at + 2, open: null }
  const grain = grainOf(lexed, at - 1)
  const base = lexed.word[at - 1] === DAY ? AROUND.get(next) : count > 0 && next === NEXT ? 1 : undefined
  if (base === undefined || grain === null) return null
  const step = { from: at - 2, count: base + count, story: false, bare: false }
  return {
    kind: 'date',
    from: at - 2,
    to: at + 2,
    says: discourse => settleStep(discourse, step, grain, null, place, lexed, at - 1),
  }
}

const WEEKEND = wordId('weekend')
const OVER = wordSet('over during on at')

/** `over the weekend`: the latest one, or the next where the copy looks ahead. */
export const weekend: Pattern = {
  name: 'over the weekend',
  kind: 'date',
  words: [WEEKEND],
  read: (lexed, at) => {
    if (lexed.word[at - 1] !== THE || !OVER.has(lexed.word[at - 2]!) || lexed.word[at + 1] === OF) return null
    const place = { from: at - 1, to: at + 1, open: null }
    return {
      kind: 'date',
      from: at - 1,
      to: at + 1,
      says: discourse => {
        const { dateline } = discourse
        if (dateline === null) return settleUnplaced('XXXX-WXX-WE', place, 'weekend')
        const ahead = tenseAt(lexed, at - 2, at + 1) === 'future'
        const period = weekendPeriod(dateline)
        return settlePeriod(ahead || period.earliest <= dateline ? period : weekendPeriod(dateline - 7), place, {
          relative: true,
        })
      },
    }
  },
}
