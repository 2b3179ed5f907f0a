import type { Pattern } from '../../extract/pattern.ts'
import { numberedPatterns } from './grammar-numbered.ts'
import { placePatterns } from './grammar-places.ts'

/** The wordings of a place in a row: the noun first ("Season 9"), or the place first ("the 11th season"). */
export const grammar: readonly Pattern[] = [...numberedPatterns, ...placePatterns]
