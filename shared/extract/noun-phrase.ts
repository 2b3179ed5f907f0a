import { type Lexed, Tag } from '../model/token.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { type CountedNoun, countedNoun } from './counted-nouns.ts'

/** What may stand between a number and the noun it counts: "15 brand new episodes". */
const ADJECTIVES = wordSet(
  `new brand full more additional complete total whole entire separate different studio solo feature original hit
  bestselling best selling length live consecutive straight successive career major ever young adult adopted biological
  beautiful grown older younger twin minor little remaining final last previous special unaired further extra television tv
  hour minute half regular competitive international individual gold silver bronze golden winning award daytime
  primetime academy acclaimed critically successful official platinum wedding presidential consecutive romantic
  children's daytime comedy drama reality animated short documentary independent number one league world national
  grand slam open screen actors guild people's choice small own planned weekly daily nightly monthly standalone design music theater theatre art arts
  press journalism science industry literary acting writing directing fashion architecture engineering crime historical`,
)
const FURTHEST = 6
/** How adjectives end: "acclaimed", "winning", "weekly", "fictional". */
const ADJECTIVAL = ['ed', 'ing', 'ly', 'al', 'ic', 'ous', 'ful', 'ive', 'less', 'able', 'long']

/** A counted noun and the token it stands at. */
export interface FoundNoun extends CountedNoun {
  readonly at: number
}

/**
 * The counted noun that a number or ordinal ending before token `at` belongs to, past adjectives, hyphens and the
 * capitals of an award's name ("three Golden Globe nominations"); null where none follows.
 */
export function nounAfter(lexed: Lexed, at: number): FoundNoun | null {
  let onlyShows = false
  for (let i = at; i < at + FURTHEST && i < lexed.count && lexed.sentence[i] === lexed.sentence[at]; i++) {
    const tags = lexed.tags[i]!
    const word = lexed.word[i]!
    const noun = (tags & Tag.Word) === 0 ? undefined : countedNoun(word)
    const isPartOfName = (tags & Tag.Capital) !== 0 && (lexed.tags[i + 1]! & Tag.Capital) !== 0
    const isShow = (tags & Tag.SeasonNoun) !== 0
    if (noun?.isSingular && isPluralAt(lexed, i + 1)) continue
    if (noun !== undefined && (!isPartOfName || isShow)) return onlyShows && !isShow ? null : { ...noun, at: i }
    const passes = (tags & (Tag.Capital | Tag.Hyphen)) !== 0 || ADJECTIVES.has(word) || noun !== undefined
    if (passes) continue
    if (!isLengthAt(lexed, i) && !isAdjectival(lexed, i)) return null
    onlyShows = true
  }
  return null
}

/** `three film |awards|`: what a noun in the singular only describes. */
function isPluralAt(lexed: Lexed, at: number): boolean {
  const noun = (lexed.tags[at]! & Tag.Word) === 0 ? undefined : countedNoun(lexed.word[at]!)
  return noun?.isPlural === true && !noun.isSingular
}

/** `eight |hour-long| episodes`, `104 |eleven-minute| episodes`: how long each is. */
function isLengthAt({ tags, word }: Lexed, at: number): boolean {
  const isNumber = (tags[at]! & (Tag.Digits | Tag.NumberWord)) !== 0
  if (isNumber) return (tags[at + 1]! & Tag.Hyphen) !== 0 && (tags[at + 2]! & Tag.Unit) !== 0
  return (tags[at]! & Tag.Unit) !== 0 && ((tags[at - 1]! | tags[at + 1]!) & Tag.Hyphen) !== 0 && word[at - 1] !== A
}
const A = wordId('a')

/** A lower-case word with an adjective's ending, where seasons or episodes follow it: `six |scripted| episodes`. */
function isAdjectival(lexed: Lexed, at: number): boolean {
  if ((lexed.tags[at]! & Tag.Word) === 0) return false
  const isBeforeNoun = ((lexed.tags[at + 1]! | lexed.tags[at + 2]!) & Tag.SeasonNoun) !== 0
  const ending = lexed.text.slice(Math.max(lexed.start[at]!, lexed.end[at]! - 4), lexed.end[at])
  return isBeforeNoun && ADJECTIVAL.some(one => ending.endsWith(one))
}

/** The comma before a politician's party and state that end before token `to` (`Sen. Ada Marsh|, D-Minn.`); `to` itself if none stand there. */
export function beforeParty(lexed: Lexed, to: number): number {
  const state = (lexed.tags[to - 1]! & Tag.Period) !== 0 ? to - 2 : to - 1
  const hyphen = state - 1
  const party = state - 2
  if (party < 2 || (lexed.tags[hyphen]! & Tag.Hyphen) === 0 || (lexed.tags[state]! & Tag.Capital) === 0) return to
  const isLetter = (lexed.tags[party]! & Tag.Capital) !== 0 && lexed.end[party]! - lexed.start[party]! === 1
  return isLetter && (lexed.tags[party - 1]! & Tag.Comma) !== 0 ? party - 1 : to
}
