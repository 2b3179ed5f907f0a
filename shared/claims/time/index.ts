import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** A time of day: “10 p.m. ET”, “10/9c”, “noon”. */
export const time = defineClaimKind({ kind: 'time', title: 'Time', grammar, rule })
