import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy } from '../../check/fix.ts'
import { independentBehind } from '../../check/independence.ts'
import { verdictOf } from '../../check/kleene.ts'
import { speaksOf } from '../../check/licence.ts'
import type { Moment } from '../../check/moment.ts'
import { momentsFor } from '../../check/moments.ts'
import { seasonBeside } from '../../check/nearby.ts'
import type { JudgeContext, Rule } from '../../check/rule.ts'
import type { LinkedClaim, LinkedClaimOf } from '../../link/link.ts'
import type { ClockTime } from '../../model/claim.ts'
import type { DayRange } from '../../temporal/day.ts'
import { meets, onDay } from '../../temporal/interval.ts'
import { clockText, rangeText } from '../../temporal/words.ts'
import { localTimeOf, zoneNamed } from '../../temporal/zone.ts'

/** A time of day is right if what it speaks of began at that minute, in the zone the copy names or else the article's. */
export const rule: Rule<'time'> = (linked, context) => {
  const { claim } = linked
  const clock = claim.fields.clock[0]
  if (!clock) return unknown('The copy gives a part of a day and no time.', [{ span: claim }])
  const moments = momentsAt(linked, context)
  const known = moments.flatMap(moment => {
    const local = localOf(moment, clock, context)
    return local === null ? [] : [{ moment, ...local }]
  })
  if (known.length === 0) return unknown('No fact on file gives a time of day for this.', [{ span: claim }])
  const right = known.filter(({ minute }) => minute === clock.minute)
  const shown = right.length > 0 ? right : known
  const verdict =
    right.length > 0 ? 'supported' : verdictOf(known.map(({ moment }) => (moment.isOnly ? false : undefined)))
  const proof = new Derivation()
  for (const { moment, day, minute } of shown) {
    const words = `${moment.what}: ${rangeText(day)}, ${clockText(minute)} ${clock.zone ?? ''}`.trim()
    proof.from([moment.statement], 'look up', words, clockText(minute))
  }
  proof.read(claim, 'compare', `copy says ${clockText(clock.minute)} ${clock.zone ?? ''}`.trim())
  if (verdict === 'supported') return proof.finding(verdict)
  if (verdict !== 'contradicted') return proof.finding('unknown')
  const expected = `${clockText(shown[0]!.minute)}${clock.zone === null ? '' : ` ${clock.zone}`}`
  const sources = independentBehind(
    shown.map(({ moment }) => moment.statement),
    context.facts,
  )
  const isPlain = claim.fields.clock.length === 1
  return proof.finding(verdict, {
    expected,
    suggestions: isPlain ? replaceBy(claim, expected, context.reading.article.text, sources) : [],
  })
}

/** What begins at that time: what the date it is tied to speaks of, else what its own words speak of. */
function momentsAt(linked: LinkedClaimOf<'time'>, context: JudgeContext): readonly Moment[] {
  const { date } = linked.claim.fields
  const tied: LinkedClaim | undefined = date === null ? undefined : context.links.claims[date]
  const through = [tied, linked].filter(one => one !== undefined)
  for (const claim of through) {
    const moments = momentsFor(claim, seasonBeside(claim, context), context).filter(({ time }) => time.minute !== null)
    if (moments.length > 0) return onItsDay(moments, tied, context).map(moment => licensed(moment, claim, context))
  }
  return []
}

/** Only what the words speak of can be at another time. */
function licensed(moment: Moment, claim: LinkedClaim, context: JudgeContext): Moment {
  return moment.isOnly && !speaksOf(moment.of, claim, context) ? { ...moment, isOnly: false } : moment
}

function onItsDay(
  moments: readonly Moment[],
  tied: LinkedClaim | undefined,
  { reading }: JudgeContext,
): readonly Moment[] {
  const said = tied?.claim.kind === 'date' ? tied.claim.fields.range : null
  if (!said) return moments
  const same = moments.filter(({ time }) => {
    const days = time.instant ? [onDay(localTimeOf(time.instant, reading.article.timezone).day)] : []
    return [...days, ...time.ranges].some(day => meets(day, said))
  })
  if (same.length === 0) return moments
  return same.length === 1 ? [{ ...same[0]!, isOnly: true }] : same
}

/** A moment's day, and its minutes after midnight, in the zone of a clock time; null where zones cannot be compared. */
function localOf(
  { time }: Moment,
  { zone }: ClockTime,
  { reading }: JudgeContext,
): { readonly day: DayRange; readonly minute: number } | null {
  const name = zone === null ? reading.article.timezone : zoneNamed(zone.split('/')[0] ?? zone)
  if (time.instant !== null && name !== undefined) {
    const { day, minute } = localTimeOf(time.instant, name)
    return { day: onDay(day), minute }
  }
  const isOwn = time.instant === null && (zone === null || name === reading.article.timezone)
  return isOwn && time.minute !== null ? { day: time.ranges[0]!, minute: time.minute } : null
}
