import type { Discourse } from '../../extract/discourse.ts'
import type { Candidate, Pattern, Settled } from '../../extract/pattern.ts'
import type { Assumption, ClockTime } from '../../model/claim.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { clockText } from '../../temporal/timex.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'

const AM = 1
const PM = 2
const NOON = 3
const MIDNIGHT = 4
const OCLOCK = 5
const ZONES = wordSet('et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest ist aest aedt jst msk akst hst')
const EASTERN = wordSet('eastern central mountain pacific')
const TIME = wordSet('time standard daylight')
const AT = wordId('at')
const ON = wordId('on')
const C = wordSet('c ct')

/** One clock time as read: minutes after midnight, with what is still open. */
interface ReadClock {
  readonly minute: number
  readonly zone: string | null
  readonly to: number
  /** No a.m. or p.m. says which half of the day. */
  readonly openHalf: boolean
}

function isColon(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Mark) && lexed.value[at] === 0x3a
}

/** `John 3:16` is a verse. */
const BOOKS = wordSet(
  'genesis exodus leviticus numbers deuteronomy job psalm psalms proverbs isaiah jeremiah ezekiel daniel matthew mark luke john acts romans corinthians galatians ephesians philippians timothy hebrews james peter revelation',
)
/** `the 6 o'clock news` is a programme. */
const NEWS = wordId('news')

/** `10 p.m. ET`, `10:30`, `22:30`, `9pm`, `9 o'clock`, `10.30 a.m.`, at token `at`; null where the number is no time. */
function readClock(lexed: Lexed, at: number): ReadClock | null {
  const figures = readHour(lexed, at)
  if (figures === null) return null
  const { hour, minute, to } = figures
  const half = has(lexed, to, Tag.Clock) ? lexed.value[to]! : 0
  if (half === AM || half === PM) {
    if (
      hour < 1 ||
      hour > 12 ||
      (lexed.word[to] === wordId('am') && !touches(lexed, to) && !figures.written && hour === 0)
    )
      return null
    const zone = readZone(lexed, to + 1)
    return {
      minute: ((hour % 12) + (half === PM ? 12 : 0)) * 60 + minute,
      zone: zone.zone,
      to: zone.to,
      openHalf: false,
    }
  }
  if (half === OCLOCK && lexed.word[to + 1] === NEWS) return null
  if (half === OCLOCK && hour >= 1 && hour <= 12)
    return { minute: hour * 60 + minute, zone: null, to: to + 1, openHalf: true }
  const zone = readZone(lexed, to)
  if (!figures.written && (zone.zone === null || hour < 1 || hour > 12)) return null
  const isOpen = hour >= 1 && hour <= 12 && !(figures.written && lexed.end[at]! - lexed.start[at]! === 2 && hour < 10)
  return { minute: hour * 60 + minute, zone: zone.zone, to: zone.to, openHalf: isOpen }
}

/** The hour and minutes; `written` where a colon makes a time of them by itself. */
function readHour(lexed: Lexed, at: number): { hour: number; minute: number; to: number; written: boolean } | null {
  const value = lexed.value[at]!
  if (has(lexed, at, Tag.NumberWord)) {
    return value >= 1 && value <= 12 && has(lexed, at + 1, Tag.Clock)
      ? { hour: value, minute: 0, to: at + 1, written: false }
      : null
  }
  if (!has(lexed, at, Tag.Digits) || value < 0 || value >= 24 || has(lexed, at - 1, Tag.Currency)) return null
  if (touches(lexed, at) && has(lexed, at - 1, Tag.Word | Tag.Digits | Tag.Hyphen | Tag.Period)) return null
  const length = lexed.end[at]! - lexed.start[at]!
  if (!Number.isInteger(value)) {
    const minute = Math.round((value - Math.floor(value)) * 100)
    const twoPlaces = length >= 4 && minute < 60
    return twoPlaces && has(lexed, at + 1, Tag.Clock)
      ? { hour: Math.floor(value), minute, to: at + 1, written: false }
      : null
  }
  if (isColon(lexed, at + 1) && touches(lexed, at + 1) && touches(lexed, at + 2) && has(lexed, at + 2, Tag.Digits)) {
    const minute = lexed.value[at + 2]!
    if (BOOKS.has(lexed.word[at - 1]!) && has(lexed, at - 1, Tag.Capital)) return null
    const isTime = lexed.end[at + 2]! - lexed.start[at + 2]! === 2 && minute < 60 && Number.isInteger(minute)
    if (!isTime || (isColon(lexed, at - 1) && touches(lexed, at)) || (isColon(lexed, at + 3) && touches(lexed, at + 3)))
      return null
    return { hour: value, minute, to: at + 3, written: true }
  }
  return length <= 2 ? { hour: value, minute: 0, to: at + 1, written: false } : null
}

function isZone(word: number): boolean {
  return ZONES.has(word) || EASTERN.has(word)
}

/** A zone at token `at`: `ET`, `EST`, `ET/PT`, `Eastern Time`, with or without brackets left alone. */
function readZone(lexed: Lexed, at: number): { readonly zone: string | null; readonly to: number } {
  const word = lexed.word[at]!
  if (ZONES.has(word) && has(lexed, at, Tag.Upper)) {
    const both = has(lexed, at + 1, Tag.Slash) && ZONES.has(lexed.word[at + 2]!)
    const to = both ? at + 3 : at + 1
    return { zone: lexed.text.slice(lexed.start[at]!, lexed.end[to - 1]!), to }
  }
  if (!EASTERN.has(word) || !has(lexed, at, Tag.Capital)) return { zone: null, to: at }
  const to = TIME.has(lexed.word[at + 1]!) ? (TIME.has(lexed.word[at + 2]!) ? at + 3 : at + 2) : at + 1
  return { zone: lexed.text.slice(lexed.start[at]!, lexed.end[to - 1]!), to }
}

/** `10 p.m. ET`, `8 p.m. ET/7 p.m. CT`, `9:30`, `noon`. */
const clock: Pattern = {
  name: '<h> p.m. <zone>',
  kind: 'time',
  tags: Tag.Digits | Tag.NumberWord,
  unless: Tag.Year,
  gate: (lexed, at) => has(lexed, at + 1, Tag.Clock | Tag.Mark) || isZone(lexed.word[at + 1]!),
  read: (lexed, at) => {
    const first = readClock(lexed, at)
    if (first === null) return null
    const isPair = has(lexed, first.to, Tag.Slash) && touches(lexed, first.to)
    const second = isPair ? readClock(lexed, first.to + 1) : null
    return toCandidate(lexed, at, second ?? first, second ? [first, second] : [first])
  },
}

/** `10/9c`: Eastern and Central time of an evening broadcast. */
const eastAndCentral: Pattern = {
  name: '<h>/<h>c',
  kind: 'time',
  tags: Tag.Digits,
  unless: Tag.Year,
  gate: (lexed, at) => has(lexed, at + 1, Tag.Slash),
  read: (lexed, at) => {
    if (!has(lexed, at + 1, Tag.Slash) || !touches(lexed, at + 2) || !has(lexed, at + 2, Tag.Digits)) return null
    const [first, second] = [readEvening(lexed, at), readEvening(lexed, at + 2)]
    if (first === null || second === null || !C.has(lexed.word[second.to]!)) return null
    if (has(lexed, at - 1, Tag.Slash | Tag.Currency)) return null
    const east = { ...first, zone: 'ET' }
    const central = { ...second, zone: 'CT' }
    return toCandidate(lexed, at, { ...central, to: second.to + 1 }, [east, central])
  },
}

/** An hour of television, taken as p.m.: `10`, `9:30`. */
function readEvening(lexed: Lexed, at: number): ReadClock | null {
  const figures = readHour(lexed, at)
  if (figures === null || figures.hour < 1 || figures.hour > 12) return null
  return { minute: ((figures.hour % 12) + 12) * 60 + figures.minute, zone: null, to: figures.to, openHalf: true }
}

/** `noon`, `midnight`, with a zone. */
const named: Pattern = {
  name: 'noon',
  kind: 'time',
  tags: Tag.Clock,
  read: (lexed, at) => {
    const value = lexed.value[at]!
    if ((value !== NOON && value !== MIDNIGHT) || has(lexed, at - 1, Tag.Digits) || has(lexed, at, Tag.Capital))
      return null
    const { zone, to } = readZone(lexed, at + 1)
    const read = { minute: value === NOON ? 720 : 0, zone, to, openHalf: false }
    return toCandidate(lexed, at, read, [read])
  },
}

/** `at 10` alone, where a broadcast is meant, is left to people: only its neighbours above are read. */
function toCandidate(lexed: Lexed, from: number, last: ReadClock, clocks: readonly ReadClock[]): Candidate {
  return { kind: 'time', from, to: last.to, says: discourse => settle(discourse, lexed, from, last.to, clocks) }
}

function settle(
  discourse: Discourse,
  lexed: Lexed,
  from: number,
  to: number,
  clocks: readonly ReadClock[],
): Settled<'time'> {
  const first = clocks[0]!
  const assumption: Assumption | null =
    first.openHalf && first.minute >= 720 && clocks.length === 2
      ? { topic: 'half-day', text: 'p.m.: an evening broadcast' }
      : null
  return {
    value: clockText(first.minute),
    fields: {
      clock: clocks.map(({ minute, zone }): ClockTime => ({ minute, zone })),
      date: dateBefore(discourse, lexed, from) ?? dateAfter(discourse, lexed, to),
    },
    assumption,
  }
}

/** How many tokens may stand between a date and its time: `Jan. 17 at 10 p.m.`, `Sunday, August 5, at 9 p.m.` */
const NEAR = 3

function dateBefore({ settled }: Discourse, lexed: Lexed, from: number): number | null {
  const last = settled.length - 1
  const item = settled[last]
  if (item === undefined || item.claim.kind !== 'date' || from - item.to > NEAR) return null
  if (lexed.sentence[item.from] !== lexed.sentence[from]) return null
  for (let i = item.to; i < from; i++)
    if (lexed.word[i] !== AT && lexed.word[i] !== ON && !has(lexed, i, Tag.Comma)) return null
  return last
}

/** The date that comes next, where it follows at once: `10 p.m. on Jan. 17`, `8 p.m. Monday`. */
function dateAfter({ settled }: Discourse, lexed: Lexed, to: number): number | null {
  const at = lexed.word[to] === ON || has(lexed, to, Tag.Comma) ? to + 1 : to
  return has(lexed, at, Tag.Month | Tag.Weekday) && !isPlural(lexed, at) ? settled.length + 1 : null
}

function isPlural(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Weekday) && lexed.text.charCodeAt(lexed.end[at]! - 1) === 0x73
}

export const grammar: readonly Pattern[] = [clock, eastAndCentral, named]
