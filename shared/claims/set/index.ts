import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** Times that recur: “every Wednesday”, “Mondays”. */
export const set = defineClaimKind({ kind: 'set', title: 'Set', grammar, rule })
