import { readArticle } from '../../shared/pipeline.ts'
import { timed } from './figures.ts'

/** What a text of one kind repeats from beginning to end. */
const KINDS: readonly (readonly [name: string, piece: string])[] = [
  ['digits', '7'],
  ['commas', ','],
  ['months', 'May '],
  ['open quotes', '“'],
  ['straight quotes', '"'],
  ['“and”', 'and '],
  ['capitals', 'Ada '],
  ['one letter', 'a'],
  ['numbers with hyphens', '12-'],
  ['combining marks', 'a\u0301'],
  ['newlines', '\n'],
]

const MEGABYTE = 1e6
const LONG = 10

/**
 * How much longer a character of ten megabytes takes to read than one of a single megabyte, for texts that repeat one thing
 * only: about 1 where reading is linear, about 10 where it is quadratic.
 */
export async function* bench(): AsyncGenerator<string> {
  for (const [name, piece] of KINDS) {
    await perCharacter(piece, MEGABYTE)
    const short = await perCharacter(piece, MEGABYTE)
    const long = await perCharacter(piece, LONG * MEGABYTE)
    yield `${name.padEnd(22)} ${(long / short).toFixed(2)}  (${short.toFixed(0)} ns, then ${long.toFixed(0)} ns a character)`
  }
}

/** Nanoseconds that reading takes for each character of so long a text. */
async function perCharacter(piece: string, length: number): Promise<number> {
  const text = piece.repeat(Math.ceil(length / piece.length))
  const milliseconds = await timed(() =>
    readArticle({ text, title: null, dateline: '2026-03-02', timezone: 'America/New_York' }),
  )
  return (milliseconds * 1e6) / text.length
}
