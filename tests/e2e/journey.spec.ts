import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { VERDICTS } from '../../shared/model/verdict.ts'
import { expect, test } from './app.ts'
import { faultsOf } from './axe.ts'
import { PACK, RIGHT, STORY, WRONG } from './copy.ts'
import { ClaimPanel } from './pages/claim-panel.ts'
import { DeskPage } from './pages/desk-page.ts'

test('the first screen is a story with every verdict', async ({ stet }) => {
  const desk = new DeskPage(stet.page)
  for (const verdict of VERDICTS) await expect(desk.claims(verdict).first()).toBeVisible()
})

test('from the first start to the export, by keyboard, and everything is there the next day', async ({
  start,
  folder,
}) => {
  const first = await start()
  const { page } = first
  const desk = new DeskPage(page)
  const panel = new ClaimPanel(page)
  const pack = join(folder, 'port-alden.ndjson')
  const csv = join(folder, 'claims.csv')
  writeFileSync(pack, PACK)

  await test.step('paste a story', async () => {
    await expect(desk.claims('supported').first()).toBeVisible()
    await desk.paste(STORY)
    await expect(desk.claims('unknown').first()).toBeVisible()
  })

  await test.step('import facts', async () => {
    await first.answerOpen(pack)
    await first.menu('import-facts')
    await expect(desk.claims('contradicted').first()).toBeVisible()
  })

  await test.step('read why one is contradicted', async () => {
    await panel.walkTo(WRONG.words)
    await expect(panel.verdict).toContainText('Contradicted')
    await expect(panel.derivation).toContainText(WRONG.right)
    await expect(panel.evidence).toContainText('Register of the Port Alden Players')
  })

  await test.step('sign two, and say once who signs', async () => {
    await panel.walkTo(RIGHT[0] ?? '')
    await page.keyboard.press('s')
    await panel.sayWho('Ruth Kessler', 'RK')
    await expect(desk.foot).toContainText('1 signed')
    await panel.walkTo(RIGHT[1] ?? '')
    await page.keyboard.press('s')
    await expect(desk.foot).toContainText('2 signed')
  })

  const exported = await test.step('export', async () => {
    await first.answerSave(csv)
    await first.menu('export-csv')
    await expect(desk.message.filter({ hasText: 'claims.csv' })).toBeVisible()
    return readFileSync(csv, 'utf8').replace('\uFEFF', '')
  })
  const { data: rows, errors } = Papa.parse<Record<string, string>>(exported, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  expect(rows.map(({ text }) => text)).toEqual(expect.arrayContaining([WRONG.words, ...RIGHT]))
  const signed = rows.filter(({ signer }) => signer !== '')
  expect(signed.map(({ text }) => text).sort()).toEqual([...RIGHT].sort())
  expect(signed.every(({ signer, sign_state }) => /Ruth Kessler|RK/.test(signer ?? '') && sign_state !== '')).toBe(true)
  expect(rows.find(({ text }) => text === WRONG.words)).toMatchObject({ verdict: 'contradicted', computed_value: '51' })

  const before = await desk.tally()
  await first.quit()

  await test.step('start again', async () => {
    const second = await start()
    const again = new DeskPage(second.page)
    await again.story('Quast goes back').click()
    await expect(again.claims('contradicted').first()).toBeVisible()
    expect(await again.tally()).toEqual(before)
    await expect(again.foot).toContainText('2 signed')
    const secondPanel = new ClaimPanel(second.page)
    await secondPanel.walkTo(WRONG.words)
    await second.page.keyboard.press('s')
    await expect(secondPanel.signer).toBeHidden()
    await expect(again.foot).toContainText('3 signed')
  })
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ stet }) => {
    const desk = new DeskPage(stet.page)
    await stet.theme(theme)
    await expect(desk.claims('contradicted').first()).toBeVisible()
    expect(await faultsOf(stet.page), 'the story').toEqual([])
    await stet.page.keyboard.press('j')
    expect(await faultsOf(stet.page), 'a claim').toEqual([])
    for (const command of ['show-shortcuts', 'show-accuracy', 'show-about', 'show-facts', 'toggle-edit'] as const) {
      await stet.menu(command)
      expect(await faultsOf(stet.page), command).toEqual([])
      await stet.page.keyboard.press('Escape')
    }
    await stet.menu('new-story')
    expect(await faultsOf(stet.page), 'an empty story').toEqual([])
  })
}
