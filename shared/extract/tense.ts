import { type Lexed, Tag } from '../model/token.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

type Tense = 'past' | 'future' | 'unknown'

const FUTURE = wordSet(
  "will won't shall gonna upcoming forthcoming scheduled slated due expected planned plans planning hopes hoping aims expects intends likely premieres returns debuts airs launches opens begins starts kicks arrives hits drops resumes releases lands continues concludes premiering debuting plan hope i'll you'll he'll she'll it'll we'll they'll who'll that'll let's should must may might can",
)
const PAST = wordSet(
  "was were had did wasn't weren't hadn't didn't been began said told went won came made took left met died wrote became got gave found saw spent sold broke brought built bought caught chose drew drove fell felt fought flew forgot grew heard held hit hurt kept knew led lost meant paid ran rang rose sang sank sat sent shot showed shown shut spoke spread stood stole struck swore taught thought threw understood woke wore won withdrew ago born lay beat quit cut put sent sued dealt seen gone done taken given shown begun split wed hosted landed became read fled rode stuck swam drank slept taught known following",
)
const SET = wordId('set')
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
 * A participle after `be` ("will be released on Friday") leaves the decision to what stands before.
 */
export function tenseAt(lexed: Lexed, from: number, to: number): Tense {
  const sentence = lexed.sentence[from]!
  for (let i = from - 1; i >= 0 && i > from - REACH && lexed.sentence[i] === sentence; i--) {
    if ((lexed.tags[i]! & Tag.Mark) !== 0 && lexed.value[i] === SEMICOLON) break
    const tense = cueAt(lexed, i)
    if (tense !== 'unknown') return tense
  }
  for (let i = to; i < to + REACH && i < lexed.count && lexed.sentence[i] === sentence; i++) {
    const tense = cueAt(lexed, i)
    if (tense !== 'unknown') return tense
  }
  return 'unknown'
}

function cueAt(lexed: Lexed, at: number): Tense {
  const word = lexed.word[at]!
  if ((lexed.tags[at]! & Tag.Word) === 0) return 'unknown'
  if (word === SET && lexed.word[at + 1] === TO) return 'future'
  if (word === BE) return lexed.word[at - 1] === TO ? 'future' : 'unknown'
  if (word === GOING) return lexed.word[at + 1] === TO ? 'future' : 'unknown'
  if (word >= 0 && FUTURE.has(word)) return 'future'
  if (PASSIVE.has(lexed.word[at - 1]!)) return 'unknown'
  if (word >= 0 && PAST.has(word)) return 'past'
  return endsInEd(lexed, at) ? 'past' : 'unknown'
}

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
