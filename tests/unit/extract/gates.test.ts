import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { type Corpus, unmark } from '../../../shared/extract/corpus.ts'
import type { Pattern } from '../../../shared/extract/pattern.ts'
import type { Lexed } from '../../../shared/model/token.ts'
import { lex } from '../../../shared/text/lex.ts'

const grammars = import.meta.glob<readonly Pattern[]>('../../../shared/claims/*/grammar.ts', {
  eager: true,
  import: 'grammar',
})
const corpora = import.meta.glob<Corpus>('../../../shared/claims/*/corpus.ts', { eager: true, import: 'corpus' })
const rows = Object.values(corpora).flatMap(({ reads, ignores }) => [
  ...reads.map(([text]) => unmark(text).text),
  ...ignores,
])
const NUMBERS = ['7 ', '39-', 'twenty-', 'half a ', 'two hundred ', '½ ', '1999 ', '3, ', 'a dozen ']

/** What a pattern reads where its tags trigger it and its own gate is shut. */
function readsShut({ gate, unless = 0, tags = 0, read }: Pattern, lexed: Lexed): unknown[] {
  const found: unknown[] = []
  for (let at = 0; at < lexed.count; at++) {
    const own = lexed.tags[at]!
    const isTriggered = (own & tags) !== 0 && (own & unless) === 0
    if (isTriggered && !gate?.(lexed, at) && read(lexed, at) !== null) found.push(lexed.text.slice(lexed.start[at]))
  }
  return found
}

const spared = Object.values(grammars)
  .flat()
  .filter(({ gate }) => gate !== undefined)

test('patterns of most kinds of number are spared', () => expect(spared.length).toBeGreaterThan(15))

prop.prop([
  fc.array(fc.oneof(fc.constantFrom(...rows), fc.constantFrom(...NUMBERS)), { minLength: 1, maxLength: 12 }),
  fc.nat(40),
])('a pattern reads nothing where its gate is shut', (pieces, cut) => {
  const lexed = lex(pieces.map((piece, i) => (i % 2 === 0 ? piece : piece.slice(cut))).join(' '))
  for (const pattern of spared)
    expect({ name: pattern.name, reads: readsShut(pattern, lexed) }).toEqual({ name: pattern.name, reads: [] })
})
