import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as chrono from 'chrono-node'
import { readArticle } from '../../shared/pipeline.ts'
import { median, timed, whole } from './figures.ts'

interface Text {
  readonly text: string
  readonly date: string | null
}

const WARM_UPS = 3
const ROUNDS = 15

/**
 * Words a second that Stet and chrono-node read, alternating in one process, one text at a time: on our side every claim
 * with its value and subject and every unread number, on theirs every date with its value.
 */
export async function* bench(shared: string): AsyncGenerator<string> {
  const texts = ['wikiwars', 'gold-dev'].flatMap(name => readTexts(join(shared, 'corpora', `${name}.jsonl`)))
  const words = texts.reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0)
  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const [stet, other] = [await timed(() => texts.forEach(readByStet)), await timed(() => texts.forEach(readByChrono))]
    if (round < WARM_UPS) continue
    ours.push((words / stet) * 1000)
    theirs.push((words / other) * 1000)
  }
  yield `${whole(words)} words in ${texts.length} texts, median of ${ROUNDS} rounds`
  yield `Stet         ${whole(median(ours))} words/s`
  yield `chrono-node  ${whole(median(theirs))} words/s`
  yield `ratio        ${median(ours.map((rate, round) => rate / theirs[round]!)).toFixed(2)}`
}

function readTexts(path: string): Text[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Text)
}

function readByStet({ text, date }: Text): void {
  readArticle({ text, title: null, dateline: date ?? null, timezone: 'America/New_York' })
}

function readByChrono({ text, date }: Text): void {
  const now = date === null ? undefined : new Date(`${date}T12:00:00Z`)
  for (const { start, end } of chrono.parse(text, now)) {
    start.date()
    end?.date()
  }
}
