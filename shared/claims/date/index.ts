import { defineClaimKind } from '../define.ts'
import { grammar } from './grammar.ts'
import { rule } from './rule.ts'

/** A time on the calendar: “Wednesday, Jan. 17”, “late 2016”, “two weeks ago”. */
export const date = defineClaimKind({ kind: 'date', title: 'Date', grammar, rule })
