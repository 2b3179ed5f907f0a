import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { DASHES, has, touches } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { ageOf, ageUnit, isInsideNumber, OLDEST_THING, readYears } from './grammar-parts.ts'

const NUMBER = Tag.Digits | Tag.NumberWord
const OLD = wordSet('old young')
const OF = wordId('of')
const AGE = wordId('age')
const JOINT = wordSet('and or to')
/** `20-year-olds`: people of that age in general; nobody's age. */
const OLDS = wordId('olds')

/** `39-year-old`, `39 year old`, `nine-year-old`, `6-month-old`, `2½-year-old`. */
function readYearOld(lexed: Lexed, at: number): Candidate | null {
  const number = readYears(lexed, at, OLDEST_THING)
  if (number === null) return null
  const unitAt = skipHyphen(lexed, number.to)
  const unit = ageUnit(lexed, unitAt)
  if (unit === null) return null
  const old = skipHyphen(lexed, unitAt + 1)
  if (!OLD.has(lexed.word[old]!)) return null
  return ageOf(lexed, at, old + 1, number.value, unit, { weight: 1 })
}

/** `9` in `9- and 11-year-old`, `11 and 9-year-old sons`: the number that shares the unit of the next. */
function readSuspended(lexed: Lexed, at: number): Candidate | null {
  const number = readYears(lexed, at)
  if (number === null || !has(lexed, number.to, Tag.Hyphen) || !touches(lexed, number.to)) return null
  let next = number.to + 1
  if (has(lexed, next, Tag.Comma)) next++
  if (JOINT.has(lexed.word[next]!)) next++
  if (next === number.to + 1 || !has(lexed, next, NUMBER)) return null
  const other = readYearOld(lexed, next)
  return other === null ? null : ageOf(lexed, at, number.to, number.value, 'year', { weight: 1 })
}

function skipHyphen(lexed: Lexed, at: number): number {
  return has(lexed, at, DASHES) ? at + 1 : at
}

/** `97 years old`, `96 years of age`, `5 months old`. */
function readUnitOfAge(lexed: Lexed, at: number): Candidate | null {
  const number = readYears(lexed, at)
  if (number === null) return null
  const unit = ageUnit(lexed, number.to)
  if (unit === null) return null
  const to = number.to + 1
  if (lexed.word[to] !== OF || lexed.word[to + 1] !== AGE) return null
  return ageOf(lexed, at, to + 2, number.value, unit, { weight: 1 })
}

const LEADS = wordSet('at aged just only')
const AND = wordId('and')

/** `at |16 years and 38 days|`: told in whole years. */
function readYearsAndDays(lexed: Lexed, at: number): Candidate | null {
  const years = LEADS.has(lexed.word[at - 1]!) ? readYears(lexed, at) : null
  if (years === null || ageUnit(lexed, years.to) !== 'year') return null
  const days = readYears(lexed, lexed.word[years.to + 1] === AND ? years.to + 2 : years.to + 1, DAYS)
  if (days === null || ageUnit(lexed, days.to) !== 'day') return null
  return ageOf(lexed, at, days.to + 1, years.value, 'year', { weight: 1 })
}
/** Days in a year. */
const DAYS = 365

const AGED = wordSet('aged age')
const ADVERBS = wordSet('just only about around nearly almost barely')
const AGES = wordSet('ages aged')
const THE = wordId('the')
const AN = wordSet('an a')
/** Limits of the law and of surveys, nobody's age: "under the age of 18". */
const LIMIT = wordSet('under over below above between')
const OR = wordId('or')
const LIMIT_AFTER = wordSet('over older under younger above up')

/** `aged 39`, `age 34`, `at the age of six`, `ages 3 and 5`. */
function readAged(lexed: Lexed, at: number): readonly Candidate[] | null {
  let from = at + 1
  if (lexed.word[from] === OF) from++
  if (has(lexed, from, Tag.Mark) && lexed.value[from] === 0x3a) from++
  if (ADVERBS.has(lexed.word[from]!)) from++
  const isList = AGES.has(lexed.word[at]!)
  if (!AGED.has(lexed.word[at]!) && !isList) return null
  if (isLimit(lexed, at)) return null
  const found: Candidate[] = []
  for (let next = from; found.length < 8; ) {
    const number = readYears(lexed, next)
    if (number === null) break
    const unit = ageUnit(lexed, number.to)
    if (has(lexed, number.to, DASHES) && !OLD.has(lexed.word[number.to + 1]!)) return null
    if (lexed.word[number.to] === OR && LIMIT_AFTER.has(lexed.word[number.to + 1]!)) return null
    const to = unit === null ? number.to : number.to + 1
    found.push(ageOf(lexed, next, to, number.value, unit ?? 'year', { weight: 1 }))
    if (!isList) break
    next = to
    if (has(lexed, next, Tag.Comma)) next++
    if (JOINT.has(lexed.word[next]!)) next++
    if (next === to || !has(lexed, next, NUMBER)) break
    if (lexed.word[next - 1] === wordId('to')) return null
  }
  return found.length === 0 ? null : found
}

function isLimit(lexed: Lexed, at: number): boolean {
  let before = at - 1
  if (lexed.word[before] === THE || AN.has(lexed.word[before]!)) before--
  return LIMIT.has(lexed.word[before]!)
}

/** `45yo`, `45 y/o`. */
function readShort(lexed: Lexed, at: number): Candidate | null {
  const number = isInsideNumber(lexed, at) ? null : readYears(lexed, at)
  if (number === null) return null
  if (lexed.word[number.to] === YO) return ageOf(lexed, at, number.to + 1, number.value)
  if (lexed.word[number.to] !== Y || !has(lexed, number.to + 1, Tag.Slash) || lexed.word[number.to + 2] !== O)
    return null
  return ageOf(lexed, at, number.to + 3, number.value)
}
const YO = wordId('yo')
const Y = wordId('y')
const O = wordId('o')

const IN_NUMBER = wordSet('and a an')

/** A unit follows, or what may stand before it: a hyphen, or more of the number. */
function mayHaveUnit(lexed: Lexed, at: number): boolean {
  const word = lexed.word[at + 1]!
  return has(lexed, at + 1, Tag.Unit | DASHES | NUMBER) || IN_NUMBER.has(word) || word === YO || word === Y
}

export const unitPatterns: readonly Pattern[] = [
  {
    name: '<n>-year-old',
    kind: 'age',
    tags: NUMBER,
    gate: mayHaveUnit,
    read: (lexed, at) => {
      const found = readYearOld(lexed, at)
      return found === null || isGeneric(lexed, at) ? null : found
    },
  },
  {
    name: '<n>- and <n>-year-old',
    kind: 'age',
    tags: NUMBER,
    unless: Tag.Year,
    gate: mayHaveUnit,
    read: readSuspended,
  },
  { name: '<n> years of age', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: mayHaveUnit, read: readUnitOfAge },
  {
    name: 'at <n> years and <n> days',
    kind: 'age',
    tags: NUMBER,
    unless: Tag.Year,
    gate: mayHaveUnit,
    read: readYearsAndDays,
  },
  { name: '<n> y/o', kind: 'age', tags: Tag.Digits, unless: Tag.Year, gate: mayHaveUnit, read: readShort },
  { name: 'aged <n>', kind: 'age', words: wordSet('age aged ages'), read: readAged },
]

/** `20-year-olds`. */
function isGeneric(lexed: Lexed, at: number): boolean {
  for (let i = at + 1; i < at + 6; i++) if (lexed.word[i] === OLDS) return true
  return false
}
