import { type LinkedClaim, tokenAt } from '../link/link.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { isAdverb, isPlainWord } from './clause-words.ts'
import type { Named } from './subjects.ts'

const AND = wordSet('and or')
/** Marks behind which no noun goes on. */
const STOPS = Tag.Comma | Tag.Period | Tag.Dash
/** What may follow the object of a verb that is no part of a longer noun. */
const BEHIND = wordSet(
  'in on at from for with by of during as to since until till after before when while and or but who which that because amid ' +
    'following last this next again altogether early late today yesterday alongside opposite over despite is was has had',
)

/** `left |“Tin Harbour”|`; not `left |the “Tin Harbour”| set`, `joined |the Rovers’| academy`. */
export function isHead({ first, last }: Named, { claim }: LinkedClaim, lexed: Lexed): boolean {
  if (isJoined(lexed, first, last)) return false
  let at = last + 1
  while (has(lexed, at, Tag.CloseQuote | Tag.Mark) && !has(lexed, at, STOPS)) at++
  if (has(lexed, at, Tag.Possessive) || lexed.sentence[at] !== lexed.sentence[last])
    return !has(lexed, at, Tag.Possessive)
  const isClaim = at === tokenAt(lexed, claim.start)
  const isNoun = isPlainWord(lexed, at) && !BEHIND.has(lexed.word[at]!) && !has(lexed, at, Tag.NumberWord)
  return isClaim || !isNoun || isAdverb(lexed, at)
}

/** `on |“Tin Harbour”| and “Dock Street”`: of two things together. */
function isJoined(lexed: Lexed, first: number, last: number): boolean {
  const before = has(lexed, first - 1, Tag.OpenQuote) ? first - 2 : first - 1
  let behind = last + 1
  while (has(lexed, behind, Tag.CloseQuote | Tag.Comma)) behind++
  const isNext = AND.has(lexed.word[behind]!) && has(lexed, behind + 1, Tag.Capital | Tag.OpenQuote)
  return isNext || (AND.has(lexed.word[before]!) && has(lexed, before - 1, Tag.Capital | Tag.CloseQuote))
}
