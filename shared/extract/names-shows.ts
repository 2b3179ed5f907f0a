import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId } from '../text/vocabulary.ts'
import type { PlacedClaim } from './discourse.ts'
import { isSameList } from './named.ts'
import { CUE_WORDS, type Cue, capitalCue, cuesAround, quotedCue, wordCue } from './names-cues.ts'
import { inOneLine, isInitial, lowerOf } from './names-runs.ts'
import type { Scan } from './names-titles.ts'
import type { Paragraph } from './paragraph.ts'

/** A programme, film or book as the article names it. */
export interface Work {
  readonly name: string
  /** Lower-case words and marks of the title, without `The` in front. */
  readonly words: readonly string[]
  /** The copy itself gives it seasons or episodes, or calls it a show; else it may as well be a film. */
  readonly isShow: boolean
  /** Only its quotation marks tell: a song or an episode as often as a show. */
  readonly isLoose: boolean
}

export function isSameWork(one: Work, other: Work): boolean {
  return (
    one.name === other.name &&
    one.isShow === other.isShow &&
    one.isLoose === other.isLoose &&
    isSameList(one.words, other.words)
  )
}

/** One place where a work is named, tokens `from` to `to` (exclusive). */
export interface WorkAt {
  readonly from: number
  readonly to: number
  readonly work: Work
}

const THE = wordId('the')

/** The works that the words around a title tell in one paragraph, one for each time that they do. */
export function findWorks(scan: Scan, placed: readonly PlacedClaim[]): Work[] {
  const { lexed } = scan
  const cues: Cue[] = []
  for (const { claim, from, to } of placed) {
    if ((claim.kind === 'ordinal' || claim.kind === 'count') && isOfShows(claim.fields.noun))
      cuesAround(scan, from, to, cues)
  }
  for (let at = 0; at < lexed.count; at++) {
    const word = lexed.word[at]!
    if (word < 0) {
      if (has(lexed, at, Tag.OpenQuote)) quotedCue(scan, at, cues)
    } else if (has(lexed, at, Tag.Capital)) capitalCue(scan, at, cues)
    else if (CUE_WORDS.has(word)) wordCue(scan, at, cues)
  }
  return cues.map(cue => toWork(lexed, cue))
}

export function isOfShows(noun: string): boolean {
  return noun === 'season' || noun === 'episode' || noun === 'series'
}

function toWork(lexed: Lexed, { from, to, isShow, isLoose = false }: Cue): Work {
  return { name: inOneLine(lexed, from, to), words: wordsOf(lexed, from, to), isShow, isLoose }
}

/** Lower-case words and marks of the title, without `The` in front. */
function wordsOf(lexed: Lexed, from: number, to: number): string[] {
  const words: string[] = []
  for (let at = from; at < to; at++) words.push(lowerOf(lexed, at))
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

/** The works of an article by the first word of their titles, the longest title first. */
export type Works = ReadonlyMap<string, readonly Work[]>

function byLength(a: Work, b: Work): number {
  return b.words.length - a.words.length
}

/** Titles that begin with one word, in one article. */
const MOST_ALIKE = 30

/**
 * Every work told once, by all that its places tell together, under the name that its first place gives. One that `old`
 * knows with the same properties is the very same, as are all of one first word together.
 */
export function gatherWorks(told: readonly Work[], old: Works): Works {
  const byTitle = new Map<string, Work>()
  for (const one of told) {
    const title = one.words.join(' ')
    const known = byTitle.get(title)
    if (known === undefined) byTitle.set(title, one)
    else if ((one.isShow && !known.isShow) || (known.isLoose && !one.isLoose))
      byTitle.set(title, {
        ...known,
        isShow: known.isShow || one.isShow,
        isLoose: known.isLoose && one.isLoose,
      })
  }
  const works = new Map<string, readonly Work[]>()
  for (const work of byTitle.values()) {
    const first = work.words[0]!
    const alike = works.get(first) ?? []
    const known = old.get(first)?.find(one => isSameWork(one, work))
    if (alike.length < MOST_ALIKE) works.set(first, [...alike, known ?? work].sort(byLength))
  }
  for (const [first, alike] of works) {
    const known = old.get(first)
    if (known !== undefined && isSameList(known, alike)) works.set(first, known)
  }
  return works
}

export function areSamePlaces(one: readonly WorkAt[], other: readonly WorkAt[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, to, work }, i) => {
      const twin = other[i]!
      return from === twin.from && to === twin.to && work === twin.work
    })
  )
}

/** Every place of a paragraph where a title's words stand, the longest title first; `The` in front belongs to it where capital. */
export function placeWorks({ lexed, capitals }: Paragraph, taken: Uint8Array, works: Works): WorkAt[] {
  const places: WorkAt[] = []
  if (works.size === 0) return places
  let next = 0
  capitals.tokens.forEach((at, i) => {
    if (at < next || taken[at] !== 0) return
    const work = works.get(capitals.words[i]!)?.find(({ words }) => standsAt(lexed, at, words))
    if (work === undefined) return
    const hasThe = at > 0 && lexed.word[at - 1] === THE && has(lexed, at - 1, Tag.Capital)
    const from = hasThe && !isInitial(lexed, at - 1) ? at - 1 : at
    next = at + work.words.length
    places.push({ from, to: next, work })
  })
  return places
}

function standsAt(lexed: Lexed, at: number, words: readonly string[]): boolean {
  return words.every((word, i) => at + i < lexed.count && lowerOf(lexed, at + i) === word)
}
