import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { CLAIM_KINDS } from '../../shared/claims/registry.ts'
import { settleStory } from '../../shared/extract/story-claims.ts'
import { cutText } from '../../shared/extract/story-text.ts'
import { findUnread } from '../../shared/extract/unread.ts'
import type { Article } from '../../shared/model/article.ts'
import { readArticle } from '../../shared/pipeline.ts'
import { median, timed, whole } from './figures.ts'

interface Text {
  readonly text: string
  readonly date: string | null
}

/** Rounds until what is read often runs as it will. */
const WARM_UPS = 20
const ROUNDS = 15
const PATTERNS = CLAIM_KINDS.flatMap(({ grammar }) => grammar)

/**
 * Words a second that Stet and chrono-node read, alternating in one process, one text at a time: on our side every claim
 * with its value and subject and every unread number, and again without the subjects; on theirs every date with its value.
 */
export async function* bench(shared: string): AsyncGenerator<string> {
  const texts = ['wikiwars', 'gold-dev'].flatMap(name => readTexts(join(shared, 'corpora', `${name}.jsonl`)))
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const readers = [readByStet, readValues, readByChrono]
  const rates: number[][] = readers.map(() => [])
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    for (const [i, read] of readers.entries()) {
      const milliseconds = await timed(() => texts.forEach(read))
      if (round >= WARM_UPS) rates[i]!.push((words / milliseconds) * 1000)
    }
  }
  const [ours, values, theirs] = rates as [number[], number[], number[]]
  const ratio = (rate: readonly number[]): string => median(rate.map((one, i) => one / theirs[i]!)).toFixed(2)
  yield `${whole(words)} words in ${texts.length} texts, median of ${ROUNDS} rounds`
  yield `Stet, the whole reading          ${whole(median(ours)).padStart(9)} words/s, ratio ${ratio(ours)}`
  yield `Stet, values and unread numbers  ${whole(median(values)).padStart(9)} words/s, ratio ${ratio(values)}`
  yield `chrono-node                      ${whole(median(theirs)).padStart(9)} words/s`
}

function readTexts(path: string): Text[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Text)
}

function toArticle({ text, date }: Text): Article {
  return { text, title: null, dateline: date ?? null, timezone: 'America/New_York' }
}

function readByStet(text: Text): void {
  readArticle(toArticle(text))
}

function readValues(text: Text): void {
  const article = toArticle(text)
  const { text: story, forerunner } = cutText(article.text, PATTERNS, undefined)
  const { settlements } = settleStory({ text: story }, article.dateline, undefined, forerunner)
  for (const [i, { lexed }] of story.paragraphs.entries()) {
    findUnread(
      lexed,
      settlements[i]!.placed.map(({ claim }) => claim),
    )
  }
}

function readByChrono({ text, date }: Text): void {
  const now = date === null ? undefined : new Date(`${date}T12:00:00Z`)
  for (const { start, end } of chrono.parse(text, now)) {
    start.date()
    end?.date()
  }
}
