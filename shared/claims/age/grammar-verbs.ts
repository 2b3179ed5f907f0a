import { beforeHedge, HEDGE_ENDS } from '../../extract/hedge.ts'
import type { Candidate, Pattern } from '../../extract/pattern.ts'
import { isPersonWord } from '../../extract/people-words.ts'
import { type Lexed, Tag } from '../../model/token.ts'
import { has } from '../../text/tokens.ts'
import { wordId, wordSet } from '../../text/vocabulary.ts'
import { WordSet } from '../../text/word-set.ts'
import { ageOf, ageUnit, readYears, standsAlone } from './grammar-parts.ts'

const NUMBER = Tag.Digits | Tag.NumberWord
const ADVERBS = wordSet(
  'now just only already about then almost nearly still barely around only roughly around over exactly officially finally sadly actually really probably currently over under more than approximately',
)
const TURN = wordSet('turn turns turned turning')
const BE = wordSet("is was are were be been being i'm he's she's they're we're you're he'd she'd")
const OLD = wordId('old')

/** The age at `at` with its unit, if it has one: `7`, `97 years old`, `6 months`, `40 years`. */
function readAge(lexed: Lexed, at: number): Candidate | null {
  const number = readYears(lexed, at)
  if (number === null) return null
  const unit = ageUnit(lexed, number.to)
  if (unit === null) {
    if (!standsAlone(lexed, number.to) || isVersus(lexed, number.to)) return null
    return ageOf(lexed, at, number.to, number.value)
  }
  return lexed.word[number.to + 1] === OLD ? ageOf(lexed, at, number.to + 2, number.value, unit, { weight: 1 }) : null
}

/** `3 to 1`, `40 and 36`, `7 of 9`: two numbers set against each other; not `80 on 2 May`. */
function isVersus(lexed: Lexed, at: number): boolean {
  if (has(lexed, at + 1, Tag.Year) || has(lexed, at + 2, Tag.Month)) return false
  return has(lexed, at, Tag.Word) && has(lexed, at + 1, NUMBER | Tag.Currency)
}

/** Back over a hedge and the words that may stand between the verb and the age. */
function beforeAdverbs(lexed: Lexed, at: number): number {
  let before = beforeHedge(lexed, at)
  for (let i = 0; i < 3 && ADVERBS.has(lexed.word[before]!); i++) before--
  return before
}

/** `turned 7`, `turns 36`, `turning 97 years old`. */
function readTurned(lexed: Lexed, at: number): Candidate | null {
  if (!TURN.has(lexed.word[beforeAdverbs(lexed, at)]!)) return null
  const found = readAge(lexed, at)
  if (found === null || found.kind !== 'age' || typeof found.says === 'function') return null
  return { ...found, says: { ...found.says, fields: { ...found.says.fields, birthday: true } } }
}

const SUBJECTS = wordSet('i he she we they you who')
const CONTRACTED = wordSet("i'm they're we're you're he'd she'd i'd i'll he'll she'll they'll who'll who'd")
const GETTING = wordSet('when since until till before after while because as if')

/** `was 24 when`, `I was 17`, `she's 39`, `who is now 48`, `the singer was 33`. */
function readWas(lexed: Lexed, at: number): Candidate | null {
  let verb = beforeAdverbs(lexed, at)
  const contracted = has(lexed, verb, Tag.Possessive) && SUBJECTS.has(lexed.word[verb - 1]!)
  if (!contracted && !BE.has(lexed.word[verb]!)) return null
  const found = readAge(lexed, at)
  if (found === null) return null
  const isBareWord = has(lexed, at, Tag.NumberWord) && found.to - found.from === 1
  if (isBareWord && lexed.value[at]! < 2) return null
  if (contracted || CONTRACTED.has(lexed.word[verb]!)) return found
  while (verb > 0 && AUXILIARIES.has(lexed.word[verb - 1]!)) verb--
  return CONTRACTED.has(lexed.word[verb - 1]!) ||
    isSubject(lexed, verb - 1) ||
    isBeforeClause(lexed, found.to) ||
    isBehindInsertion(lexed, verb - 1) ||
    (JOINS.has(lexed.word[verb - 1]!) && saysAge(lexed, verb - 1))
    ? found
    : null
}
const JOINS = wordSet('and but')
/** Longest insertion between a subject and its verb, and longest stretch between two ages of one subject, in tokens. */
const INSERTION = 14

/** The comma at `comma` closes what was put in behind a subject: `Ode, the boy|, was eleven`, `its leader, Prof Ode|, was 33`. */
function isBehindInsertion(lexed: Lexed, comma: number): boolean {
  if (!has(lexed, comma, Tag.Comma)) return false
  for (let i = comma - 2; i > 0 && i > comma - INSERTION && lexed.sentence[i] === lexed.sentence[comma]; i--) {
    if (has(lexed, i, Tag.Comma)) return isSubject(lexed, i - 1)
  }
  return false
}

/** `in Leeds`: a name that a place stands in. */
function isPlace(lexed: Lexed, last: number): boolean {
  let first = last
  while (first > last - 4 && has(lexed, first, Tag.Capital)) first--
  return PLACING.has(lexed.word[first]!)
}
const PLACING = wordSet('in at near')

/** Whether the same sentence gave an age shortly before token `at`: `was 23 then |and is 29 now`. */
function saysAge(lexed: Lexed, at: number): boolean {
  for (let i = at - 2; i > 0 && i > at - INSERTION && lexed.sentence[i] === lexed.sentence[at]; i--) {
    if (!BE.has(lexed.word[i]!)) continue
    const age = afterAdverbs(lexed, i)
    if (has(lexed, age, NUMBER)) return isSubjectOfAge(lexed, i - 1) && readAge(lexed, age) !== null
  }
  return false
}

function isSubjectOfAge(lexed: Lexed, at: number): boolean {
  return isSubject(lexed, at) || isBehindInsertion(lexed, at)
}

function afterAdverbs(lexed: Lexed, verb: number): number {
  let after = verb + 1
  for (let i = 0; i < 3 && ADVERBS.has(lexed.word[after]!); i++) after++
  return after
}

const THEN = wordSet('and then')
const TIMED = wordSet('when on at by in now then today')

/** `eleven on day one and |fourteen on the last day`: the second age of a subject, both with their time. */
function readSecond(lexed: Lexed, at: number): Candidate | null {
  if (!THEN.has(lexed.word[at - 1]!)) return null
  const found = readAge(lexed, at)
  return found !== null && TIMED.has(lexed.word[found.to]!) && saysAge(lexed, at - 1) ? found : null
}

const AUXILIARIES = wordSet(
  "would will have has had could might may must wouldn't should be been when also just now both all",
)

/** A pronoun, a name or a noun for a person. */
function isSubject(lexed: Lexed, at: number): boolean {
  if (at < 0) return false
  if (SUBJECTS.has(lexed.word[at]!) || isPersonWord(lexed.word[at]!)) return true
  if (has(lexed, at, Tag.CloseQuote)) return true
  if (has(lexed, at, Tag.Upper | Tag.Month | Tag.Weekday) || IT.has(lexed.word[at]!)) return false
  return has(lexed, at, Tag.Capital) && !isPlace(lexed, at)
}
const IT = wordSet('it this that there score total number result what which these those here count toll age')

/** `… was 24 when she joined`: only people are so old when something happens. */
function isBeforeClause(lexed: Lexed, at: number): boolean {
  return GETTING.has(lexed.word[at]!) && SUBJECTS.has(lexed.word[at + 1]!)
}

const AT = wordId('at')
/** What people do at an age. */
const LIFE = wordSet(
  `died dies die dead passed death married marry marries wed weds retire retired retires retiring retirement pregnant became become
  becoming mother father mom dad debut debuted started starting began begin joined left career born discovered gave birth
  orphaned widowed divorced graduated dropped quit moved enlisted emigrated won killed diagnosed crowned elected
  appointed signed making hired oldest youngest grandmother grandfather fame stardom acting modeling modelling`,
)
const PRONOUN = wordSet('he she i they we')
/** Right behind an age, without a comma: `At 34 |she| retired`. */
const NEXT_PRONOUN = wordSet('he she i')

/** `At 34, she …` · `and at 16 she …` · `died at 76` · `retired at 65` · `in 2008, at 37,`. A small number at the head may be a clock time and is left alone. */
function readAt(lexed: Lexed, at: number): Candidate | null {
  const before = beforeAdverbs(lexed, at)
  if (lexed.word[before] !== AT) return null
  const number = readYears(lexed, at)
  if (number === null || !standsAlone(lexed, number.to)) return null
  if (isVersus(lexed, number.to) && !SEQUENCE.has(lexed.word[number.to]!)) return null
  const comma = has(lexed, number.to, Tag.Comma)
  const heads =
    before === 0 ||
    lexed.sentence[before - 1] !== lexed.sentence[before] ||
    has(lexed, before - 1, Tag.Comma | Tag.OpenQuote)
  const subject = comma && (PRONOUN.has(lexed.word[number.to + 1]!) || has(lexed, number.to + 1, Tag.Capital))
  const isOfSomebody = NEXT_PRONOUN.has(lexed.word[number.to]!)
  if (isOfSomebody && (heads || lexed.word[before - 1] === AND) && number.value > 12)
    return ageOf(lexed, at, number.to, number.value)
  const dated = has(lexed, before - 1, Tag.Comma) && has(lexed, before - 2, Tag.Year) && has(lexed, number.to, Tag.Mark)
  if (heads && (subject || dated) && number.value > 12) return ageOf(lexed, at, number.to, number.value)
  return hasLifeVerb(lexed, before) ? ageOf(lexed, at, number.to, number.value) : null
}

/** `retired at 65 |after| 40 years`: what came when, no score. */
const SEQUENCE = wordSet('after before since until when while')

function hasLifeVerb(lexed: Lexed, before: number): boolean {
  for (let i = before - 1; i >= 0 && i > before - 9 && lexed.sentence[i] === lexed.sentence[before]; i--) {
    if (LIFE.has(lexed.word[i]!)) return true
    if (has(lexed, i, Tag.NumberWord | Tag.Digits) && !has(lexed, i, Tag.Year)) return false
  }
  return false
}

const MAKING = wordSet('making made makes make')
const HIM = wordSet('him her them me')

/** `making him 44`. */
function readMaking(lexed: Lexed, at: number): Candidate | null {
  const object = beforeAdverbs(lexed, at)
  return HIM.has(lexed.word[object]!) && MAKING.has(lexed.word[object - 1]!) ? readAge(lexed, at) : null
}

const NOW = wordId('now')
/** Below it a number behind `Now` may as well count something. */
const GROWN = 10

/** `|Now| 63 and retired, Ode lives …`, at the head of a sentence. */
function readNow(lexed: Lexed, at: number): Candidate | null {
  const now = at - 1
  if (lexed.word[now] !== NOW || (now > 0 && lexed.sentence[now - 1] === lexed.sentence[now])) return null
  const closes = has(lexed, at + 1, Tag.Comma) || lexed.word[at + 1] === AND
  return closes && lexed.value[at]! >= GROWN ? readAge(lexed, at) : null
}
const AND = wordId('and')

const SOMEONE = wordSet('boy girl man woman child youth lad lass')

/** `a boy of nine`, `a man of 60`. */
function readOf(lexed: Lexed, at: number): Candidate | null {
  return lexed.word[at - 1] === OF && SOMEONE.has(lexed.word[at - 2]!) ? readAge(lexed, at) : null
}
const OF = wordId('of')

const LEADING = new WordSet([...ADVERBS, ...HEDGE_ENDS, ...TURN, ...BE, ...THEN, ...HIM, NOW, OF, AT])

/** A word stands before the number that any of these wordings may have there, or the `'s` of `she's`. */
function isLed(lexed: Lexed, at: number): boolean {
  return LEADING.has(lexed.word[at - 1]!) || has(lexed, at - 1, Tag.Possessive)
}

export const verbPatterns: readonly Pattern[] = [
  { name: 'turned <n>', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readTurned },
  { name: 'was <n>', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readWas },
  { name: 'was <n> and <n>', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readSecond },
  { name: 'making her <n>', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readMaking },
  { name: 'Now <n>,', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readNow },
  { name: 'a boy of <n>', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readOf },
  { name: 'at <n>', kind: 'age', tags: NUMBER, unless: Tag.Year, gate: isLed, read: readAt },
]
