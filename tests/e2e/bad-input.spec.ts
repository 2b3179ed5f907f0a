import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type RunningApp, test } from './app.ts'
import { PACK, PACK_LINES, STORY } from './copy.ts'
import { DeskPage } from './pages/desk-page.ts'

async function open(stet: RunningApp, path: string): Promise<void> {
  await stet.answerOpen(path)
  await stet.menu('open-article')
}

test.describe('a file that is no story is refused in one message that names it', () => {
  const files = {
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xd8]),
    'empty.txt': Buffer.alloc(0),
    'latin.txt': Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x0a]),
    'vast.txt': Buffer.alloc(21 * 1024 * 1024, 'A line of a very long story.\n'),
  }
  for (const [name, content] of Object.entries(files)) {
    test(name, async ({ stet, folder }) => {
      const desk = new DeskPage(stet.page)
      await expect(desk.claims('contradicted').first()).toBeVisible()
      const before = await desk.tally()
      const path = join(folder, name)
      writeFileSync(path, content)
      await open(stet, path)
      await expect(desk.message.filter({ hasText: name })).toBeVisible()
      expect(await desk.tally()).toEqual(before)
    })
  }

  test('a recent story that is gone', async ({ stet, folder }) => {
    const desk = new DeskPage(stet.page)
    const path = join(folder, 'gone.txt')
    writeFileSync(path, STORY)
    await open(stet, path)
    await expect(desk.copy).toContainText('Mirela Quast')
    rmSync(path)
    await stet.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items
      items?.find(({ label }) => label === 'gone.txt')?.click()
    })
    await expect(desk.message.filter({ hasText: 'gone.txt' })).toBeVisible()
    await expect.poll(() => stet.recentLabels()).toEqual([])
  })
})

test('of a pack with bad lines the good ones are loaded and the bad ones named', async ({ stet, folder }) => {
  const desk = new DeskPage(stet.page)
  const path = join(folder, 'mixed.ndjson')
  writeFileSync(path, [PACK_LINES[0], '{"type":"entity","id":', ...PACK_LINES.slice(1), '{"type":"planet"}'].join('\n'))
  await expect(desk.claims('contradicted').first()).toBeVisible()
  await desk.paste(STORY)
  await stet.answerOpen(path)
  await stet.menu('import-facts')
  await expect(desk.page.getByText(/line 2\b|:2:/i)).toBeVisible()
  await expect(
    desk.page.getByText(new RegExp(`line ${PACK_LINES.length + 2}\\b|:${PACK_LINES.length + 2}:`, 'i')),
  ).toBeVisible()
  await desk.page.keyboard.press('Escape')
  await expect(desk.claims('contradicted').first()).toBeVisible()
})

test('an import that is cancelled changes nothing', async ({ stet, folder }) => {
  const desk = new DeskPage(stet.page)
  await expect(desk.claims('contradicted').first()).toBeVisible()
  const before = await desk.tally()
  const path = join(folder, 'large.ndjson')
  const many = Array.from({ length: 200_000 }, (_, n) =>
    JSON.stringify({ type: 'entity', id: `person:${n}`, kind: 'person', label: `Nobody Number${n}` }),
  )
  writeFileSync(path, `${PACK}${many.join('\n')}\n`)
  await stet.answerOpen(path)
  await stet.menu('import-facts')
  await desk.page.getByRole('button', { name: 'Cancel' }).click()
  await expect(desk.message.filter({ hasText: /cancel/i })).toBeVisible()
  expect(await desk.tally()).toEqual(before)
  await desk.paste(STORY)
  await expect(desk.claims('unknown').first()).toBeVisible()
  await expect(desk.claims('contradicted')).toHaveCount(0)
})

test('a profile that can store nothing is told of, and the story can still be read', async ({ start, profile }) => {
  writeFileSync(join(profile, 'IndexedDB'), 'a file where a folder belongs')
  const stet = await start()
  await expect(new DeskPage(stet.page).message.first()).toContainText(/stor/i)
})
