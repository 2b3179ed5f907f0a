import type { Span } from '../base/span.ts'
import type { Claim } from '../model/claim.ts'
import type { Lexed } from '../model/token.ts'
import type { Discourse, PlacedClaim, Setting, Trail } from './discourse.ts'
import type { Pattern } from './pattern.ts'
import { type Read, readAll } from './read-all.ts'
import { takenBy } from './taken.ts'

/**
 * The readings of a paragraph that stand, in reading order.
 *
 * Each pattern is tried only at the tokens that trigger it. Of readings that overlap one stands: the one of higher weight,
 * then the longer, then the kind that comes first in `CLAIM_KIND_NAMES`.
 */
export function readPatterns(lexed: Lexed, patterns: readonly Pattern[]): Read[] {
  return choose(lexed, readAll(lexed, patterns))
}

/** What a paragraph claims, and whether that leans on what the paragraphs before have told. */
export interface Settlement {
  readonly placed: readonly PlacedClaim[]
  readonly leans: boolean
}

/**
 * What a paragraph claims, in reading order, with spans and places within it. Its readings are settled from left to right,
 * so that a later one can lean on an earlier ("that September"), and on the dates of the paragraphs before.
 */
export function settleReads(lexed: Lexed, standing: readonly Read[], setting: Setting, trail: Trail): Settlement {
  if (standing.length === 0) return NO_CLAIMS
  const placed: PlacedClaim[] = []
  let leans = false
  const discourse: Discourse = {
    lexed,
    dateline: setting.dateline,
    tells: setting.tells,
    settled: placed,
    trail: () => {
      leans = true
      return trail
    },
  }
  for (const read of standing) if (!read.candidate.beside) settle(read, discourse, placed)
  const besides: PlacedClaim[] = []
  for (const read of standing) if (read.candidate.beside) settle(read, discourse, besides)
  return { placed: merge(placed, besides), leans }
}

const NO_CLAIMS: Settlement = { placed: [], leans: false }

/** Asks a reading what it says and, if anything, puts it down as a claim. */
function settle({ candidate, pattern, start, end }: Read, discourse: Discourse, placed: PlacedClaim[]): void {
  const { lexed } = discourse
  const says = typeof candidate.says === 'function' ? candidate.says(discourse) : candidate.says
  if (says === null) return
  const span = says.span ?? { start, end }
  const claim = {
    start: span.start,
    end: span.end,
    kind: candidate.kind,
    value: says.value,
    fields: says.fields,
    pattern: pattern.name,
    sentence: lexed.sentence[candidate.from]!,
    hedge: candidate.hedge ?? null,
    quoted: isQuoted(lexed, span),
    checkable: candidate.checkable ?? true,
    assumption: says.assumption ?? null,
    about: null,
  } as Claim
  placed.push({ claim, from: candidate.from, to: candidate.to })
}

function isQuoted({ quotations }: Lexed, { start, end }: Span): boolean {
  let low = 0
  let high = quotations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  const around = quotations[low]
  return around !== undefined && around.start <= start && end <= around.end
}

/** Whether a claim points at no other, and stands behind the one before it. */
function isInPlace({ claim }: PlacedClaim, before: PlacedClaim | undefined): boolean {
  const points = claim.kind === 'range' || (claim.kind === 'time' && claim.fields.date !== null)
  return !points && (before === undefined || before.claim.start < claim.start)
}

/** Both lists in reading order, the wider first where two begin together; fields that point at claims point at their new places. */
function merge(placed: readonly PlacedClaim[], besides: readonly PlacedClaim[]): readonly PlacedClaim[] {
  if (besides.length === 0 && placed.every((one, i) => isInPlace(one, placed[i - 1]))) return placed
  const all = [...placed, ...besides].sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end)
  let places: Map<PlacedClaim, number> | undefined
  const moved = (index: number | null): number | null => {
    const item = index === null ? undefined : placed[index]
    if (item?.claim.kind !== 'date') return null
    places ??= new Map(all.map((one, i) => [one, i]))
    return places.get(item)!
  }
  return all.map(item => {
    const { claim } = item
    if (claim.kind === 'range') {
      const { from, to } = claim.fields
      return { ...item, claim: { ...claim, fields: { from: moved(from), to: moved(to) } } }
    }
    if (claim.kind !== 'time' || claim.fields.date === null) return item
    return { ...item, claim: { ...claim, fields: { ...claim.fields, date: moved(claim.fields.date) } } }
  })
}

/** The readings that stand, in reading order; a reading that stands beside others comes before those it begins with. */
function choose(lexed: Lexed, reads: Read[]): Read[] {
  if (reads.length < 2) return reads
  const taken = takenBy(lexed, [])
  let besides: Set<string> | undefined
  const standing: Read[] = []
  for (const read of reads.sort(byPreference)) {
    const { from, to } = read.candidate
    if (read.candidate.beside) {
      const key = `${read.candidate.kind}:${read.start}`
      besides ??= new Set()
      if (besides.has(key)) continue
      besides.add(key)
    } else {
      let at = from
      while (at < to && taken[at] === 0) at++
      if (at < to) continue
      for (let i = from; i < to; i++) taken[i] = 1
    }
    standing.push(read)
  }
  return standing.length > 1 ? standing.sort((a, b) => a.start - b.start || b.end - a.end) : standing
}

function byPreference(a: Read, b: Read): number {
  return b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.priority - b.priority || a.start - b.start
}
