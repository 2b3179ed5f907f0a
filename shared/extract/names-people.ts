import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { isGivenName } from './given-names.ts'
import { genderOfNamed, type Named } from './named.ts'
import { addEvidence } from './names-evidence.ts'
import { exactWords, leadingRole, NAMING_TITLES, nameOf, type Run, textOf } from './names-runs.ts'
import { NOT_A_PERSON, SPEECH } from './names-words.ts'
import { TITLES } from './people-words.ts'
import type { Spellings } from './spellings.ts'

export interface NamedAt {
  readonly run: Run
  readonly named: number
}

/** Who is named in the article, every run of capitals joined to one of them; the fullest name of each from anywhere in it. */
export function gatherNamed(
  lexed: Lexed,
  spellings: Spellings,
  runs: readonly Run[],
  headlines: Uint8Array,
): { named: Named[]; places: NamedAt[] } {
  const named: Named[] = []
  const byWord: ByWord = new Array(spellings.size).fill(undefined)
  const owners = new Int32Array(runs.length).fill(-1)
  const firstRuns: number[] = []
  const inside = insideOf(lexed, spellings, runs)
  const wordsOf = runs.map(run => wordsThatName(lexed, run))
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    const words = wordsOf[i]!
    const twin = i > 0 ? sameByTitle(lexed, runs[i - 1]!, run) : false
    if (twin && owners[i - 1]! >= 0) {
      owners[i] = owners[i - 1]!
      rename(named, byWord, owners[i]!, words, fullName(lexed, run))
    } else if (words.length > 1 && !isDoubtful(lexed, run, inside))
      owners[i] = joinLong(lexed, named, byWord, run, words)
    if (owners[i]! >= 0) firstRuns[owners[i]!] ??= i
  }
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    const words = wordsOf[i]!
    if (owners[i]! >= 0 || words.length < 2) continue
    const known = byWord[words[1]!]?.find(owner => (firstRuns[owner] ?? i) < i)
    owners[i] = (describes(lexed, run.from) ? known : undefined) ?? joinLong(lexed, named, byWord, run, words)
    firstRuns[owners[i]!] ??= i
  }
  const seen: Seen = { count: [], last: [], short: [] }
  const places: NamedAt[] = []
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!
    const words = wordsOf[i]!
    let owner = owners[i]!
    if (owner < 0) owner = joinShort(lexed, named, byWord, seen, run, words[0]!)
    if (owner < 0) continue
    seen.last[owner] = run.from
    seen.count[owner] = (seen.count[owner] ?? 0) + 1
    if (words.length === 1) seen.short[words[0]!] = owner
    addEvidence(lexed, named[owner]!, run, words)
    places.push({ run, named: owner })
  }
  let next = 0
  for (const at of spellings.capitals) {
    if (at < next || headlines[lexed.sentence[at]!] === 0) continue
    const place = knownAt(lexed, spellings, named, byWord, at)
    if (place === null) continue
    places.push(place)
    next = place.run.to
  }
  return { named, places }
}

/** By the spelling of a word those whose name holds it. */
type ByWord = (number[] | undefined)[]

/** In a headline, where every word has a capital: only somebody whom the text below names too. */
function knownAt(
  lexed: Lexed,
  spellings: Spellings,
  named: readonly Named[],
  byWord: ByWord,
  at: number,
): NamedAt | null {
  const owner = byWord[spellings.of(at)]?.find(one => named[one]!.person > 0)
  if (owner === undefined) return null
  const { words } = named[owner]!
  const found = [spellings.of(at)]
  let to = at + 1
  while (has(lexed, to, Tag.Capital) && words.includes(spellings.of(to))) found.push(spellings.of(to++))
  return { run: { from: at, to, words: found, title: -1, initial: false }, named: owner }
}

/** Whether a run's first word stands with a capital somewhere inside a sentence, where only a name has one. */
type Inside = (run: Run) => boolean

function insideOf(lexed: Lexed, spellings: Spellings, runs: readonly Run[]): Inside {
  const found = new Uint8Array(spellings.size)
  for (const { words, initial } of runs) for (let i = initial ? 1 : 0; i < words.length; i++) found[words[i]!] = 1
  let exact: Set<string> | undefined
  return run => {
    const first = run.words[0]!
    if (found[first] === 0 || !spellings.isMixed(first)) return found[first] === 1
    exact ??= new Set(runs.flatMap(one => exactWords(lexed, one).slice(one.initial ? 1 : 0)))
    return exact.has(exactWords(lexed, run)[0]!)
  }
}

/** Whether the run's first word may only be the sentence's: `Gushing Ode said`, where an Ode was named before. */
function isDoubtful(lexed: Lexed, run: Run, inside: Inside): boolean {
  return run.initial && run.title < 0 && !isGivenName(lexed.word[run.from]!) && !inside(run)
}

const DESCRIBING =
  /^(?:\w+(?:ing|ed|ly|ant|ous|ful|ish|ive)|proud|sad|brave|busy|happy|poor|little|big|young|old|new|late|shy|sick|dear|tiny)$/i

/** `|Gushing| Ode said`: a word for somebody known rather than the name of another Ode. */
function describes(lexed: Lexed, at: number): boolean {
  return lexed.word[at]! >= 0 || DESCRIBING.test(textOf(lexed, at))
}

/** `the Duke of Leeds, Prince Adam`: one person under two titles. */
function sameByTitle(lexed: Lexed, before: Run, run: Run): boolean {
  if (run.from !== before.to + 1 || !has(lexed, before.to, Tag.Comma)) return false
  const [one, other] = [lexed.word[before.from]!, lexed.word[run.from]!]
  return NAMING_TITLES.has(one) && NAMING_TITLES.has(other) && TITLES.get(one) === TITLES.get(other)
}

function rename(named: Named[], byWord: ByWord, owner: number, words: readonly number[], name: string): void {
  named[owner]!.name = name
  named[owner]!.words = words
  index(byWord, words, owner)
}

/** The words that name, without a role in front. */
function wordsThatName(lexed: Lexed, run: Run): readonly number[] {
  return leadingRole(lexed, run) >= 0 ? run.words.slice(1) : run.words
}

/** The one already named by these words or by a part of them, or somebody new; a town is not what stands in it. */
function joinLong(lexed: Lexed, named: Named[], byWord: ByWord, run: Run, words: readonly number[]): number {
  const endsAsNoPerson = NOT_A_PERSON.has(lexed.word[run.to - 1]!)
  for (const word of words) {
    const owners = byWord[word]
    if (owners === undefined) continue
    for (let i = Math.max(0, owners.length - BEARERS); i < owners.length; i++) {
      const owner = owners[i]!
      const known = named[owner]!.words
      if (known.length < 2 || named[owner]!.endsAsNoPerson !== endsAsNoPerson) continue
      if (holdsAll(known, words)) return owner
      if (!holdsAll(words, known)) continue
      const isLed = run.initial && words.length === known.length + 1 && !isGivenName(lexed.word[run.from]!)
      if (!isLed) rename(named, byWord, owner, words, fullName(lexed, run))
      return owner
    }
  }
  return addNamed(lexed, named, byWord, run, words)
}

function holdsAll(words: readonly number[], others: readonly number[]): boolean {
  for (const one of others) if (!words.includes(one)) return false
  return true
}

/** Bearers of one word that a name is compared with, the last ones. */
const BEARERS = 40

function addNamed(lexed: Lexed, named: Named[], byWord: ByWord, run: Run, words: readonly number[]): number {
  const endsAsNoPerson = NOT_A_PERSON.has(lexed.word[run.to - 1]!)
  const name = fullName(lexed, run)
  named.push({ name, words, endsAsNoPerson, person: 0, male: 0, female: 0, ages: [], ties: [], titles: [] })
  index(byWord, words, named.length - 1)
  return named.length - 1
}

function fullName(lexed: Lexed, run: Run): string {
  return leadingRole(lexed, run) >= 0 ? nameOf(lexed, { ...run, from: run.from + 1 }) : nameOf(lexed, run)
}

function index(byWord: ByWord, words: readonly number[], owner: number): void {
  for (const word of words) {
    const owners = byWord[word]
    if (owners === undefined) byWord[word] = [owner]
    else if (owners[owners.length - 1] !== owner) owners.push(owner)
  }
}

/** How often and where last each was named so far, and whom each word meant when it last stood alone. */
interface Seen {
  readonly count: number[]
  readonly last: number[]
  readonly short: number[]
}

/**
 * Whoever a single word names: whom it meant before, since kin who come in later are told apart by their given names;
 * else the bearer of it named most often so far, then last; else the first named behind it; else somebody new.
 * A word that only begins a sentence names nobody unless it is a known given name.
 */
function joinShort(lexed: Lexed, named: Named[], byWord: ByWord, seen: Seen, run: Run, word: number): number {
  const before = seen.short[word]
  if (before !== undefined && !isOtherSex(named[before]!, run)) return before
  let best = -1
  const owners = byWord[word] ?? NOBODY
  for (let i = Math.max(0, owners.length - BEARERS); i < owners.length; i++) {
    const owner = owners[i]!
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

const NOBODY: readonly number[] = []

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
