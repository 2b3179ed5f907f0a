import type { Entity } from '../model/statement.ts'
import type { Layer } from './layer.ts'
import { type NameColumns, nameAt, ownerOf } from './name-index.ts'
import { nameWordsOf } from './name-words.ts'

interface Found {
  readonly layer: Layer
  readonly term: number
}

/** Ways in which a name fits a query: 0 it is the name itself, 1 its beginning, 2 its words in any order. */
const FITS = 3

/** Entities whose names fit the query, best first (`LayeredBase.findEntities`). */
export async function findEntities(query: string, limit: number, layers: readonly Layer[]): Promise<readonly Entity[]> {
  const words = nameWordsOf(query)
  const found: Found[] = words.length === 0 ? firstOf(layers, limit) : search(words, limit, layers)
  const entities: Entity[] = []
  for (const { layer, term } of found.slice(0, limit)) entities.push(await layer.entities.read(layer.rowOf(term)))
  return entities
}

function firstOf(layers: readonly Layer[], limit: number): Found[] {
  const found: Found[] = []
  for (const layer of layers) {
    const { owners } = layer.names
    for (let name = 0; name < owners.length && found.length < limit; name++) {
      const term = ownerOf(layer.names, name)
      if (found.at(-1)?.layer !== layer || found.at(-1)?.term !== term) found.push({ layer, term })
    }
  }
  return found
}

function search(words: readonly string[], limit: number, layers: readonly Layer[]): Found[] {
  const byFit: Found[][] = Array.from({ length: FITS }, () => [])
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
  for (const layer of layers) {
    for (let name = 0; name < layer.names.owners.length; name++) {
      if (!mayHold(layer.names, name, longest)) continue
      const fit = fitOf(nameWordsOf(nameAt(layer.names, name)), words)
      if (fit !== undefined && byFit[fit]!.length < limit * FITS) {
        byFit[fit]!.push({ layer, term: ownerOf(layer.names, name) })
      }
    }
  }
  return unique(byFit.flat())
}

function unique(found: readonly Found[]): Found[] {
  const seen = new Map<Layer, Set<number>>()
  return found.filter(({ layer, term }) => {
    const terms = seen.get(layer) ?? new Set()
    seen.set(layer, terms)
    return !terms.has(term) && terms.add(term)
  })
}

function fitOf(name: readonly string[], query: readonly string[]): number | undefined {
  const isBeginning = query.every((word, at) =>
    at === query.length - 1 ? name[at]?.startsWith(word) : name[at] === word,
  )
  if (isBeginning) return name.length === query.length && name.at(-1) === query.at(-1) ? 0 : 1
  return query.every(word => name.some(part => part.startsWith(word))) ? 2 : undefined
}

const PERIOD = 0x2e

/**
 * Whether a name may hold a word, told from its bytes alone: false is certain. Names beyond ASCII always may.
 */
function mayHold({ bytes, ends }: NameColumns, name: number, word: string): boolean {
  const end = ends[name]!
  for (let at = name === 0 ? 0 : ends[name - 1]!; at < end; at++) {
    if (bytes[at]! >= 0x80) return true
    if (beginsAt(bytes, at, end, word)) return true
  }
  return false
}

/** Whether the word stands at `at`, letter case and periods aside. */
function beginsAt(bytes: Uint8Array, at: number, end: number, word: string): boolean {
  let next = at
  for (let letter = 0; letter < word.length; letter++) {
    while (letter > 0 && next < end && bytes[next] === PERIOD) next++
    if (next >= end || lower(bytes[next]!) !== word.charCodeAt(letter)) return false
    next++
  }
  return true
}

function lower(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte
}
