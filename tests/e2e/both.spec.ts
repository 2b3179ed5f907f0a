import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stet as commandLine } from '../support/command.ts'
import { expect, type RunningApp, test } from './app.ts'
import { DeskPage } from './pages/desk-page.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const STORIES = ['finch', 'harriers', 'obituary', 'tidewater']
const golden = (name: string) => join(ROOT, 'tests', 'golden', name)
const PACKS = [join(ROOT, 'samples', 'sample-facts.ndjson'), ...STORIES.map(name => golden(`${name}.ndjson`))]

/** A checked story without what only one of the two knows: its path, and what people decided. */
function comparable(text: string): unknown {
  const { article, claims, ...rest } = JSON.parse(text)
  return {
    ...rest,
    article: { ...article, path: null, title: null },
    claims: claims.map((claim: object) => ({ ...claim, decision: null })),
  }
}

async function inWindow(stet: RunningApp, story: string, folder: string): Promise<unknown> {
  const desk = new DeskPage(stet.page)
  const saved = join(folder, `${story}.json`)
  await stet.answerOpen(golden(`${story}.txt`))
  await stet.menu('open-article')
  await expect(desk.copy).toContainText(
    readFileSync(golden(`${story}.txt`), 'utf8')
      .trim()
      .split('\n')
      .at(-1) ?? '',
  )
  await expect(desk.foot).toContainText('signed')
  await stet.answerSave(saved)
  await stet.menu('export-json')
  await expect(desk.message.filter({ hasText: `${story}.json` })).toBeVisible()
  return comparable(readFileSync(saved, 'utf8'))
}

async function onCommandLine(story: string): Promise<unknown> {
  const facts = PACKS.flatMap(pack => ['--facts', pack])
  const { stdout } = await commandLine(['check', golden(`${story}.txt`), ...facts, '--format', 'json'])
  return comparable(stdout)
}

test('the window and the command line check every golden story alike, to the last step', async ({ stet, folder }) => {
  const desk = new DeskPage(stet.page)
  await expect(desk.claims('contradicted').first()).toBeVisible()
  for (const story of STORIES) {
    await stet.answerOpen(golden(`${story}.ndjson`))
    await stet.menu('import-facts')
    await expect(desk.message.filter({ hasText: `${story}.ndjson` })).toBeVisible()
  }
  for (const story of STORIES) {
    expect(await inWindow(stet, story, folder), story).toEqual(await onCommandLine(story))
  }
})
