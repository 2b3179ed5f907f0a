import type { Claim, Mention } from '../model/claim.ts'
import { Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordId } from '../text/vocabulary.ts'
import { aboutAge } from './about-age.ts'
import { placeFrom, placeTo } from './at-token.ts'
import { FAR, placesBefore, resolveShow } from './cast.ts'
import type { PlacedClaim } from './discourse.ts'
import type { Placed } from './names.ts'
import { isOfShows, type Work } from './names-shows.ts'
import { OF_A_SHOW } from './names-words.ts'
import { SHOW_WORDS } from './people-words.ts'
import { type AboutMention, type AskedAround, nothingAsked, type Scene, type Surroundings, toScene } from './scene.ts'
import { isOwner, ownerMention, subjectBefore, thingBefore } from './subject.ts'

/** The claims of a paragraph with whom or what they are about, and every mention that this was told from. */
export interface Attributed {
  readonly claims: readonly AttributedClaim[]
  readonly mentions: readonly Mention[]
  readonly asked: AskedAround
}

export interface AttributedClaim {
  readonly claim: Claim
  readonly about: AboutMention | null
}

/**
 * Says of every age of a paragraph whose it is, and of every count and ordinal which show's or whose, as far as the article
 * itself tells. The claims keep their order.
 */
export function attribute(placed: Placed, claims: readonly PlacedClaim[], around: Surroundings): Attributed {
  const mentions = placed.places.map(({ mention }) => mention)
  if (claims.length === 0) return { claims: [], mentions, asked: nothingAsked() }
  const scene = toScene(placed, around)
  return {
    claims: claims.map(one => ({ claim: one.claim, about: mentionFor(scene, one) })),
    mentions,
    asked: scene.asked,
  }
}

/** Whom or what one claim is about: of a date or duration the subject of its clause; null where the article does not tell. */
function mentionFor(names: Scene, placed: PlacedClaim): AboutMention | null {
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
function aboutShow(names: Scene, { from, to }: PlacedClaim): AboutMention | null {
  const beside = showBehind(names, to) ?? showBefore(names, from)
  if (beside !== null) return beside
  const before = resolveShow(names, from)
  if (!before?.isShow && isOwner(names, from)) {
    const owner = ownerMention(names, from)
    if (owner?.sort === 'person') return owner
  }
  const work = before ?? nextShow(names, to)
  return work === null ? null : showMention(names, work, placesBefore(names, from))
}

/** `Season 5 |of The Voice`, `ten episodes|, “Origins”`, `fourth season premiere |of the show`. */
function showBehind(names: Scene, to: number): Mention | null {
  const { lexed } = names
  if (has(lexed, to, Tag.Comma) && has(lexed, to + 1, Tag.OpenQuote)) {
    const named = placeFrom(names, to + 2)
    return named !== undefined && named.work !== null && isApposed(names, named.to) ? named.mention : null
  }
  let at = has(lexed, to, Tag.Possessive) ? to + 1 : to
  for (let i = 0; i < 3 && OF_A_SHOW.has(lexed.word[at]!); i++) at++
  if (lexed.word[at] !== OF && lexed.word[at] !== ON) return null
  at++
  for (let i = at; i < at + 6; i++) {
    const place = placeFrom(names, i)
    if (place !== undefined && (place.work !== null || !has(lexed, place.to, Tag.Possessive))) {
      return place.work !== null ? place.mention : null
    }
    if (place !== undefined) i = place.to
    else if (lexed.word[i] !== THE && !has(lexed, i, Tag.OpenQuote)) return presented(names, i)
  }
  return null
}

/** `final season of |historical drama Downfield|`: the title behind the words that present it, at most four. */
function presented(names: Scene, at: number): Mention | null {
  const { lexed } = names
  for (let i = at; i < at + 4 && has(lexed, i, Tag.Word) && !has(lexed, i, Tag.Capital); i++) {
    if (!SHOW_WORDS.has(lexed.word[i]!)) continue
    const place = placeFrom(names, has(lexed, i + 1, Tag.OpenQuote) ? i + 2 : i + 1)
    return place !== undefined && place.work !== null ? place.mention : null
  }
  return null
}

/** Whether a mark closes the apposition that a title ended before token `to`, inside its quotation marks or behind them. */
function isApposed({ lexed }: Scene, to: number): boolean {
  const behind = has(lexed, to, Tag.CloseQuote) ? to + 1 : to
  return has(lexed, behind, Tag.Comma | Tag.Period)
}

/** `The Voice |season 12`, `The Voice's |12th season`, `the series’ |fourth season`. */
function showBefore(names: Scene, from: number): Mention | null {
  const { lexed } = names
  for (let i = from; i > from - 4 && i > 0; i--) {
    const place = placeTo(names, i)
    if (place !== undefined) return place.work !== null ? place.mention : null
    if (has(lexed, i - 1, Tag.Word) && !has(lexed, i - 1, Tag.Possessive)) return null
  }
  return null
}

/** A show that the claim's own phrase does not name, at its last mention before the claim or else its first behind. */
function showMention({ places }: Scene, work: Work, here: number): AboutMention {
  for (let i = here - 1; i >= 0 && i >= here - FAR; i--)
    if (places[i]!.work === work && places[i]!.mention.form === 'name') return places[i]!.mention
  const { name, isShow } = work
  const sort = isShow ? 'show' : 'other'
  return { start: 0, end: 0, form: 'name', sort, fullest: name, gender: null, plural: false, work }
}

/**
 * The first show named behind token `at`, else the first work that more than quotation marks tell, else the first of all
 * where it stands in the same sentence or leads the next one; null for none.
 */
function nextShow(scene: Scene, at: number): Work | null {
  const { places, lexed } = scene
  const sentence = lexed.sentence[at - 1]!
  let first: Work | null = null
  let loose: Work | null = null
  const here = placesBefore(scene, at)
  for (let i = here; i < places.length && i < here + FAR; i++) {
    const { work, from, sentence: own } = places[i]!
    if (work === null) continue
    if (work.isShow) return work
    if (!work.isLoose) first ??= work
    else if (own === sentence || (own === sentence + 1 && lexed.sentence[from - 2] === sentence)) loose ??= work
  }
  scene.asked.after = true
  return scene.after.show ?? first ?? scene.after.work ?? loose
}

/** Furthest that the subject behind a leading phrase is looked for, in tokens. */
const REACH = 24

/** `Having stayed for |10 years|, Ode left`: the subject before, else the first behind in the sentence, else the show it names. */
function aboutTime(names: Scene, { from, to }: PlacedClaim): Mention | null {
  const { lexed } = names
  const before = subjectBefore(names, from)
  if (before !== null) return before.fullest === null ? null : before
  const isHere = (at: number): boolean => at >= 0 && at < lexed.count && lexed.sentence[at] === lexed.sentence[from]
  for (let at = to; at < to + REACH && isHere(at); at++) {
    const place = placeFrom(names, at)
    if (place?.leads && place.mention.fullest !== null) return place.mention
  }
  for (let at = from - 1; at > from - REACH && isHere(at); at--) {
    const place = placeFrom(names, at)
    if (place !== undefined && place.work !== null) return place.mention
  }
  return null
}
