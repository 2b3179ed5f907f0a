import { join } from 'node:path'
import { openPack } from '../../electron/cli/packs.ts'
import type { PackContent } from '../../shared/facts/facts.ts'
import { LayerBuilder } from '../../shared/facts/layer-builder.ts'
import { type LayeredBase, openFactBase } from '../../shared/facts/layered-base.ts'
import { MemorySegments } from '../../shared/facts/segment.ts'
import type { Article } from '../../shared/model/article.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { median, timed, whole } from './figures.ts'
import { type Person, peopleIn, variantOf } from './people.ts'
import { storyOf } from './people-story.ts'

const SMALL = 10_000
const LARGE = 1_000_000
const WARM_UPS = 5
const ROUNDS = 25

/**
 * Milliseconds for a whole story of some 600 words, read, linked and judged, against a small and a large fact base in
 * turns. The large base holds the small one and, beside it, people whose names are made of those on file. Both are loaded
 * before anything is timed; the people of the story are the same.
 */
export async function* bench(shared: string): AsyncGenerator<string> {
  const { content } = await openPack(join(shared, 'corpora', 'people.ndjson.gz'))
  const people = peopleIn(content)
  const small = await baseOf(content, people, SMALL)
  const large = await baseOf(content, people, LARGE)
  const article = storyOf(people.slice(0, people.length >> 2))
  const [first, second] = [await check(article, small), await check(article, large)]
  yield `${whole(small.counts.statements)} and ${whole(large.counts.statements)} statements; ${first.words} words, ${first.claims.length} claims`
  yield `supported    ${first.summary.supported} and ${second.summary.supported}`
  const times: [small: number, large: number][] = []
  for (let round = 0; round < WARM_UPS + ROUNDS; round++) {
    const pair: [number, number] = [await timed(() => check(article, small)), await timed(() => check(article, large))]
    if (round >= WARM_UPS) times.push(pair)
  }
  const [a, b] = [median(times.map(([time]) => time)), median(times.map(([, time]) => time))]
  yield `small base   ${a.toFixed(1)} ms, median of ${ROUNDS} rounds`
  yield `large base   ${b.toFixed(1)} ms`
  yield `ratio        ${(b / a).toFixed(2)}`
}

function check(article: Article, base: LayeredBase) {
  return checkArticle(article, base)
}

/** A base of so many statements: the people as they are, then variants of them, round after round. */
async function baseOf(
  { header, sources }: PackContent,
  people: readonly Person[],
  statements: number,
): Promise<LayeredBase> {
  const segments = new MemorySegments()
  const builder = new LayerBuilder(segments)
  for (const source of sources) await builder.addSource(source)
  let count = 0
  for (let at = 0; count < statements; at++) {
    const round = Math.floor(at / people.length)
    const person = round === 0 ? people[at]! : variantOf(people, at % people.length, round)
    await builder.addEntity(person.entity)
    for (const statement of person.statements.slice(0, statements - count)) await builder.addStatement(statement)
    count += Math.min(person.statements.length, statements - count)
  }
  await builder.finish(header)
  return await openFactBase([segments])
}
