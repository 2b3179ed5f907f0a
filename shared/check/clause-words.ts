import { type Lexed, Tag } from '../model/token.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

const OPENERS = wordSet(
  'who whom whose which that when while where before after because although though if but following amid despite once than ' +
    'has have had is are was were did does will would could can he she they it we i you says said',
)
const AND = wordSet('and or')
const TO = wordId('to')
const DETERMINERS = wordSet('the a an his her their its this that')
const LED = wordSet('in on at from as for with by of during')
const DATED = Tag.Year | Tag.Month | Tag.Weekday | Tag.Digits
const NAMED = Tag.Capital | Tag.OpenQuote
const SEMICOLON = 0x3b
const COLON = 0x3a
const OPEN_PAREN = 0x28
const NOT_GERUNDS = wordSet('during including starring following spring evening morning')

/** Whether another clause begins at token `at`, so that what stands behind it is not told by the verb before. */
export function opensClause(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at]!
  if (JOINING.has(word) && (isObject(lexed, at + 1) || has(lexed, at + 1, Tag.NumberWord | Tag.Digits))) return false
  if (word === IT && LED.has(lexed.word[at - 1]!) && isObject(lexed, at)) return false
  if (isMark(lexed, at, COLON) && has(lexed, at - 1, Tag.Digits) && has(lexed, at + 1, Tag.Digits)) return false
  if (OPENERS.has(word) || isMark(lexed, at, SEMICOLON) || isMark(lexed, at, COLON) || isMark(lexed, at, OPEN_PAREN)) {
    return true
  }
  if (has(lexed, at, Tag.Dash)) return true
  if (has(lexed, at, Tag.Comma)) return !continues(lexed, at + 1)
  if (AND.has(word) && has(lexed, at - 1, DATED) && has(lexed, at + 1, Tag.Year)) return false
  if (AND.has(word)) return !has(lexed, at + 1, NAMED) || !has(lexed, at - 1, Tag.Capital | Tag.CloseQuote)
  if (word === TO) return isPlainWord(lexed, at + 1) && !DETERMINERS.has(lexed.word[at + 1]!)
  return isGerund(lexed, at)
}

const JOINING = wordSet('before after')
const IT = wordId('it')
const OBJECTS = wordSet('him her them me us it')

/** `ran the firm before |her| for 22 years`, which opens no clause. */
function isObject(lexed: Lexed, at: number): boolean {
  return OBJECTS.has(lexed.word[at]!) && (LED.has(lexed.word[at + 1]!) || has(lexed, at + 1, Tag.Mark))
}

/** `began |filming|`. */
export function isGerund(lexed: Lexed, at: number): boolean {
  return isPlainWord(lexed, at) && endsIn(lexed, at, 'ing') && !NOT_GERUNDS.has(lexed.word[at]!)
}

/** What a comma is followed by where the clause goes on: `|in| 2019`, the year of a date, the end of a title. */
function continues(lexed: Lexed, at: number): boolean {
  return LED.has(lexed.word[at]!) || has(lexed, at, DATED | Tag.CloseQuote)
}

/** A lower-case word. */
export function isPlainWord(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Word) && !has(lexed, at, Tag.Capital)
}

export function endsIn(lexed: Lexed, at: number, ending: string): boolean {
  return lexed.text.endsWith(ending, lexed.end[at]) && lexed.end[at]! - lexed.start[at]! > ending.length + 1
}

/** A lower-case word in `-ly`. */
export function isAdverb(lexed: Lexed, at: number): boolean {
  return isPlainWord(lexed, at) && endsIn(lexed, at, 'ly')
}
