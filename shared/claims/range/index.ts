import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** A stretch between two dates: “from 2014 to 2022”. */
export const range = defineClaimKind({ kind: 'range', title: 'Range', grammar, rule })
