import { type Lexed, Tag } from '../model/token.ts'
import { has, touches } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import type { PlacedClaim } from './discourse.ts'
import { isGivenName } from './given-names.ts'
import { isInitial, textOf } from './names-runs.ts'
import { CHANNELS, gatherCapitals, type Scan, titleBackward, titleForward } from './names-titles.ts'
import { DEMONYMS, NOT_A_PERSON, OF_A_SHOW, SHOW_VERBS } from './names-words.ts'
import { COUPLE_WORDS, isPersonWord, SHOW_WORDS } from './people-words.ts'

/** A programme, film or book as the article names it. */
export interface Work {
  readonly name: string
  /** The copy itself gives it seasons or episodes, or calls it a show; else it may as well be a film. */
  isShow: boolean
  /** Only its quotation marks tell: a song or an episode as often as a show. */
  isLoose: boolean
}

/** One place where a work is named, tokens `from` to `to` (exclusive). */
export interface WorkAt {
  readonly from: number
  readonly to: number
  readonly work: number
}

interface Works {
  readonly works: readonly Work[]
  readonly places: readonly WorkAt[]
}

interface Cue {
  readonly from: number
  readonly to: number
  readonly isShow: boolean
  readonly isLoose?: boolean
}

const OF = wordId('of')
const ON = wordId('on')
const THE = wordId('the')
/** `left “Tin Harbour” |after| season three`. */
const BEFORE_SEASON = wordSet('after before since until through')
/** `on Tin Harbour |for| 15 seasons`. */
const WHILE = wordSet('for in during after since until through')
const QUIET_BEFORE = wordSet('the former a ex current onetime')
const SHOW_ROLES = wordSet(
  'judge coach contestant host judges coaches contestants starred starring appeared appears appearing seasons season stint role winner runner star stars regular',
)

/** The works that the article names, and every place of each: found by what stands around a title, then by its words. */
export function findWorks(lexed: Lexed, placed: readonly PlacedClaim[], taken: Uint8Array): Works {
  const scan: Scan = { lexed, taken, ...gatherCapitals(lexed) }
  const cues: Cue[] = []
  for (const { claim, from, to } of placed) {
    if ((claim.kind === 'ordinal' || claim.kind === 'count') && isOfShows(claim.fields.noun))
      cuesAround(scan, from, to, cues)
  }
  for (let at = 0; at < lexed.count; at++) {
    if (lexed.word[at]! >= 0) cueAt(scan, at, cues)
    else if (has(lexed, at, Tag.OpenQuote)) quotedCue(scan, at, cues)
  }
  return placesOf(lexed, cues, taken)
}

export function isOfShows(noun: string): boolean {
  return noun === 'season' || noun === 'episode' || noun === 'series'
}

/** The titles before and behind a season or episode: "The Voice season 12", "Season 5 of The Voice". */
function cuesAround(scan: Scan, from: number, to: number, cues: Cue[]): void {
  const { lexed, surnames } = scan
  let next = to
  if (has(lexed, next, Tag.Possessive)) next++
  for (let i = 0; i < 3 && OF_A_SHOW.has(lexed.word[next]!); i++) next++
  if (lexed.word[next] === OF || lexed.word[next] === ON) {
    const skipsThe = lexed.word[next + 1] === THE && !has(lexed, next + 1, Tag.Capital)
    const found = titleForward(scan, skipsThe ? next + 2 : next + 1)
    if (found !== null) cues.push({ ...found, isShow: true })
  }
  if (BEFORE_SEASON.has(lexed.word[from - 1]!) && has(lexed, from - 2, Tag.CloseQuote)) {
    const left = titleBackward(scan, from - 2)
    if (left !== null) cues.push({ ...left, isShow: true })
  }
  if (WHILE.has(lexed.word[from - 1]!) && has(lexed, from - 2, Tag.Capital)) {
    const on = titleBackward(scan, from - 2)
    if (on !== null && lexed.word[on.from - 1] === ON) cues.push({ ...on, isShow: true })
  }
  let before = from - 1
  const owns = has(lexed, before, Tag.Possessive) || isBareApostrophe(lexed, before)
  if (owns || has(lexed, before, Tag.Comma)) before--
  const found = titleBackward(scan, before)
  if (found === null) return
  if (!has(lexed, before, Tag.CloseQuote) && (owns || has(lexed, from - 1, Tag.Comma))) {
    if (isGivenName(lexed.word[found.from]!) || surnames.has(textOf(lexed, found.to - 1))) return
    if (!owns && isInitial(lexed, found.from)) return
  }
  cues.push({ ...found, isShow: true })
}

const SIBLINGS = wordSet('brothers sisters siblings twins family kids children boys girls')

/** `“Tin Harbour”`: two capitals or more between quotation marks. */
function quotedCue(scan: Scan, at: number, cues: Cue[]): void {
  const title = titleForward(scan, at)
  if (title !== null && title.to - title.from > 1) cues.push({ ...title, isShow: false, isLoose: true })
}

/** `the Simpsons’ ninth season`. */
function isBareApostrophe(lexed: Lexed, at: number): boolean {
  if (!has(lexed, at, Tag.Mark) || !touches(lexed, at)) return false
  return lexed.value[at] === 0x2019 || lexed.value[at] === 0x27
}

/** Titles told by the word at `at`: `the sitcom X`, `episode of X`, `judge on X`, `X premieres`, `the X star`. */
function cueAt(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed } = scan
  const word = lexed.word[at]!
  if (has(lexed, at, Tag.Capital)) {
    capitalCue(scan, at, cues)
    return
  }
  if (SHOW_WORDS.has(word)) {
    const next = titleForward(scan, at + 1)
    if (next !== null) cues.push({ ...next, isShow: true })
    appositionCue(scan, at, cues)
    return
  }
  const before = lexed.word[at - 1]!
  if ((word === OF && OF_A_SHOW.has(before)) || (word === ON && SHOW_ROLES.has(before))) {
    const next = titleForward(scan, at + 1)
    if (next !== null) cues.push({ ...next, isShow: true })
    return
  }
  if (SHOW_VERBS.has(word) && has(lexed, at - 1, Tag.Capital | Tag.CloseQuote)) {
    const title = titleBackward(scan, at - 1)
    if (title !== null && !isGivenName(lexed.word[title.from]!)) cues.push({ ...title, isShow: true })
    return
  }
  if (
    ((isPersonWord(word) && !SIBLINGS.has(word)) || COUPLE_WORDS.has(word)) &&
    has(lexed, at - 1, Tag.Capital | Tag.CloseQuote)
  )
    starCue(scan, at, cues)
}

/** `Netflix's X`; `The X` inside a sentence, which may as well be a film or a paper. */
function capitalCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed } = scan
  const owns = (CHANNELS.has(lexed.word[at]!) || isStation(lexed, at)) && has(lexed, at + 1, Tag.Possessive)
  if (!owns && (lexed.word[at] !== THE || isInitial(lexed, at))) return
  const title = titleForward(scan, owns ? at + 2 : at)
  if (title !== null && !NOT_A_PERSON.has(lexed.word[title.to - 1]!)) cues.push({ ...title, isShow: owns })
}

/** `HGTV`, `AMC`: three or four capitals. */
function isStation(lexed: Lexed, at: number): boolean {
  const length = lexed.end[at]! - lexed.start[at]!
  return has(lexed, at, Tag.Upper) && length >= 3 && length <= 4
}

/** `X, the show that …`, `X, an animated series`. */
function appositionCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed } = scan
  for (let i = at - 1; i > at - 6 && i > 0; i--) {
    if (!has(lexed, i, Tag.Comma)) continue
    const title = has(lexed, i - 1, Tag.Capital | Tag.CloseQuote) ? titleBackward(scan, i - 1) : null
    if (title !== null && !isGivenName(lexed.word[title.from]!)) cues.push({ ...title, isShow: true })
    return
  }
}

/** `the X star`, `the 26-year-old X actress`: a work, if not a show. */
function starCue(scan: Scan, at: number, cues: Cue[]): void {
  const { lexed, taken } = scan
  const found = titleBackward(scan, at - 1)
  if (found === null) return
  const leads = lexed.word[found.from] === THE && isInitial(lexed, found.from)
  const title = leads ? { ...found, from: found.from + 1 } : found
  if (title.from >= title.to || isGivenName(lexed.word[title.from]!) || isBackground(lexed, title)) return
  const before = has(lexed, title.from - 1, Tag.OpenQuote) ? title.from - 2 : title.from - 1
  const isLed =
    leads ||
    has(lexed, at + 1, Tag.Capital) ||
    (before >= 0 &&
      (QUIET_BEFORE.has(lexed.word[before]!) || taken[before] !== 0 || has(lexed, before, Tag.Possessive)))
  if (isLed) cues.push({ ...title, isShow: false })
}

/** `British |actress`, `NFL |player`, `Oscar |winner`: where somebody comes from or what they won, no work. */
function isBackground(lexed: Lexed, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (to - from === 1 && has(lexed, from, Tag.Upper)) return true
  return DEMONYMS.has(lexed.word[from]!) || (to - from < 3 && NOT_A_PERSON.has(lexed.word[to - 1]!))
}

/** Titles that begin with one word, in one article. */
const MOST_ALIKE = 30

interface Title {
  readonly words: readonly string[]
  readonly work: number
}

function byLength(a: Title, b: Title): number {
  return b.words.length - a.words.length
}

/** Every place where a cued title's words stand, longest title first; `The` in front belongs to it where capital. */
function placesOf(lexed: Lexed, cues: readonly Cue[], taken: Uint8Array): Works {
  const works: Work[] = []
  const byKey = new Map<string, number>()
  const byFirst = new Map<string, Title[]>()
  for (const { from, to, isShow, isLoose = false } of cues) {
    const words = wordsOf(lexed, from, to)
    const key = words.join(' ')
    const known = byKey.get(key)
    if (known !== undefined) {
      works[known]!.isShow ||= isShow
      works[known]!.isLoose &&= isLoose
      continue
    }
    const name = lexed.text.slice(lexed.start[from], lexed.end[to - 1]).replace(/\s+/g, ' ')
    byKey.set(key, works.length)
    const alike = byFirst.get(words[0]!) ?? []
    if (alike.length < MOST_ALIKE) byFirst.set(words[0]!, [...alike, { words, work: works.length }].sort(byLength))
    works.push({ name, isShow, isLoose })
  }
  const places: WorkAt[] = []
  if (works.length === 0) return { works, places }
  for (let at = 0; at < lexed.count; at++) {
    if (!has(lexed, at, Tag.Capital) || taken[at] !== 0) continue
    const found = byFirst.get(textOf(lexed, at).toLowerCase())?.find(({ words }) => standsAt(lexed, at, words))
    if (found === undefined) continue
    const hasThe = at > 0 && lexed.word[at - 1] === THE && has(lexed, at - 1, Tag.Capital)
    const from = hasThe && !isInitial(lexed, at - 1) ? at - 1 : at
    places.push({ from, to: at + found.words.length, work: found.work })
    at += found.words.length - 1
  }
  return { works, places }
}

/** Lower-case words and marks of the title, without `The` in front. */
function wordsOf(lexed: Lexed, from: number, to: number): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) words.push(textOf(lexed, at).toLowerCase())
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

function standsAt(lexed: Lexed, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => at + i < lexed.count && textOf(lexed, at + i).toLowerCase() === word)
}
