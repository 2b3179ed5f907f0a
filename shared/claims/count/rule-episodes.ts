import { unknown } from '../../check/derivation.ts'
import { bestOf } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { hasHappened, qualifier, type Season, seasonsOf } from '../../check/seasons.ts'
import { isNarrowed, isPlain, isWholeShow } from '../../check/whole-show.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import type { Entity, Statement } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { parseEdtf } from '../../temporal/edtf.ts'
import { dayText } from '../../temporal/words.ts'
import { softened } from './rule-licence.ts'
import { boundsText, type CountReading, weigh } from './rule-readings.ts'

/**
 * A show's episodes by the dateline: of completed seasons all, of one on air some. A season's own number counts as a further
 * reading. Contradicted only where the words count the whole.
 */
export function judgeEpisodes(linked: LinkedClaimOf<'count'>, show: Entity, context: JudgeContext): Finding {
  const { facts, dateline } = context
  const seasons = seasonsOf(show.id, facts)
  const { amount } = linked.claim.fields
  const all = [...aired(seasons, show, dateline), ...stated(show, context)]
  const isOfAll = all.some(({ number }) => number.min <= amount && amount <= number.max)
  const its = isOfAll ? null : seasonOfIts(linked, context)
  const named = ofSeasons(linked, seasons, its, context)
  const isNamed =
    named.some(({ number }) => number.min === amount) ||
    (named.length === 1 && (its !== null || isOfSeason(linked, context)))
  const readings = isNamed ? named.map(one => ({ ...one, isFurther: false })) : [...named, ...all]
  if (readings.length === 0)
    return unknown(`No number of episodes on file for ${show.label}.`, [{ span: linked.claim }])
  const finding = weigh(linked, readings, context)
  if (its !== null && named.length === 1 && isAll(linked, context)) return finding
  const most = Math.max(...readings.map(({ number }) => number.max))
  if (!linked.person && isWholeShow(linked, context.links.lexed, amount > most)) return finding
  return softened(finding, linked, 'the words may count a part of the episodes')
}

function aired(seasons: readonly Season[], show: Entity, dateline: number | null): CountReading[] {
  if (dateline === null) return []
  let [min, max] = [0, 0]
  const statements: Statement[] = []
  for (const season of seasons) {
    const begun = hasHappened(season.starts, dateline)
    if (begun === false) continue
    if (season.episodes?.value.type !== 'quantity') return []
    const { amount } = season.episodes.value
    statements.push(season.episodes)
    max += amount
    if (begun === true && hasHappened(season.ends, dateline) === true) min += amount
  }
  if (max === 0) return []
  const number = { min, max }
  const text = `episodes of ${show.label} by ${dayText(dateline)}, season by season: ${boundsText(number)}`
  return [{ name: 'episodes aired', number, text, statements, isFurther: false, wording: null, chosenBy: null }]
}

/** The show's own number of episodes, the latest as of the dateline. */
function stated(show: Entity, { facts, dateline }: JudgeContext): CountReading[] {
  const known = bestOf(facts.about(show.id, 'numberOfEpisodes')).filter(statement => {
    const at = pointInTime(statement)
    return at === null || dateline === null || at <= dateline
  })
  const latest = known.reduce<Statement | null>(
    (best, one) => (best === null || (pointInTime(one) ?? 0) >= (pointInTime(best) ?? 0) ? one : best),
    null,
  )
  if (latest?.value.type !== 'quantity') return []
  const { amount } = latest.value
  const text = `${show.label}: number of episodes ${amount}`
  return [
    {
      name: 'episodes on file',
      number: { min: amount, max: amount },
      text,
      statements: [latest],
      isFurther: false,
      wording: null,
      chosenBy: null,
    },
  ]
}

function pointInTime(statement: Statement): number | null {
  const value = qualifier(statement, 'pointInTime')[0]
  return value?.type === 'time' ? (parseEdtf(value.edtf)?.ranges[0]?.earliest ?? null) : null
}

/** Claims before and behind a count in which its season may be named. */
const BESIDE = 3

/** `|The third season| of “Tin Harbour” had`: a season that begins its sentence is what the count speaks of. */
function isOfSeason({ claim, index }: LinkedClaimOf<'count'>, { links, reading }: JudgeContext): boolean {
  const { start } = reading.sentences[claim.sentence]!
  return links.claims.slice(Math.max(0, index - BESIDE), index).some(({ claim: other }) => {
    if (other.kind !== 'ordinal' || other.sentence !== claim.sentence || other.fields.noun !== 'season') return false
    const { text } = reading.article
    return HEAD.test(text.slice(start, other.start)) && !/[,;:]/.test(text.slice(other.end, claim.start))
  })
}

const ITS = /^\W*its\s+$/i

/** `Season 8 of “Tin Harbour” begins in May. Its |13 episodes| …`: the season that the sentence before is about; null for none. */
function seasonOfIts({ claim, index }: LinkedClaimOf<'count'>, { links, reading }: JudgeContext): number | null {
  const { text } = reading.article
  const [last, own] = [reading.sentences[claim.sentence - 1], reading.sentences[claim.sentence]!]
  if (!last || last.paragraph !== own.paragraph) return null
  if (!ITS.test(text.slice(own.start, Math.min(claim.start, claim.hedge?.start ?? claim.start)))) return null
  const before = links.claims.slice(Math.max(0, index - SENTENCE), index).map(one => one.claim)
  const head = before.find(one => one.sentence === claim.sentence - 1)
  if (head?.kind !== 'ordinal' || head.fields.noun !== 'season' || head.fields.position === 'last') return null
  return HEAD.test(text.slice(last.start, head.start)) ? head.fields.position : null
}
/** Claims of a sentence and of the one before it. */
const SENTENCE = 12
const HEAD = /^\W*(?:the\s)?$/i

function isAll({ claim }: LinkedClaimOf<'count'>, { links: { lexed } }: JudgeContext): boolean {
  const [from, to] = [tokenAt(lexed, claim.start), tokenAt(lexed, claim.end)]
  return isPlain(lexed, from, to) && !isNarrowed(lexed, to)
}

/** The episodes of the one season that the sentence names, or of any season that has so many. */
function ofSeasons(
  { claim, index }: LinkedClaimOf<'count'>,
  seasons: readonly Season[],
  its: number | null,
  { links }: JudgeContext,
): CountReading[] {
  const named = links.claims.slice(Math.max(0, index - BESIDE), index + BESIDE + 1)
  const numbers = new Set(
    named.flatMap(({ claim: other }) =>
      other.kind === 'ordinal' && other.sentence === claim.sentence && other.fields.noun === 'season'
        ? [other.fields.position]
        : [],
    ),
  )
  if (its !== null) numbers.add(its)
  return seasons
    .flatMap(({ number, episodes }): CountReading[] => {
      if (episodes?.value.type !== 'quantity' || (numbers.size > 0 && !numbers.has(number))) return []
      const { amount } = episodes.value
      const text = `season ${number}: ${amount} episodes`
      return [
        {
          name: `episodes of season ${number}`,
          number: { min: amount, max: amount },
          text,
          statements: [episodes],
          isFurther: true,
          wording: null,
          chosenBy: null,
        },
      ]
    })
    .filter(({ number }) => numbers.size > 0 || number.min === claim.fields.amount)
}
