import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import type { Standing } from './at-token.ts'
import { isInHeadline } from './headlines.ts'
import { isSameNamed, type Named } from './named.ts'
import { lowerOf } from './names-runs.ts'
import type { Naming } from './naming.ts'
import type { Paragraph } from './paragraph.ts'
import type { Gender } from './people-words.ts'

/** One that the article names, with the evidence of all its places. */
interface Gathered {
  name: string
  words: readonly string[]
  readonly endsAsNoPerson: boolean
  person: number
  male: number
  female: number
  readonly ties: number[]
  readonly titles: number[]
}

/** Who is named in an article, and by paragraph and naming whom each names: an index into `people`, -1 for nobody. */
export interface Roster {
  readonly people: readonly Gathered[]
  readonly owners: readonly (readonly number[])[]
  readonly byWord: ReadonlyMap<string, readonly number[]>
}

interface Gathering {
  readonly people: Gathered[]
  readonly byWord: Map<string, number[]>
}

/** Everybody named in the article, every naming joined to one of them; the fullest name of each from anywhere in it. */
export function gatherNamed(paragraphs: readonly (readonly Naming[])[]): Roster {
  const all: Naming[] = []
  for (const namings of paragraphs) for (let i = 0; i < namings.length; i++) all.push(namings[i]!)
  const gathering: Gathering = { people: [], byWord: new Map() }
  const owners = joinFull(gathering, all)
  const seen: Seen = { count: [], last: [], short: new Map() }
  for (let i = 0; i < all.length; i++) {
    const naming = all[i]!
    if (owners[i]! < 0) owners[i] = joinShort(gathering, seen, naming)
    const owner = owners[i]!
    if (owner < 0) continue
    seen.last[owner] = i
    seen.count[owner] = (seen.count[owner] ?? 0) + 1
    if (naming.words.length === 1) seen.short.set(naming.words[0]!, owner)
    addEvidence(gathering.people[owner]!, naming)
  }
  let from = 0
  const byParagraph = paragraphs.map(({ length }) => {
    from += length
    return owners.slice(from - length, from)
  })
  return { ...gathering, owners: byParagraph }
}

/** Whom each name of two words or more names, -1 for the others: first those that are sure, then the doubtful ones. */
function joinFull(gathering: Gathering, all: readonly Naming[]): number[] {
  const owners: number[] = new Array(all.length).fill(-1)
  const firsts: number[] = []
  let inside: Inside | undefined
  for (let i = 0; i < all.length; i++) {
    const naming = all[i]!
    const { words, isTwin, isDoubtful } = naming
    if (isTwin && owners[i - 1]! >= 0) {
      owners[i] = owners[i - 1]!
      rename(gathering, owners[i]!, naming)
      continue
    }
    if (words.length < 2) continue
    if (isDoubtful) {
      inside ??= capitalsInside(all)
      if (!inside(naming)) continue
    }
    owners[i] = joinLong(gathering, naming)
    firsts[owners[i]!] ??= i
  }
  for (let i = 0; i < all.length; i++) {
    const naming = all[i]!
    if (owners[i]! >= 0 || naming.words.length < 2) continue
    const bearers = gathering.byWord.get(naming.words[1]!)?.slice(0, BEARERS) ?? []
    const before = bearers.filter(owner => (firsts[owner] ?? i) < i)
    const same = before.find(owner => holdsAll(gathering.people[owner]!.words, naming.words))
    owners[i] = same ?? (naming.describes ? before[0] : undefined) ?? joinLong(gathering, naming)
    firsts[owners[i]!] ??= i
  }
  return owners
}

/** Whether a run's first word stands, as the copy has it, somewhere inside a sentence, where only a name has a capital. */
type Inside = (naming: Naming) => boolean

/** Asks for words in lower case first, which every run has, and for those of the copy only where one is found. */
function capitalsInside(all: readonly Naming[]): Inside {
  const found = new Set<string>()
  for (const { run } of all) for (let i = run.initial ? 1 : 0; i < run.words.length; i++) found.add(run.words[i]!)
  let exact: Set<string> | undefined
  return ({ run, words, name }) => {
    if (!found.has(run.words[0]!)) return false
    const hasRole = words.length < run.words.length
    if (hasRole) return true
    exact ??= new Set(all.flatMap(exactInside))
    return exact.has(wordsOf(name)[0]!)
  }
}

function exactInside({ run, words, name }: Naming): string[] {
  const isFirst = run.initial && words.length === run.words.length
  return isFirst ? wordsOf(name).slice(1) : wordsOf(name)
}

function wordsOf(name: string): string[] {
  return name.split(/,? /)
}

function addEvidence(one: Gathered, { evidence }: Naming): void {
  one.person += evidence.person
  one.male += evidence.male
  one.female += evidence.female
  for (const tie of evidence.ties) if (!one.ties.includes(tie)) one.ties.push(tie)
  for (const title of evidence.titles) if (!one.titles.includes(title)) one.titles.push(title)
}

function rename({ people, byWord }: Gathering, owner: number, { words, name }: Naming): void {
  people[owner]!.name = name
  people[owner]!.words = words
  index(byWord, words, owner)
}

/** Bearers of one word that a name is compared with. */
const BEARERS = 40

/** The one already named by these words or by a part of them, or somebody new; a town is not what stands in it. */
function joinLong(gathering: Gathering, naming: Naming): number {
  const { people, byWord } = gathering
  const { words } = naming
  for (const word of words) {
    const bearers = byWord.get(word) ?? []
    for (let i = Math.max(0, bearers.length - BEARERS); i < bearers.length; i++) {
      const owner = bearers[i]!
      const known = people[owner]!.words
      if (known.length < 2 || people[owner]!.endsAsNoPerson !== naming.endsAsNoPerson) continue
      if (holdsAll(known, words)) return owner
      if (!holdsAll(words, known)) continue
      if (!(naming.isLed && words.length === known.length + 1)) rename(gathering, owner, naming)
      return owner
    }
  }
  return addNamed(gathering, naming)
}

function holdsAll(words: readonly string[], others: readonly string[]): boolean {
  for (const one of others) if (!words.includes(one)) return false
  return true
}

function addNamed({ people, byWord }: Gathering, { name, words, endsAsNoPerson }: Naming): number {
  people.push({ name, words, endsAsNoPerson, person: 0, male: 0, female: 0, ties: [], titles: [] })
  index(byWord, words, people.length - 1)
  return people.length - 1
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
function joinShort(gathering: Gathering, seen: Seen, naming: Naming): number {
  const { people, byWord } = gathering
  const word = naming.words[0]!
  const before = seen.short.get(word)
  if (before !== undefined && !isOtherSex(people[before]!, naming.sex)) return before
  const bearers = byWord.get(word) ?? []
  let best = -1
  for (let i = Math.max(0, bearers.length - BEARERS); i < bearers.length; i++) {
    const owner = bearers[i]!
    if (isOtherSex(people[owner]!, naming.sex)) continue
    if (best < 0 || isSooner(seen, owner, best)) best = owner
  }
  if (best >= 0) return best
  return naming.isWeak ? -1 : addNamed(gathering, naming)
}

function isSooner({ count, last }: Seen, one: number, other: number): boolean {
  const more = (count[one] ?? 0) - (count[other] ?? 0)
  return more > 0 || (more === 0 && (last[one] ?? -1) > (last[other] ?? -1))
}

/** `Mrs. Ode` is not he, by what is known so far. */
function isOtherSex(known: Gathered, sex: Gender): boolean {
  const own = sexOfGathered(known)
  return sex !== null && own !== null && sex !== own
}

function sexOfGathered({ male, female }: Gathered): Gender {
  return male > female ? 'male' : female > male ? 'female' : null
}

/** A run of capitals that names somebody, as an index into the roster's people. */
export interface Owned extends Standing {
  readonly owner: number
}

/** In headlines, where every word has a capital: every place of somebody whom the text below names too, with the index. */
export function knownInHeadlines(paragraph: Paragraph, { people, byWord }: Roster): Owned[] {
  const { lexed, capitals, headlines } = paragraph
  const found: Owned[] = []
  if (headlines === null) return found
  let next = 0
  capitals.tokens.forEach((at, i) => {
    if (at < next || !isInHeadline(paragraph, at)) return
    const owner = byWord.get(capitals.words[i]!)?.find(one => people[one]!.person > 0)
    if (owner === undefined) return
    const words = [capitals.words[i]!]
    next = at + 1
    while (has(lexed, next, Tag.Capital) && people[owner]!.words.includes(lowerOf(lexed, next)))
      words.push(lowerOf(lexed, next++))
    found.push({ from: at, to: next, run: { from: at, to: next, words, title: -1, initial: false }, owner })
  })
  return found
}

/** An age that stands right beside a name. */
export interface AgeBeside {
  readonly owner: number
  readonly years: number
}

/** Ages kept of one person. */
const MOST_AGES = 12
/** What an age beside a name weighs for a person. */
const AGED = 3

/**
 * The people of the roster as they are known once the ages beside their names are read. Of those in `old` the very same
 * where nothing is told of them anew.
 */
export function toNamed({ people }: Roster, beside: readonly AgeBeside[], old: readonly Named[]): Named[] {
  const ages = new Map<number, number[]>()
  const person = people.map(one => one.person)
  for (const { owner, years } of beside) {
    person[owner]! += AGED
    const known = ages.get(owner) ?? []
    if (known.length < MOST_AGES && !known.includes(years)) known.push(years)
    ages.set(owner, known)
  }
  const fresh = people.map((one, i): Named => {
    const { name, words, ties, titles } = one
    return { name, words, ties, titles, isPerson: person[i]! > 0, gender: sexOfGathered(one), ages: ages.get(i) ?? [] }
  })
  return old.length === 0 ? fresh : reuse(fresh, old)
}

/** Each of `fresh` as `old` has it, where one there is told the same; of several alike the first not yet taken. */
function reuse(fresh: readonly Named[], old: readonly Named[]): Named[] {
  const byName = new Map<string, Named[]>()
  for (const named of old) {
    const alike = byName.get(named.name)
    if (alike === undefined) byName.set(named.name, [named])
    else alike.push(named)
  }
  return fresh.map(named => {
    const alike = byName.get(named.name)
    const at = alike === undefined ? -1 : alike.findIndex(one => isSameNamed(one, named))
    return at < 0 ? named : alike!.splice(at, 1)[0]!
  })
}
