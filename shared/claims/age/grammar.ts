import type { Pattern } from '../../extract/pattern.ts'
import { appositionPatterns } from './grammar-apposition.ts'
import { decadePatterns } from './grammar-decades.ts'
import { unitPatterns } from './grammar-units.ts'
import { verbPatterns } from './grammar-verbs.ts'

/** The wordings of an age, from the surest to the barest. */
export const grammar: readonly Pattern[] = [...unitPatterns, ...decadePatterns, ...appositionPatterns, ...verbPatterns]
