import type { Lexed } from '../model/token.ts'
import { MARGIN } from './growing.ts'

/** Sentences, tokens and quotations of a whole text, joined from those of its paragraphs, each of which begins at its offset. */
export function joinLexed(text: string, starts: readonly number[], paragraphs: readonly Lexed[]): Lexed {
  const count = paragraphs.reduce((sum, one) => sum + one.count, 0)
  const joined = {
    text,
    count,
    start: new Int32Array(count + MARGIN).fill(text.length),
    end: new Int32Array(count + MARGIN).fill(text.length),
    tags: new Int32Array(count + MARGIN),
    value: new Float64Array(count + MARGIN),
    word: new Int32Array(count + MARGIN).fill(-1),
    sentence: new Int32Array(count + MARGIN),
    sentences: paragraphs.flatMap((one, paragraph) =>
      one.sentences.map(({ start, end }) => ({
        start: start + starts[paragraph]!,
        end: end + starts[paragraph]!,
        paragraph,
      })),
    ),
    quotations: paragraphs.flatMap((one, i) =>
      one.quotations.map(({ start, end }) => ({ start: start + starts[i]!, end: end + starts[i]! })),
    ),
  }
  let at = 0
  let sentence = 0
  paragraphs.forEach((one, i) => {
    joined.tags.set(one.tags.subarray(0, one.count), at)
    joined.value.set(one.value.subarray(0, one.count), at)
    joined.word.set(one.word.subarray(0, one.count), at)
    for (let token = 0; token < one.count; token++) {
      joined.start[at + token] = one.start[token]! + starts[i]!
      joined.end[at + token] = one.end[token]! + starts[i]!
      joined.sentence[at + token] = one.sentence[token]! + sentence
    }
    at += one.count
    sentence += one.sentences.length
  })
  joined.sentence.fill(sentence, count)
  return joined
}
