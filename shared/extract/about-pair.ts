import type { Mention } from '../model/claim.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { mentionOf, placesBefore } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import { withSecond } from './holder.ts'
import type { Names } from './names.ts'
import type { NamedAt } from './names-people.ts'
import { PLURAL_PEOPLE } from './people-words.ts'

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
  const last = names.nameTo.get(has(lexed, verb - 1, Tag.Comma) ? verb - 1 : verb)
  const first =
    last !== undefined && lexed.word[last.run.from - 1] === AND ? names.nameTo.get(last.run.from - 1) : undefined
  if (last === undefined || first === undefined) return []
  const before = has(lexed, first.run.from - 1, Tag.Comma) ? first.run.from - 2 : first.run.from - 1
  return TWINS.has(lexed.word[before]!) ? [first, last] : []
}

/** The pair that the article presents as twins, wherever it does. */
export function namedTwins(names: Names): readonly NamedAt[] {
  const known = twins.get(names)
  if (known !== undefined) return known
  const found = findTwins(names)
  twins.set(names, found)
  return found
}

const twins = new WeakMap<Names, readonly NamedAt[]>()

function findTwins(names: Names): readonly NamedAt[] {
  const { lexed } = names
  for (let at = 0; at < lexed.count; at++) {
    if (!TWINS.has(lexed.word[at]!)) continue
    const first = names.nameFrom.get(has(lexed, at + 1, Tag.Comma | Tag.Dash) ? at + 2 : at + 1)
    const pair = first === undefined ? [] : withSecond(names, first, at)
    if (pair.length === 2) return pair
  }
  return []
}

/** Tokens between the comma and the second of two ages. */
const PAIRED = 6
/** Places looked back through for two who were named together. */
const MEMORY = 60

/** The comma before two ages in a row that `placed` is one of (`Ada and Ben Ode|, 31 and 28`), else -1. */
export function pairedComma({ lexed }: Names, { claim, from }: PlacedClaim): number {
  if (claim.kind !== 'age' || claim.pattern !== PAIR_PATTERN) return -1
  for (let i = from - 1; i > from - PAIRED && i > 0; i--) if (has(lexed, i, Tag.Comma)) return i
  return -1
}

/** The wording that gives two people their ages in the order of their names. */
const PAIR_PATTERN = '<names>, <n> and <n>,'

/** Whose age one of two in a row behind a comma is: the first's of two names, or the second's; null where they are not known. */
export function pairBefore(names: Names, placed: PlacedClaim, comma: number): Mention | null {
  const two = twoAt(names, comma) ?? twoBefore(names, comma)
  if (two === null) return null
  const isFirst = names.lexed.word[placed.to] === AND
  const one = isFirst ? two[0] : two[1]
  const mention: Mention = { ...mentionOf(names, 'name', one.run.from, one.run.to, one.named), sort: 'person' }
  return isFirst && isKin(names, two[0]) ? { ...mention, fullest: sharedName(names, two) } : mention
}

/** `Ada and Ben Ode` before token `to`. */
function twoAt(names: Names, to: number): readonly [NamedAt, NamedAt] | null {
  const second = names.nameTo.get(to)
  if (second === undefined || names.lexed.word[second.run.from - 1] !== AND) return null
  const first = names.nameTo.get(second.run.from - 1)
  return first === undefined ? null : [first, second]
}

/** The last two who were named together before token `at`: whom `the pair` means. */
function twoBefore(names: Names, at: number): readonly [NamedAt, NamedAt] | null {
  const here = placesBefore(names, at)
  for (let i = here - 1; i >= 0 && i > here - MEMORY; i--) {
    const two = twoAt(names, names.places[i]!.to)
    if (two !== null) return two
  }
  return null
}

function isKin({ lexed }: Names, { run }: NamedAt): boolean {
  return PLURAL_PEOPLE.has(lexed.word[run.from - 1]!) || PLURAL_PEOPLE.has(lexed.word[run.from]!)
}

/** `the sisters Ada and Ben Ode`: the surname is the first's too. */
function sharedName(names: Names, [first, second]: readonly [NamedAt, NamedAt]): string {
  const own = names.named[first.named]!
  const other = names.named[second.named]!
  if (own.words.length > 1 || other.words.length < 2) return own.name
  return `${own.name} ${other.name.split(' ').slice(1).join(' ')}`
}

/** Everybody in `found` as one mention: `Ada Marsh & Ben Ode`. */
export function together(names: Names, found: readonly NamedAt[]): Mention {
  const first = found[0]!.run
  const last = found[found.length - 1]!.run
  const mention = mentionOf(names, 'name', first.from, last.to, found[0]!.named)
  if (found.length === 1) return { ...mention, sort: 'person' }
  const fullest = found.map(({ named }) => names.named[named]!.name).join(' & ')
  return { ...mention, sort: 'person', fullest, plural: true, gender: null }
}
