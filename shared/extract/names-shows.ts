import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId } from '../text/vocabulary.ts'
import type { PlacedClaim } from './discourse.ts'
import { CUE_WORDS, type Cue, capitalCue, cuesAround, quotedCue, wordCue } from './names-cues.ts'
import { inOneLine, isInitial, textOf } from './names-runs.ts'
import { scanOf } from './names-titles.ts'
import type { Spellings } from './spellings.ts'

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

const THE = wordId('the')

/** The works that the article names, and every place of each: found by what stands around a title, then by its words. */
export function findWorks(
  lexed: Lexed,
  spellings: Spellings,
  placed: readonly PlacedClaim[],
  taken: Uint8Array,
): Works {
  const scan = scanOf(lexed, taken)
  const cues: Cue[] = []
  for (const { claim, from, to } of placed) {
    if ((claim.kind === 'ordinal' || claim.kind === 'count') && isOfShows(claim.fields.noun))
      cuesAround(scan, from, to, cues)
  }
  const { count, word, tags } = lexed
  for (let at = 0; at < count; at++) {
    if ((tags[at]! & Tag.Capital) !== 0) {
      if (word[at]! >= 0) capitalCue(scan, at, cues)
    } else if (CUE_WORDS.has(word[at]!)) wordCue(scan, at, cues)
    else if ((tags[at]! & Tag.OpenQuote) !== 0) quotedCue(scan, at, cues)
  }
  return placesOf(lexed, spellings, cues, taken)
}

export function isOfShows(noun: string): boolean {
  return noun === 'season' || noun === 'episode' || noun === 'series'
}

/** Titles that begin with one word, in one article. */
const MOST_ALIKE = 30

interface Title {
  readonly words: readonly number[]
  readonly work: number
}

function byLength(a: Title, b: Title): number {
  return b.words.length - a.words.length
}

/** Every place where a cued title's words stand, longest title first; `The` in front belongs to it where capital. */
function placesOf(lexed: Lexed, spellings: Spellings, cues: readonly Cue[], taken: Uint8Array): Works {
  const works: Work[] = []
  const byKey = new Map<string, number>()
  const byFirst = new Map<number, Title[]>()
  const beginnings = new Uint8Array(1024)
  for (const { from, to, isShow, isLoose = false } of cues) {
    const words = wordsOf(lexed, spellings, from, to)
    const key = words.join(' ')
    const known = byKey.get(key)
    if (known !== undefined) {
      works[known]!.isShow ||= isShow
      works[known]!.isLoose &&= isLoose
      continue
    }
    byKey.set(key, works.length)
    const first = textOf(lexed, lexed.word[from] === THE && to - from > 1 ? from + 1 : from).toLowerCase()
    beginnings[beginningOf(first, 0, first.length)] = 1
    const alike = byFirst.get(words[0]!) ?? []
    if (alike.length < MOST_ALIKE) byFirst.set(words[0]!, [...alike, { words, work: works.length }].sort(byLength))
    works.push({ name: inOneLine(lexed, from, to), isShow, isLoose })
  }
  const places: WorkAt[] = []
  if (works.length === 0) return { works, places }
  let next = 0
  for (const at of spellings.capitals) {
    if (at < next || taken[at] !== 0) continue
    const beginning = beginningOf(lexed.text, lexed.start[at]!, lexed.end[at]!)
    if (beginning > 0 && beginnings[beginning] === 0) continue
    const alike = byFirst.get(spellings.of(at))
    const found = alike === undefined ? undefined : titleAt(lexed, spellings, at, alike)
    if (found === undefined) continue
    const hasThe = at > 0 && lexed.word[at - 1] === THE && has(lexed, at - 1, Tag.Capital)
    const from = hasThe && !isInitial(lexed, at - 1) ? at - 1 : at
    places.push({ from, to: at + found.words.length, work: found.work })
    next = at + found.words.length
  }
  return { works, places }
}

/** Where the first two letters of a word lead, in either case; 0 of a word that begins with others than those of ASCII. */
function beginningOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  const second = end - start > 1 ? text.charCodeAt(start + 1) : 0
  return first < 0x80 && second < 0x80 ? ((first & 31) << 5) | (second & 31) : 0
}

/** Words and marks of the title by their spelling, without `The` in front. */
function wordsOf(lexed: Lexed, spellings: Spellings, from: number, to: number): number[] {
  const words: number[] = []
  for (let at = to - from > 1 && lexed.word[from] === THE ? from + 1 : from; at < to; at++) words.push(spellings.of(at))
  return words
}

/** The first of the titles that stands at token `at`. */
function titleAt(lexed: Lexed, spellings: Spellings, at: number, titles: readonly Title[]): Title | undefined {
  return titles.find(({ words }) => standsAt(lexed, spellings, at, words))
}

function standsAt(lexed: Lexed, spellings: Spellings, at: number, words: readonly number[]): boolean {
  return words.every((word, i) => at + i < lexed.count && spellings.of(at + i) === word)
}
