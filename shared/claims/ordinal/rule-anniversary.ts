import { Derivation, unknown } from '../../check/derivation.ts'
import { dateBeside, datelineRange } from '../../check/nearby.ts'
import { bestTimes } from '../../check/rank.ts'
import type { JudgeContext } from '../../check/rule.ts'
import { marriagesOf } from '../../check/tenure.ts'
import type { LinkedClaimOf } from '../../link/link.ts'
import type { Statement } from '../../model/statement.ts'
import type { Finding } from '../../model/verdict.ts'
import { type DayRange, toCalendarDay } from '../../temporal/day.ts'
import { hull } from '../../temporal/interval.ts'
import { rangeText } from '../../temporal/words.ts'

/** Years by which an anniversary without its date may lie ahead or behind. */
const UNTOLD = 1

/** An anniversary is right if its year is that many years behind the beginning of what it celebrates. */
export function judgeAnniversary(linked: LinkedClaimOf<'ordinal'>, context: JudgeContext): Finding {
  const { claim } = linked
  const { position } = claim.fields
  const told = dateBeside(linked, context)?.fields.range
  const when = told ?? datelineRange(context)
  const origin = originOf(linked, context)
  if (!when || !origin || position === 'last')
    return unknown('No fact on file of what this is the anniversary of.', [{ span: claim }])
  const years = [toCalendarDay(when.earliest).year, toCalendarDay(when.latest).year]
  const began = [toCalendarDay(origin.range.earliest).year, toCalendarDay(origin.range.latest).year]
  const [min, max] = [years[0]! - began[1]!, years[1]! - began[0]!]
  const result = min === max ? String(min) : `${min} to ${max}`
  const proof = new Derivation()
    .from([origin.statement], 'look up', `${origin.label} began ${rangeText(origin.range)}`)
    .read(claim, 'count', `years to ${rangeText(when)}: ${result}; copy says ${position}`)
  if (min === position && max === position) return proof.finding('supported')
  if (position >= min && position <= max) return proof.finding('possible', { expected: result })
  if (!origin.isNamed) return unknown('The sentence does not name what this is the anniversary of.', [{ span: claim }])
  const margin = told ? 0 : UNTOLD
  const isFar = position < min - margin || position > max + margin
  return proof.finding(isFar ? 'contradicted' : 'possible', { expected: result })
}

/** Something that began once, as the facts have it. */
interface Origin {
  readonly label: string
  readonly range: DayRange
  readonly statement: Statement
  /** The sentence itself says that it is the anniversary of this. */
  readonly isNamed: boolean
}

const WEDDING = /\bwedding\b/i
const BEGINNINGS = ['startTime', 'inception', 'publicationDate'] as const

function originOf(linked: LinkedClaimOf<'ordinal'>, context: JudgeContext): Origin | null {
  const { claim, cue } = linked
  const words = context.reading.article.text.slice(claim.start, claim.end)
  if (WEDDING.test(words) || cue?.sense === 'wedding') {
    const [marriage, ...others] = isOfRelatives(linked, context) ? [] : marriagesOf(linked, context)
    return marriage && others.length === 0
      ? { label: marriage.what, range: marriage.from, statement: marriage.statements[0]!, isNamed: true }
      : null
  }
  const celebrated = celebratedIn(linked, context)
  for (const property of celebrated ? BEGINNINGS : []) {
    const first = bestTimes(context.facts.about(celebrated!.id, property))[0]
    const isNamed = linked.parties.some(({ entity }) => entity.id === celebrated!.id)
    if (first) return { label: celebrated!.label, range: hull(first.time.ranges), statement: first.statement, isNamed }
  }
  return null
}

const RELATIVES =
  /(?:['’]s?|\b(?:her|his|their))\s+(?:\w+\s+)?(?:parents|grandparents|in-laws|friends|(?:grand)?(?:mother|father)|sister|brother|son|daughter)\b/i

/** `Marsh’s |parents| marked their 50th wedding anniversary`: a marriage that is not hers. */
function isOfRelatives({ claim }: LinkedClaimOf<'ordinal'>, { reading }: JudgeContext): boolean {
  const start = Math.max(reading.sentences[claim.sentence]!.start, claim.start - COUPLE)
  return RELATIVES.test(reading.article.text.slice(start, claim.start))
}

/** Characters before an anniversary in which its couple may be named. */
const COUPLE = 160

/** `the anniversary |of Tin Harbour|`, else `|Tin Harbour| marks its anniversary`: what began then; null where it is something else. */
function celebratedIn({ claim, parties, subject, show }: LinkedClaimOf<'ordinal'>, context: JudgeContext) {
  const { text } = context.reading.article
  const of = /^\s+of\s+(?:the\s+)?[“"‘']?/i.exec(text.slice(claim.end, claim.end + NEAR))
  if (of) return parties.find(({ start }) => start >= claim.end && start <= claim.end + of[0].length)?.entity ?? null
  if (subject?.entity) return context.facts.entity(subject.entity) ?? null
  const before = parties.filter(({ start, entity }) => start < claim.start && entity.kind !== 'person')
  return before.at(-1)?.entity ?? show
}

const NEAR = 20
