import type { TimelineBar } from '../../../shared/model/checked.ts'
import { type IsoDay, parseIsoDay, toCalendarDay, toDayNumber } from '../../../shared/temporal/day.ts'

/** A bar placed on the axis, in units of the drawing. */
export interface PlacedBar {
  readonly bar: TimelineBar
  readonly left: number
  readonly right: number
  /** It has no beginning, or no end, that anybody has stated. */
  readonly isOpenLeft: boolean
  readonly isOpenRight: boolean
}

export interface AxisTick {
  readonly at: number
  /** Empty for a tick without room for its words. */
  readonly label: string
}

export interface TimelineScale {
  readonly bars: readonly PlacedBar[]
  readonly ticks: readonly AxisTick[]
}

const YEAR = 365.2425
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Room that a tick's words take. */
const WORDS = 44

/**
 * Bars to scale between 0 and `width`, with a little room at both ends, and the axis's ticks: years, or months where
 * all lies within two years. What goes on reaches to `now`, the dateline, at least. Undefined where no bar has a day to draw.
 */
export function scaleOf(
  bars: readonly TimelineBar[],
  width: number,
  now: IsoDay | null = null,
): TimelineScale | undefined {
  const stated = bars.flatMap(({ from, to }) => [dayOf(from), dayOf(to)]).filter(day => day !== undefined)
  if (stated.length === 0) return undefined
  const days = [...stated, ...(bars.some(({ to }) => to === null) ? [dayOf(now) ?? stated[0]!] : [])]
  const first = Math.min(...days)
  const last = Math.max(...days)
  const room = Math.max(20, (last - first) * 0.06)
  const [low, high] = [first - room, last + room]
  const place = (day: number) => ((day - low) / (high - low)) * width
  return {
    bars: bars.map(bar => {
      const [from, to] = [dayOf(bar.from), dayOf(bar.to)]
      const [left, right] = [from === undefined ? 0 : place(from), to === undefined ? width : place(to + 1)]
      return { bar, left, right, isOpenLeft: from === undefined, isOpenRight: to === undefined }
    }),
    ticks: apart(
      high - low < 2 * YEAR ? monthTicks(low, high, place, width) : yearTicks(low, high, place, width),
      width,
    ),
  }
}

function dayOf(text: string | null): number | undefined {
  return text === null ? undefined : parseIsoDay(text)
}

/** Average width of a letter of the labels. */
export const LETTER = 5.9
/** Least room between the words of two ticks. */
const GAP = 6

/** Where the middle of a label goes, so that all of it is drawn. */
export function middleOf({ at, label }: AxisTick, width: number): number {
  const half = (label.length * LETTER) / 2
  return Math.min(Math.max(at, half), width - half)
}

/** The ticks without the words that would run into those before them; a month with its year goes before one without. */
function apart(ticks: readonly AxisTick[], width: number): readonly AxisTick[] {
  const kept: AxisTick[] = []
  let last = -1
  for (const tick of ticks) {
    const before = kept[last]
    const collides = tick.label !== '' && before !== undefined && gapBetween(before, tick, width) < GAP
    if (collides && tick.label.includes(' ')) kept[last] = { ...before, label: '' }
    kept.push(collides && !tick.label.includes(' ') ? { ...tick, label: '' } : tick)
    if (kept.at(-1)!.label !== '') last = kept.length - 1
  }
  return kept
}

function gapBetween(a: AxisTick, b: AxisTick, width: number): number {
  return middleOf(b, width) - middleOf(a, width) - ((a.label.length + b.label.length) * LETTER) / 2
}

type Place = (day: number) => number

function yearTicks(low: number, high: number, place: Place, width: number): AxisTick[] {
  const years = (high - low) / YEAR
  const step = [1, 2, 5, 10, 20, 50, 100].find(size => years / size <= 12) ?? 200
  const labelled = step * Math.ceil((WORDS * years) / (width * step))
  const from = Math.ceil(toCalendarDay(Math.ceil(low)).year / step) * step
  const ticks: AxisTick[] = []
  for (let year = from; toDayNumber(year, 1, 1) <= high; year += step) {
    const day = toDayNumber(year, 1, 1)
    if (day >= low) ticks.push({ at: place(day), label: year % labelled === 0 ? String(year) : '' })
  }
  return ticks
}

function monthTicks(low: number, high: number, place: Place, width: number): AxisTick[] {
  const months = (high - low) / (YEAR / 12)
  const each = Math.max(1, Math.ceil((WORDS * months) / width))
  const start = toCalendarDay(Math.ceil(low))
  const ticks: AxisTick[] = []
  for (let index = 0; index <= months + 1; index++) {
    const month = ((start.month - 1 + index) % 12) + 1
    const year = start.year + Math.floor((start.month - 1 + index) / 12)
    const day = toDayNumber(year, month, 1)
    if (day < low || day > high) continue
    const isLabelled = (month - 1) % each === 0
    const words =
      month === 1 || ticks.every(({ label }) => label === '') ? `${MONTHS[month - 1]} ${year}` : MONTHS[month - 1]
    ticks.push({ at: place(day), label: isLabelled ? (words ?? '') : '' })
  }
  return ticks
}
