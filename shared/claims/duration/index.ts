import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** A length of time: “10 years”, “nearly a decade”. */
export const duration = defineClaimKind({ kind: 'duration', title: 'Duration', grammar, rule })
