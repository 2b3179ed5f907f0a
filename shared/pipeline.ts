import { changeBetween, toCheckedClaim } from './check/check-claim.ts'
import { claimHashes } from './check/identity.ts'
import type { JudgeContext } from './check/rule.ts'
import type { ClaimKind } from './claims/define.ts'
import { CLAIM_KINDS } from './claims/registry.ts'
import { type Findings, findInconsistencies } from './consistency/find.ts'
import type { Pattern } from './extract/pattern.ts'
import { readStory } from './extract/story.ts'
import type { Story } from './extract/story-stages.ts'
import type { FactBase } from './facts/facts.ts'
import { type Suppositions, supposing } from './facts/supposed.ts'
import { type LinkedClaim, linkClaims } from './link/link.ts'
import type { Article, Reading, Unread } from './model/article.ts'
import type { CheckedArticle, CheckedClaim, Summary } from './model/checked.ts'
import { type Finding, VERDICTS } from './model/verdict.ts'
import { type DayNumber, type IsoDay, parseIsoDay } from './temporal/day.ts'
import { joinLexed } from './text/join.ts'

/** What a check may be told besides the article and the facts. */
interface CheckSettings {
  readonly kinds?: readonly ClaimKind[]
  /** What some statements are supposed to say instead. */
  readonly supposed?: Suppositions
}

/**
 * One article read, linked and judged: article text → claims → linked claims → findings. Start reading Stet here.
 *
 * Date-like words that nobody checks ("now") are left out. The article's own contradictions are judged even where the fact
 * base is empty. Where the article says on which day it will be published, each claim that is judged otherwise then says so.
 */
export async function checkArticle(
  article: Article,
  base: FactBase,
  settings: CheckSettings = {},
): Promise<CheckedArticle> {
  return await checkStory(rereadArticle(article, undefined, settings.kinds), base, settings)
}

/** The same of an article that is read already. */
export async function checkStory(
  { reading, text }: Story,
  base: FactBase,
  { kinds = CLAIM_KINDS, supposed = new Map() }: CheckSettings = {},
): Promise<CheckedArticle> {
  const { article } = reading
  const lexed = joinLexed(
    article.text,
    text.starts,
    text.paragraphs.map(one => one.lexed),
  )
  const hits = base.namesIn(article.text)
  const named = new Set(hits.flatMap(({ matches }) => matches.map(({ entity }) => entity)))
  const facts = supposing(await base.around([...named]), supposed)
  const links = linkClaims(reading, lexed, hits, facts)
  const context: JudgeContext = { facts, reading, dateline: dayOf(article.dateline), links }
  const findings = judgeAll(kinds, context)
  const later = judgeOnPublication(article, kinds, context)
  const names = { ids: idsOf(reading, findings), hashes: claimHashes(reading.claims, article.text) }
  const claims = links.claims.flatMap(linked => {
    const finding = findings.get(linked.index)
    if (!finding) return []
    const onPublication = changeBetween(finding, later?.get(linked.index))
    return [toCheckedClaim(linked, finding, onPublication, names, reading, facts)]
  })
  return {
    article,
    words: countWords(article.text),
    claims,
    unread: reading.unread,
    summary: summarise(claims, reading.unread),
  }
}

/** The findings of all checkable claims, by their places in the reading, the article held against itself too. */
function judgeAll(kinds: readonly ClaimKind[], context: JudgeContext): Findings {
  const rules = new Map(kinds.map(kind => [kind.kind, kind]))
  const checkable = context.links.claims.filter(({ claim }) => claim.checkable)
  return findInconsistencies(new Map(checkable.map(linked => [linked.index, judge(linked, rules, context)])), context)
}

/** The findings as they will be on the day of publication; null where that is the dateline, or nobody has said. */
function judgeOnPublication({ publication }: Article, kinds: readonly ClaimKind[], context: JudgeContext) {
  const day = dayOf(publication ?? null)
  if (day === null || day === context.dateline) return null
  const claims = context.links.claims.map(linked => (isOfDay(linked, context.dateline) ? unplaced(linked) : linked))
  return judgeAll(kinds, { ...context, dateline: day, links: { ...context.links, claims } })
}

/** A date that is the dateline's day: the copy's own now, and of no claim beside it the time. */
function isOfDay({ claim }: LinkedClaim, day: DayNumber | null): boolean {
  if (claim.kind !== 'date' || claim.fields.range === null) return false
  return claim.fields.range.earliest === day && claim.fields.range.latest === day
}

function unplaced(linked: LinkedClaim): LinkedClaim {
  return { ...linked, claim: { ...linked.claim, checkable: false } }
}

function dayOf(day: IsoDay | null): DayNumber | null {
  return day === null ? null : (parseIsoDay(day) ?? null)
}

function judge(linked: LinkedClaim, rules: ReadonlyMap<string, ClaimKind>, context: JudgeContext): Finding {
  const { rule } = rules.get(linked.claim.kind)!
  return (rule as (claim: LinkedClaim, context: JudgeContext) => Finding)(linked, context)
}

function idsOf({ claims }: Reading, findings: ReadonlyMap<number, Finding>): (string | null)[] {
  let count = 0
  return claims.map((_, index) => {
    if (!findings.has(index)) return null
    count += 1
    return `c${count}`
  })
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}

function summarise(claims: readonly CheckedClaim[], unread: readonly Unread[]): Summary {
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<(typeof VERDICTS)[number], number>
  for (const { verdict } of claims) counts[verdict] += 1
  return { ...counts, unread: unread.filter(({ open }) => open).length }
}

/** What the article itself tells, before any fact is asked: article text → tokens → claims, mentions and unread numbers. */
export function readArticle(article: Article, kinds: readonly ClaimKind[] = CLAIM_KINDS): Reading {
  return readStory(article, patternsOf(kinds)).reading
}

/**
 * The reading of an article that is being edited, with all that the next reading of it can keep; `before` is that of an
 * earlier state. What it says is `readArticle` of the article, whatever stood there before.
 */
export function rereadArticle(article: Article, before?: Story, kinds: readonly ClaimKind[] = CLAIM_KINDS): Story {
  return readStory(article, patternsOf(kinds), before)
}

const grammars = new WeakMap<readonly ClaimKind[], readonly Pattern[]>()

/** All patterns of the kinds, in reading order; the same array for the same kinds. */
function patternsOf(kinds: readonly ClaimKind[]): readonly Pattern[] {
  const known = grammars.get(kinds)
  if (known) return known
  const patterns = kinds.flatMap(kind => kind.grammar)
  grammars.set(kinds, patterns)
  return patterns
}
