import { type Lexed, Tag } from '../model/token.ts'
import { has, touches } from '../text/tokens.ts'
import { wordId, wordSet } from '../text/vocabulary.ts'
import { isGivenName } from './given-names.ts'
import { isInitial, lowerOf } from './names-runs.ts'
import { BEFORE_TITLE, IN_TITLE, NOT_NAMES } from './names-words.ts'

const OF = wordId('of')
const OR = wordId('or')
const THE = wordId('the')
const WITH = wordId('with')
/** Longest title in tokens. */
const LONGEST = 10
/** Channels carry programmes and are none. */
export const CHANNELS = wordSet(
  'nbc abc cbs fox hbo bbc itv netflix hulu amazon bravo mtv tlc showtime starz cw amc fx syfy pbs cnn peacock sky youtube instagram twitter facebook tv broadway',
)

/** What finding titles needs to know: the paragraph and, of the whole text, how its capitals stand, by their lower-case words. */
export interface Scan {
  readonly lexed: Lexed
  readonly taken: Uint8Array
  readonly surnames: Pick<ReadonlySet<string>, 'has'>
  readonly alone: Pick<ReadonlySet<string>, 'has'>
}

/** The title that starts at token `at`, capitals with small words between them, or all of a quotation, whoever owns it (`Ode's “Harbour”`). */
export function titleForward(scan: Scan, at: number): { from: number; to: number } | null {
  const { lexed, taken } = scan
  if (has(lexed, at, Tag.OpenQuote)) return quotedTitle(lexed, at + 1, 1)
  if (CHANNELS.has(lexed.word[at]!)) return has(lexed, at + 1, Tag.Possessive) ? titleForward(scan, at + 2) : null
  if (!isTitleWord(lexed, at, taken)) return null
  let to = at + 1
  for (let next = to; next < at + LONGEST; ) {
    const joint = jointEnd(lexed, next)
    if (!isTitleWord(lexed, joint, taken) || lexed.sentence[joint] !== lexed.sentence[at]) break
    to = joint + 1
    next = to
  }
  if (has(lexed, to, Tag.Possessive) && has(lexed, to + 1, Tag.OpenQuote)) return quotedTitle(lexed, to + 2, 1)
  return lexed.word[at] === THE && to === at + 1 ? null : { from: at, to }
}

/** Past the small words, `&`, colon or `'s` between two words of a title; `at` itself if none stand there. */
function jointEnd(lexed: Lexed, at: number): number {
  if (has(lexed, at, Tag.Possessive)) return at + 1
  if (has(lexed, at, Tag.Mark))
    return lexed.value[at] === 0x26 ||
      (lexed.value[at] === 0x3a && touches(lexed, at)) ||
      (has(lexed, at, Tag.Hyphen) && touches(lexed, at))
      ? at + 1
      : at
  const word = lexed.word[at]!
  if (has(lexed, at, Tag.Capital)) return at
  if (word === OF || word === THE) return lexed.word[at + 1] === THE ? at + 2 : at + 1
  if (word === OR) return at + 1
  if (word === WITH && lexed.word[at + 1] === THE) return at + 2
  return at
}

function isTitleWord(lexed: Lexed, at: number, taken: Uint8Array): boolean {
  return at < lexed.count && has(lexed, at, Tag.Capital) && taken[at] === 0 && !has(lexed, at, Tag.Weekday)
}

/** Capitals inside quotation marks, from token `at` in steps of `step`, if the quotation is short and holds no sentence. */
function quotedTitle(lexed: Lexed, at: number, step: 1 | -1): { from: number; to: number } | null {
  const wanted = step === 1 ? Tag.CloseQuote : Tag.OpenQuote
  let end = at
  while (Math.abs(end - at) < LONGEST && end > 0 && end < lexed.count && !has(lexed, end, wanted)) {
    if (has(lexed, end, Tag.Word) && !has(lexed, end, Tag.Capital) && !IN_TITLE.has(lexed.word[end]!)) return null
    end += step
  }
  if (!has(lexed, end, wanted) || end === at) return null
  const [from, last] = step === 1 ? [at, end - 1] : [end + 1, at]
  const to = has(lexed, last, Tag.Comma | Tag.Period) ? last : last + 1
  return from < to ? { from, to } : null
}

/** The title that ends with token `last`. */
export function titleBackward(scan: Scan, last: number): { from: number; to: number } | null {
  const { lexed, taken } = scan
  if (last < 0) return null
  if (has(lexed, last, Tag.CloseQuote)) return quotedTitle(lexed, last - 1, -1)
  if (!isTitleWord(lexed, last, taken)) return null
  let from = last
  for (let before = last - 1; before >= 0 && last - before < LONGEST; ) {
    const joint = jointStart(scan, before)
    if (joint < 0 || !isTitleWord(lexed, joint, taken) || lexed.sentence[joint] !== lexed.sentence[last]) break
    if (joint < before && BEFORE_TITLE.has(lexed.word[joint]!)) break
    if (joint < before && isInitial(lexed, joint) && NOT_NAMES.has(lexed.word[joint]!)) break
    from = joint
    before = from - 1
  }
  const whole = wholeHead(lexed, last)
  if (whole >= 0 && whole < from) from = whole
  while (from < last && lexed.word[from] !== THE && NOT_NAMES.has(lexed.word[from]!) && isInitial(lexed, from)) from++
  return CHANNELS.has(lexed.word[last]!) || (from === last && NOT_NAMES.has(lexed.word[last]!))
    ? null
    : { from, to: last + 1 }
}

const LOOSE = wordSet('in on at for from by to with')

/** `Bachelor in |Paradise`: the sentence's first token if from there to `last` all is one title, -1 if not. */
function wholeHead(lexed: Lexed, last: number): number {
  let first = last
  let loose = false
  while (first > last - 7 && !isInitial(lexed, first)) {
    first--
    if (first < 0 || !(has(lexed, first, Tag.Capital) || IN_TITLE.has(lexed.word[first]!))) return -1
    if (!has(lexed, first, Tag.Capital)) loose ||= LOOSE.has(lexed.word[first]!)
  }
  const word = lexed.word[first]!
  if (!isInitial(lexed, first) || !has(lexed, first, Tag.Capital) || BEFORE_TITLE.has(word)) return -1
  if (NOT_NAMES.has(word) && word !== THE) return -1
  return loose && isGivenName(word) ? -1 : first
}

/** Before the small words that end with token `at`; `at` itself if it is none, -1 at a mark that parts. */
function jointStart({ lexed, alone }: Scan, at: number): number {
  if (has(lexed, at, Tag.Mark))
    return lexed.value[at] === 0x26 || (has(lexed, at, Tag.Hyphen) && touches(lexed, at)) ? at - 1 : -1
  if (has(lexed, at, Tag.Capital)) return at
  if (has(lexed, at, Tag.Possessive))
    return alone.has(lowerOf(lexed, at - 1)) || CHANNELS.has(lexed.word[at - 1]!) ? -1 : at - 1
  const word = lexed.word[at]!
  if (word === THE)
    return has(lexed, at - 1, Tag.Capital)
      ? at - 1
      : lexed.word[at - 1] === OF || lexed.word[at - 1] === WITH
        ? at - 2
        : -1
  return word === OF || word === OR ? at - 1 : -1
}
