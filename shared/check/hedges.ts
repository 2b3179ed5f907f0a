import type { Hedge } from '../model/claim.ts'
import type { Bounds } from '../temporal/age.ts'
import type { Truth } from './kleene.ts'

/** How far below a number "nearly" still holds, and how far off "about" does: a share of it, at least one unit. */
const NEARLY = 0.15
const ABOUT = 0.1

/**
 * The numbers for which a hedged number is right, both ends included; `step` is the smallest difference that counts (1 for
 * things counted whole, less for time). "More than 8" begins one step above 8.
 */
export function allowedBy(hedge: Hedge | null, said: Bounds, step: number): Bounds {
  const { min, max } = said
  switch (hedge?.test ?? 'exactly') {
    case 'exactly':
      return said
    case 'more-than':
      return { min: max + step, max: Number.POSITIVE_INFINITY }
    case 'at-least':
      return { min, max: Number.POSITIVE_INFINITY }
    case 'less-than':
      return { min: Number.NEGATIVE_INFINITY, max: min - step }
    case 'at-most':
      return { min: Number.NEGATIVE_INFINITY, max }
    case 'nearly':
      return { min: min - Math.max(1, min * NEARLY), max: Math.max(min, max) }
    case 'about':
      return { min: min - Math.max(1, min * ABOUT), max: max + Math.max(1, max * ABOUT) }
  }
}

/** Whether what is known lies within what is allowed: unknown where it lies partly inside. */
export function liesWithin(actual: Bounds, allowed: Bounds): Truth {
  if (actual.max < allowed.min || actual.min > allowed.max) return false
  return actual.min >= allowed.min && actual.max <= allowed.max ? true : undefined
}
