import { type Lexed, Tag } from '../model/token.ts'
import { wordId } from '../text/vocabulary.ts'
import type { Place } from './place.ts'

const BY = wordId('by')

/** `By |Ada Marsh|` on a line of its own: who wrote the story, whom it does not speak of. */
export function isByline({ sentence, sentences, tags, word, text }: Lexed, { from }: Pick<Place, 'from'>): boolean {
  if (word[from - 1] !== BY || sentence[from - 2] === sentence[from]) return false
  const { end } = sentences[sentence[from]!]!
  return (tags[from]! & Tag.Capital) !== 0 && !/[.!?]["”’]?$/.test(text.slice(end - 2, end))
}
