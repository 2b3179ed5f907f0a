import type { Truth } from '../../check/kleene.ts'
import { isSaidOfLastNamed } from '../../check/relative-clause.ts'
import type { JudgeContext } from '../../check/rule.ts'
import type { Cue } from '../../link/cue.ts'
import type { LinkedClaimOf } from '../../link/link.ts'

/** How a season stands to what happened: `in |Season 8|`, `before |Season 9|`, `in the |Season 9| premiere`. */
export type Bearing = 'in' | 'before' | 'after' | 'at the start of' | 'near'

/** What of somebody's seasons an event is: the first one, the last one, or the one it happened in. */
export type Edge = 'first' | 'last' | 'only'

/** Characters on either side of a season in which its preposition, or `premiere`, stands. */
const NEAR = 40

const OWNER = /(?:(?:the|its|their)\s+)?(?:(?:show|series)['’]s?\s+)?$/.source
const BEFORE = new RegExp(`\\b(?:before|ahead of|prior to)\\s+${OWNER}`, 'i')
const AFTER = new RegExp(`\\bafter\\s+${OWNER}`, 'i')
const PLACED = new RegExp(`\\b(?:in|during|of|through|since|with|after|before|ahead of|prior to|for)\\s+${OWNER}`, 'i')
const FINISHED = /^\s+(?:ended|ends|ending|wrapped|wraps|concluded|concludes|finale|finished|was over|is over)\b/i
const STARTED = /^\s+(?:began|begins|started|starts|premiered|premieres|premiere|opener|debuted|debuts|debut)\b/i
const BETWEEN = /\bbetween\b[^.;]*$/i

/** The bearing that the words right beside a season give it. */
export function bearingOf({ claim }: LinkedClaimOf<'ordinal'>, text: string): Bearing {
  const before = text.slice(Math.max(0, claim.start - NEAR), claim.start)
  const behind = text.slice(claim.end, claim.end + NEAR)
  if (BETWEEN.test(before)) return 'near'
  if (BEFORE.test(before)) return FINISHED.test(behind) ? 'in' : 'before'
  if (AFTER.test(before)) return STARTED.test(behind) ? 'near' : 'after'
  return STARTED.test(behind) ? 'at the start of' : 'in'
}

/** Whether what the facts put in `season` bears so on season `position`; undefined where the words leave room for it. */
export function bears(bearing: Bearing, edge: Edge, position: number, season: number): Truth {
  switch (bearing) {
    case 'in':
      return season === position
    case 'near':
      return season === position ? true : undefined
    case 'at the start of':
      return edge === 'last' && season === position - 1 ? undefined : season === position
    case 'before':
      if (edge === 'first' && season === position) return true
      return season === position - 1 ? true : season >= position ? false : undefined
    case 'after':
      if (edge === 'last') return season === position
      return season === position + 1 ? true : season < position ? false : undefined
  }
}

/** The season that the copy should have named with this bearing. */
export function namedFor(bearing: Bearing, edge: Edge, season: number): number {
  if (bearing === 'before') return season + 1
  return bearing === 'after' && edge !== 'last' ? season - 1 : season
}

/** What somebody joins or leaves instead of the cast. */
const OFF_SCREEN = /\b(?:writers?|writing|crew|staff|directors?|producers?|podcast|spin-?off|soundtrack)\b/i
/** `would leave in |Season 2|, but stayed`. */
const BUT = /^[^.;]*\bbut\b/i
const CLAUSE = /\b(?:after|who|when|since|before|because|without|following|that|which|as)\b/i
const SUBORDINATE = /^\s*(?:after|when|since|before|while|as|following|once)\b/i
/** A comma that belongs to no title. */
const COMMA = /,(?![”"’'])/

/** Whether the season is plainly that of the cue: a preposition puts it there, and no other clause stands between. */
export function isPlainlyIn(
  linked: LinkedClaimOf<'ordinal'>,
  cue: Cue,
  edge: Edge,
  { reading }: JudgeContext,
): boolean {
  const { claim, parties } = linked
  const { text } = reading.article
  const { start } = reading.sentences[claim.sentence]!
  const isAhead = AHEAD.test(text.slice(Math.max(start, cue.start - NEAR), cue.start))
  if (cue.isAnnounced && !isAhead) return false
  if (isAhead && BUT.test(text.slice(claim.end, claim.end + NEAR))) return false
  if (OFF_SCREEN.test(text.slice(Math.min(cue.end, claim.end), Math.max(cue.start, claim.start) + NEAR))) return false
  if (!PLACED.test(text.slice(Math.max(0, claim.start - NEAR), claim.start))) return false
  const before = parties.filter(({ entity, start: at }) => entity.kind === 'person' && at >= start && at < claim.start)
  if (
    edge !== 'only' &&
    new Set(before.map(({ entity }) => entity.id)).size > 1 &&
    !isSaidOfLastNamed(linked, cue.start, text)
  )
    return false
  if (cue.start > claim.start) return !CLAUSE.test(text.slice(claim.end, cue.start))
  const between = text.slice(cue.end, claim.start)
  return !COMMA.test(between) && !(between.includes(',') && SUBORDINATE.test(text.slice(start, start + NEAR)))
}

/** `it was reported that Marsh |would also| leave`: the news itself tells the time. */
const AHEAD = /\b(?:will|would)\s+(?:also\s+)?$/i

const OWN = /(?:\b(?:his|her|my|your)|\b[A-Z]\w*['’]s?)\s+(?:\w+\s+)?$/

/** `in her |eighth season|`, `Marsh’s |eighth season|`: counted from when somebody came, not from the show's first. */
export function isOwnCount(linked: LinkedClaimOf<'ordinal'>, text: string): boolean {
  const { claim, parties } = linked
  const own = OWN.exec(text.slice(Math.max(0, claim.start - NEAR), claim.start))
  if (own === null || /\d|^season/i.test(text.slice(claim.start, claim.end))) return false
  if (/^(?:his|her|my|your)\b/.test(own[0])) return true
  const at = claim.start - own[0].length
  return parties.some(({ entity, start, end }) => entity.kind === 'person' && start <= at && end > at)
}
