import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FactBase } from '../../shared/facts/facts.ts'
import { readPack } from '../../shared/import/pack.ts'
import type { Article } from '../../shared/model/article.ts'
import { findDateline } from '../../shared/text/dateline.ts'
import { plainFacts } from '../support/facts.ts'

export interface GoldenStory {
  readonly name: string
  readonly article: Article
  readonly facts: FactBase
}

const HERE = new URL('./', import.meta.url)
const SAMPLES = new URL('../../samples/', import.meta.url)

/** The sample and every story of this folder that has facts of its own, by name. */
export async function everyStory(): Promise<readonly GoldenStory[]> {
  const names = readdirSync(fileURLToPath(HERE)).flatMap(file => /^(.+)\.ndjson$/.exec(file)?.[1] ?? [])
  return await Promise.all([
    read('sample', new URL('sample-story.txt', SAMPLES), new URL('sample-facts.ndjson', SAMPLES)),
    ...names.sort().map(name => read(name, new URL(`${name}.txt`, HERE), new URL(`${name}.ndjson`, HERE))),
  ])
}

async function read(name: string, story: URL, facts: URL): Promise<GoldenStory> {
  const text = readFileSync(story, 'utf8')
  const { content } = await readPack(chunks(readFileSync(facts)))
  const dateline = findDateline(text)?.day ?? null
  return { name, article: { text, title: null, dateline, timezone: 'America/New_York' }, facts: plainFacts(content) }
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
