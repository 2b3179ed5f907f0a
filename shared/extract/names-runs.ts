import { type Lexed, Tag } from '../model/token.ts'
import { DASHES, has, touches } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { isGivenName } from './given-names.ts'
import { isInHeadline } from './headlines.ts'
import { DEMONYMS, NATIONALS, NOT_NAMES, PARTICLES } from './names-words.ts'
import type { Capitals, Paragraph } from './paragraph.ts'
import { isPersonWord, TITLES } from './people-words.ts'

/** A run of capitals that may name somebody or something, tokens `from` to `to` (exclusive). */
export interface Run {
  readonly from: number
  readonly to: number
  /** Its words in lower case, without `Mr.` and its like, initials and nicknames in quotation marks. */
  readonly words: readonly string[]
  /** The title in front ("Mr.", "Queen"), as a word number; -1 for none. */
  readonly title: number
  /** Its first capital may only be the sentence's. */
  readonly initial: boolean
}

/** Longest run of capitals that is one name. */
const LONGEST = 8
const OF = wordId('of')
const JUNIOR = wordSet('jr sr')
const BEFORE_NATIONAL = wordSet('the a an old')
/** Titles that are part of how a person is named, not just a form of address. */
export const NAMING_TITLES = wordSet(
  'prince princess queen king duke duchess lord lady sir dame earl count countess baron baroness pope',
)

/** Capitals that go before a title and make one with it: `Crown Princess`, `Attorney General`. */
const BEFORE_TITLE = wordSet('crown vice deputy prime attorney lieutenant')

/** Every run of capitals of a paragraph outside its headlines and the tokens already `taken` by claims and titles of works. */
export function findRuns(paragraph: Paragraph, taken: Uint8Array): Run[] {
  const { lexed, capitals } = paragraph
  const runs: Run[] = []
  let next = 0
  for (let i = 0; i < capitals.tokens.length; i++) {
    const at = capitals.tokens[i]!
    if (at < next || taken[at] !== 0 || isInHeadline(paragraph, at)) continue
    const run = readRun(lexed, capitals, i, taken)
    if (run === null) continue
    runs.push(run)
    next = run.to
  }
  return runs
}

/** Room for the words of a run while it is read. */
const ROOM: string[] = new Array(LONGEST)

/** The run that begins with the capital of index `first`. */
function readRun(lexed: Lexed, capitals: Capitals, first: number, taken: Uint8Array): Run | null {
  const at = capitals.tokens[first]!
  if (!(isNameWord(lexed, at) || isLoneSurname(lexed, at)) || isLoneMonth(lexed, at) || isNational(lexed, at))
    return null
  const words = ROOM
  let count = 0
  let title = -1
  let isLed = false
  let to = at
  let capital = first
  for (let next = at; next >= 0 && next < at + LONGEST + 4 && count < LONGEST; ) {
    if (next > at && (taken[next] !== 0 || lexed.sentence[next] !== lexed.sentence[at])) break
    while (capitals.tokens[capital]! < next) capital++
    const word = capitals.words[capital]!
    if ((count === 0 || isLed) && isTitle(lexed, next)) {
      title = lexed.word[next]!
      isLed = false
      if (NAMING_TITLES.has(title)) words[count++] = word
    } else if (count === 0 && BEFORE_TITLE.has(lexed.word[next]!) && isTitle(lexed, next + 1)) {
      isLed = true
      if (NAMING_TITLES.has(lexed.word[next + 1]!)) words[count++] = word
    } else if (count > 0 && has(lexed, next - 1, Tag.Hyphen)) words[count - 1] = `${words[count - 1]!}-${word}`
    else words[count++] = word
    to = next + 1
    next = nextPart(lexed, to)
  }
  if (count === 0) return null
  if (has(lexed, to, Tag.Period) && JUNIOR.has(lexed.word[to - 1]!)) to++
  return { from: at, to, words: words.slice(0, count), title, initial: isInitial(lexed, at) }
}

/** `|Gov.| Ada Marsh`, `Crown |Princess| Ada`: a title in front of a name. */
function isTitle(lexed: Lexed, at: number): boolean {
  return TITLES.has(lexed.word[at]!) && has(lexed, afterTitle(lexed, at), Tag.Capital)
}

/** The token at which the name goes on after token `to - 1`, or -1. */
function nextPart(lexed: Lexed, to: number): number {
  if (isPlainCapital(lexed, to) || isSurname(lexed, to)) return to
  if (
    has(lexed, to, Tag.Period) &&
    touches(lexed, to) &&
    isAbbreviation(lexed, to - 1) &&
    isPlainCapital(lexed, to + 1)
  )
    return to + 1
  if (has(lexed, to, Tag.Hyphen) && touches(lexed, to) && touches(lexed, to + 1) && has(lexed, to + 1, Tag.Capital))
    return to + 1
  if (has(lexed, to, Tag.Comma) && JUNIOR.has(lexed.word[to + 1]!)) return to + 1
  if (lexed.word[to] === OF)
    return isPlainCapital(lexed, to + 1) && NAMING_TITLES.has(lexed.word[to - 1]!) ? to + 1 : -1
  if (PARTICLES.has(lexed.word[to]!) && !has(lexed, to, Tag.Capital)) {
    const next = PARTICLES.has(lexed.word[to + 1]!) ? to + 2 : to + 1
    return isPlainCapital(lexed, next) ? next : -1
  }
  return afterNickname(lexed, to)
}

/** `Sean “Diddy” Combs`: past the nickname. */
function afterNickname(lexed: Lexed, to: number): number {
  const opens = has(lexed, to, Tag.OpenQuote)
  if (!opens || !has(lexed, to + 1, Tag.Capital)) return -1
  for (let i = to + 2; i < to + 5; i++) {
    if (has(lexed, i, Tag.CloseQuote)) return isPlainCapital(lexed, i + 1) ? i + 1 : -1
    if (!has(lexed, i, Tag.Capital)) return -1
  }
  return -1
}

/** An initial, `Mr`, `St` and their like, whose full stop does not end the name. */
function isAbbreviation(lexed: Lexed, at: number): boolean {
  return lexed.end[at]! - lexed.start[at]! === 1 || TITLES.has(lexed.word[at]!) || JUNIOR.has(lexed.word[at]!)
}

function isPlainCapital(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Capital) && isNameWord(lexed, at)
}

function isNameWord(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at]!
  if (word < 0) return true
  if (isGivenName(word)) return true
  if (has(lexed, at, Tag.Weekday | Tag.Holiday | Tag.Unit)) return false
  return !NOT_NAMES.has(word) && !DEMONYMS.has(word)
}

/** `Marco |Dane|`, `Dawn |French|`: a nation's name behind a given name. */
function isSurname(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Capital) && DEMONYMS.has(lexed.word[at]!) && isGivenName(lexed.word[at - 1]!)
}

/** `|Dane|, 42`: by itself a surname as likely as a nation's. */
function isLoneSurname(lexed: Lexed, at: number): boolean {
  return LONE_SURNAMES.has(lexed.word[at]!) && !has(lexed, at + 1, Tag.Capital)
}
const LONE_SURNAMES = wordSet('dane pole swede scot turk')

/** `the |Finn|`, `the 26-year-old |Finn|`. */
function isNational(lexed: Lexed, at: number): boolean {
  return NATIONALS.has(lexed.word[at]!) && BEFORE_NATIONAL.has(lexed.word[at - 1]!) && !has(lexed, at + 1, Tag.Capital)
}

/** `May`, `April` and `June` by themselves are months. */
function isLoneMonth(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.Month) && !isPlainCapital(lexed, at + 1)
}

/** Whether token `at` is the first word of its sentence, of a quotation or behind an agency's dateline, or follows a colon. */
export function isInitial(lexed: Lexed, at: number): boolean {
  if (at === 0 || lexed.sentence[at] !== lexed.sentence[at - 1]) return true
  if (!has(lexed, at - 1, Tag.Mark)) return false
  const mark = lexed.value[at - 1]!
  return (
    (has(lexed, at - 1, DASHES) && has(lexed, at - 2, Tag.Mark) && lexed.value[at - 2] === 0x29) ||
    has(lexed, at - 1, Tag.OpenQuote) ||
    mark === 0x3a ||
    mark === 0x2022 ||
    mark === 0x2e ||
    mark === 0x3f ||
    mark === 0x21
  )
}

/** A token's text in lower case. */
export function lowerOf({ text, start, end }: Lexed, at: number): string {
  return text.slice(start[at], end[at]).toLowerCase()
}

/** The run as the article gives it, in one line, without forms of address: "Robert Downey Jr.". */
export function nameOf(lexed: Lexed, run: Run): string {
  return inOneLine(lexed, nameStart(lexed, run), run.to)
}

/** The words of tokens `from` to `to` (exclusive) with one blank wherever the text has any. */
export function inOneLine({ text, start, end }: Lexed, from: number, to: number): string {
  const words = text.slice(start[from], end[to - 1])
  for (let at = from + 1; at < to; at++) {
    const isPlain = start[at] === end[at - 1] || (start[at]! - end[at - 1]! === 1 && text[end[at - 1]!] === ' ')
    if (!isPlain) return words.replace(/\s+/g, ' ')
  }
  return words
}

/** The token at which a run's name begins, behind its forms of address: `Lt. Gov. |Ada Marsh|`. */
export function nameStart(lexed: Lexed, { from, title }: Pick<Run, 'from' | 'title'>): number {
  const isAddress = title >= 0 && !NAMING_TITLES.has(title)
  let at = from
  while (isAddress && (isTitle(lexed, at) || BEFORE_TITLE.has(lexed.word[at]!))) at = afterTitle(lexed, at)
  return at
}

function afterTitle(lexed: Lexed, at: number): number {
  return has(lexed, at + 1, Tag.Period) ? at + 2 : at + 1
}

/** A role in front of a name with a capital only because it begins the sentence: "Actress Ada Marsh". */
export function leadingRole(lexed: Lexed, run: Run): number {
  const word = lexed.word[run.from]!
  return run.initial && run.words.length > 1 && isPersonWord(word) && !isGivenName(word) && !TITLES.has(word)
    ? word
    : -1
}
