import { type DayNumber, type DayRange, daysInMonth, isCalendarDay, toDayNumber, toIsoDay } from './day.ts'

/** How finely a time is stated. */
export type Precision = 'minute' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval'

/** A moment with its offset: minutes after midnight UTC of a day. */
export interface Instant {
  readonly day: DayNumber
  /** 0 to 1439 */
  readonly minute: number
}

/** A time of the fact base: every day it may fall on. */
export interface TimeValue {
  /** One stretch, or one for each member of a one-of set; never empty. Ends are included. */
  readonly ranges: readonly DayRange[]
  readonly precision: Precision
  /** Marked `?`, `~` or `%`: the source itself is not sure. */
  readonly isDoubtful: boolean
  /** Where the text gives hour, minute and offset; the ranges then hold the local day as written. */
  readonly instant: Instant | null
  /** Local minutes after midnight, where the text gives a time of day. */
  readonly minute: number | null
}

/** The first and last day that Stet reckons with: what is open towards the past or the future ends there. */
export const BEGINNING: DayNumber = toDayNumber(-9999, 1, 1)
export const END: DayNumber = toDayNumber(9999, 12, 31)

/** Longest text looked at; EDTF level 1 needs far less. */
const LONGEST = 200

/**
 * What a text in EDTF (ISO 8601-2, level 1, and one-of sets of level 2) stands for.
 *
 * `1978` is 1 January to 31 December 1978; `198X` ten years; `2004-21` its spring (March to May); `2014-01-08/..` everything
 * from that day on; `[1978,1980]` either year. Date-times keep the local day they are written with.
 *
 * @returns `undefined` for anything else, days that do not exist (`2023-02-29`) included
 */
export function parseEdtf(text: string): TimeValue | undefined {
  if (text.length === 0 || text.length > LONGEST) return undefined
  if (text.startsWith('[')) return text.endsWith(']') ? parseSet(text.slice(1, -1)) : undefined
  const slash = text.indexOf('/')
  if (slash < 0) return parsePoint(text)
  return parseInterval(text.slice(0, slash), text.slice(slash + 1))
}

function parseSet(inside: string): TimeValue | undefined {
  const members: TimeValue[] = []
  for (const part of inside.split(',')) {
    const dots = part.indexOf('..')
    const member =
      dots < 0
        ? parsePoint(part.trim())
        : parseInterval(part.slice(0, dots).trim() || '..', part.slice(dots + 2).trim() || '..')
    if (!member) return undefined
    members.push(member)
  }
  return {
    ranges: members.flatMap(({ ranges }) => ranges),
    precision: members[0]!.precision,
    isDoubtful: members.some(({ isDoubtful }) => isDoubtful),
    instant: null,
    minute: null,
  }
}

/** `..` is open and an empty end unknown: both leave every day on that side possible. */
function parseInterval(from: string, to: string): TimeValue | undefined {
  const [isFromOpen, isToOpen] = [from === '' || from === '..', to === '' || to === '..']
  const start = isFromOpen ? null : parsePoint(from)
  const end = isToOpen ? null : parsePoint(to)
  if (start === undefined || end === undefined || (start === null && end === null)) return undefined
  const range = { earliest: start?.ranges[0]?.earliest ?? BEGINNING, latest: end?.ranges[0]?.latest ?? END }
  if (range.latest < range.earliest) return undefined
  return {
    ranges: [range],
    precision: 'interval',
    isDoubtful: Boolean(start?.isDoubtful || end?.isDoubtful),
    instant: null,
    minute: null,
  }
}

const POINT = /^(Y?-?[\dX]{4,9})(?:-([\dX]{2})(?:-([\dX]{2}))?)?([?~%])?$/
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/

function parsePoint(text: string): TimeValue | undefined {
  const moment = MOMENT.exec(text)
  if (moment) return parseMoment(moment)
  const match = POINT.exec(text)
  if (!match) return undefined
  const [, year = '', month, day, mark] = match
  const stretch = toStretch(year, month, day)
  return (
    stretch && {
      ranges: [stretch.range],
      precision: stretch.precision,
      isDoubtful: mark !== undefined,
      instant: null,
      minute: null,
    }
  )
}

interface Stretch {
  readonly range: DayRange
  readonly precision: Precision
}

function toStretch(yearText: string, month: string | undefined, day: string | undefined): Stretch | undefined {
  const years = toYears(yearText)
  if (!years) return undefined
  const { first, last } = years
  const wholeYears: Stretch = {
    range: { earliest: toDayNumber(first, 1, 1), latest: toDayNumber(last, 12, 31) },
    precision: years.precision,
  }
  if (month === undefined) return wholeYears
  if (first !== last) return undefined
  if (month === 'XX') return day === undefined || day === 'XX' ? wholeYears : undefined
  const number = Number(month)
  if (number >= 21 && number <= 24) return day === undefined ? seasonOf(first, number) : undefined
  if (!(number >= 1 && number <= 12)) return undefined
  if (day === undefined || day === 'XX') {
    const range = {
      earliest: toDayNumber(first, number, 1),
      latest: toDayNumber(first, number, daysInMonth(first, number)),
    }
    return { range, precision: 'month' }
  }
  if (!isCalendarDay(first, number, Number(day))) return undefined
  const only = toDayNumber(first, number, Number(day))
  return { range: { earliest: only, latest: only }, precision: 'day' }
}

function toYears(text: string): { first: number; last: number; precision: Precision } | undefined {
  const isLong = text.startsWith('Y')
  const digits = isLong ? text.slice(1) : text
  if (!isLong && digits.replace('-', '').length !== 4) return undefined
  const unknown = digits.length - digits.replace(/X/g, '').length
  if (unknown > 2 || (unknown > 0 && !digits.endsWith('X'.repeat(unknown)))) return undefined
  const first = Number(digits.replaceAll('X', '0'))
  const last = Number(digits.replaceAll('X', '9'))
  const [low, high] = first <= last ? [first, last] : [last, first]
  if (low < -9999 || high > 9999) return undefined
  return { first: low, last: high, precision: unknown === 0 ? 'year' : unknown === 1 ? 'decade' : 'century' }
}

/** Meteorological seasons of the northern half: 21 spring March to May … 24 winter December to February. */
function seasonOf(year: number, code: number): Stretch {
  const month = (code - 21) * 3 + 3
  const endYear = code === 24 ? year + 1 : year
  const endMonth = code === 24 ? 2 : month + 2
  return {
    range: {
      earliest: toDayNumber(year, month, 1),
      latest: toDayNumber(endYear, endMonth, daysInMonth(endYear, endMonth)),
    },
    precision: 'season',
  }
}

function parseMoment([, day = '', hour, minute, second, offset]: RegExpExecArray): TimeValue | undefined {
  const local = parsePoint(day)
  if (!local || Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  const minutes = Number(hour) * 60 + Number(minute)
  const shift = offset === undefined ? null : toOffset(offset)
  if (shift === undefined) return undefined
  const at = local.ranges[0]!.earliest
  const utc = shift === null ? null : minutes - shift
  const instant = utc === null ? null : { day: at + Math.floor(utc / 1440), minute: ((utc % 1440) + 1440) % 1440 }
  return { ...local, precision: 'minute', instant, minute: minutes }
}

/** Minutes east of UTC. */
function toOffset(text: string): number | undefined {
  if (text === 'Z') return 0
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3).replace(':', '') || 0)]
  if (hours > 14 || minutes > 59) return undefined
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

/** A stretch of days as EDTF: `2022-10-05`, `2022-10-01/2022-10-31`, or `2014-01-08/..` where it is open. */
export function toEdtf({ earliest, latest }: DayRange): string {
  if (earliest === latest) return toIsoDay(earliest)
  return `${earliest <= BEGINNING ? '..' : toIsoDay(earliest)}/${latest >= END ? '..' : toIsoDay(latest)}`
}
