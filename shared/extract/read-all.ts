import { CLAIM_KIND_NAMES } from '../model/claim.ts'
import type { Lexed } from '../model/token.ts'
import { WordMap } from '../text/word-set.ts'
import type { Candidate, Gate, Pattern } from './pattern.ts'

/** A candidate and the wording that read it. */
export interface Read {
  readonly candidate: Candidate
  readonly pattern: Pattern
  readonly start: number
  readonly end: number
  /** Its candidate's, 0 if that has none. */
  readonly weight: number
  /** The place of its kind among all. */
  readonly priority: number
}

/** Everything any pattern reads, at most once per pattern and token. */
export function readAll(lexed: Lexed, patterns: readonly Pattern[]): Read[] {
  const triggers = triggersOf(patterns)
  const { byWord, mask } = triggers
  const { count, tags, word } = lexed
  const reads: Read[] = []
  for (let at = 0; at < count; at++) {
    const worded = byWord.get(word[at]!)
    if (worded !== undefined) for (const pattern of worded) take(lexed, pattern, at, reads)
    const own = tags[at]! & mask
    if (own === 0) continue
    for (const { gate, patterns: row } of taggedBy(triggers, own)) {
      if (gate === undefined || gate(lexed, at)) for (const pattern of row) take(lexed, pattern, at, reads)
    }
  }
  return reads
}

/** Which patterns a token asks to be tried. */
interface Triggers {
  readonly byWord: WordMap<Pattern[]>
  readonly tagged: readonly Pattern[]
  /** The tags that any pattern asks for or shuns. */
  readonly mask: number
  /** By a token's tags among those the patterns that they trigger. */
  readonly byTags: Map<number, readonly Row[]>
}

/** Patterns in a row with one gate, or none. */
interface Row {
  readonly gate: Gate | undefined
  readonly patterns: Pattern[]
}

const known = new WeakMap<readonly Pattern[], Triggers>()

function triggersOf(patterns: readonly Pattern[]): Triggers {
  const found = known.get(patterns)
  if (found) return found
  const byWord = new Map<number, Pattern[]>()
  for (const pattern of patterns) {
    for (const word of pattern.words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), pattern])
  }
  const tagged = patterns.filter(pattern => pattern.tags !== undefined)
  const mask = tagged.reduce((all, { tags = 0, unless = 0 }) => all | tags | unless, 0)
  const made = { byWord: new WordMap(byWord), tagged, mask, byTags: new Map<number, readonly Row[]>() }
  known.set(patterns, made)
  return made
}

function taggedBy({ byTags, tagged }: Triggers, own: number): readonly Row[] {
  const found = byTags.get(own)
  if (found) return found
  const rows: Row[] = []
  for (const pattern of tagged) {
    const { tags = 0, unless = 0, gate } = pattern
    if ((own & tags) === 0 || (own & unless) !== 0) continue
    const last = rows.at(-1)
    if (last !== undefined && last.gate === gate) last.patterns.push(pattern)
    else rows.push({ gate, patterns: [pattern] })
  }
  byTags.set(own, rows)
  return rows
}

function take(lexed: Lexed, pattern: Pattern, at: number, reads: Read[]): void {
  const found = pattern.read(lexed, at)
  if (found === null) return
  if (Array.isArray(found)) for (const candidate of found as readonly Candidate[]) put(lexed, pattern, candidate, reads)
  else put(lexed, pattern, found as Candidate, reads)
}

function put(lexed: Lexed, pattern: Pattern, candidate: Candidate, reads: Read[]): void {
  const start = candidate.start ?? lexed.start[candidate.from]!
  const end = candidate.end ?? lexed.end[candidate.to - 1]!
  if (start >= end) return
  const priority = CLAIM_KIND_NAMES.indexOf(candidate.kind)
  reads.push({ candidate, pattern, start, end, weight: candidate.weight ?? 0, priority })
}
