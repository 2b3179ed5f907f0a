import type { Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { WordSet } from '../text/word-set.ts'
import { ByToken } from './by-token.ts'
import { type Cast, mentionOf, type Place, resolvePerson, resolveShow, resolveTie } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import { findHeadlines } from './headlines.ts'
import { genderOfNamed, type Named } from './named.ts'
import { gatherNamed, type NamedAt } from './names-people.ts'
import { findRuns } from './names-runs.ts'
import { findWorks, type WorkAt } from './names-shows.ts'
import {
  BABIES,
  COUPLE_WORDS,
  type Gender,
  genderOf,
  isPersonWord,
  KIN_WORDS,
  PLURAL_PEOPLE,
  SHOW_WORDS,
} from './people-words.ts'
import { Spellings } from './spellings.ts'

/** The article's cast, and by token the name or work that begins or ends there. */
export interface Names extends Cast {
  readonly nameFrom: ByToken<NamedAt>
  readonly nameTo: ByToken<NamedAt>
  readonly workFrom: ByToken<WorkAt>
  readonly placeFrom: ByToken<Place>
  readonly placeTo: ByToken<Place>
}

/** Ages kept of one person. */
const MOST_AGES = 12

/** Ages that stand right beside a name, found before anybody is resolved: they tell people from other names. */
export type CertainAge = (
  names: Names,
  placed: PlacedClaim,
) => { readonly named: number; readonly years: number } | null

/**
 * Everybody and every show the article names, with every mention in reading order: names, pronouns, and descriptions
 * such as `the actress`, `her husband` or `the NBC series`, each resolved as far as the article allows.
 */
export function findNames(lexed: Lexed, placed: readonly PlacedClaim[], certainAge: CertainAge): Names {
  const taken = new Uint8Array(lexed.count + 1)
  for (const { from, to } of placed) taken.fill(1, from, to)
  const spellings = new Spellings(lexed)
  const { works, places: workPlaces } = findWorks(lexed, spellings, placed, taken)
  for (const { from, to } of workPlaces) taken.fill(1, from, to)
  const headlines = findHeadlines(lexed)
  const { named, places } = gatherNamed(lexed, spellings, findRuns(lexed, spellings, taken, headlines), headlines)
  const all: Place[] = []
  const names = {
    lexed,
    named,
    works,
    places: all,
    nameFrom: new ByToken(lexed.count, places),
    nameTo: new ByToken(lexed.count, places),
    workFrom: new ByToken(lexed.count, workPlaces),
    placeFrom: new ByToken(lexed.count, all),
    placeTo: new ByToken(lexed.count, all),
  }
  for (let i = 0; i < places.length; i++) {
    names.nameFrom.put(places[i]!.run.from, i)
    names.nameTo.put(places[i]!.run.to, i)
  }
  for (let i = 0; i < workPlaces.length; i++) names.workFrom.put(workPlaces[i]!.from, i)
  for (const claim of placed) {
    const certain = claim.claim.kind === 'age' ? certainAge(names, claim) : null
    if (certain === null) continue
    const { ages } = named[certain.named]!
    if (ages.length < MOST_AGES && !ages.includes(certain.years)) ages.push(certain.years)
    named[certain.named]!.person += 3
  }
  placeAll(names)
  for (let i = 0; i < all.length; i++) {
    const { from, to } = all[i]!
    if (!names.placeFrom.has(from)) names.placeFrom.put(from, i)
    names.placeTo.put(to, i)
  }
  return names
}

const HE = wordSet("he him his himself he'll he'd")
const SHE = wordSet("she her hers herself she'll she'd")
const THEY = wordSet('they them their theirs themselves')
const THE = wordSet('the this')
/** Words without a capital at which a mention may begin. */
const POINTERS = new WordSet([...HE, ...SHE, ...THEY, ...THE])
const OBJECTS = wordSet('his her him himself herself hers')
const OWNERS = wordSet('his her their my our')

/** Walks the text once and puts down every mention, each resolved by those before it. */
function placeAll(names: Names): void {
  const { lexed } = names
  const { quotations } = lexed
  let led = -1
  let quotation = 0
  const put = (mention: Mention, from: number, to: number, named: number, work: number): void => {
    const sentence = lexed.sentence[from]!
    while (quotation < quotations.length && quotations[quotation]!.end <= lexed.start[from]!) quotation++
    const quoted = quotation < quotations.length && quotations[quotation]!.start <= lexed.start[from]!
    const isPerson = mention.sort === 'person' && named >= 0 && !OBJECTS.has(lexed.word[from]!)
    const leads = isPerson && !quoted && led !== sentence
    if (leads) led = sentence
    names.places.push({
      mention,
      from,
      to,
      named,
      work,
      sentence,
      paragraph: lexed.sentences[sentence]!.paragraph,
      leads,
      quoted,
    })
  }
  const { count, word, tags } = lexed
  for (let at = 0; at < count; at++) {
    if ((tags[at]! & Tag.Capital) === 0 && !POINTERS.has(word[at]!)) continue
    const name = names.nameFrom.get(at)
    const work = names.workFrom.get(at)
    if (name !== undefined) {
      put(mentionOf(names, 'name', at, name.run.to, name.named), at, name.run.to, name.named, -1)
      at = name.run.to - 1
    } else if (work !== undefined) {
      put(workMention(names, 'name', at, work.to, work.work), at, work.to, -1, work.work)
      at = work.to - 1
    } else placeWord(names, at, put)
  }
}

type Put = (mention: Mention, from: number, to: number, named: number, work: number) => void

function workMention(names: Names, form: Mention['form'], from: number, to: number, work: number): Mention {
  const known = names.works[work]
  const { lexed } = names
  return {
    start: lexed.start[from]!,
    end: lexed.end[to - 1]!,
    form,
    sort: known === undefined || known.isShow ? 'show' : 'other',
    fullest: known?.name ?? null,
    gender: null,
    plural: false,
  }
}

function placeWord(names: Names, at: number, put: Put): void {
  const word = names.lexed.word[at]!
  const sex: Gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : null
  if (sex !== null) {
    const named = resolvePerson(names, at, sex)
    if (named >= 0) learnSex(names.named[named]!, sex)
    put(mentionOf(names, 'pronoun', at, at + 1, named, sex), at, at + 1, named, -1)
    if (OWNERS.has(word)) placeTie(names, at, named, put)
  } else if (THEY.has(word)) put({ ...mentionOf(names, 'pronoun', at, at + 1, -1), plural: true }, at, at + 1, -1, -1)
  else if (THE.has(word)) placeDescription(names, at, put)
}

/** A pronoun tells the sex of a name that did not. */
function learnSex(named: Named, sex: Gender): void {
  if (genderOfNamed(named) !== null) return
  if (sex === 'male') named.male += 1
  else named.female += 1
}

/** The head of a noun phrase behind token `at`, or -1: the first noun for a person or show, past adjectives and capitals. */
export function headAfter(names: Names, at: number): number {
  const { lexed } = names
  for (let i = at + 1; i < at + 9 && i < lexed.count && lexed.sentence[i] === lexed.sentence[at]; i++) {
    const word = lexed.word[i]!
    const isNoun = !has(lexed, i, Tag.Capital) && (isPersonWord(word) || SHOW_WORDS.has(word) || COUPLE_WORDS.has(word))
    if (isNoun) {
      const next = lexed.word[i + 1]!
      if (isPersonWord(next) || SHOW_WORDS.has(next)) continue
      return has(lexed, i + 1, Tag.Hyphen) && lexed.word[i + 2] !== UP ? -1 : i
    }
    if (!has(lexed, i, Tag.Word | Tag.Hyphen | Tag.Digits | Tag.OpenQuote | Tag.CloseQuote)) return -1
    if (ENDS_PHRASE.has(word)) return -1
  }
  return -1
}
const UP = wordId('up')
const ENDS_PHRASE = wordSet(
  `is was are were has had have who that which of in on at to for with from by and or but as when while said told says
  will would can could did does do be been then than after before since during about into over if because so not it he she they we i his her their the a an`,
)

/** `the actress`, `the NBC series`, `the couple`. */
function placeDescription(names: Names, at: number, put: Put): void {
  const { lexed } = names
  const head = headAfter(names, at)
  if (head < 0) return
  const word = lexed.word[head]!
  if (names.nameFrom.has(head + 1)) return
  if (has(lexed, head + 1, Tag.Comma) && names.nameFrom.has(head + 2)) return
  if (SHOW_WORDS.has(word) && !isPersonWord(word)) {
    if (names.workFrom.has(head + 1) || (has(lexed, head + 1, Tag.OpenQuote) && names.workFrom.has(head + 2))) return
    const work = resolveShow(names, at)
    put({ ...workMention(names, 'description', at, head + 1, work), sort: 'show' }, at, head + 1, -1, work)
    return
  }
  const plural = PLURAL_PEOPLE.has(word)
  const named =
    plural || BABIES.has(word)
      ? -1
      : (apposed(names, at, head) ??
        resolvePerson(names, at, genderOf(word), { isDescription: true, title: word, ...ageWithin(names, at, head) }))
  put({ ...mentionOf(names, 'description', at, head + 1, named, genderOf(word)), plural }, at, head + 1, named, -1)
}

/** Whom a description between two commas stands beside: `|Ada Marsh|, the bassist,`, `|Ada Marsh|, 47, the bassist,`; null for nobody. */
function apposed({ lexed, named, places }: Names, at: number, head: number): number | null {
  const before = places.at(-1)
  if (before === undefined || before.named < 0 || before.mention.form !== 'name') return null
  if (!has(lexed, at - 1, Tag.Comma) || !has(lexed, head + 1, Tag.Comma | Tag.Period)) return null
  const isAge = has(lexed, at - 2, Tag.Digits) && has(lexed, at - 3, Tag.Comma)
  if (before.to !== (isAge ? at - 3 : at - 1)) return null
  const [sex, known] = [genderOf(lexed.word[head]!), genderOfNamed(named[before.named]!)]
  return sex !== null && known !== null && sex !== known ? null : before.named
}

/** The age said within the description: 33 in `the 33-year-old actress`. */
function ageWithin({ lexed }: Names, at: number, head: number): { readonly age?: number } {
  const isAge = has(lexed, at + 1, Tag.Digits) && has(lexed, at + 2, Tag.Hyphen) && head > at + 5
  return isAge ? { age: lexed.value[at + 1]! } : {}
}

/** `her husband`, where no name follows. */
function placeTie(names: Names, at: number, owner: number, put: Put): void {
  const { lexed } = names
  const head = headAfter(names, at)
  if (head < 0 || !KIN_WORDS.has(lexed.word[head]!)) return
  if (names.nameFrom.has(head + 1) || (has(lexed, head + 1, Tag.Comma) && names.nameFrom.has(head + 2))) return
  const tie = lexed.word[head]!
  const plural = PLURAL_PEOPLE.has(tie)
  const named = plural ? -1 : resolveTie(names, at, tie, genderOf(tie), owner)
  put({ ...mentionOf(names, 'description', at, head + 1, named, genderOf(tie)), plural }, at, head + 1, named, -1)
}
