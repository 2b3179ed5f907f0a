import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from './app.ts'
import { STORY } from './copy.ts'
import { ClaimPanel } from './pages/claim-panel.ts'
import { DeskPage } from './pages/desk-page.ts'

/** A disk of 48 MB in a folder of its own; null where this user may not mount one. */
const test = base.extend<{ readonly disk: string | null }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  disk: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'stet-disk-'))
    const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', folder]).status === 0
    await use(isMounted ? folder : null)
    if (isMounted) spawnSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

/** Takes the last byte of a disk. */
function fill(path: string): void {
  const file = openSync(path, 'w')
  const block = Buffer.alloc(4096)
  try {
    for (;;) writeSync(file, block)
  } catch (error) {
    expect(error).toMatchObject({ code: 'ENOSPC' })
  } finally {
    closeSync(file)
  }
}

test('a full disk is told in one line, takes nothing that was stored, and what is typed is stored once it has room', async ({
  start,
  disk,
}) => {
  test.skip(disk === null, 'only root on Linux can mount a small disk')
  const profile = join(disk ?? '', 'profile')
  const filling = join(disk ?? '', 'filling')
  const first = await start({ profile })
  const desk = new DeskPage(first.page)
  await expect(desk.claims('supported').first()).toBeVisible()
  await first.page.keyboard.press('j')
  await first.page.keyboard.press('s')
  await new ClaimPanel(first.page).sayWho('Ruth Kessler', 'RK')
  await expect(desk.foot).toContainText('1 signed')

  fill(filling)
  await first.page.keyboard.press('s')
  await expect(desk.message.filter({ hasText: /disk may be full|disk is full/ })).toBeVisible()
  await desk.paste(STORY)
  await expect(desk.message.filter({ hasText: 'was not stored' })).toBeVisible()
  await expect(desk.copy).toContainText('Mirela Quast')
  await first.answerSave(join(disk ?? '', 'claims.csv'))
  await first.menu('export-csv')
  await expect(desk.message.filter({ hasText: 'the disk is full' })).toBeVisible()

  rmSync(filling)
  await expect(desk.message.filter({ hasText: 'is stored now' })).toBeVisible({ timeout: 30_000 })
  await first.quit()

  const second = await start({ profile })
  const again = new DeskPage(second.page)
  await again.story('Quast goes back').click()
  await expect(again.copy).toContainText('Mirela Quast')
  await again.story('Weir House').click()
  await expect(again.foot).toContainText('1 signed')
})
