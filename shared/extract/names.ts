import type { Mention } from '../model/claim.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { WordSet } from '../text/word-set.ts'
import { byEnd, type NamedAt, nameFrom, type Standing, workFrom } from './at-token.ts'
import { type Asked, type Cast, knownMentionOf, resolvePerson, resolveShow, resolveTie, sexOf } from './cast.ts'
import { type Hearsay, type News, newsOf } from './hearsay.ts'
import type { Named } from './named.ts'
import type { Work, WorkAt } from './names-shows.ts'
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
import type { Place } from './place.ts'

/** The names and works of a paragraph, each in reading order. */
export interface NameList<T extends Standing> {
  readonly lexed: Lexed
  readonly names: readonly T[]
  readonly works: readonly WorkAt[]
}

/** A paragraph's names and mentions, with what the paragraphs before tell. */
export interface Names extends NameList<NamedAt>, Cast {
  /** The places by their ends (`byEnd`). */
  readonly ends: readonly Place[]
}

/** A paragraph's names and mentions as first resolved, and what they add for the paragraphs behind it. */
export interface Placed extends Names {
  readonly news: News
  /** Indexes of the places that name a work. */
  readonly titles: readonly number[]
}

interface Unplaced extends Cast, NameList<NamedAt> {
  readonly places: Place[]
  sexes: Map<Named, Gender>
}

const NO_SEXES = new Map<Named, Gender>()

function learnSex(names: Unplaced, named: Named, sex: Gender): void {
  if (names.sexes === NO_SEXES) names.sexes = new Map()
  names.sexes.set(named, sex)
}

/**
 * Every mention of a paragraph in reading order: names, pronouns, and descriptions such as `the actress`, `her husband` or
 * `the NBC series`, each resolved as far as the paragraph and those before it allow.
 */
export function placeNames(
  lexed: Lexed,
  names: readonly NamedAt[],
  works: readonly WorkAt[],
  before: Hearsay,
  old: News | undefined,
): Placed {
  const asked: Asked = { people: false, ties: false, shows: false, sexes: false }
  const places: Place[] = []
  const unplaced: Unplaced = { lexed, names, works, places, before, sexes: NO_SEXES, asked }
  placeAll(unplaced)
  const { sexes } = unplaced
  const news = newsOf(places, lexed, sexes, old)
  return { lexed, names, works, places, ends: byEnd(places), before, sexes, asked, titles: titlesIn(places), news }
}

function titlesIn(places: readonly Place[]): readonly number[] {
  let titles: number[] | undefined
  for (let i = 0; i < places.length; i++) {
    if (places[i]!.work === null || places[i]!.mention.form !== 'name') continue
    titles ??= []
    titles.push(i)
  }
  return titles ?? NO_TITLES
}

const NO_TITLES: readonly number[] = []

const HE = wordSet("he him his himself he'll he'd")
const SHE = wordSet("she her hers herself she'll she'd")
const THEY = wordSet('they them their theirs themselves')
const THE = wordSet('the this')
/** Words without a capital at which a mention may begin. */
const POINTERS = new WordSet([...HE, ...SHE, ...THEY, ...THE])
const OBJECTS = wordSet('his her him himself herself hers')
const OWNERS = wordSet('his her their my our')

/** Walks the paragraph once and puts down every mention, each resolved by those before it. */
function placeAll(names: Unplaced): void {
  const { lexed } = names
  const { quotations } = lexed
  let led = -1
  let quotation = 0
  const put: Put = (mention, from, to, named, work) => {
    const sentence = lexed.sentence[from]!
    while (quotation < quotations.length && quotations[quotation]!.end <= lexed.start[from]!) quotation++
    const quoted = quotation < quotations.length && quotations[quotation]!.start <= lexed.start[from]!
    const isPerson = mention.sort === 'person' && named !== null && !OBJECTS.has(lexed.word[from]!)
    const leads = isPerson && !quoted && led !== sentence
    if (leads) led = sentence
    names.places.push({ mention, from, to, named, work, sentence, leads, quoted })
  }
  const { count, word, tags } = lexed
  for (let at = 0; at < count; at++) {
    if ((tags[at]! & Tag.Capital) === 0 && !POINTERS.has(word[at]!)) continue
    const name = nameFrom(names, at)
    const work = workFrom(names, at)
    if (name !== undefined) {
      put(knownMentionOf(names, 'name', at, name.run.to, name.named), at, name.run.to, name.named, null)
      at = name.run.to - 1
    } else if (work !== undefined) {
      put(workMention(names, 'name', at, work.to, work.work), at, work.to, null, work.work)
      at = work.to - 1
    } else placeWord(names, at, put)
  }
}

type Put = (mention: Mention, from: number, to: number, named: Named | null, work: Work | null) => void

function workMention({ lexed }: Unplaced, form: Mention['form'], from: number, to: number, work: Work | null): Mention {
  return {
    start: lexed.start[from]!,
    end: lexed.end[to - 1]!,
    form,
    sort: work === null || work.isShow ? 'show' : 'other',
    fullest: work?.name ?? null,
    gender: null,
    plural: false,
  }
}

function placeWord(names: Unplaced, at: number, put: Put): void {
  const word = names.lexed.word[at]!
  const sex: Gender = HE.has(word) ? 'male' : SHE.has(word) ? 'female' : null
  if (sex !== null) {
    const named = resolvePerson(names, at, { sex })
    if (named !== null && sexOf(names, named) === null) learnSex(names, named, sex)
    put(knownMentionOf(names, 'pronoun', at, at + 1, named, sex), at, at + 1, named, null)
    if (OWNERS.has(word)) placeTie(names, at, named, put)
  } else if (THEY.has(word))
    put({ ...knownMentionOf(names, 'pronoun', at, at + 1, null), plural: true }, at, at + 1, null, null)
  else if (THE.has(word)) placeDescription(names, at, put)
}

/** The head of a noun phrase behind token `at`, or -1: the first noun for a person or show, past adjectives and capitals. */
export function headAfter({ lexed }: Pick<Names, 'lexed'>, at: number): number {
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
function placeDescription(names: Unplaced, at: number, put: Put): void {
  const { lexed } = names
  const head = headAfter(names, at)
  if (head < 0) return
  const word = lexed.word[head]!
  if (nameFrom(names, head + 1) !== undefined) return
  if (has(lexed, head + 1, Tag.Comma) && nameFrom(names, head + 2) !== undefined) return
  if (SHOW_WORDS.has(word) && !isPersonWord(word)) {
    if (
      workFrom(names, head + 1) !== undefined ||
      (has(lexed, head + 1, Tag.OpenQuote) && workFrom(names, head + 2) !== undefined)
    )
      return
    const work = resolveShow(names, at)
    put({ ...workMention(names, 'description', at, head + 1, work), sort: 'show' }, at, head + 1, null, work)
    return
  }
  const plural = PLURAL_PEOPLE.has(word)
  const isNobody = plural || BABIES.has(word)
  const named = isNobody
    ? null
    : (apposed(names, at, head) ??
      resolvePerson(names, at, {
        sex: genderOf(word),
        isDescription: true,
        title: word,
        ...ageWithin(names, at, head),
      }))
  put(
    { ...knownMentionOf(names, 'description', at, head + 1, named, genderOf(word)), plural },
    at,
    head + 1,
    named,
    null,
  )
}

/** Whom a description between two commas stands beside: `|Ada Marsh|, the bassist,`, `|Ada Marsh|, 47, the bassist,`; null for nobody. */
function apposed(names: Unplaced, at: number, head: number): Named | null {
  const { lexed, places } = names
  const before = places.at(-1)
  if (before === undefined || before.named === null || before.mention.form !== 'name') return null
  if (!has(lexed, at - 1, Tag.Comma) || !has(lexed, head + 1, Tag.Comma | Tag.Period)) return null
  const isAge = has(lexed, at - 2, Tag.Digits) && has(lexed, at - 3, Tag.Comma)
  if (before.to !== (isAge ? at - 3 : at - 1)) return null
  const [sex, known] = [genderOf(lexed.word[head]!), sexOf(names, before.named)]
  return sex !== null && known !== null && sex !== known ? null : before.named
}

/** The age said within the description: 33 in `the 33-year-old actress`. */
function ageWithin({ lexed }: Unplaced, at: number, head: number): { readonly age?: number } {
  const isAge = has(lexed, at + 1, Tag.Digits) && has(lexed, at + 2, Tag.Hyphen) && head > at + 5
  return isAge ? { age: lexed.value[at + 1]! } : {}
}

/** `her husband`, where no name follows. */
function placeTie(names: Unplaced, at: number, owner: Named | null, put: Put): void {
  const { lexed } = names
  const head = headAfter(names, at)
  if (head < 0 || !KIN_WORDS.has(lexed.word[head]!)) return
  if (
    nameFrom(names, head + 1) !== undefined ||
    (has(lexed, head + 1, Tag.Comma) && nameFrom(names, head + 2) !== undefined)
  )
    return
  const tie = lexed.word[head]!
  const plural = PLURAL_PEOPLE.has(tie)
  const named = plural ? null : resolveTie(names, at, tie, genderOf(tie), owner)
  put(
    { ...knownMentionOf(names, 'description', at, head + 1, named, genderOf(tie)), plural },
    at,
    head + 1,
    named,
    null,
  )
}
