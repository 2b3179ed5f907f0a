import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { placeFrom, placeTo } from './at-token.ts'
import { resolvePerson } from './cast.ts'
import type { Named } from './named.ts'
import { headAfter, type Names } from './names.ts'
import { SPEECH } from './names-words.ts'
import type { Place } from './place.ts'
import type { Scene } from './scene.ts'

/** Tokens outside a quotation within which its verb of speech stands. */
const REACH = 14
const THE = wordSet('the')

/** Quotations looked at on either side of one. */
const NEIGHBOURS = 3

/**
 * Whoever says the words at token `at`: the one beside the verb of speech behind the quotation or before it, else the
 * speaker of its neighbours in the same paragraph, else of the last ones in the paragraph before. Null if nobody is told.
 */
export function speakerAt(scene: Scene, at: number): Named | null {
  const { quotations } = scene.lexed
  const own = quotationAt(scene.lexed, at)
  if (own < 0) return null
  const spoken = speakerOf(scene, own)
  if (spoken !== null) return spoken
  const last = lastSpeaker(scene, own)
  if (last !== null) return last
  for (let i = own + 1; i < quotations.length && i <= own + NEIGHBOURS; i++) {
    const after = speakerOf(scene, i)
    if (after !== null) return after
  }
  scene.asked.earlier = true
  const above = own < NEIGHBOURS ? scene.earlier(1) : undefined
  if (above === undefined) return null
  const { placed, before } = above
  return lastSpeaker({ ...placed, before }, placed.lexed.quotations.length, NEIGHBOURS - own)
}

/** The speaker of the quotation before, or else of one or two before that. */
function lastSpeaker(names: Names, quotation: number, most = NEIGHBOURS): Named | null {
  for (let i = quotation - 1; i >= 0 && i >= quotation - most; i--) {
    const speaker = speakerOf(names, i)
    if (speaker !== null) return speaker
  }
  return null
}

/** Index of the quotation that holds the token, -1 if it stands in none. */
function quotationAt({ quotations, start }: Lexed, at: number): number {
  let low = 0
  let high = quotations.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (quotations[middle]!.end <= start[at]!) low = middle + 1
    else if (quotations[middle]!.start > start[at]!) high = middle - 1
    else return middle
  }
  return -1
}

/** First token at or after a place in the text. */
function tokenAt({ start, count }: Lexed, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (start[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The speaker that the words straight behind or before one quotation name. */
function speakerOf(names: Names, quotation: number): Named | null {
  const { lexed } = names
  const { start, end } = lexed.quotations[quotation]!
  const close = tokenAt(lexed, end)
  const open = tokenAt(lexed, start) - 1
  for (let i = close + 1; i < close + REACH && i < lexed.count && !has(lexed, i, Tag.OpenQuote | Tag.Period); i++) {
    if (SPEECH.has(lexed.word[i]!)) {
      const speaker = besideVerb(names, close, i)
      if (speaker !== null) return speaker
      break
    }
  }
  for (let i = open - 1; i > open - REACH && i >= 0 && !has(lexed, i, Tag.CloseQuote | Tag.Period); i--) {
    if (SPEECH.has(lexed.word[i]!)) return besideVerb(names, Math.max(-1, i - REACH), i)
  }
  return null
}

/** Of the people around the verb of speech at `verb`: its subject before it, no further back than `floor`, or behind it. */
function besideVerb(names: Names, floor: number, verb: number): Named | null {
  const { lexed } = names
  for (let i = verb; i > floor; i--) {
    const place = placeTo(names, i)
    if (place !== undefined && isSpeaker(place) && lexed.sentence[place.from] === lexed.sentence[verb])
      return place.named
  }
  for (let i = verb + 1; i < verb + 8; i++) {
    const place = placeFrom(names, i)
    if (place !== undefined && isSpeaker(place)) return place.named
    if (THE.has(lexed.word[i]!)) {
      return headAfter(names, i) < 0 ? null : resolvePerson(names, i, { sex: null, isDescription: true })
    }
    if (has(lexed, i, Tag.OpenQuote | Tag.Period)) break
  }
  return null
}

function isSpeaker(place: Place): boolean {
  return place.named !== null && place.mention.sort === 'person' && !place.quoted
}
