import type { Article } from '../model/article.ts'
import { CLAIM_KIND_NAMES, type Claim } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { newDiscourse } from './discourse.ts'
import type { Candidate, Pattern, PlacedClaim } from './pattern.ts'

/** A candidate and the wording that read it. */
interface Read {
  readonly candidate: Candidate
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
}

/**
 * What the article claims, in reading order.
 *
 * Each pattern is tried only at the tokens that trigger it. Of readings that overlap one stands: the one of higher weight,
 * then the longer, then the kind that comes first in `CLAIM_KIND_NAMES`. The readings that stand are then settled from
 * left to right, so that a later one can lean on an earlier ("that September").
 */
export function extractClaims(lexed: Lexed, patterns: readonly Pattern[], article: Article): PlacedClaim[] {
  const standing = choose(lexed, readAll(lexed, patterns))
  const claims: Claim[] = []
  const discourse = newDiscourse(lexed, article, claims)
  let quotation = 0
  return standing.map(({ candidate, pattern, start, end }) => {
    while (quotation < lexed.quotations.length && lexed.quotations[quotation]!.end <= start) quotation++
    const around = lexed.quotations[quotation]
    const says = typeof candidate.says === 'function' ? candidate.says(discourse) : candidate.says
    const claim = {
      start,
      end,
      kind: candidate.kind,
      value: says.value,
      fields: says.fields,
      pattern: pattern.name,
      sentence: lexed.sentence[candidate.from]!,
      hedge: candidate.hedge ?? null,
      quoted: around !== undefined && around.start <= start && end <= around.end,
      checkable: candidate.checkable ?? true,
      assumption: says.assumption ?? null,
      about: null,
    } as Claim
    claims.push(claim)
    return { claim, from: candidate.from, to: candidate.to }
  })
}

/** Everything any pattern reads, at most once per pattern and token. */
function readAll(lexed: Lexed, patterns: readonly Pattern[]): Read[] {
  const { byWord, tagged, mask } = triggersOf(patterns)
  const reads: Read[] = []
  for (let at = 0; at < lexed.count; at++) {
    const word = lexed.word[at]!
    const worded = word < 0 ? undefined : byWord[word]
    if (worded) for (const pattern of worded) take(lexed, pattern, at, reads)
    const tags = lexed.tags[at]!
    if ((tags & mask) === 0) continue
    for (const pattern of tagged) if ((tags & pattern.tags!) !== 0) take(lexed, pattern, at, reads)
  }
  return reads
}

interface Triggers {
  readonly byWord: readonly (readonly Pattern[] | undefined)[]
  readonly tagged: readonly Pattern[]
  readonly mask: number
}

const triggers = new WeakMap<readonly Pattern[], Triggers>()

function triggersOf(patterns: readonly Pattern[]): Triggers {
  const known = triggers.get(patterns)
  if (known) return known
  const byWord: Pattern[][] = []
  for (const pattern of patterns) {
    for (const word of pattern.words ?? []) {
      byWord[word] ??= []
      byWord[word].push(pattern)
    }
  }
  const tagged = patterns.filter(pattern => pattern.tags !== undefined)
  const made = { byWord, tagged, mask: tagged.reduce((mask, pattern) => mask | pattern.tags!, 0) }
  triggers.set(patterns, made)
  return made
}

function take(lexed: Lexed, pattern: Pattern, at: number, reads: Read[]): void {
  const found = pattern.read(lexed, at)
  if (found === null) return
  for (const candidate of Array.isArray(found) ? (found as readonly Candidate[]) : [found as Candidate]) {
    const start = candidate.start ?? lexed.start[candidate.from]!
    const end = candidate.end ?? lexed.end[candidate.to - 1]!
    if (start < end) reads.push({ candidate, pattern, start, end })
  }
}

/** The readings that stand, in reading order; a reading that stands beside others comes before those it begins with. */
function choose(lexed: Lexed, reads: Read[]): Read[] {
  const taken = new Uint8Array(lexed.count + 1)
  const beside = new Set<string>()
  const standing: Read[] = []
  for (const read of reads.sort(byPreference)) {
    const { from, to } = read.candidate
    if (read.candidate.beside) {
      const key = `${read.candidate.kind}:${read.start}`
      if (beside.has(key)) continue
      beside.add(key)
    } else {
      let free = true
      for (let i = from; i < to && free; i++) free = taken[i] === 0
      if (!free) continue
      taken.fill(1, from, to)
    }
    standing.push(read)
  }
  return standing.sort((a, b) => a.start - b.start || b.end - a.end)
}

function byPreference(a: Read, b: Read): number {
  return (
    (b.candidate.weight ?? 0) - (a.candidate.weight ?? 0) ||
    b.end - b.start - (a.end - a.start) ||
    priority(a) - priority(b) ||
    a.start - b.start
  )
}

function priority({ candidate }: Read): number {
  return CLAIM_KIND_NAMES.indexOf(candidate.kind)
}

/** Whether the token has any of the tags; false outside the text. */
export function has(lexed: Lexed, at: number, tags: number): boolean {
  return (lexed.tags[at]! & tags) !== 0
}

/** Whether token `at` follows the one before it with no blank between. */
export function touches(lexed: Lexed, at: number): boolean {
  return at > 0 && lexed.start[at] === lexed.end[at - 1]
}

export const DASHES = Tag.Hyphen | Tag.Dash
