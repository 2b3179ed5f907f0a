import type { JudgeContext } from '../../shared/check/rule.ts'
import { LAWS } from '../../shared/consistency/laws.ts'
import type { FactBase } from '../../shared/facts/facts.ts'
import { linkClaims } from '../../shared/link/link.ts'
import type { Article } from '../../shared/model/article.ts'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import type { HedgeTest } from '../../shared/model/claim.ts'
import { readArticle } from '../../shared/pipeline.ts'
import { parseIsoDay } from '../../shared/temporal/day.ts'
import { lex } from '../../shared/text/lex.ts'

export const HEDGE_TESTS: readonly HedgeTest[] = [
  'exactly',
  'about',
  'nearly',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
]

/** Every definition that a count is tried under, with `…` for whatever it is told of. */
export const COUNT_READINGS = [
  'seasons',
  'seasons aired',
  'seasons completed',
  'seasons announced',
  'seasons with both in the main cast',
  'seasons with … in the main cast',
  'seasons appeared in',
  'seasons in the main cast',
  'seasons in recurring roles',
  'full seasons',
  'episodes aired',
  'episodes on file',
  'episodes of season …',
]

/** The readings that an article's counts list, each as often as it is listed. */
export function readingsIn({ claims }: CheckedArticle): string[] {
  return claims.flatMap(({ readings }) =>
    readings.map(({ name }) =>
      name.replace(/ season \d+$/, ' season …').replace(/ with (?!both ).+ in the/, ' with … in the'),
    ),
  )
}

/** The laws that an article breaks, each as often as a claim of its is inconsistent for it. */
export async function lawsBrokenBy({ article, claims }: CheckedArticle, base: FactBase): Promise<string[]> {
  const context = await contextOf(article, base)
  const inconsistent = new Set(claims.flatMap(({ verdict, start }) => (verdict === 'inconsistent' ? [start] : [])))
  const isMarked = (index: number) => inconsistent.has(context.reading.claims[index]!.start)
  return LAWS.flatMap(({ name, find }) => {
    const broken = find(context).filter(({ places }) => places.some(({ index }) => isMarked(index)))
    return broken.map(() => name)
  })
}

async function contextOf(article: Article, base: FactBase): Promise<JudgeContext> {
  const lexed = lex(article.text)
  const reading = readArticle(article)
  const hits = base.namesIn(article.text)
  const facts = await base.around(hits.flatMap(({ matches }) => matches.map(({ entity }) => entity)))
  const dateline = article.dateline === null ? null : (parseIsoDay(article.dateline) ?? null)
  return { facts, reading, dateline, links: linkClaims(reading, lexed, hits, facts) }
}

/** Of the names, those that occur fewer than `times` times. */
export function missing(names: readonly string[], found: readonly string[], times: number): string[] {
  return names.filter(name => found.filter(one => one === name).length < times)
}
