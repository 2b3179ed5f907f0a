import { type LinkedClaim, tokenAt } from '../link/link.ts'
import type { EntityKind } from '../model/statement.ts'
import { type Lexed, Tag } from '../model/token.ts'
import { has, isMark } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'

const HAD = wordId('had')
const AND = wordId('and')
const IT = wordId('it')
const OF = wordId('of')
const SEASON = wordId('season')
const EVERY = wordSet('each every')
const RELATIVE = wordSet('which that')
const AUXILIARIES = wordSet('has have also ever already now only just since ultimately eventually then')
const SHOWS = wordSet('show series drama sitcom comedy program programme')
const DETERMINERS = wordSet('the a an this that its his her their')
/** Behind these a show is not what the sentence tells of: `the romance |on| “Tin Harbour” ran`. */
const PREPOSITIONS = wordSet('of on in to for at from with by about')
const CLOSING_PAREN = 0x29
/** Words of a name or description looked back over. */
const NAME = 6

/**
 * Whether the verb at a token is said of the claim's show: `“Tin Harbour” has |run|`, `it |ran|`, `which |ran|`. False of
 * what is still to come, of what is denied, of what had been by another time, and wherever the subject may be another.
 */
export function isSaidOfShow(linked: LinkedClaim, lexed: Lexed, verb: number): boolean {
  if (lexed.word[verb - 1] === HAD || startsAtYear(linked, lexed)) return false
  let at = verb - 1
  while (AUXILIARIES.has(lexed.word[at]!) && lexed.sentence[at] === lexed.sentence[verb]) at--
  if (lexed.sentence[at] !== lexed.sentence[verb]) return true
  const isRelative = RELATIVE.has(lexed.word[at]!)
  if (isRelative) at--
  if (has(lexed, at, Tag.Comma | Tag.Dash) && isRelative) at--
  if (has(lexed, at, Tag.CloseQuote)) at--
  if (has(lexed, at, Tag.Comma) && isRelative) at--
  if (lexed.word[at] === IT || isNumberedSeason(lexed, at)) return true
  const first = SHOWS.has(lexed.word[at]!) ? at : nameAt(linked, lexed, at)
  if (first !== null) return isRelative || !isGoverned(lexed, first)
  const isJoined = has(lexed, at, Tag.Comma | Tag.Dash) || lexed.word[at] === AND || isMark(lexed, at, CLOSING_PAREN)
  return (
    (isJoined || isRelative) &&
    isNamedBefore(linked, 'series', lexed) &&
    (isRelative || !isNamedBefore(linked, 'person', lexed))
  )
}

/** Whether somebody or something of the kind is named in the claim's sentence before it. */
export function isNamedBefore({ claim, parties }: LinkedClaim, kind: EntityKind, lexed: Lexed): boolean {
  const { start } = lexed.sentences[claim.sentence]!
  return parties.some(party => party.entity.kind === kind && party.start >= start && party.start < claim.start)
}

/** The first token of the show's name that ends with token `at`; null where none does. */
function nameAt({ claim, parties }: LinkedClaim, lexed: Lexed, at: number): number | null {
  const named = parties.filter(({ entity }) => entity.kind === 'series')
  const about = claim.about?.sort === 'show' ? [claim.about] : []
  const name = [...about, ...named].find(({ end }) => end === lexed.end[at])
  return name ? tokenAt(lexed, name.start) : null
}

/** `the star of |the NBC drama “Tin Harbour”|`. */
function isGoverned(lexed: Lexed, first: number): boolean {
  let at = first - 1
  for (let n = 0; n < NAME && isDescription(lexed, at); n++) at--
  if (lexed.sentence[at] !== lexed.sentence[first] || !PREPOSITIONS.has(lexed.word[at]!)) return false
  return !(lexed.word[at] === OF && isNumberedSeason(lexed, at - 1))
}

/** `|Season 3|`, `the |third season|`: a whole of its own, of episodes. */
function isNumberedSeason(lexed: Lexed, last: number): boolean {
  if (has(lexed, last, Tag.Digits | Tag.NumberWord)) return lexed.word[last - 1] === SEASON
  return lexed.word[last] === SEASON && (has(lexed, last - 1, Tag.Ordinal) || EVERY.has(lexed.word[last - 1]!))
}

function isDescription(lexed: Lexed, at: number): boolean {
  return has(lexed, at, Tag.OpenQuote | Tag.Capital) || SHOWS.has(lexed.word[at]!) || DETERMINERS.has(lexed.word[at]!)
}

const BY_YEAR = /^\s*(?:by|in|as of|until)\b[^,]*\b(?:19|20)\d\d\b/i

/** `By 2019, “Tin Harbour” …`: what follows was so then. */
function startsAtYear({ claim }: LinkedClaim, lexed: Lexed): boolean {
  const { start } = lexed.sentences[claim.sentence]!
  return BY_YEAR.test(lexed.text.slice(start, Math.min(claim.start, start + OPENING)))
}

/** Characters in which a sentence may say when. */
const OPENING = 60
