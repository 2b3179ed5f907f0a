import type { Sentence } from '../model/article.ts'
import { Tag } from '../model/token.ts'
import type { Tokens } from './growing.ts'
import { isParagraphStart } from './quotations.ts'
import { wordSet } from './vocabulary.ts'

/** Abbreviations whose full stop never ends a sentence, because a name or number follows. */
const BEFORE_NAME = wordSet(
  'mr mrs ms dr prof st gen col maj capt lt sgt cmdr adm sen rep gov rev hon pres supt det insp fr sr jr mt ft no nos vs v vol pp cf fig approx est ca eds ed',
)
/** Abbreviations that may end a sentence; the next word decides. */
const ANYWHERE = wordSet('inc co corp ltd bros etc al dept assn ave blvd rd a.m p.m')
/** Words that, capitalised after a full stop, start a sentence and hardly ever a name. */
const STARTERS = wordSet(
  'the a an he she it they we you i his her its their our your my this that these those there here in on at for from with by to of as but and or so if when while after before since until during although though because however meanwhile then now yet also not no what who how why where which one two three some many most all both each every other another such according last next earlier later asked',
)

/** Most quotation marks and brackets that may stand between a full stop and the blank. */
const CLOSING_MARKS = 4

/** Line shorter than this that stands alone is a headline or list item, so its end is a sentence's end. */
const SHORT_LINE = 50

/** Characters behind which a sentence ends at the next blank whatever it says: no reporter writes one half as long, but tables are pasted. */
const LONGEST = 1500

/**
 * Sentences of the text; `sentence` takes the number of each token's own. Abbreviations (`Jan. 17`, `Mr. Ode`, `10 p.m. ET`,
 * `U.S. team`) and initials end none; `!`, `?` and an ellipsis do before a capital.
 */
export function sentencesOf(tokens: Tokens, sentence: Int32Array): Sentence[] {
  const sentences: Sentence[] = []
  const { start, end, tags, ends, count } = tokens
  let paragraph = 0
  let first = 0
  let next = 0
  for (let i = 0; i < count; i++) {
    const last = i + 1 === count
    const isOverlong = end[i]! - start[first]! > LONGEST
    if (next < ends.length && ends[next] === i) next++
    else if ((tags[i]! & Tag.Mark) === 0 && !last && !isOverlong) continue
    if (!last && start[i + 1] === end[i]) continue
    const endsParagraph = last || isParagraphStart(tokens, i + 1)
    if (!endsParagraph && !isOverlong && !endsSentence(tokens, i, first)) continue
    sentence.fill(sentences.length, first, i + 1)
    sentences.push({ start: start[first]!, end: end[i]!, paragraph })
    if (endsParagraph) paragraph++
    first = i + 1
  }
  sentence.fill(sentences.length, tokens.count)
  return sentences
}

/** Whether a sentence that began at token `first` ends with token `i`, which a blank follows, and which is not its paragraph's last. */
function endsSentence(tokens: Tokens, i: number, first: number): boolean {
  let stop = i
  while (stop > first && stop > i - CLOSING_MARKS && isClosing(tokens, stop)) stop--
  if (isStop(tokens, stop)) return startsSentence(tokens, i + 1) && !isAbbreviated(tokens, stop, i + 1)
  if (isLineBreak(tokens, i)) return tokens.end[i]! - lineStart(tokens, first, i) < SHORT_LINE
  return false
}

function isLineBreak(tokens: Tokens, i: number): boolean {
  for (let at = tokens.end[i]!; at < tokens.start[i + 1]!; at++) if (tokens.units[at] === 0x0a) return true
  return false
}

/** Start of token `i`'s line, looking back no further than a short line reaches. */
function lineStart(tokens: Tokens, first: number, i: number): number {
  let token = i
  while (token > first && tokens.end[i]! - tokens.start[token]! < SHORT_LINE && !isLineBreak(tokens, token - 1)) token--
  return tokens.start[token]!
}

/** Quotation marks and brackets that may stand between a full stop and the blank. */
function isClosing(tokens: Tokens, i: number): boolean {
  if ((tokens.tags[i]! & Tag.Mark) === 0) return false
  const code = tokens.value[i]!
  return code === 0x22 || code === 0x27 || code === 0x2019 || code === 0x201d || code === 0x29 || code === 0x5d
}

/** A mark that ends sentences, or a word that ends with its own full stop (`p.m.`). */
function isStop(tokens: Tokens, i: number): boolean {
  const tags = tokens.tags[i]!
  if ((tags & Tag.Mark) !== 0) {
    const code = tokens.value[i]!
    return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026
  }
  return (tags & Tag.Word) !== 0 && tokens.units[tokens.end[i]! - 1] === 0x2e
}

function startsSentence(tokens: Tokens, i: number): boolean {
  const tags = tokens.tags[i]!
  if ((tags & (Tag.Capital | Tag.OpenQuote | Tag.Digits | Tag.Ordinal | Tag.Decade | Tag.Currency)) !== 0) return true
  return (tags & Tag.Mark) !== 0
}

/** Whether the stop at `stop` belongs to an abbreviation that the sentence goes on after, at token `next`. */
function isAbbreviated(tokens: Tokens, stop: number, next: number): boolean {
  const tags = tokens.tags[stop]!
  const startsAnew = STARTERS.has(tokens.word[next]!) || (tokens.tags[next]! & Tag.OpenQuote) !== 0
  if ((tags & Tag.Word) !== 0) return !startsAnew
  if (tokens.value[stop] !== 0x2e || stop === 0 || tokens.end[stop - 1] !== tokens.start[stop]) return false
  const before = tokens.tags[stop - 1]!
  if ((before & Tag.Word) === 0) return false
  const word = tokens.word[stop - 1]!
  const length = tokens.end[stop - 1]! - tokens.start[stop - 1]!
  if ((before & (Tag.Month | Tag.Weekday)) !== 0 && length <= 5) {
    if ((tokens.tags[next]! & (Tag.Digits | Tag.Ordinal)) !== 0) return true
    return length <= 4 && word !== -1 && (before & Tag.Weekday) !== 0 && (tokens.tags[next]! & Tag.Month) !== 0
  }
  if (BEFORE_NAME.has(word) && length > 1) return true
  if (ANYWHERE.has(word)) return !startsAnew
  return length === 1 && (before & Tag.Capital) !== 0 && !startsAnew
}
