import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { nameFrom, type Standing, workFrom } from './at-token.ts'
import type { NameList } from './names.ts'
import { isPersonWord, KIN_WORDS, PLURAL_PEOPLE } from './people-words.ts'

const AND = wordId('and')
/** Between the noun and the name: `actress |turned| singer`, `boy |named| Pip`. */
const LINKS = wordSet('turned named called')

/** The names, or else the noun, of the phrase that an age of the form `39-year-old` belongs to. */
interface Holder<T> {
  readonly names: readonly T[]
  /** Token of the noun ("daughter"), -1 for none. */
  readonly head: number
}

/** Furthest that the noun phrase behind an age is followed, in tokens. */
const PHRASE = 14

/** Who or what stands behind an age that comes first: `68-year-old |Ben Ode`, `35-year-old |daughter Ada`. */
export function holderBehind<T extends Standing>(names: NameList<T>, at: number): Holder<T> {
  const { lexed } = names
  let head = -1
  let adjectives = 0
  for (let i = at; i < at + PHRASE && i < lexed.count && lexed.sentence[i] === lexed.sentence[at]; ) {
    const name = nameFrom(names, i)
    const end = name?.run.to ?? workFrom(names, i)?.to
    if (end !== undefined) {
      const isModifier = isNoun(names, end) || (has(lexed, end, Tag.CloseQuote) && isNoun(names, end + 1))
      if (!isModifier && name !== undefined && isNextToName(names, i, at, head))
        return { names: withSecond(names, name, head), head }
      if (!isModifier) break
      i = end
      continue
    }
    if (isNoun(names, i)) head = i
    else if (head >= 0) {
      if (has(lexed, i, Tag.Comma)) return { names: afterComma(names, i, head), head }
      const goesOn =
        has(lexed, i, Tag.Hyphen) || LINKS.has(lexed.word[i]!) || (lexed.word[i] === AND && isNoun(names, i + 1))
      if (!goesOn) break
    } else if (!has(lexed, i, Tag.Word | Tag.Hyphen | Tag.OpenQuote) || ENDS.has(lexed.word[i]!) || ++adjectives > 4)
      break
    i++
  }
  return { names: [], head }
}
const ENDS = wordSet(
  `is was are were has had have who that which of in on at to for with from by and or but as when while said told says tells
  will would can could may might did does do be been then than after before since during about into over if because so he
  she they we i his her their the a an wore won took made got went came became looked posed showed stepped`,
)

function isNoun(names: NameList<Standing>, at: number): boolean {
  return !has(names.lexed, at, Tag.Capital) && isPersonWord(names.lexed.word[at]!)
}

/** Whether a name at `i` is what the age stands before, and not a word of its own: `68-year-old |Ben Ode`, `British |Ben`, `daughter |Ada`. */
function isNextToName({ lexed }: NameList<Standing>, i: number, at: number, head: number): boolean {
  return (
    i === at ||
    head === i - 1 ||
    LINKS.has(lexed.word[i - 1]!) ||
    has(lexed, i - 1, Tag.Capital) ||
    has(lexed, i - 1, Tag.OpenQuote)
  )
}

/** `twins Pip and Jo`: both. */
export function withSecond<T extends Standing>(names: NameList<T>, name: T, head: number): readonly T[] {
  const { lexed } = names
  if (head < 0 || !PLURAL_PEOPLE.has(lexed.word[head]!) || lexed.word[name.run.to] !== AND) return [name]
  const second = nameFrom(names, name.run.to + 1)
  return second === undefined ? [name] : [name, second]
}

/** `his 35-year-old daughter, Ada,`: the name in apposition to a noun of kinship. */
function afterComma<T extends Standing>(names: NameList<T>, comma: number, head: number): readonly T[] {
  const { lexed } = names
  const name = nameFrom(names, comma + 1)
  if (name === undefined || !KIN_WORDS.has(lexed.word[head]!)) return []
  const found = withSecond(names, name, head)
  const ends = found[found.length - 1]!.run.to
  return ends >= lexed.count || has(lexed, ends, Tag.Mark) || lexed.word[ends] === AND ? found : []
}
