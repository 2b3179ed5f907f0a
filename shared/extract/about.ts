import type { Claim, Mention } from '../model/claim.ts'
import type { Lexed } from '../model/token.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId } from '../text/vocabulary.ts'
import { aboutAge, certainAge } from './about-age.ts'
import { nextShow, placesBefore, resolveShow } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import { findNames, type Names } from './names.ts'
import { isOfShows } from './names-shows.ts'
import { OF_A_SHOW } from './names-words.ts'
import { SHOW_WORDS } from './people-words.ts'
import { isOwner, ownerMention, subjectBefore, thingBefore } from './subject.ts'

/** The claims with whom or what they are about, and every mention that this was told from. */
interface Attributed {
  readonly claims: readonly Claim[]
  readonly mentions: readonly Mention[]
}

/**
 * Says of every age whose it is, and of every count and ordinal which show's or whose, as far as the article itself
 * tells. The claims keep their order.
 */
export function attribute(lexed: Lexed, placed: readonly PlacedClaim[]): Attributed {
  const names = findNames(lexed, placed, certainAge)
  return {
    claims: placed.map(one => {
      const about = mentionFor(names, one)
      return about === null ? one.claim : { ...one.claim, about }
    }),
    mentions: names.places.map(({ mention }) => mention),
  }
}

/** Whom or what one claim is about: of a date or duration the subject of its clause; null where the article does not tell. */
function mentionFor(names: Names, placed: PlacedClaim): Mention | null {
  const { claim, from } = placed
  if (claim.kind === 'age') return aboutAge(names, placed)
  if (claim.kind !== 'count' && claim.kind !== 'ordinal') return claim.checkable ? aboutTime(names, placed) : null
  if (isOfShows(claim.fields.noun)) {
    const show = aboutShow(names, placed)
    return show === null || show.sort === 'person' ? show : { ...show, sort: 'show' }
  }
  if (isOwner(names, from)) return ownerMention(names, from)
  if (claim.fields.noun === 'anniversary') return null
  return subjectBefore(names, from) ?? (claim.kind === 'count' ? thingBefore(names, from) : null)
}

const OF = wordId('of')
const ON = wordId('on')
const THE = wordId('the')

/** Which show's season or episode: named behind it, before it, or else the show spoken of. */
function aboutShow(names: Names, { from, to }: PlacedClaim): Mention | null {
  const beside = showBehind(names, to) ?? showBefore(names, from)
  if (beside !== null) return beside
  const before = resolveShow(names, from)
  const isSure = before >= 0 && names.works[before]!.isShow
  if (!isSure && isOwner(names, from)) {
    const owner = ownerMention(names, from)
    if (owner?.sort === 'person') return owner
  }
  const work = before >= 0 ? before : nextShow(names, to)
  return work < 0 ? null : showMention(names, work, from)
}

/** `Season 5 |of The Voice`, `ten episodes|, “Origins”`, `fourth season premiere |of the show`. */
function showBehind(names: Names, to: number): Mention | null {
  const { lexed } = names
  if (has(lexed, to, Tag.Comma) && has(lexed, to + 1, Tag.OpenQuote)) {
    const named = names.placeFrom.get(to + 2)
    return named !== undefined && named.work >= 0 && isApposed(names, named.to) ? named.mention : null
  }
  let at = has(lexed, to, Tag.Possessive) ? to + 1 : to
  for (let i = 0; i < 3 && OF_A_SHOW.has(lexed.word[at]!); i++) at++
  if (lexed.word[at] !== OF && lexed.word[at] !== ON) return null
  at++
  for (let i = at; i < at + 6; i++) {
    const place = names.placeFrom.get(i)
    if (place !== undefined && (place.work >= 0 || !has(lexed, place.to, Tag.Possessive))) {
      return place.work >= 0 ? place.mention : null
    }
    if (place !== undefined) i = place.to
    else if (lexed.word[i] !== THE && !has(lexed, i, Tag.OpenQuote)) return presented(names, i)
  }
  return null
}

/** `final season of |historical drama Downfield|`: the title behind the words that present it, at most four. */
function presented(names: Names, at: number): Mention | null {
  const { lexed } = names
  for (let i = at; i < at + 4 && has(lexed, i, Tag.Word) && !has(lexed, i, Tag.Capital); i++) {
    if (!SHOW_WORDS.has(lexed.word[i]!)) continue
    const place = names.placeFrom.get(has(lexed, i + 1, Tag.OpenQuote) ? i + 2 : i + 1)
    return place !== undefined && place.work >= 0 ? place.mention : null
  }
  return null
}

/** Whether a mark closes the apposition that a title ended before token `to`, inside its quotation marks or behind them. */
function isApposed({ lexed }: Names, to: number): boolean {
  const behind = has(lexed, to, Tag.CloseQuote) ? to + 1 : to
  return has(lexed, behind, Tag.Comma | Tag.Period)
}

/** `The Voice |season 12`, `The Voice's |12th season`, `the series’ |fourth season`. */
function showBefore(names: Names, from: number): Mention | null {
  const { lexed } = names
  for (let i = from; i > from - 4 && i > 0; i--) {
    const place = names.placeTo.get(i)
    if (place !== undefined) return place.work >= 0 ? place.mention : null
    if (has(lexed, i - 1, Tag.Word) && !has(lexed, i - 1, Tag.Possessive)) return null
  }
  return null
}

/** Places looked through for a name of the show that is meant. */
const FAR = 400

/** A show that the claim's own phrase does not name, at its last mention before the claim or else its first behind. */
function showMention(names: Names, work: number, from: number): Mention | null {
  const { places } = names
  const here = placesBefore(names, from)
  const isName = (i: number): boolean => places[i]!.work === work && places[i]!.mention.form === 'name'
  for (let i = here - 1; i >= 0 && i > here - FAR; i--) if (isName(i)) return places[i]!.mention
  for (let i = here; i < places.length && i < here + FAR; i++) if (isName(i)) return places[i]!.mention
  return null
}

/** Furthest that the subject behind a leading phrase is looked for, in tokens. */
const REACH = 24

/** `Having stayed for |10 years|, Ode left`: the subject before, else the first behind in the sentence, else the show it names. */
function aboutTime(names: Names, { from, to }: PlacedClaim): Mention | null {
  const { lexed } = names
  const before = subjectBefore(names, from)
  if (before !== null) return before.fullest === null ? null : before
  const isHere = (at: number): boolean => at >= 0 && at < lexed.count && lexed.sentence[at] === lexed.sentence[from]
  for (let at = to; at < to + REACH && isHere(at); at++) {
    const place = names.placeFrom.get(at)
    if (place?.leads && place.mention.fullest !== null) return place.mention
  }
  for (let at = from - 1; at > from - REACH && isHere(at); at--) {
    const place = names.placeFrom.get(at)
    if (place !== undefined && place.work >= 0) return place.mention
  }
  return null
}
