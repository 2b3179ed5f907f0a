import type { Named } from './named.ts'
import type { Run } from './names-runs.ts'
import type { WorkAt } from './names-shows.ts'
import type { Place } from './place.ts'

/** Tokens `from` to `to` (exclusive) of a paragraph. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** A run of capitals that names somebody. */
export interface Standing extends Stretch {
  readonly run: Run
}

export interface NamedAt extends Standing {
  readonly named: Named
}

/** The name that begins at a token, if any does. */
export function nameFrom<T extends Standing>({ names }: { readonly names: readonly T[] }, at: number): T | undefined {
  return beginningAt(names, at)
}

/** The name that ends before a token. */
export function nameTo<T extends Standing>({ names }: { readonly names: readonly T[] }, at: number): T | undefined {
  return endingBefore(names, at)
}

/** The work whose name begins at a token. */
export function workFrom({ works }: { readonly works: readonly WorkAt[] }, at: number): WorkAt | undefined {
  return beginningAt(works, at)
}

/** The first mention that begins at a token. */
export function placeFrom({ places }: { readonly places: readonly Place[] }, at: number): Place | undefined {
  return beginningAt(places, at)
}

/** The last mention that ends before a token. */
export function placeTo({ ends }: { readonly ends: readonly Place[] }, at: number): Place | undefined {
  return endingBefore(ends, at)
}

/** The first of the stretches, ordered by where they begin, that begins at a token. */
function beginningAt<T extends Stretch>(stretches: readonly T[], at: number): T | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.from < at) low = middle + 1
    else high = middle
  }
  return low < stretches.length && stretches[low]!.from === at ? stretches[low] : undefined
}

/** The first of the stretches, ordered by where they end, that ends before a token. */
function endingBefore<T extends Stretch>(stretches: readonly T[], at: number): T | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (stretches[middle]!.to < at) low = middle + 1
    else high = middle
  }
  return low < stretches.length && stretches[low]!.to === at ? stretches[low] : undefined
}

/** The places by their ends, of those that end together the last one first; the list itself where that is its order. */
export function byEnd(places: readonly Place[]): readonly Place[] {
  for (let i = 1; i < places.length; i++) if (places[i]!.to <= places[i - 1]!.to) return sortedByEnd(places)
  return places
}

function sortedByEnd(places: readonly Place[]): readonly Place[] {
  return places
    .map((place, i) => ({ place, i }))
    .sort((a, b) => a.place.to - b.place.to || b.i - a.i)
    .map(({ place }) => place)
}
