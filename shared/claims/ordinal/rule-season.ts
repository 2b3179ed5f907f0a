import { Derivation, unknown } from '../../check/derivation.ts'
import { replaceBy, withNumber } from '../../check/fix.ts'
import { independentBehind } from '../../check/independence.ts'
import { bestTimes } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { type Season, seasonsOf } from '../../check/seasons.ts'
import { type Cue, cueFor } from '../../link/cue.ts'
import { type LinkedClaimOf, tokenAt } from '../../link/link.ts'
import type { Sense } from '../../link/senses.ts'
import type { Entity } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'
import { bearingOf, bears, isOwnCount, isPlainlyIn, namedFor } from './rule-bearing.ts'
import { type Placed, placedBy } from './rule-placed.ts'
import { judgeShown } from './rule-shown.ts'

const ON_AIR: ReadonlySet<Sense> = new Set(['premiere', 'air', 'finale', 'begin', 'end', 'release', 'tenure'])

/**
 * A season's number: where the sentence says what happened in it (somebody joined, left, married), that must be so; where it
 * only names the season, the season must exist.
 */
export function judgeSeason(linked: LinkedClaimOf<'ordinal'>, show: Entity, context: JudgeContext): Finding {
  const { claim } = linked
  const { position } = claim.fields
  const seasons = seasonsOf(show.id, context.facts)
  if (typeof position !== 'number' || position < 1)
    return unknown('Which season was or will be the last is not on file.', [{ span: claim }])
  if (seasons.length === 0) return unknown(`No seasons on file for ${show.label}.`, [{ span: claim }])
  const season = seasons.find(({ number }) => number === position)
  if (isOwnCount(linked, context.reading.article.text))
    return unknown('The copy counts from when somebody came, not from the first season.', [{ span: claim }])
  const cue = cueOf(linked, context)
  const placed = placedBy(linked, cue?.sense, show, context)
  if (cue && placed.length > 0 && isOfEpisode(linked, context))
    return unknown(`The copy says which episode; on file is the season alone.`, [{ span: claim }])
  if (cue && placed.length > 0) return compare(linked, cue, position, placed, context)
  const shown = judgeShown(linked, show, seasons, position, context)
  if (shown) return shown
  if (!season) return beyond(linked, show, seasons, position, context)
  if (cue && !ON_AIR.has(cue.sense) && cue.sense !== 'speech' && !cue.isAnnounced) {
    return unknown(`Season ${position} of ${show.label} exists; nothing on file of what happened in it.`, [
      { span: claim },
    ])
  }
  return new Derivation()
    .from([season.membership, ...season.starts.map(({ statement }) => statement)], 'look up', seasonText(season, show))
    .read(claim, 'compare', `copy says season ${position}`)
    .finding('supported')
}

function seasonText({ number, starts, ends }: Season, show: Entity): string {
  const from = starts[0] ? rangeText(hull(starts[0].time.ranges)) : null
  const to = ends[0] ? rangeText(hull(ends[0].time.ranges)) : null
  const when = from === null ? '' : `, ${from}${to === null ? '' : ` to ${to}`}`
  return `season ${number} of ${show.label}${when}`
}

/** Whether what happened lies where the copy's season, with its `before` or `after`, puts it. */
function compare(
  linked: LinkedClaimOf<'ordinal'>,
  cue: Cue,
  position: number,
  placed: readonly Placed[],
  context: JudgeContext,
): Finding {
  const { claim } = linked
  const { text } = context.reading.article
  const bearing = bearingOf(linked, text)
  const truths = placed.map(one => bears(bearing, one.edge, position, one.season))
  const right = placed.filter((_, i) => truths[i] === true)
  const proof = new Derivation()
  for (const one of right.length > 0 ? right : placed) {
    proof.from([one.statement], 'look up', one.text, String(one.season))
  }
  proof.read(claim, 'compare', `copy says ${bearing === 'in' ? '' : `${bearing} `}season ${position}`)
  if (right.length > 0) return proof.finding('supported')
  const expected = [...new Set(placed.map(({ season }) => `season ${season}`))].join(' or ')
  if (truths.includes(undefined) || !isPlainlyIn(linked, cue, placed[0]!.edge, context)) {
    proof.read(claim, 'read', 'the words may speak of another time, or of something else')
    return proof.finding('unknown', { expected })
  }
  const words = text.slice(claim.start, claim.end)
  const statements = placed.map(({ statement }) => statement)
  const numbers = [...new Set(placed.map(({ edge, season }) => namedFor(bearing, edge, season)))]
  const suggestions = numbers.flatMap(number =>
    replaceBy(claim, withNumber(words, number), text, independentBehind(statements, context.facts)),
  )
  return proof.finding('contradicted', { expected, suggestions })
}

/** What happened in the season: of `left in the |Season 3| premiere` that somebody left. */
function cueOf({ claim, cue }: LinkedClaimOf<'ordinal'>, { reading, links: { lexed } }: JudgeContext): Cue | null {
  const to = tokenAt(lexed, claim.end)
  if (!EPISODES.test(reading.article.text.slice(claim.end, claim.end + NEAR))) return cue
  return cueFor(lexed, tokenAt(lexed, claim.start), to + 1) ?? cue
}
const EPISODES = /^\s+(?:premiere|finale|opener|closer|debut)\b/i
/** Characters behind a season in which `premiere` stands, or before it in which one of its episodes does. */
const NEAR = 16

/** `after the |first episode| of Season 9`: an episode's place says when, and not the season's alone. */
function isOfEpisode({ claim, index }: LinkedClaimOf<'ordinal'>, { links, reading }: JudgeContext): boolean {
  const before = links.claims[index - 1]?.claim
  if (before?.kind !== 'ordinal' || before.fields.noun !== 'episode' || before.sentence !== claim.sentence) return false
  return /^\s+(?:of|in|from)\s+(?:the\s+|its\s+)?$/i.test(reading.article.text.slice(before.end, claim.start))
}

/** A season that the facts do not know: wrong only of a show that has ended. */
function beyond(
  linked: LinkedClaimOf<'ordinal'>,
  show: Entity,
  seasons: readonly Season[],
  position: number,
  { facts }: JudgeContext,
): Finding {
  const newest = seasons.at(-1)!
  const ended = bestTimes(facts.about(show.id, 'endTime'))[0]
  const proof = new Derivation()
    .from(
      [newest.membership],
      'look up',
      `the last season of ${show.label} on file is ${newest.number}`,
      String(newest.number),
    )
    .read(linked.claim, 'compare', `copy says season ${position}`)
  if (!ended || position < newest.number) return proof.finding('unknown')
  proof.from([ended.statement], 'look up', `${show.label} ended ${rangeText(hull(ended.time.ranges))}`)
  return proof.finding('contradicted', { expected: `${newest.number} seasons in all` })
}
