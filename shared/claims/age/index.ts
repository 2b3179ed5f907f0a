import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** How old somebody is or was: “Ada Marsh, 47,”, “39-year-old”, “turns 36”. */
export const age = defineClaimKind({ kind: 'age', title: 'Age', grammar, rule })
