import type { NameHit, NameMatch } from './facts.ts'
import { hashNext, hashText } from './hash.ts'
import type { Layer } from './layer.ts'
import { findWords, isLabel, MOST_WORDS, nameAt, ownerOf } from './name-index.ts'
import { nameWordsOf, standsOut, toNameWords } from './name-words.ts'

/** Names of one layer that may be spelt by the words at hand. */
interface Candidates {
  readonly layer: Layer
  readonly names: readonly number[]
}

/** Longest names of the layers in a text, left to right, not overlapping. */
export function findNames(text: string, layers: readonly Layer[]): NameHit[] {
  const { words, starts, ends } = toNameWords(text)
  const hashes = words.map(hashText)
  const hits: NameHit[] = []
  for (let at = 0; at < words.length; ) {
    const found = longestAt(at, words, hashes, layers, (from, to) => text.slice(starts[from], ends[to - 1]))
    if (found) hits.push({ start: starts[at]!, end: ends[found.to - 1]!, matches: found.matches })
    at = found?.to ?? at + 1
  }
  return hits
}

/** Entities whose label or alias equals the phrase, in stored order, each once. */
export function findNamed(phrase: string, layers: readonly Layer[]): NameMatch[] {
  const words = nameWordsOf(phrase)
  if (words.length === 0) return []
  const hash = words.map(hashText).reduce(hashNext, 0)
  const candidates = layers.map(layer => ({ layer, names: findWords(layer.names, hash).names }))
  return toMatches(candidates, words, () => true)
}

function longestAt(
  at: number,
  words: readonly string[],
  hashes: readonly number[],
  layers: readonly Layer[],
  slice: (from: number, to: number) => string,
): { readonly to: number; readonly matches: readonly NameMatch[] } | undefined {
  const spelt = candidatesAt(at, hashes, layers)
  for (const { to, candidates } of spelt.reverse()) {
    const isLoud = standsOut(slice(at, to))
    const matches = toMatches(candidates, words.slice(at, to), name => isLoud || !standsOut(name))
    if (matches.length > 0) return { to, matches }
  }
  return undefined
}

/** What may be named by the words from `at` on, shortest first. */
function candidatesAt(
  at: number,
  hashes: readonly number[],
  layers: readonly Layer[],
): { readonly to: number; readonly candidates: readonly Candidates[] }[] {
  const spelt: { to: number; candidates: Candidates[] }[] = []
  let open = layers
  let hash = 0
  for (let to = at; to < hashes.length && to < at + MOST_WORDS && open.length > 0; to++) {
    hash = hashNext(hash, hashes[to]!)
    const candidates: Candidates[] = []
    const longer: Layer[] = []
    for (const layer of open) {
      const { names, isBeginning } = findWords(layer.names, hash)
      if (names.length > 0) candidates.push({ layer, names })
      if (isBeginning) longer.push(layer)
    }
    if (candidates.length > 0) spelt.push({ to: to + 1, candidates })
    open = longer
  }
  return spelt
}

/** The candidates whose words are these (equal hashes do not prove it), each entity under the first such name. */
function toMatches(
  candidates: readonly Candidates[],
  words: readonly string[],
  isMeant: (name: string) => boolean,
): NameMatch[] {
  const key = words.join(' ')
  const matches = new Map<string, NameMatch>()
  for (const { layer, names } of candidates) {
    for (const number of names) {
      const entity = layer.idOf(ownerOf(layer.names, number))
      const name = nameAt(layer.names, number)
      if (matches.has(entity) || nameWordsOf(name).join(' ') !== key) continue
      matches.set(entity, { entity, name, isLabel: isLabel(layer.names, number) })
    }
  }
  return [...matches.values()].filter(({ name }) => isMeant(name))
}
