import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { isGivenName } from './given-names.ts'
import { genderOfNamed, type Named } from './named.ts'
import { addEvidence } from './names-evidence.ts'
import { leadingRole, NAMING_TITLES, nameOf, type Run, textOf } from './names-runs.ts'
import { SPEECH } from './names-words.ts'
import { TITLES } from './people-words.ts'

export interface NamedAt {
  readonly run: Run
  readonly named: number
}

/** Who is named in the article, every run of capitals joined to one of them; the fullest name of each from anywhere in it. */
export function gatherNamed(
  lexed: Lexed,
  runs: readonly Run[],
  headlines: Uint8Array,
): { named: Named[]; places: NamedAt[] } {
  const named: Named[] = []
  const byWord = new Map<string, number[]>()
  const owners = new Int32Array(runs.length).fill(-1)
  const inside = capitalsInside(runs)
  const wordsOf = runs.map(run => lowerWords(lexed, run))
  runs.forEach((run, i) => {
    const words = wordsOf[i]!
    const twin = i > 0 ? sameByTitle(lexed, runs[i - 1]!, run) : false
    if (twin && owners[i - 1]! >= 0) {
      owners[i] = owners[i - 1]!
      rename(named, byWord, owners[i]!, words, fullName(lexed, run))
    } else if (words.length > 1 && !isDoubtful(lexed, run, inside))
      owners[i] = joinLong(lexed, named, byWord, run, words)
  })
  runs.forEach((run, i) => {
    const words = wordsOf[i]!
    if (owners[i]! >= 0 || words.length < 2) return
    const tail = byWord.get(words[1]!)
    owners[i] = tail === undefined ? joinLong(lexed, named, byWord, run, words) : tail[0]!
  })
  const seen: Seen = { count: [], last: [], short: new Map() }
  const places: NamedAt[] = []
  runs.forEach((run, i) => {
    const words = wordsOf[i]!
    let owner = owners[i]!
    if (owner < 0) owner = joinShort(lexed, named, byWord, seen, run, words[0]!)
    if (owner < 0) return
    seen.last[owner] = run.from
    seen.count[owner] = (seen.count[owner] ?? 0) + 1
    if (words.length === 1) seen.short.set(words[0]!, owner)
    addEvidence(lexed, named[owner]!, run, words)
    places.push({ run, named: owner })
  })
  for (let at = 0; at < lexed.count; at++) {
    if (headlines[lexed.sentence[at]!] === 0 || !has(lexed, at, Tag.Capital)) continue
    const place = knownAt(lexed, named, byWord, at)
    if (place === null) continue
    places.push(place)
    at = place.run.to - 1
  }
  return { named, places }
}

/** In a headline, where every word has a capital: only somebody whom the text below names too. */
function knownAt(lexed: Lexed, named: readonly Named[], byWord: Map<string, number[]>, at: number): NamedAt | null {
  const owners = byWord.get(textOf(lexed, at).toLowerCase()) ?? []
  const owner = owners.find(one => named[one]!.person > 0)
  if (owner === undefined) return null
  const { words } = named[owner]!
  const found = [textOf(lexed, at)]
  let to = at + 1
  while (has(lexed, to, Tag.Capital) && words.includes(textOf(lexed, to).toLowerCase())) found.push(textOf(lexed, to++))
  return { run: { from: at, to, words: found, title: -1, initial: false }, named: owner }
}

/** Words with a capital somewhere inside a sentence, where only a name has one. */
function capitalsInside(runs: readonly Run[]): Set<string> {
  const found = new Set<string>()
  for (const { words, initial } of runs) for (const word of initial ? words.slice(1) : words) found.add(word)
  return found
}

/** Whether the run's first word may only be the sentence's: `Gushing Ode said`. */
function isDoubtful(lexed: Lexed, run: Run, inside: Set<string>): boolean {
  return run.initial && run.title < 0 && !isGivenName(lexed.word[run.from]!) && !inside.has(run.words[0]!)
}

/** `the Duke of Leeds, Prince Adam`: one person under two titles. */
function sameByTitle(lexed: Lexed, before: Run, run: Run): boolean {
  if (run.from !== before.to + 1 || !has(lexed, before.to, Tag.Comma)) return false
  const [one, other] = [lexed.word[before.from]!, lexed.word[run.from]!]
  return NAMING_TITLES.has(one) && NAMING_TITLES.has(other) && TITLES.get(one) === TITLES.get(other)
}

function rename(
  named: Named[],
  byWord: Map<string, number[]>,
  owner: number,
  words: readonly string[],
  name: string,
): void {
  named[owner]!.name = name
  named[owner]!.words = words
  index(byWord, words, owner)
}

/** The words that name, in lower case: without a role in front. */
function lowerWords(lexed: Lexed, run: Run): string[] {
  const words = run.words.map(word => word.toLowerCase())
  return leadingRole(lexed, run) >= 0 ? words.slice(1) : words
}

/** The one already named by these words or by a part of them, or somebody new. */
function joinLong(lexed: Lexed, named: Named[], byWord: Map<string, number[]>, run: Run, words: string[]): number {
  for (const word of words) {
    for (const owner of (byWord.get(word) ?? []).slice(-BEARERS)) {
      const known = named[owner]!.words
      if (known.length < 2) continue
      if (words.every(one => known.includes(one))) return owner
      if (
        known.every(one => words.includes(one)) &&
        !(run.initial && words.length === known.length + 1 && !isGivenName(lexed.word[run.from]!))
      ) {
        rename(named, byWord, owner, words, fullName(lexed, run))
        return owner
      }
      if (known.every(one => words.includes(one))) return owner
    }
  }
  return addNamed(lexed, named, byWord, run, words)
}

/** Bearers of one word that a name is compared with, the last ones. */
const BEARERS = 40

function addNamed(lexed: Lexed, named: Named[], byWord: Map<string, number[]>, run: Run, words: string[]): number {
  named.push({ name: fullName(lexed, run), words, person: 0, male: 0, female: 0, ages: [], ties: [] })
  index(byWord, words, named.length - 1)
  return named.length - 1
}

function fullName(lexed: Lexed, run: Run): string {
  return leadingRole(lexed, run) >= 0 ? nameOf(lexed, { ...run, from: run.from + 1 }) : nameOf(lexed, run)
}

function index(byWord: Map<string, number[]>, words: readonly string[], owner: number): void {
  for (const word of words) {
    const owners = byWord.get(word)
    if (owners === undefined) byWord.set(word, [owner])
    else if (owners[owners.length - 1] !== owner) owners.push(owner)
  }
}

/** How often and where last each was named so far, and whom each word meant when it last stood alone. */
interface Seen {
  readonly count: number[]
  readonly last: number[]
  readonly short: Map<string, number>
}

/**
 * Whoever a single word names: whom it meant before, since kin who come in later are told apart by their given names;
 * else the bearer of it named most often so far, then last; else the first named behind it; else somebody new.
 * A word that only begins a sentence names nobody unless it is a known given name.
 */
function joinShort(
  lexed: Lexed,
  named: Named[],
  byWord: Map<string, number[]>,
  seen: Seen,
  run: Run,
  word: string,
): number {
  const before = seen.short.get(word)
  if (before !== undefined && !isOtherSex(named[before]!, run)) return before
  let best = -1
  for (const owner of (byWord.get(word) ?? []).slice(-BEARERS)) {
    if (isOtherSex(named[owner]!, run)) continue
    if (best < 0 || isSooner(seen, owner, best)) best = owner
  }
  if (best >= 0) return best
  const at = run.to - 1
  if (run.initial && !isGivenName(lexed.word[at]!) && run.title < 0) {
    const isFollowed =
      has(lexed, run.to, Tag.Possessive) || SPEECH.has(lexed.word[run.to]!) || isAgeAfter(lexed, run.to)
    if (!isFollowed) return -1
  }
  return addNamed(lexed, named, byWord, run, [word])
}

function isSooner({ count, last }: Seen, one: number, other: number): boolean {
  const more = (count[one] ?? 0) - (count[other] ?? 0)
  return more > 0 || (more === 0 && (last[one] ?? -1) > (last[other] ?? -1))
}

function isAgeAfter(lexed: Lexed, to: number): boolean {
  return has(lexed, to, Tag.Comma) && has(lexed, to + 1, Tag.Digits) && has(lexed, to + 2, Tag.Comma)
}

/** `Mrs. Ode` is not he, by what is known so far. */
function isOtherSex(named: Named, run: Run): boolean {
  const sex = run.title < 0 ? null : (TITLES.get(run.title) ?? null)
  const known = genderOfNamed(named)
  return sex !== null && known !== null && sex !== known
}
