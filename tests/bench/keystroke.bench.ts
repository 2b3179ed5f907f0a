import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Story } from '../../shared/extract/story-stages.ts'
import type { Article } from '../../shared/model/article.ts'
import { readArticle, rereadArticle } from '../../shared/pipeline.ts'
import { median } from './figures.ts'

const WARM_UPS = 60
const PLACES = 160

/** Where one types, the offsets that fit, and what is typed there, key by key. */
interface Typing {
  readonly where: string
  readonly fits: (text: string, at: number) => boolean
  readonly typed: string
}

const TYPINGS: readonly Typing[] = [
  { where: 'in plain words', fits: (text, at) => / [a-z]+ $/.test(text.slice(at - 12, at)), typed: 'and so on ' },
  { where: 'at the end of a paragraph', fits: (text, at) => text.startsWith('\n\n', at), typed: ' He left.' },
  {
    where: 'in a name',
    fits: (text, at) => /[a-z][A-Z]$/.test(text.slice(at - 4, at).replace(/\W/g, '')),
    typed: 'and',
  },
  { where: 'in a number', fits: (text, at) => /\d/.test(text[at] ?? ''), typed: '12' },
  { where: 'a new paragraph', fits: (text, at) => /[.”] $/.test(text.slice(at - 2, at)), typed: '\n\n' },
]

/**
 * From a key to new claims in a story of 5,000 words, against a full read of it in the same run: at places from the front
 * of the story to its end, each key on top of the reading before. Under load the fastest tenths are the fairer ratio: a long
 * read is interrupted more often than a short one.
 */
export async function* bench(shared: string): AsyncGenerator<string> {
  const text = readFileSync(join(shared, 'corpora', 'gold-dev.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => (JSON.parse(line) as { readonly text: string }).text)
    .join('\n\n')
  const start = rereadArticle(articleOf(text))
  for (let round = 0; round < WARM_UPS; round++) readArticle(articleOf(text))
  for (const typing of TYPINGS) typeAll(start, placesOf(text, typing), typing.typed)
  const full: number[] = []
  const lines: [where: string, keys: number[]][] = []
  for (const typing of TYPINGS) {
    const keys: number[] = []
    for (const at of placesOf(text, typing)) {
      const begun = performance.now()
      readArticle(articleOf(text))
      full.push(performance.now() - begun)
      keys.push(...typeAll(start, [at], typing.typed))
    }
    lines.push([typing.where, keys])
  }
  const whole = median(full)
  yield `${text.split(/\s+/).length} words, ${start.text.paragraphs.length} paragraphs, ${start.reading.claims.length} claims`
  const quick = percentile(full, 0.1)
  yield `full read  median ${whole.toFixed(3)} ms, fastest tenth ${quick.toFixed(3)} ms`
  for (const [where, keys] of [...lines, ['all', lines.flatMap(([, keys]) => keys)] as const]) {
    const [half, most] = [median(keys), percentile(keys, 0.95)]
    yield `${where.padEnd(26)} median ${half.toFixed(3)} ms, p95 ${most.toFixed(3)} ms; of a full read ${(half / whole).toFixed(3)}, p95 ${(most / whole).toFixed(3)}, fastest tenths ${(percentile(keys, 0.1) / quick).toFixed(3)}`
  }
}

function articleOf(text: string): Article {
  return { text, title: null, dateline: '2024-01-15', timezone: 'America/New_York' }
}

/** Places that fit, spread over the whole text. */
function placesOf(text: string, { fits }: Typing): number[] {
  const all: number[] = []
  for (let at = 1; at < text.length; at++) if (fits(text, at)) all.push(at)
  const count = Math.min(PLACES, all.length)
  return Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]!)
}

/** Milliseconds from each key to its reading. */
function typeAll(start: Story, places: readonly number[], typed: string): number[] {
  const { text } = start.reading.article
  return places.flatMap(at => {
    let story = start
    return [...typed].map((_, key) => {
      const article = articleOf(flat(text.slice(0, at) + typed.slice(0, key + 1) + text.slice(at)))
      const begun = performance.now()
      story = rereadArticle(article, story)
      return performance.now() - begun
    })
  })
}

/** The text in one piece, as a message brings it, not as a rope that the first reader has to join. */
function flat(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function percentile(figures: readonly number[], share: number): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length * share)]!
}
