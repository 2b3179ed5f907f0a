import type { JudgeContext } from '../check/rule.ts'
import type { LinkedClaim, LinkedClaimOf } from '../link/link.ts'
import type { Sense } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { toCalendarDay, toIsoDay } from '../temporal/day.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { withDay } from './date-words.ts'
import type { Inconsistency, Law } from './inconsistency.ts'
import { namesBeforeVerbs, type Person } from './names-before-verbs.ts'
import { claimsBySentence, groupBy, isOfKind, subjectKey, tokensOf, wordsOf } from './places.ts'
import { sameValue } from './same-value.ts'

/** What happens once to somebody. */
const OF_A_LIFE: ReadonlySet<Sense> = new Set(['birth', 'death'])
/** What happens once to a season, or to a show that is still to come. */
const OF_A_SHOW: ReadonlySet<Sense> = new Set(['premiere', 'finale', 'release'])

/** What happens once has one date: a premiere on Jan. 17 in the headline, on Jan. 18 in the story. */
export const sameDate: Law = {
  name: 'same-date',
  find: context => {
    const nameBefore = namesBeforeVerbs(context)
    const dates = claimsBySentence(context).flatMap(claims => {
      const told = claims.filter(isOfKind('date'))
      const event = told.length === 1 ? eventOf(told[0]!, claims, nameBefore, context) : null
      return event === null ? [] : [event]
    })
    return groupBy(dates, ({ key }) => key).flatMap(events => compare(events, context))
  },
}

interface DatedEvent {
  readonly date: LinkedClaimOf<'date'>
  readonly key: string
  /** "premiere of season 11 of Tin Harbour" */
  readonly what: string
  /** Where or on which channel, as far as the copy says. */
  readonly scope: string | null
}

/** What a date of its own sentence is the date of; null where that may happen more than once. */
function eventOf(
  date: LinkedClaimOf<'date'>,
  claims: readonly LinkedClaim[],
  nameBefore: (token: number) => Person | null,
  context: JudgeContext,
): DatedEvent | null {
  const { claim, cue } = date
  const { range, basis, precision, open } = claim.fields
  if (cue === null || cue.isAnnounced || claim.quoted || claim.hedge !== null || open !== null) return null
  if (range === null || basis === 'relative' || (precision !== 'day' && precision !== 'year')) return null
  const { lexed } = context.links
  if (OF_A_LIFE.has(cue.sense)) {
    const whose = nameBefore(cue.token)
    if (whose === null) return null
    return { date, key: `${cue.sense} ${whose.key}`, what: `${cue.sense} of ${whose.label}`, scope: null }
  }
  if (!OF_A_SHOW.has(cue.sense) || precision !== 'day') return null
  const seasons = claims.filter(isOfKind('ordinal')).filter(({ claim: { fields } }) => fields.noun === 'season')
  const [season] = seasons
  if (seasons.length > 1) return null
  const isNext = context.dateline !== null && range.latest >= context.dateline
  const show = subjectKey(season ?? date)
  if (show === null || (season === undefined && (!isNext || date.claim.about?.sort !== 'show'))) return null
  const part = season === undefined ? '' : ` of season ${season.claim.value}`
  const label = (season ?? date).subject!.label
  const scope = scopeBehind(lexed, tokensOf(claim, lexed).to)
  return { date, key: `${cue.sense}${part} ${show}`, what: `${cue.sense}${part} of ${label}`, scope }
}

const WHERE = wordSet('on in')

/** `Jan. 17 |on NBC|`, `Jan. 19 |in Britain|`. */
function scopeBehind(lexed: Lexed, to: number): string | null {
  const at = has(lexed, to, Tag.Comma) ? to + 1 : to
  const isPlace = WHERE.has(lexed.word[at]!) && has(lexed, at + 1, Tag.Capital)
  return isPlace ? lexed.text.slice(lexed.start[at + 1]!, lexed.end[at + 1]!) : null
}

function compare(events: readonly DatedEvent[], context: JudgeContext): Inconsistency[] {
  const scopes = new Set(events.flatMap(({ scope }) => scope ?? []))
  if (scopes.size > 1) return []
  const dates = events.map(({ date }) => date)
  const days = dates.filter(({ claim }) => claim.fields.precision === 'day')
  const years = dates.some(({ claim }) => claim.assumption !== null) ? [] : dates
  const { what } = events[0]!
  const operation = 'compare'
  const reword = rewordIn(context)
  const byYear = sameValue(years, { what, operation, valueIn: yearOf, reword }, context)
  const dayOf = days.some(({ claim }) => claim.assumption !== null) ? dayOfYear : isoDay
  return byYear.length > 0 ? byYear : sameValue(days, { what, operation, valueIn: dayOf, reword }, context)
}

function rangeOf({ claim }: LinkedClaim): number {
  return claim.kind === 'date' ? claim.fields.range!.earliest : 0
}

function yearOf(linked: LinkedClaim): string {
  return String(toCalendarDay(rangeOf(linked)).year)
}

function isoDay(linked: LinkedClaim): string {
  return toIsoDay(rangeOf(linked))
}

function dayOfYear(linked: LinkedClaim): string {
  return isoDay(linked).slice('YYYY-'.length)
}

function rewordIn(context: JudgeContext): (linked: LinkedClaim, as: LinkedClaim) => string | null {
  return (linked, as) => {
    const { claim } = linked
    if (claim.kind !== 'date' || as.claim.kind !== 'date') return null
    const words = wordsOf(claim, context)
    if (as.claim.fields.precision === 'day' && claim.fields.precision === 'day') {
      return withDay(words, claim.fields, rangeOf(as))
    }
    const { year } = claim.fields
    return year === null ? null : words.replace(String(year), yearOf(as))
  }
}
