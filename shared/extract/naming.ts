import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { isGivenName } from './given-names.ts'
import { isSameList } from './named.ts'
import { type Evidence, evidenceAt, isSameEvidence } from './names-evidence.ts'
import { findRuns, leadingRole, lowerOf, NAMING_TITLES, nameOf, type Run } from './names-runs.ts'
import { NOT_A_PERSON, SPEECH } from './names-words.ts'
import type { Paragraph } from './paragraph.ts'
import { type Gender, TITLES } from './people-words.ts'

/** A run of capitals with all that its own paragraph tells of whom it names. */
export interface Naming {
  readonly run: Run
  /** Its words without a role in front. */
  readonly words: readonly string[]
  /** As the article gives it, without a role in front. */
  readonly name: string
  /** Names the one before it a second time, under another title. */
  readonly isTwin: boolean
  /** Its first word has its capital perhaps only from the sentence. */
  readonly isDoubtful: boolean
  /** Its first word is one for somebody known (`Gushing Ode said`) rather than the name of another Ode. */
  readonly describes: boolean
  /** As `Brill Heath Library` does, and `Brill Heath` does not. */
  readonly endsAsNoPerson: boolean
  /** Its first word begins the sentence and is no known given name. */
  readonly isLed: boolean
  /** A single word that only begins a sentence: it names nobody who is not named elsewhere. */
  readonly isWeak: boolean
  /** The sex that a title in front tells. */
  readonly sex: Gender
  readonly evidence: Evidence
}

/** Every run of capitals of a paragraph that may name somebody, outside the tokens already `taken`. */
export function findNamings(paragraph: Paragraph, taken: Uint8Array): Naming[] {
  const { lexed } = paragraph
  const runs = findRuns(paragraph, taken)
  return runs.map((run, i) => {
    const hasRole = leadingRole(lexed, run) >= 0
    const isLed = run.initial && !isGivenName(lexed.word[run.from]!)
    const words = hasRole ? run.words.slice(1) : run.words
    return {
      run,
      words,
      name: nameOf(lexed, hasRole ? { ...run, from: run.from + 1 } : run),
      isTwin: i > 0 && isSameByTitle(lexed, runs[i - 1]!, run),
      isDoubtful: isLed && run.title < 0,
      describes: isLed && describes(lexed, run.from),
      endsAsNoPerson: NOT_A_PERSON.has(lexed.word[run.to - 1]!),
      isLed,
      isWeak: run.initial && run.title < 0 && !isGivenName(lexed.word[run.to - 1]!) && !isFollowed(lexed, run.to),
      sex: run.title < 0 ? null : (TITLES.get(run.title) ?? null),
      evidence: evidenceAt(lexed, run, words),
    }
  })
}

const DESCRIBING =
  /^(?:\w+(?:ing|ed|ly|ant|ous|ful|ish|ive)|proud|sad|brave|busy|happy|poor|little|big|young|old|new|late|shy|sick|dear|tiny)$/

/** `|Gushing| Ode said`: a word for somebody known rather than the name of another Ode. */
function describes(lexed: Lexed, at: number): boolean {
  return lexed.word[at]! >= 0 || DESCRIBING.test(lowerOf(lexed, at))
}

/** `the Duke of Leeds, Prince Adam`: one person under two titles. */
function isSameByTitle(lexed: Lexed, before: Run, run: Run): boolean {
  if (run.from !== before.to + 1 || !has(lexed, before.to, Tag.Comma)) return false
  const [one, other] = [lexed.word[before.from]!, lexed.word[run.from]!]
  return NAMING_TITLES.has(one) && NAMING_TITLES.has(other) && TITLES.get(one) === TITLES.get(other)
}

/** `|Ode|’s`, `|Ode| said`, `|Ode|, 47,`: what only a name has behind it. */
function isFollowed(lexed: Lexed, to: number): boolean {
  if (has(lexed, to, Tag.Possessive) || SPEECH.has(lexed.word[to]!)) return true
  return has(lexed, to, Tag.Comma) && has(lexed, to + 1, Tag.Digits) && has(lexed, to + 2, Tag.Comma)
}

/** Whether both lists name the same, wherever in their paragraphs. */
export function areSameNamings(one: readonly Naming[], other: readonly Naming[]): boolean {
  return one === other || (one.length === other.length && one.every((naming, i) => isSameNaming(naming, other[i]!)))
}

function isSameNaming(one: Naming, other: Naming): boolean {
  return (
    one.name === other.name &&
    one.isTwin === other.isTwin &&
    one.isDoubtful === other.isDoubtful &&
    one.describes === other.describes &&
    one.endsAsNoPerson === other.endsAsNoPerson &&
    one.isLed === other.isLed &&
    one.isWeak === other.isWeak &&
    one.sex === other.sex &&
    one.run.initial === other.run.initial &&
    one.words.length === other.words.length &&
    isSameList(one.run.words, other.run.words) &&
    isSameEvidence(one.evidence, other.evidence)
  )
}
