import { countBefore } from '../base/span.ts'
import { type LinkedClaimOf, tokenAt } from '../link/link.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { hasOther } from './insertions.ts'
import type { JudgeContext } from './rule.ts'

/** `|Ada Marsh, mayor who kept the trams running, dies at| 90`: a sentence that begins with the name, and speaks of nobody else. */
export function isLineOf({ claim, subject }: LinkedClaimOf<'age'>, { reading, links }: JudgeContext): boolean {
  const { lexed, cast } = links
  const { mentions, sentences } = reading
  const first = countBefore(mentions, sentences[claim.sentence]!.start)
  const named = mentions.slice(first, countBefore(mentions, claim.start)).filter(({ form }) => form === 'name')
  const [leading, ...others] = named.filter(({ sort }) => sort === 'person')
  if (!leading || others.length > 0 || cast.byStart.get(leading.start)?.entity?.id !== subject?.entity) return false
  const [start, last] = [tokenAt(lexed, leading.start), tokenAt(lexed, leading.end)]
  const opens = lexed.sentence[start - 1] !== lexed.sentence[start] || start === 0
  return opens && !has(lexed, last, Tag.Possessive) && !hasOther(lexed, last, tokenAt(lexed, claim.start))
}

const BE = wordSet('is was now still already')
const WHO = wordId('who')
const IN = wordId('in')
/** Tokens between a name and its age in tens. */
const LEAD = 6

/** `|Ada Marsh, who is in her| 40s`, `|Ada Marsh, in her| 40s,`: the pronoun stands for the name right before it, and for nobody else. */
export function isOfNameBefore({ claim, subject }: LinkedClaimOf<'age'>, { links }: JudgeContext): boolean {
  if (claim.pattern !== 'in her <n>0s') return false
  const { lexed, cast } = links
  const from = tokenAt(lexed, claim.start)
  let at = from - 1
  while (at > from - LEAD && lexed.word[at] !== IN) at--
  if (lexed.word[at] !== IN) return false
  while (BE.has(lexed.word[at - 1]!)) at--
  if (lexed.word[at - 1] === WHO) at--
  if (has(lexed, at - 1, Tag.Comma)) at--
  const last = countBefore(cast.parties, lexed.start[at]!) - 1
  const party = cast.parties[last]
  return party?.form === 'name' && party.entity.id === subject?.entity && tokenAt(lexed, party.end) === at
}
