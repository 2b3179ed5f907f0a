import { countBefore } from '../base/span.ts'
import { isPersonWord, KIN_WORDS } from '../extract/people-words.ts'
import { type LinkedClaimOf, tokenAt } from '../link/link.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { hasOther } from './insertions.ts'
import type { JudgeContext } from './rule.ts'

const YEAR_OLD = '<n>-year-old'

/** `|Ada Marsh, mayor who kept the trams running, dies at| 90`: an age of nobody beside it, in a sentence that begins with the name and speaks of nobody else. */
export function isLineOf({ claim, subject }: LinkedClaimOf<'age'>, { reading, links }: JudgeContext): boolean {
  if (claim.pattern === YEAR_OLD || claim.about?.start !== claim.start || claim.about.end !== claim.end) return false
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
  if (party?.form !== 'name' || party.entity.id !== subject?.entity) return false
  return tokenAt(lexed, party.end) === at && !isGoverned(lexed, tokenAt(lexed, party.start))
}

/** Between a noun for a person and a name: `the brother |of| Ada Marsh`, `a spokesman |for| Marsh`. */
const TIES = wordSet('of to for behind')
const IN_NAME = wordSet('the a an and mr mrs ms dr sir late then former fellow')
/** Tokens of the words that present a name. */
const PRESENTED = 14

/** `the brother of |Ada Marsh|`, `the son of Ben Ode and |Ada Marsh|`: whoever is presented by the name, or the name itself. */
export function isGoverned(lexed: Lexed, first: number): boolean {
  for (let at = first - 1; at > first - PRESENTED && lexed.sentence[at] === lexed.sentence[first]; at--) {
    if (TIES.has(lexed.word[at]!)) return isTie(lexed, at - 1)
    if (KIN_WORDS.has(lexed.word[at]!)) return false
    const isName = has(lexed, at, Tag.Capital | Tag.Period | Tag.Hyphen) || isPersonWord(lexed.word[at]!)
    if (!isName && !IN_NAME.has(lexed.word[at]!)) return false
  }
  return false
}

/** The noun at a token presents the one whose age it is: not `is |the fourth grandchild| of Aldric, 77`, where the name is all that an age can be of. */
function isTie(lexed: Lexed, noun: number): boolean {
  if (has(lexed, noun, Tag.Possessive)) return true
  if (!isPersonWord(lexed.word[noun]!)) return false
  let at = noun - 1
  while (at > noun - PHRASE && has(lexed, at, Tag.Word) && !COPULAS.has(lexed.word[at]!)) at--
  return !COPULAS.has(lexed.word[at]!)
}
const COPULAS = wordSet('is was are were')
/** Tokens from a verb to the noun of its predicate. */
const PHRASE = 6
