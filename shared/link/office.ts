import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'

const HELD = wordSet(
  'governor mayor senator president chancellor premier minister king queen emperor empress pope monarch captain coach ' +
    'manager director chairman chairwoman chair chief ceo head editor judge justice ambassador secretary treasurer sheriff ' +
    'speaker dean principal bishop archbishop congressman congresswoman commissioner superintendent commander',
)
const BEFORE_OFFICE = wordSet('the a an its his her their acting interim deputy vice prime first co')
/** Tokens between a verb and the office it gives somebody. */
const TITLE = 5

/** `was |mayor| of Brill`, `has been |its chief executive|`. */
export function isInOffice(lexed: Lexed, at: number): boolean {
  for (let i = at + 1; i < at + TITLE && lexed.sentence[i] === lexed.sentence[at]; i++) {
    if (HELD.has(lexed.word[i]!)) return true
    if (!BEFORE_OFFICE.has(lexed.word[i]!) && !has(lexed, i, Tag.Capital | Tag.Possessive | Tag.Hyphen)) return false
  }
  return false
}
