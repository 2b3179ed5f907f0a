import { isPersonWord } from '../extract/people-words.ts'
import { tenseAt } from '../extract/tense.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

/** Tokens of an age: the first of whom it is of where they stand before it, its own first, and the one behind its last. */
interface AgeTokens {
  readonly head: number
  /** The `aged` before its number, or the number itself. */
  readonly from: number
  readonly to: number
}

/** Tokens of a clause looked back over. */
const CLAUSE = 12

/** Whether the words around an age take it out of now, whatever its own wording: a picture, a book, youth, a correction. */
export function isSetElsewhere(lexed: Lexed, age: AgeTokens): boolean {
  const { head, from } = age
  if (YOUNG.has(lexed.word[from - 1]!) || YOUTHFUL.has(lexed.word[head - 1]!)) return true
  return (
    isPictured(lexed, from) ||
    (AGED.has(lexed.word[from]!) && isCaption(lexed, age)) ||
    isOfYouth(lexed, from) ||
    isDenied(lexed, from)
  )
}

/** `Ada Marsh, |only| 18, left`: news of now has no such wonder. */
const YOUNG = wordSet('only just barely still')
const DENIALS = wordSet('incorrectly wrongly erroneously mistakenly misstated misreported version correction')

/** `An earlier |version| of this story said that Ada Marsh is 60`. */
function isDenied(lexed: Lexed, from: number): boolean {
  for (let at = from - 1; at > from - CAPTION && lexed.sentence[at] === lexed.sentence[from]; at--) {
    if (DENIALS.has(lexed.word[at]!)) return true
  }
  return false
}

/** `a |young| Ada Marsh, 18`. */
const YOUTHFUL = wordSet('young younger youthful teenage teen')

const STAGES = wordSet('child boy girl kid youth teen teenager toddler baby student pupil apprentice adolescent')

/** `|As a teenager|, Ada Marsh, 17, …`: of that time of life. */
function isOfYouth(lexed: Lexed, from: number): boolean {
  for (let at = from - 1; at > from - CLAUSE && lexed.sentence[at] === lexed.sentence[from]; at--) {
    if (!STAGES.has(lexed.word[at]!)) continue
    for (let i = at - 1; i > at - 4; i--) if (lexed.word[i] === AS) return true
  }
  return false
}
const AS = wordId('as')

const PICTURE = wordSet(
  `photo photos photograph picture pictured photographed portrait footage video clip snap image snapshot hero heroine
  protagonist character`,
)
const FICTION = wordSet('film movie novel chapter scene memoir biopic script story book')
/** Tokens of a caption looked at. */
const CAPTION = 30

/** `A |photo| shows Ada Marsh, 19`: as old as she was in the picture; not `|film| star Ada Marsh`. */
function isPictured(lexed: Lexed, from: number): boolean {
  for (let at = from - 1; at > from - CLAUSE && lexed.sentence[at] === lexed.sentence[from]; at--) {
    const isHead = !has(lexed, at + 1, Tag.Possessive) && !isPersonWord(lexed.word[at + 1]!)
    if (PICTURE.has(lexed.word[at]!) && isHead) return !isLabel(lexed, at)
    if (FICTION.has(lexed.word[at]!) && isHead && isLedByIn(lexed, at)) return true
  }
  return false
}

/** `|In the film|, Ada Marsh, 19, steals a boat`. */
function isLedByIn(lexed: Lexed, noun: number): boolean {
  for (let at = noun - 1; at > noun - 4 && lexed.sentence[at] === lexed.sentence[noun]; at--) {
    if (lexed.word[at] === IN) return lexed.sentence[at - 1] !== lexed.sentence[at]
  }
  return false
}
const IN = wordId('in')

/** `|Photo:| Ada Marsh, 47, outside court`: the line under a picture of now. */
function isLabel(lexed: Lexed, at: number): boolean {
  return isMark(lexed, at + 1, COLON) && lexed.sentence[at - 1] !== lexed.sentence[at]
}
const COLON = 0x3a

const AGED = wordSet('aged age')
const BESIDE = wordSet('with in at on during outside beside left right')
const PRESENT = wordSet('is are has have does says tells knows wants lives runs works plays makes takes goes dies')

/** `Ada Marsh, aged 9, |with her first boat|`: a line without a verb, as under a picture that may be old. */
function isCaption(lexed: Lexed, { head, from, to }: AgeTokens): boolean {
  if (
    lexed.sentence[head - 1] === lexed.sentence[from] ||
    !has(lexed, to, Tag.Comma) ||
    !BESIDE.has(lexed.word[to + 1]!)
  )
    return false
  if (tenseAt(lexed, from, to) !== 'unknown') return false
  for (let at = to; at < to + CAPTION && lexed.sentence[at] === lexed.sentence[from]; at++) {
    if (PRESENT.has(lexed.word[at]!)) return false
  }
  return true
}
