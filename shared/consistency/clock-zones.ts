import type { Span } from '../base/span.ts'
import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaimOf } from '../link/link.ts'
import type { ClockTime } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { clockText } from '../temporal/words.ts'
import { zoneNamed } from '../temporal/zone.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId } from '../text/vocabulary.ts'
import type { Fix, Inconsistency, Law } from './inconsistency.ts'
import { claimsBySentence, isOfKind, stepOn, tokensOf, wordsOf } from './places.ts'

/** Minutes behind Eastern Time. Mountain Time is left out: its stations show a broadcast at hours of their own. */
const BEHIND: Readonly<Record<string, number>> = {
  'America/New_York': 0,
  'America/Chicago': 60,
  'America/Los_Angeles': 180,
}
const PACIFIC = BEHIND['America/Los_Angeles']!
const OR = wordId('or')
/** `7 a.m. CT |in the west|`: of another place, not of the same moment. */
const IN = wordId('in')
const SEMICOLON = 0x3b
/** Tokens that may stand between two times of one broadcast: `10 p.m. ET (9 p.m. CT)`. */
const APART = 2

/** Two times of one broadcast must be the same moment: 10 p.m. Eastern is 9 p.m. Central. */
export const clockZones: Law = {
  name: 'clock-zones',
  find: context =>
    claimsBySentence(context).flatMap(claims => {
      const times = claims.filter(isOfKind('time'))
      const own = times.flatMap(time => pairIn(time, context))
      return [...own, ...times.slice(1).flatMap((time, i) => pairBeside(times[i]!, time, context))]
    }),
}

/** One clock time with the claim that gives it and where its figures stand. */
interface Shown {
  readonly linked: LinkedClaimOf<'time'>
  readonly clock: ClockTime
  readonly figures: Span
}

const FIGURES = /\d{1,2}(?::\d{2})?/g

function figuresIn(linked: LinkedClaimOf<'time'>, context: JudgeContext): Shown[] {
  const { claim } = linked
  const found = [...wordsOf(claim, context).matchAll(FIGURES)]
  if (found.length !== claim.fields.clock.length) return []
  return claim.fields.clock.map((clock, i) => {
    const start = claim.start + found[i]!.index
    return { linked, clock, figures: { start, end: start + found[i]![0].length } }
  })
}

/** `10/9c`, `10 p.m. ET/9 p.m. CT` as one claim. */
function pairIn(linked: LinkedClaimOf<'time'>, context: JudgeContext): Inconsistency[] {
  const [first, second] = figuresIn(linked, context)
  return first && second ? compare(first, second, linked.claim.pattern === '<h>/<h>c', context) : []
}

/** `10 p.m. ET, 9 p.m. CT` as two claims with only a mark or "or" between. */
function pairBeside(left: LinkedClaimOf<'time'>, right: LinkedClaimOf<'time'>, context: JudgeContext): Inconsistency[] {
  const { lexed } = context.links
  const { from, to } = tokensOf(right.claim, lexed)
  if (!isJoined(lexed, tokensOf(left.claim, lexed).to, from) || lexed.word[to] === IN) return []
  const [first, second] = [figuresIn(left, context), figuresIn(right, context)]
  return first.length === 1 && second.length === 1 ? compare(first[0]!, second[0]!, false, context) : []
}

function isJoined(lexed: Lexed, from: number, to: number): boolean {
  if (to - from > APART) return false
  for (let at = from; at < to; at++) {
    if (isMark(lexed, at, SEMICOLON) || (!has(lexed, at, Tag.Mark) && lexed.word[at] !== OR)) return false
  }
  return true
}

const HALF_DAY = 720
const DAY = 1440

function compare(first: Shown, second: Shown, isHalfOpen: boolean, context: JudgeContext): Inconsistency[] {
  const [a, b] = [behind(first.clock), behind(second.clock)]
  if (a === null || b === null || a === b) return []
  const period = isHalfOpen ? HALF_DAY : DAY
  const lead = mod(first.clock.minute - second.clock.minute, period)
  const live = mod(b - a, period)
  if (lead === live || isByEachClock(first, second) || isTapeDelayed(lead, a, b, period)) return []
  const claims = [...new Set([first.linked, second.linked])]
  const [right, said] = [first.clock.minute - (b - a), second.clock]
  const expected = `${clockText(mod(right, DAY))} ${said.zone}`
  const others = (index: number) => claims.map(one => one.index).filter(other => other !== index)
  return [
    {
      places: claims.map(({ index }) => ({ index, expected, conflictsWith: others(index) })),
      steps: [
        stepOn(
          claims.map(({ claim }) => claim),
          'time zones',
          `${clockText(first.clock.minute)} ${first.clock.zone} is ${expected}; copy says ${clockText(said.minute)} ${said.zone}`,
          expected,
        ),
      ],
      fixes: [...refigure(second, right, first, context), ...refigure(first, said.minute + (b - a), second, context)],
    },
  ]
}

/** `9 a.m. ET, 9 a.m. CT`: the same hour of each place's own clocks. */
function isByEachClock(first: Shown, second: Shown): boolean {
  return first.clock.minute === second.clock.minute
}

/** Pacific stations often show a broadcast at the Eastern hour of their own clocks. */
function isTapeDelayed(lead: number, a: number, b: number, period: number): boolean {
  if (a !== PACIFIC && b !== PACIFIC) return false
  return lead === mod((b === PACIFIC ? 0 : b) - (a === PACIFIC ? 0 : a), period)
}

function behind({ zone }: ClockTime): number | null {
  const name = zone === null ? undefined : zoneNamed(zone.split(' ')[0]!)
  return name === undefined ? null : (BEHIND[name] ?? null)
}

function mod(value: number, period: number): number {
  return ((value % period) + period) % period
}

/** Other figures in place of a time's own, where the half of the day stays the same. */
function refigure(shown: Shown, minute: number, kept: Shown, { reading }: JudgeContext): Fix[] {
  const day = mod(minute, DAY)
  if (day < HALF_DAY !== shown.clock.minute < HALF_DAY) return []
  const said = reading.article.text.slice(shown.figures.start, shown.figures.end)
  const hour = ((Math.floor(day / 60) + 11) % 12) + 1
  const past = day % 60
  const replacement = past > 0 || said.includes(':') ? `${hour}:${String(past).padStart(2, '0')}` : String(hour)
  const agreesWith = kept.linked === shown.linked ? [] : [kept.linked.index]
  return [{ edits: [{ ...shown.figures, replacement }], changes: [shown.linked.index], agreesWith }]
}
