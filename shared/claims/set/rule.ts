import { unknown } from '../../check/derivation.ts'
import type { Rule } from '../../check/rule.ts'
import { unlinked } from '../../check/subject.ts'

/** What happens again and again is listed for the checker; the fact base has no property for it yet. */
export const rule: Rule<'set'> = linked =>
  unlinked(linked) ?? unknown('No fact on file of how often this happens.', [{ span: linked.claim }])
