import { isPersonWord } from '../extract/people-words.ts'
import { senseOfWord } from '../link/senses.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

const WHO = wordId('who')
const OWNERS = wordSet('his her their my our your its whose')
/** Tokens of one insertion, and insertions behind one name. */
const LONGEST = 24
const MOST = 2

/**
 * The token behind the insertions that say more of whoever is named before token `at`, or `at` where there are none:
 * `Ada Marsh|, the mayor's sister, |died`, `Ada Marsh|, who plays the princess, |turned 47`. What follows an insertion goes on
 * about the same one: it is the verb, or one more `who`. Insertions that reach token `to` are left to be read.
 */
function behindInsertions(lexed: Lexed, at: number, to: number): number {
  let behind = at
  for (let i = 0; i < MOST; i++) {
    const next = behindInsertion(lexed, behind, to)
    if (next === behind) break
    behind = next
  }
  return behind
}

function behindInsertion(lexed: Lexed, at: number, to: number): number {
  const first = has(lexed, at, Tag.Comma) ? at + 1 : lexed.word[at] === WHO ? at : -1
  if (first < 0) return at
  for (
    let end = first + 1;
    end < Math.min(to, first + LONGEST) && lexed.sentence[end] === lexed.sentence[first];
    end++
  ) {
    if (!has(lexed, end, Tag.Comma)) continue
    const saysMore = lexed.word[first] === WHO || isApposition(lexed, first, end)
    return saysMore && end + 1 < to && goesOn(lexed, end + 1) ? end + 1 : at
  }
  return at
}

/** `the founder's grandson`: somebody by a tie to another; not `her mother`, who may be one more of a list. */
function isApposition(lexed: Lexed, first: number, end: number): boolean {
  if (!isPersonWord(lexed.word[end - 1]!) || OWNERS.has(lexed.word[first]!)) return false
  for (let at = first; at < end - 1; at++) if (has(lexed, at, Tag.Possessive)) return true
  return false
}

const VERBS = wordSet(
  'is was has had will would can could says said told became ran took won left made went came sat sang wrote held turns turned',
)

/** A `who` or a finite verb. */
function goesOn(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at]!
  if (has(lexed, at, Tag.Capital)) return false
  if (word === WHO || VERBS.has(word) || senseOfWord(word) !== undefined) return true
  return lexed.text.slice(lexed.end[at]! - 2, lexed.end[at]!) === 'ed'
}

const ARTICLES = wordSet('the a an')

/** Whether the words from behind a name up to token `to` speak of somebody else: `her |mother|`, `whose |father|`. */
export function hasOther(lexed: Lexed, last: number, to: number): boolean {
  for (let at = behindInsertions(lexed, last, to); at < to; at++) {
    const isOwner = has(lexed, at, Tag.Possessive) || OWNERS.has(lexed.word[at]!)
    if (isOwner && hasPerson(lexed, at + 1, Math.min(to, at + 5))) return true
    if (
      ARTICLES.has(lexed.word[at]!) &&
      !has(lexed, at - 1, Tag.Comma) &&
      hasPerson(lexed, at + 1, Math.min(to, at + 3))
    )
      return true
  }
  return false
}

/** Whether tokens `[from, to)` hold a word for a person. */
export function hasPerson(lexed: Lexed, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isPersonWord(lexed.word[at]!)) return true
  return false
}
