import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** How many of something there are: “six seasons”, “more than 200 episodes”. */
export const count = defineClaimKind({ kind: 'count', title: 'Count', grammar, rule })
