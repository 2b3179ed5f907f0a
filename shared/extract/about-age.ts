import type { Mention } from '../model/claim.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { namedTwins, pairBefore, pairedComma, TWINS, together, twinsBefore } from './about-pair.ts'
import { nameFrom, nameTo, placeFrom, placeTo, type Standing } from './at-token.ts'
import { knownMentionOf, resolvePerson, resolveTie } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import { beforeHedge } from './hedge.ts'
import { holderBehind } from './holder.ts'
import type { Named } from './named.ts'
import type { NameList } from './names.ts'
import { beforeParty } from './noun-phrase.ts'
import { AGED_THINGS, type Gender, genderOf, KIN_WORDS, PLURAL_PEOPLE } from './people-words.ts'
import type { AboutMention, Scene } from './scene.ts'
import { isOwner, ownerMention, subjectBefore, subjectBehind } from './subject.ts'

const AND = wordId('and')
const A = wordSet('a an')
const BEING = wordSet('is was as became becomes becoming be being')
const ARTICLES = wordSet('the a an his her their my our its this that')
const AGED = wordSet('aged age ages')

/** Whose age a claim states, as far as the article tells; null where it does not. */
export function aboutAge(names: Scene, placed: PlacedClaim): AboutMention | null {
  const comma = pairedComma(names, placed)
  if (comma >= 0) return pairBefore(names, placed, comma)
  const beside = namesBefore(names, placed.from)
  if (beside.length > 0) return together(names, beside)
  if (isPrenominal(names, placed)) return aboutYearOld(names, placed)
  if (isOwner(names, placed.from)) return ownerMention(names, placed.from)
  const twins = twinsBefore(names, placed.from)
  if (twins.length > 0) return together(names, twins)
  const described = describedBefore(names, placed)
  if (described !== null) return described
  return subjectBehind(names, placed) ?? subjectBefore(names, placed.from) ?? spokenOf(names, placed)
}

/** `Died 31 July (aged 89)`: in a line that names nobody, whoever the article speaks of. */
function spokenOf(names: Scene, placed: PlacedClaim): Mention | null {
  const { lexed } = names
  const before = lexed.word[placed.from - 1]!
  if (!AGED.has(before) && !LEADS_IN.has(before)) return null
  const named = resolvePerson(names, placed.from, { sex: null, isDescription: true, ...yearsOf(placed) })
  return named === null ? null : knownMentionOf(names, 'description', placed.from, placed.to, named)
}
const LEADS_IN = wordSet('of at turned')

/**
 * The one whose name stands right beside an age, and the age in years: nothing needs to be resolved. Found before anybody
 * is, it tells people from other names.
 */
export function certainAge<T extends Standing>(
  names: NameList<T>,
  placed: PlacedClaim,
): { readonly name: T; readonly years: number } | null {
  if (placed.claim.kind !== 'age' || placed.claim.fields.unit !== 'year') return null
  if (pairedComma(names, placed) >= 0) return null
  const beside = namesBefore(names, placed.from)
  const found = beside.length > 0 ? beside : isPrenominal(names, placed) ? holderBehind(names, placed.to).names : []
  return found.length === 1 ? { name: found[0]!, years: placed.claim.fields.min } : null
}

/** `39-year-old`, where what is so old comes behind. */
function isPrenominal({ lexed }: NameList<Standing>, { from, to }: PlacedClaim): boolean {
  if (to - from > 3 && has(lexed, to - 2, Tag.Hyphen)) return true
  return ARTICLES.has(lexed.word[from - 1]!) && to - from > 1
}

const ADVERBS = wordSet('now then just only both also still already barely almost nearly about around each over today')
const BOTH = wordSet('both each')
const BRACKETS = new Set([0x28, 0x5b])

/** The name in front of an age in apposition: `Ada Marsh, 47`, `Ada Marsh (47)`, `Ada Marsh, aged 47`; two for twins. */
function namesBefore<T extends Standing>(names: NameList<T>, from: number): readonly T[] {
  const { lexed } = names
  let mark = beforeHedge(lexed, from)
  let both = false
  for (let i = 0; i < 3 && (ADVERBS.has(lexed.word[mark]!) || AGED.has(lexed.word[mark]!)); i++) {
    both ||= BOTH.has(lexed.word[mark]!)
    mark--
  }
  const isAged = AGED.has(lexed.word[from - 1]!)
  const isMark = has(lexed, mark, Tag.Comma) || (has(lexed, mark, Tag.Mark) && BRACKETS.has(lexed.value[mark]!))
  if (!isMark && !isAged) return []
  const end = isMark ? beforeParty(lexed, beforeBracket(names, mark)) : mark + 1
  const name = nameTo(names, end)
  if (name === undefined) return []
  const other = lexed.word[name.run.from - 1] === AND ? nameTo(names, name.run.from - 1) : undefined
  const isPair =
    other !== undefined &&
    (both || (PLURAL_PEOPLE.has(lexed.word[other.run.from - 1]!) && TWINS.has(lexed.word[other.run.from - 1]!)))
  return isPair ? [other, name] : [name]
}
/** The token before `mark`, past brackets and quotation marks that stand between it and the name. */
function beforeBracket({ lexed }: NameList<Standing>, mark: number): number {
  if (!has(lexed, mark - 1, Tag.Mark)) return mark
  for (let i = mark - 2; i > mark - 9 && i > 0; i--)
    if (has(lexed, i, Tag.Mark) && BRACKETS.has(lexed.value[i]!)) return i
  return mark
}

function aboutYearOld(names: Scene, placed: PlacedClaim): AboutMention | null {
  const { lexed } = names
  const { names: found, head } = holderBehind(names, placed.to)
  if (found.length > 0) return together(names, found)
  if (head >= 0 && TWINS.has(lexed.word[head]!)) {
    const pair = namedTwins(names)
    if (pair !== null) return pair
  }
  const to = head < 0 ? placed.to : head + 1
  const sex = head < 0 ? null : genderOf(lexed.word[head]!)
  const determiner = determinerBefore(names, placed.from)
  const plural = head >= 0 && PLURAL_PEOPLE.has(lexed.word[head]!)
  const describe = (named: Named | null): Mention => ({
    ...knownMentionOf(names, 'description', placed.from, to, named, sex),
    plural,
  })
  if (isOwner(names, determiner + 1) && head >= 0 && KIN_WORDS.has(lexed.word[head]!)) {
    const owner = ownerOf(names, determiner)
    return describe(plural ? null : resolveTie(names, placed.from, lexed.word[head]!, sex, owner, yearsOf(placed).age))
  }
  const own =
    isOwner(names, determiner + 1) && head < 0 && has(lexed, placed.to, Tag.Comma)
      ? nameFrom(names, placed.to + 1)
      : undefined
  if (own !== undefined && has(lexed, own.run.to, Tag.Mark)) return together(names, [own])
  const apposed = has(lexed, determiner - 1, Tag.Comma) ? nameTo(names, determiner - 1) : undefined
  if (apposed !== undefined) return together(names, [apposed])
  if (A.has(lexed.word[determiner]!)) {
    return BEING.has(lexed.word[determiner - 1]!) ? subjectBefore(names, determiner - 1) : describe(null)
  }
  if (head < 0 && isThing(names, placed.to)) return { ...describe(null), sort: 'other' }
  return describe(
    plural
      ? null
      : resolvePerson(names, placed.from, { sex: sex ?? sexAhead(names, to), isDescription: true, ...yearsOf(placed) }),
  )
}

function yearsOf({ claim }: PlacedClaim): { readonly age?: number } {
  return claim.kind === 'age' && claim.fields.unit === 'year' ? { age: claim.fields.min } : {}
}

/** The article or possessive before the phrase, past at most three adjectives; the token before the age if there is none. */
function determinerBefore({ lexed }: Scene, from: number): number {
  for (let i = from - 1; i >= from - 4 && i >= 0; i--) {
    if (ARTICLES.has(lexed.word[i]!) || has(lexed, i, Tag.Possessive)) return i
    if (!has(lexed, i, Tag.Word) || has(lexed, i, Tag.Capital)) break
  }
  return from - 1
}

function ownerOf(names: Scene, determiner: number): Named | null {
  const { lexed } = names
  if (has(lexed, determiner, Tag.Possessive)) return nameTo(names, determiner)?.named ?? null
  return placeFrom(names, determiner)?.named ?? null
}

/** Whether a thing, not a person, is so old: a plain noun behind the age that is none for people. */
function isThing({ lexed }: Scene, at: number): boolean {
  return AGED_THINGS.has(lexed.word[at]!) || AGED_THINGS.has(lexed.word[at + 1]!)
}

const HE = wordSet('he him his himself')
const SHE = wordSet('she her hers herself')

/** The sex of the first pronoun behind a description, if nobody else is named before it. */
function sexAhead(names: Scene, at: number): Gender {
  const { lexed } = names
  for (let i = at; i < at + 24 && i < lexed.count; i++) {
    if (HE.has(lexed.word[i]!)) return 'male'
    if (SHE.has(lexed.word[i]!)) return 'female'
    const name = nameFrom(names, i)
    if (name?.named.isPerson) return null
  }
  return null
}

/** `the actress, 36,`: the description in front of the age. */
function describedBefore(names: Scene, placed: PlacedClaim): Mention | null {
  const { lexed } = names
  const { from } = placed
  let comma = from - 1
  if (ADVERBS.has(lexed.word[comma]!)) comma--
  if (!has(lexed, comma, Tag.Comma)) return null
  const place = placeTo(names, comma)
  if (place !== undefined && place.mention.form === 'description') return place.mention
  if (!has(lexed, comma - 1, Tag.Word) || has(lexed, comma - 1, Tag.Capital)) return null
  for (let i = comma - 1; i > comma - 10 && i >= 0 && lexed.sentence[i] === lexed.sentence[from]; i--) {
    if (!ARTICLES.has(lexed.word[i]!)) continue
    if (A.has(lexed.word[i]!))
      return knownMentionOf(names, 'description', i, comma, null, genderOf(lexed.word[comma - 1]!))
    const sex = genderOf(lexed.word[comma - 1]!)
    return knownMentionOf(
      names,
      'description',
      i,
      comma,
      resolvePerson(names, i, { sex, isDescription: true, ...yearsOf(placed) }),
      sex,
    )
  }
  return null
}
