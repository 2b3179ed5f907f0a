import type { JudgeContext } from '../check/rule.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'

const BEEN = wordSet('was is were who had has')
/** Tokens between a name and the verb: `Ada Marsh, |47|, who was| born`. */
const REACH = 8

/** A person as claims about the same one share it (`subjectKey`), and as people call them. */
export interface Person {
  readonly key: string
  readonly label: string
}

/**
 * Who was born, or died, by the token of that verb: the person whose name or pronoun stands straight before it, an age
 * skipped. Null for anybody else ("her father died").
 */
export function namesBeforeVerbs({ links, reading }: JudgeContext): (token: number) => Person | null {
  const byEnd = new Map<number, Person>()
  for (const { start, end, sort, fullest, plural } of reading.mentions) {
    if (sort !== 'person' || fullest === null || plural) continue
    const entity = links.cast.byStart.get(start)?.entity
    byEnd.set(end, { key: entity?.id ?? `named ${fullest.toLowerCase()}`, label: entity?.label ?? fullest })
  }
  return verb => {
    const before = firstBefore(links.lexed, verb)
    return before < 0 ? null : (byEnd.get(links.lexed.end[before]!) ?? null)
  }
}

function firstBefore(lexed: Lexed, verb: number): number {
  for (let at = verb - 1; at > verb - REACH && at >= 0 && lexed.sentence[at] === lexed.sentence[verb]; at--) {
    const isSkipped = BEEN.has(lexed.word[at]!) || has(lexed, at, Tag.Comma | Tag.Mark | Tag.Digits)
    if (!isSkipped) return at
  }
  return -1
}
