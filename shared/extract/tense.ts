import { type Lexed, Tag } from '../model/token.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

type Tense = 'past' | 'future' | 'unknown'

const FUTURE = wordSet(
  "will won't shall gonna upcoming forthcoming scheduled slated due expected planned plans planning hopes hoping aims expects intends likely premieres returns debuts airs launches opens begins starts kicks arrives hits drops resumes releases lands continues concludes premiering debuting plan hope begin resume reopen reopens resumes arrive expires goes retires celebrates i'll you'll he'll she'll it'll we'll they'll who'll that'll let's should must may might can",
)
const PAST = wordSet(
  "was were had did wasn't weren't hadn't didn't been began said told went won came made took left met died wrote became got gave found saw spent sold broke brought built bought caught chose drew drove fell felt fought flew forgot grew heard held hit hurt kept knew led lost meant paid ran rang rose sang sank sat sent shot showed shown shut spoke spread stood stole struck swore taught thought threw understood woke wore won withdrew ago born lay beat quit cut put sent sued dealt seen gone done taken given shown begun split wed hosted landed became read fled rode stuck swam drank slept taught known following threw flung swung hung shook struck tore bit hid dug fed lent lit slid spun swept swore crept leapt drank flung shrank sprang strode strove wept knelt bled froze clung burst cast",
)
const SET = wordId('set')
const TAKE = wordSet('take takes')
/** `plays Kosta on Friday`. */
const CONTEST = wordSet('plays faces hosts visits')
const EFFECT = wordId('effect')
/** `turns 50 on Friday`. */
const TURN = wordSet('turn turns')
/** `tickets go on sale on Friday`. */
const GO = wordId('go')
const SALE = wordId('sale')
const TO = wordId('to')
const BE = wordId('be')
/** Before a participle these leave the tense to what stands further off. */
const PASSIVE = wordSet('be is are being')
const GOING = wordId('going')
const SEMICOLON = 0x3b

/** Tokens looked at on either side. */
const REACH = 18

/**
 * Where the verbs around a date put it: the nearest verb before it in its sentence decides, else the first one after.
 * A participle after `be` ("will be released on Friday") leaves the decision to what stands before. A sentence without
 * any such verb that begins with `On` and its date tells what is to come.
 */
export function tenseAt(lexed: Lexed, from: number, to: number): Tense {
  const sentence = lexed.sentence[from]!
  if (isAppointed(lexed, from)) return 'future'
  for (let i = from - 1; i >= 0 && i > from - REACH && lexed.sentence[i] === sentence; i--) {
    if ((lexed.tags[i]! & Tag.Mark) !== 0 && lexed.value[i] === SEMICOLON) break
    if (looksAhead(lexed, i, from)) return 'future'
    const tense = cueAt(lexed, i)
    if (tense !== 'unknown') return tense
  }
  for (let i = to; i < to + REACH && i < lexed.count && lexed.sentence[i] === sentence; i++) {
    const tense = cueAt(lexed, i)
    if (tense !== 'unknown') return tense
  }
  return lexed.word[from - 1] === ON && (from === 1 || lexed.sentence[from - 2] !== sentence) ? 'future' : 'unknown'
}

const WOULD = wordId('would')
const ON = wordId('on')
const FROM = wordId('from')
const PRESENT = wordSet('is are')
const BEFORE_DATE = wordSet('on in by from at until till before after')

/** `the primary is |Sept. 15|`, `the funeral is on |Friday|`, `when he is sentenced on |Aug. 14|`. */
function isAppointed(lexed: Lexed, from: number): boolean {
  const { word } = lexed
  const last = BEFORE_DATE.has(word[from - 1]!) ? from - 2 : from - 1
  return (
    PRESENT.has(word[last]!) || (PRESENT.has(word[last - 1]!) && endsInEd(lexed, last) && !PICTURED.has(word[last]!))
  )
}
/** Captions tell what was in the present. */
const PICTURED = wordSet('pictured photographed')

/** `|would| be back by Friday`, `|is| on air from Friday`: at token `at`, what lies ahead of whoever speaks. */
function looksAhead(lexed: Lexed, at: number, from: number): boolean {
  const { word, tags } = lexed
  const isWould = word[at] === WOULD && BEFORE_DATE.has(word[from - 1]!) && !tellsYear(lexed, at)
  const isFrom = word[from - 1] === FROM && (tags[from]! & Tag.Weekday) !== 0
  return isWould || (PRESENT.has(word[at]!) && isFrom)
}

/** A year in front of token `at` in its sentence: what would happen then is told from that year on. */
function tellsYear({ tags, sentence }: Lexed, at: number): boolean {
  for (let i = at; i >= 0 && i > at - REACH && sentence[i] === sentence[at]; i--)
    if ((tags[i]! & Tag.Year) !== 0) return true
  return false
}

function cueAt(lexed: Lexed, at: number): Tense {
  const word = lexed.word[at]!
  if ((lexed.tags[at]! & Tag.Word) === 0) return 'unknown'
  if (TAKE.has(word)) return lexed.word[at + 1] === EFFECT ? 'future' : 'unknown'
  if (CONTEST.has(word) && (lexed.tags[at + 1]! & Tag.Capital) !== 0) return 'future'
  if (word === GO) return lexed.word[at + 1] === ON && lexed.word[at + 2] === SALE ? 'future' : 'unknown'
  if (word === SET) return setTense(lexed, at)
  if (TURN.has(word)) return (lexed.tags[at + 1]! & (Tag.Digits | Tag.NumberWord)) !== 0 ? 'future' : 'unknown'
  if (word === BE) return lexed.word[at - 1] === TO ? 'future' : 'unknown'
  if (word === GOING) return lexed.word[at + 1] === TO ? 'future' : 'unknown'
  if (word >= 0 && FUTURE.has(word)) return 'future'
  if (PASSIVE.has(lexed.word[at - 1]!)) return 'unknown'
  if (word >= 0 && PAST.has(word)) return 'past'
  return endsInEd(lexed, at) ? 'past' : 'unknown'
}

/** `set to open` lies ahead, `set a record` behind. */
function setTense({ word }: Lexed, at: number): Tense {
  if (word[at + 1] === TO) return 'future'
  return SET_OBJECTS.has(word[at + 1]!) && !PASSIVE.has(word[at - 1]!) ? 'past' : 'unknown'
}
const SET_OBJECTS = wordSet('a an the his her their its another')

/** A lower-case word of four letters or more in `-ed`. */
function endsInEd(lexed: Lexed, at: number): boolean {
  const end = lexed.end[at]!
  return (
    (lexed.tags[at]! & Tag.Capital) === 0 &&
    end - lexed.start[at]! >= 4 &&
    lexed.text.charCodeAt(end - 1) === 0x64 &&
    lexed.text.charCodeAt(end - 2) === 0x65
  )
}
