import { independentAmong } from '../check/independence.ts'
import type { CheckedArticle, CheckedClaim, CitedSource, CitedStatement } from '../model/checked.ts'
import type { Policy, PolicyRule, Shortfall, Stop } from '../model/policy.ts'
import { type IsoDay, parseIsoDay } from '../temporal/day.ts'

/**
 * What the evidence of a claim lacks under a desk's policy, in the order of the evidence; empty where it is enough or the
 * policy says nothing of its properties. Statements that say the same are taken together.
 *
 * @param dateline the day from which the age of a look-up counts; with null none is held to be stale
 */
export function shortfallsOf(claim: CheckedClaim, policy: Policy, dateline: IsoDay | null): readonly Shortfall[] {
  return together(claim.evidence).flatMap(same => {
    const [{ statement, property, text }] = same
    const rule = ruleFor(property, policy)
    if (!rule) return []
    const sources = same.flatMap(one => one.sources)
    const lacks = [tooFew(sources, rule), tooOld(same, rule, dateline)]
    return lacks.flatMap(lack => (lack === null ? [] : [{ statement, text: `${text}: ${lack}` }]))
  })
}

/** What of a checked story its policy stops, each once, in the policy's order. */
export function stopsIn({ claims, summary, article }: CheckedArticle, policy: Policy): readonly Stop[] {
  return policy.stops.filter(stop => {
    if (stop !== 'sources') return summary[stop] > 0
    return claims.some(claim => shortfallsOf(claim, policy, article.dateline).length > 0)
  })
}

type Same = readonly [CitedStatement, ...CitedStatement[]]

function together(evidence: readonly CitedStatement[]): readonly Same[] {
  const byText = new Map<string, [CitedStatement, ...CitedStatement[]]>()
  for (const statement of evidence) {
    const same = byText.get(statement.text)
    if (same) same.push(statement)
    else byText.set(statement.text, [statement])
  }
  return [...byText.values()]
}

function ruleFor(property: string, { rules }: Policy): PolicyRule | undefined {
  return (
    rules.find(({ properties }) => properties.includes(property)) ??
    rules.find(({ properties }) => properties.includes('*'))
  )
}

function tooFew(sources: readonly CitedSource[], { independent, primary }: PolicyRule): string | null {
  if (independent === undefined && primary === undefined) return null
  const firsthand = sources.filter(({ reliability }) => reliability === 'primary')
  const [all, best] = [independentOf(sources), independentOf(firsthand)]
  if ((independent !== undefined && all >= independent) || (primary !== undefined && best >= primary)) return null
  const asked = [
    ...(independent === undefined ? [] : [`${independent}`]),
    ...(primary === undefined ? [] : [`${primary} primary`]),
  ]
  return `${found(all, independent === undefined ? best : null)}; the desk asks for ${asked.join(', or ')}`
}

function found(all: number, primary: number | null): string {
  if (all === 0) return 'unsourced'
  if (primary !== null) return `${primary} primary ${primary === 1 ? 'source' : 'sources'}`
  return `${all} independent ${all === 1 ? 'source' : 'sources'}`
}

function independentOf(sources: readonly CitedSource[]): number {
  const origins = new Map(sources.map(({ id, origins }) => [id, new Set([id, ...origins])]))
  return independentAmong([...origins.values()])
}

function tooOld(
  statements: readonly CitedStatement[],
  { staleAfterDays }: PolicyRule,
  dateline: IsoDay | null,
): string | null {
  if (staleAfterDays === undefined || dateline === null) return null
  const days = statements
    .flatMap(({ verified, sources }) => [verified, ...sources.map(({ retrieved }) => retrieved)])
    .flatMap(day => parseIsoDay(day?.slice(0, ISO_DAY) ?? '') ?? [])
  if (days.length === 0) return 'nobody has noted when it was looked up'
  const age = parseIsoDay(dateline)! - Math.max(...days)
  return age <= staleAfterDays ? null : `looked up ${age} days before the dateline; the desk asks for ${staleAfterDays}`
}

const ISO_DAY = 'YYYY-MM-DD'.length
