import { type Lexed, Tag } from '../model/token.ts'
import { wordSet } from '../text/vocabulary.ts'
import { type CountedNoun, countedNoun } from './counted-nouns.ts'

/** What may stand between a number and the noun it counts: "15 brand new episodes". */
const ADJECTIVES = wordSet(
  `new brand full more additional complete total whole entire separate different studio solo feature original hit
  bestselling best selling length live consecutive straight successive career major ever young adult adopted biological
  beautiful grown older younger twin minor little remaining final last previous special unaired further extra television tv
  hour minute half regular competitive international individual gold silver bronze golden winning award daytime
  primetime academy acclaimed critically successful official platinum wedding presidential consecutive romantic
  children's daytime comedy drama reality animated short documentary independent number one league world national
  grand slam open screen actors guild people's choice small own`,
)
const FURTHEST = 5

/** A counted noun and the token it stands at. */
export interface FoundNoun extends CountedNoun {
  readonly at: number
}

/**
 * The counted noun that a number or ordinal ending before token `at` belongs to, past adjectives, hyphens and the
 * capitals of an award's name ("three Golden Globe nominations"); null where none follows.
 */
export function nounAfter(lexed: Lexed, at: number): FoundNoun | null {
  for (let i = at; i < at + FURTHEST && i < lexed.count && lexed.sentence[i] === lexed.sentence[at]; i++) {
    const tags = lexed.tags[i]!
    const word = lexed.word[i]!
    const noun = (tags & Tag.Word) === 0 ? undefined : countedNoun(word)
    const isPartOfName = (tags & Tag.Capital) !== 0 && (lexed.tags[i + 1]! & Tag.Capital) !== 0
    if (noun !== undefined && (!isPartOfName || (tags & Tag.SeasonNoun) !== 0)) return { ...noun, at: i }
    const passes = (tags & (Tag.Capital | Tag.Hyphen)) !== 0 || ADJECTIVES.has(word) || noun !== undefined
    if (!passes) return null
  }
  return null
}
