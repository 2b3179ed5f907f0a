import { type Lexed, Tag } from '../model/token.ts'
import { has } from '../text/tokens.ts'
import { wordSet } from '../text/vocabulary.ts'
import { type Place, resolvePerson } from './cast.ts'
import { headAfter, type Names } from './names.ts'
import { SPEECH } from './names-words.ts'

/** Tokens outside a quotation within which its verb of speech stands. */
const REACH = 14
const THE = wordSet('the')

/**
 * Whoever says the words at token `at`, as an index into `named`: the one beside the verb of speech behind the quotation
 * or before it, else the speaker of its neighbours in the same paragraph, else of the one before. -1 if nobody is told.
 */
export function speakerAt(names: Names, at: number): number {
  const { lexed } = names
  const own = quotationAt(lexed, at)
  if (own < 0) return -1
  const paragraph = paragraphOf(lexed, own)
  const spoken = speakerOf(names, own)
  if (spoken >= 0) return spoken
  for (let i = own - 1; i >= 0 && i > own - 4 && paragraphOf(lexed, i) === paragraph; i--) {
    const before = speakerOf(names, i)
    if (before >= 0) return before
  }
  for (let i = own + 1; i < lexed.quotations.length && i < own + 4 && paragraphOf(lexed, i) === paragraph; i++) {
    const after = speakerOf(names, i)
    if (after >= 0) return after
  }
  for (let i = own - 1; i >= 0 && i > own - 4 && paragraph - paragraphOf(lexed, i) <= 1; i--) {
    const before = speakerOf(names, i)
    if (before >= 0) return before
  }
  return -1
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

function paragraphOf(lexed: Lexed, quotation: number): number {
  const token = tokenAt(lexed, lexed.quotations[quotation]!.start)
  return lexed.sentences[lexed.sentence[token]!]?.paragraph ?? -1
}

/** The speaker that the words straight behind or before one quotation name. */
function speakerOf(names: Names, quotation: number): number {
  const { lexed } = names
  const { start, end } = lexed.quotations[quotation]!
  const close = tokenAt(lexed, end)
  const open = tokenAt(lexed, start) - 1
  const paragraph = paragraphOf(lexed, quotation)
  for (
    let i = close + 1;
    i < close + REACH && isWithin(lexed, i, paragraph) && !has(lexed, i, Tag.OpenQuote | Tag.Period);
    i++
  ) {
    if (SPEECH.has(lexed.word[i]!)) {
      const speaker = besideVerb(names, close, i)
      if (speaker >= 0) return speaker
      break
    }
  }
  for (
    let i = open - 1;
    i > open - REACH && i >= 0 && isWithin(lexed, i, paragraph) && !has(lexed, i, Tag.CloseQuote | Tag.Period);
    i--
  ) {
    if (SPEECH.has(lexed.word[i]!)) return besideVerb(names, Math.max(-1, i - REACH), i)
  }
  return -1
}

function isWithin(lexed: Lexed, at: number, paragraph: number): boolean {
  return at < lexed.count && lexed.sentences[lexed.sentence[at]!]!.paragraph === paragraph
}

/** Of the people around the verb of speech at `verb`: its subject before it, no further back than `floor`, or behind it. */
function besideVerb(names: Names, floor: number, verb: number): number {
  const { lexed } = names
  for (let i = verb; i > floor; i--) {
    const place = names.placeTo.get(i)
    if (place !== undefined && isSpeaker(place) && lexed.sentence[place.from] === lexed.sentence[verb])
      return place.named
  }
  for (let i = verb + 1; i < verb + 8; i++) {
    const place = names.placeFrom.get(i)
    if (place !== undefined && isSpeaker(place)) return place.named
    if (THE.has(lexed.word[i]!)) {
      return headAfter(names, i) < 0 ? -1 : resolvePerson(names, i, null, { isDescription: true })
    }
    if (has(lexed, i, Tag.OpenQuote | Tag.Period)) break
  }
  return -1
}

function isSpeaker(place: Place): boolean {
  return place.named >= 0 && place.mention.sort === 'person' && !place.quoted
}
