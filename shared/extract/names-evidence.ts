import { type Lexed, Tag } from '../model/token.ts'
import { DASHES, has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { genderOfName, isGivenName } from './given-names.ts'
import { isSameList } from './named.ts'
import { leadingRole, NAMING_TITLES, nameStart, type Run } from './names-runs.ts'
import { NOT_A_PERSON, PLACE_PREPOSITIONS, SPEECH } from './names-words.ts'
import { type Gender, genderOf, isPersonWord, KIN_WORDS, TITLES } from './people-words.ts'

const THE = wordId('the')
const WHO = wordId('who')

/** First words of names that are no person's: "Conservatoire de Paris". */
const INSTITUTIONS = wordSet(
  'university college school academy institute hospital conservatoire conservatory museum bank ministry department',
)

/** What the words around one place tell: a person or not, of which sex, and by which ties. */
export interface Evidence {
  /** Above 0 for a person, below for anything else. */
  person: number
  male: number
  female: number
  ties: readonly number[]
  /** Titles in front of it, as word numbers. */
  titles: readonly number[]
}

const NOTHING: readonly number[] = []

export function isSameEvidence(one: Evidence, other: Evidence): boolean {
  return (
    one.person === other.person &&
    one.male === other.male &&
    one.female === other.female &&
    isSameList(one.ties, other.ties) &&
    isSameList(one.titles, other.titles)
  )
}

/** What the words around one run of capitals tell of whom or what it names. */
export function evidenceAt(lexed: Lexed, run: Run, words: readonly string[]): Evidence {
  const one: Evidence = { person: 0, male: 0, female: 0, ties: NOTHING, titles: NOTHING }
  const { from, to } = run
  const role = leadingRole(lexed, run)
  const firstWord = lexed.word[role >= 0 ? from + 1 : nameStart(lexed, run)]!
  if (isGivenName(firstWord)) {
    one.person += 2
    addSex(one, genderOfName(firstWord), 1)
  }
  if (run.title >= 0) {
    one.person += 3
    if (isWholeTitle(lexed, run)) one.titles = [run.title]
    addSex(one, TITLES.get(run.title) ?? null, 3)
  }
  const isLoneTitle = run.title < 0 && NAMING_TITLES.has(lexed.word[from]!)
  if (isLoneTitle) {
    one.person += 3
    addSex(one, TITLES.get(lexed.word[from]!) ?? null, 3)
  }
  const before = from - 1
  const noun = role >= 0 ? role : before >= 0 && !has(lexed, before, Tag.Capital) ? lexed.word[before]! : -1
  if (noun >= 0 && isPersonWord(noun)) {
    one.person += 3
    addSex(one, genderOf(noun), 3)
    if (KIN_WORDS.has(noun) && !one.ties.includes(noun)) one.ties = [...one.ties, noun]
  }
  if (noun < 0 && has(lexed, before, Tag.Comma)) addTieBefore(lexed, one, before)
  if (has(lexed, to, Tag.Comma)) addNounAfter(lexed, one, to + 1)
  if (SPEECH.has(lexed.word[to]!) || (SPEECH.has(lexed.word[before]!) && !ADDRESSED.has(lexed.word[before]!)))
    one.person += 1
  if (ADDRESSED.has(lexed.word[before]!)) one.person -= 1
  if (lexed.word[to] === WHO || (has(lexed, to, Tag.Comma) && lexed.word[to + 1] === WHO)) one.person += 2
  const last = lexed.word[to - 1]!
  if (words.length > 1) one.person += NOT_A_PERSON.has(last) || INSTITUTIONS.has(firstWord) ? -3 : 1
  else if (NOT_A_PERSON.has(last) && !isGivenName(last)) one.person -= 3
  if (words.length === 1 && has(lexed, to - 1, Tag.Upper)) one.person -= 2
  if (run.title < 0 && !isLoneTitle && lexed.word[before] === THE) one.person -= 2
  if (PLACE_PREPOSITIONS.has(lexed.word[before]!)) one.person -= 1
  if (isDatelinePlace(lexed, run)) one.person -= 5
  return one
}

/** `|BRILL HEATH|, Oct. 29, 2025 —`, `|BRILL HEATH| —`: where the story was written. */
function isDatelinePlace(lexed: Lexed, { from, to, initial }: Run): boolean {
  if (!initial || !has(lexed, from, Tag.Upper) || !has(lexed, to - 1, Tag.Upper)) return false
  return has(lexed, to, DASHES) || (has(lexed, to, Tag.Comma) && has(lexed, to + 1, Tag.Month))
}

/** Not of `Lt. Gov. Ada Marsh`, who is no governor. */
function isWholeTitle(lexed: Lexed, { from, title }: Run): boolean {
  return lexed.word[from] === title || NAMING_TITLES.has(title)
}

function addSex(one: Evidence, sex: Gender, weight: number): void {
  if (sex === 'male') one.male += weight
  else if (sex === 'female') one.female += weight
}

/** `his wife, Ada,`: the tie in front of the comma. */
function addTieBefore(lexed: Lexed, one: Evidence, comma: number): void {
  const noun = lexed.word[comma - 1]!
  if (!KIN_WORDS.has(noun)) return
  addSex(one, genderOf(noun), 2)
  one.person += 1
  if (!one.ties.includes(noun)) one.ties = [...one.ties, noun]
}

/** Verbs before whom one speaks to, a paper as often as a person. */
const ADDRESSED = wordSet('told tells tell asked asks warned warns')
const ARTICLES = wordSet('a an the his her')

/** `Ada, an actress,`: the noun of the apposition, at most four words on. */
function addNounAfter(lexed: Lexed, one: Evidence, at: number): void {
  if (!ARTICLES.has(lexed.word[at]!)) return
  for (let i = at + 1; i < at + 5 && has(lexed, i, Tag.Word | Tag.Hyphen); i++) {
    if (!isPersonWord(lexed.word[i]!) || has(lexed, i, Tag.Capital)) continue
    one.person += 2
    addSex(one, genderOf(lexed.word[i]!), 2)
    return
  }
}
