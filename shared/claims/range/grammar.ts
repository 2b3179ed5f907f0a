import type { Pattern } from '../../extract/pattern.ts'

export const grammar: readonly Pattern[] = []
