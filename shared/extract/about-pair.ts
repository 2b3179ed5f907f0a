import type { Mention } from '../model/claim.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { type NamedAt, nameFrom, nameTo } from './at-token.ts'
import { mentionOf, placesBefore, sexOf } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import { PARAGRAPHS } from './hearsay.ts'
import { withSecond } from './holder.ts'
import type { NameList, Names, Placed } from './names.ts'
import { PLURAL_PEOPLE } from './people-words.ts'
import type { AboutMention, Scene, Twins } from './scene.ts'

const AND = wordId('and')
/** Two of one birth. */
export const TWINS = wordSet('twins triplets')
const TURNING = wordSet('turn turned are were will be now just both have')

/** `the twins, Kit and Lark, turned |7`. */
export function twinsBefore(names: Names, from: number): readonly NamedAt[] {
  const { lexed } = names
  let verb = from
  while (verb > from - 4 && TURNING.has(lexed.word[verb - 1]!)) verb--
  if (verb === from) return []
  const last = nameTo(names, has(lexed, verb - 1, Tag.Comma) ? verb - 1 : verb)
  const first =
    last !== undefined && lexed.word[last.run.from - 1] === AND ? nameTo(names, last.run.from - 1) : undefined
  if (last === undefined || first === undefined) return []
  const before = has(lexed, first.run.from - 1, Tag.Comma) ? first.run.from - 2 : first.run.from - 1
  return TWINS.has(lexed.word[before]!) ? [first, last] : []
}

const twins = new WeakMap<Placed, Twins | null>()

/** The pair that a paragraph presents as twins, the same object whenever asked; null where it presents none. */
export function twinsOf(placed: Placed): Twins | null {
  const known = twins.get(placed)
  if (known !== undefined) return known
  const found = findTwins(placed)
  twins.set(placed, found)
  return found
}

function findTwins(names: Placed): Twins | null {
  const { lexed } = names
  for (let at = 0; at < lexed.count; at++) {
    if (!TWINS.has(lexed.word[at]!)) continue
    const first = nameFrom(names, has(lexed, at + 1, Tag.Comma | Tag.Dash) ? at + 2 : at + 1)
    const pair = first === undefined ? [] : withSecond(names, first, at)
    if (pair.length === 2) return { home: names, names: [pair[0]!, pair[1]!] }
  }
  return null
}

/** The pair that the article presents as twins, wherever it does. */
export function namedTwins(scene: Scene): AboutMention | null {
  scene.asked.twins = true
  const found = scene.twins()
  return found === null ? null : { ...together(scene, found.names, found.home), home: found.home }
}

/** Tokens between the comma and the second of two ages. */
const PAIRED = 6
/** The comma before two ages in a row that `placed` is one of (`Ada and Ben Ode|, 31 and 28`), else -1. */
export function pairedComma({ lexed }: Pick<Names, 'lexed'>, { claim, from }: PlacedClaim): number {
  if (claim.kind !== 'age' || claim.pattern !== PAIR_PATTERN) return -1
  for (let i = from - 1; i > from - PAIRED && i > 0; i--) if (has(lexed, i, Tag.Comma)) return i
  return -1
}

/** The wording that gives two people their ages in the order of their names. */
const PAIR_PATTERN = '<names>, <n> and <n>,'

/** Whose age one of two in a row behind a comma is: the first's of two names, or the second's; null where they are not known. */
export function pairBefore(scene: Scene, placed: PlacedClaim, comma: number): AboutMention | null {
  const beside = twoAt(scene, comma) ?? twoIn(scene, comma)
  if (beside !== null) return oneOf(scene, beside, placed, scene)
  scene.asked.earlier = true
  for (let back = 1; back <= PARAGRAPHS; back++) {
    const home = scene.earlier(back)?.placed
    if (home === undefined) return null
    const two = twoIn(home, home.lexed.count)
    if (two !== null) return { ...oneOf(scene, two, placed, home), home }
  }
  return null
}

/** The mention in paragraph `home` of whichever of the two the claim gives an age. */
function oneOf(
  scene: Scene,
  two: readonly [NamedAt, NamedAt],
  placed: PlacedClaim,
  home: Pick<Names, 'lexed'>,
): Mention {
  const isFirst = scene.lexed.word[placed.to] === AND
  const { run, named } = isFirst ? two[0] : two[1]
  const mention = mentionOf(home, 'name', run.from, run.to, named, sexOf(scene, named))
  const fullest = isFirst && isKin(home, two[0]) ? sharedName(two) : mention.fullest
  return { ...mention, sort: 'person', fullest }
}

/** `Ada and Ben Ode` before token `to`. */
function twoAt(names: NameList<NamedAt>, to: number): readonly [NamedAt, NamedAt] | null {
  const second = nameTo(names, to)
  if (second === undefined || names.lexed.word[second.run.from - 1] !== AND) return null
  const first = nameTo(names, second.run.from - 1)
  return first === undefined ? null : [first, second]
}

/** Places of a paragraph looked back through for two who were named together. */
const MEMORY = 60

/** The last two whom a paragraph names together before token `at`: whom `the pair` means. */
function twoIn(names: Names, at: number): readonly [NamedAt, NamedAt] | null {
  const here = placesBefore(names, at)
  for (let i = here - 1; i >= 0 && i >= here - MEMORY; i--) {
    const two = twoAt(names, names.places[i]!.to)
    if (two !== null) return two
  }
  return null
}

function isKin({ lexed }: Pick<Names, 'lexed'>, { run }: NamedAt): boolean {
  return PLURAL_PEOPLE.has(lexed.word[run.from - 1]!) || PLURAL_PEOPLE.has(lexed.word[run.from]!)
}

/** `the sisters Ada and Ben Ode`: the surname is the first's too. */
function sharedName([first, second]: readonly [NamedAt, NamedAt]): string {
  const own = first.named
  const other = second.named
  if (own.words.length > 1 || other.words.length < 2) return own.name
  return `${own.name} ${other.name.split(' ').slice(1).join(' ')}`
}

/** Everybody in `found`, of paragraph `home`, as one mention: `Ada Marsh & Ben Ode`. */
export function together(scene: Scene, found: readonly NamedAt[], home: Pick<Names, 'lexed'> = scene): Mention {
  const { run, named } = found[0]!
  const last = found[found.length - 1]!.run
  const mention = mentionOf(home, 'name', run.from, last.to, named, sexOf(scene, named))
  if (found.length === 1) return { ...mention, sort: 'person' }
  const fullest = found.map(one => one.named.name).join(' & ')
  return { ...mention, sort: 'person', fullest, plural: true, gender: null }
}
