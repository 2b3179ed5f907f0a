import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** A place in a row: “Season 9”, “the 11th season”, “the final episode”. */
export const ordinal = defineClaimKind({ kind: 'ordinal', title: 'Ordinal', grammar, rule })
