import { nounAfter } from '../../extract/noun-phrase.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import type { OrdinalFields } from '../../model/claim.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordMap } from '../../text/word-set.ts'

const ANNIVERSARY = wordSet('anniversary anniversaries')
const BEFORE_ANNIVERSARY = wordSet('wedding birth death year')
const AND = wordId('and')
const LAST = wordSet('final last')
const TO = wordId('to')
const EVER = wordId('ever')

/** `11th season`, `fourth season`, `100th episode`, `tenth and final season`, `10th anniversary`, `second marriage`. */
function readPlace(lexed: Lexed, at: number): readonly Candidate[] | null {
  const { from, position } = compound(lexed, at)
  if (isFromTheEnd(lexed, at)) return null
  const anniversary = BEFORE_ANNIVERSARY.has(lexed.word[at + 1]!) ? at + 2 : at + 1
  if (ANNIVERSARY.has(lexed.word[anniversary]!)) return [ordinal(from, anniversary + 1, position, 'anniversary')]
  let next = at + 1
  if (lexed.word[next] === AND && LAST.has(lexed.word[next + 1]!)) next += 2
  else if (lexed.word[next] === AND && has(lexed, next + 1, Tag.Ordinal)) return readPair(lexed, from, at, position)
  if (has(lexed, next, Tag.Digits | Tag.NumberWord)) return null
  const noun = nounAfter(lexed, next)
  return noun?.isSingular ? [ordinal(from, noun.at + 1, position, noun.noun)] : null
}

/** `second and third seasons`: the first place, whose noun comes with the second. */
function readPair(lexed: Lexed, from: number, at: number, position: number): readonly Candidate[] | null {
  const noun = nounAfter(lexed, at + 3)
  if (noun === null) return null
  const other = lexed.value[at + 2]!
  return [ordinal(from, at + 1, position, noun.noun), ordinal(at + 2, noun.at + 1, other, noun.noun)]
}

/** The ordinal that ends at token `at`, with the tens before its hyphen: `twenty-first`. */
function compound(lexed: Lexed, at: number): { readonly from: number; readonly position: number } {
  const value = lexed.value[at]!
  const tens = lexed.value[at - 2]!
  if (has(lexed, at - 1, Tag.Hyphen) && has(lexed, at - 2, Tag.NumberWord) && tens >= 20 && tens < 100 && value < 10) {
    return { from: at - 2, position: tens + value }
  }
  const hundreds = value === 100 && has(lexed, at - 1, Tag.NumberWord) ? lexed.value[at - 1]! : 0
  return hundreds > 0 && hundreds < 10 ? { from: at - 1, position: hundreds * 100 } : { from: at, position: value }
}

/** `second-to-last`. */
function isFromTheEnd(lexed: Lexed, at: number): boolean {
  return has(lexed, at + 1, Tag.Hyphen) && lexed.word[at + 2] === TO
}

/** `final season`, `last-ever episode`; `last season` is the one before this and is left to the reader of dates. */
function readFinal(lexed: Lexed, at: number): Candidate | null {
  const next = at + 1
  if (lexed.word[at] !== FINAL && !(has(lexed, next, Tag.Hyphen) && lexed.word[next + 1] === EVER)) return null
  if (lexed.word[at - 1] === AND && has(lexed, at - 2, Tag.Ordinal)) return null
  if (has(lexed, next, Tag.Digits | Tag.NumberWord)) return null
  const noun = nounAfter(lexed, next)
  return noun?.isSingular ? ordinal(at, noun.at + 1, 'last', noun.noun) : null
}
const FINAL = wordId('final')

/** `second-to-last episode`, `penultimate season`: counted from the end, -2. */
function readFromTheEnd(lexed: Lexed, at: number): Candidate | null {
  if (lexed.word[at] === PENULTIMATE) {
    const noun = nounAfter(lexed, at + 1)
    return noun?.isSingular ? ordinal(at, noun.at + 1, -2, noun.noun) : null
  }
  if (!isFromTheEnd(lexed, at) || !touches(lexed, at + 1)) return null
  const noun = has(lexed, at + 3, Tag.Hyphen) && LAST.has(lexed.word[at + 4]!) ? nounAfter(lexed, at + 5) : null
  return noun?.isSingular ? ordinal(at, noun.at + 1, -fromEnd(lexed, at), noun.noun) : null
}
const YEARS_OF_STUDY = new WordMap<number>([
  [wordId('freshman'), 1],
  [wordId('sophomore'), 2],
])

/** `sophomore season`: the second, as of studies. */
function readYearOfStudy(lexed: Lexed, at: number): Candidate | null {
  const noun = nounAfter(lexed, at + 1)
  if (noun === null || !noun.isSingular || noun.at !== at + 1) return null
  return ordinal(at, noun.at + 1, YEARS_OF_STUDY.get(lexed.word[at]!)!, noun.noun)
}

const PENULTIMATE = wordId('penultimate')
const NEXT = wordId('next')

function fromEnd(lexed: Lexed, at: number): number {
  return lexed.word[at] === NEXT ? 2 : lexed.value[at]!
}

function ordinal(from: number, to: number, position: OrdinalFields['position'], noun: string): Candidate {
  return { kind: 'ordinal', from, to, says: { value: String(position), fields: { position, noun } } }
}

export const placePatterns: readonly Pattern[] = [
  { name: '<n>th <thing>', kind: 'ordinal', tags: Tag.Ordinal, read: readPlace },
  { name: 'sophomore <thing>', kind: 'ordinal', words: [...YEARS_OF_STUDY.words()], read: readYearOfStudy },
  { name: 'final <thing>', kind: 'ordinal', words: LAST, read: readFinal },
  {
    name: '<n>th-to-last <thing>',
    kind: 'ordinal',
    tags: Tag.Ordinal,
    words: [PENULTIMATE, NEXT],
    read: readFromTheEnd,
  },
]
