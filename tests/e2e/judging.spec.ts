import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './app.ts'
import { faultsOf } from './axe.ts'
import { PACK_LINES, WRONG } from './copy.ts'
import { ClaimPanel } from './pages/claim-panel.ts'
import { DeskPage } from './pages/desk-page.ts'

const STORY = `Quast goes back to “Saltmarsh”

PORT ALDEN, May 14, 2031 — Mirela Quast, 41, goes back to the harbor drama “Saltmarsh”.

Tobin Arledge, 57, plays her brother.
`
const NAMESAKE = {
  entity: { id: 'person:quast-judge', kind: 'person', label: 'Mirela Quast', description: 'a judge' },
  statement: {
    id: 'st:quast-judge:born',
    subject: 'person:quast-judge',
    property: 'dateOfBirth',
    value: { type: 'time', edtf: '1961-04-09' },
    references: [],
  },
}
const PACK = [
  ...PACK_LINES,
  ...Object.entries(NAMESAKE).map(([type, record]) => JSON.stringify({ type, ...record })),
].join('\n')
const POLICY = {
  format: 'stet-policy',
  version: 1,
  title: 'Two sources',
  rules: [{ properties: ['dateOfBirth'], independent: 2 }],
  stops: ['contradicted'],
}

test('what a person says decides: whom a name means, when the story runs, other facts, what the desk asks', async ({
  stet,
  folder,
}) => {
  const { page } = stet
  const desk = new DeskPage(page)
  const panel = new ClaimPanel(page)
  const pack = join(folder, 'port-alden.ndjson')
  const policy = join(folder, 'policy.json')
  writeFileSync(pack, PACK)
  writeFileSync(policy, JSON.stringify(POLICY))
  await expect(desk.claims('supported').first()).toBeVisible()
  await desk.paste(STORY)
  await stet.answerOpen(pack)
  await stet.menu('import-facts')
  await expect(desk.claims('contradicted').first()).toBeVisible()

  await test.step('of two people of one name one is chosen, for the whole story', async () => {
    await panel.walkTo('Who is meant by Mirela Quast?')
    await panel.walkTo('41')
    await expect(panel.verdict).toContainText('Unknown')
    expect(await faultsOf(page)).toEqual([])
    await panel.choice('born 2 Aug 1989').click()
    await expect(panel.verdict).toContainText('Supported')
    await expect(panel.choice('born 2 Aug 1989')).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('the story runs after a birthday, and the age says so', async () => {
    await panel.setPublication('2031-08-02')
    await expect(panel.note).toContainText('Contradicted when it runs')
    await expect(panel.note).toContainText('on 2 Aug 2031: 42')
    expect(await faultsOf(page)).toEqual([])
  })

  await test.step('an input is changed, and the claim is reckoned anew; it is put back', async () => {
    await panel.walkTo(WRONG.words)
    await panel.openInputs()
    await panel.input(/^value of Tobin Arledge/).fill('1974-01-30')
    await expect(panel.supposed).toContainText('Then supported')
    expect(await faultsOf(page)).toEqual([])
    await panel.supposed.getByRole('button', { name: 'Put all back' }).click()
    await expect(panel.supposed).toBeHidden()
    await expect(panel.verdict).toContainText('Contradicted')
  })

  await test.step('a policy asks for more than the facts have', async () => {
    await stet.answerOpen(policy)
    await stet.menu('choose-policy')
    await expect(panel.note).toContainText('Short of the desk’s policy, “Two sources”')
    await expect(panel.note).toContainText('1 independent source; the desk asks for 2')
    expect(await faultsOf(page)).toEqual([])
  })
})

test('a policy that cannot be used is refused in one line, and the one before stays', async ({ stet, folder }) => {
  const desk = new DeskPage(stet.page)
  const policy = join(folder, 'policy.json')
  writeFileSync(policy, JSON.stringify({ ...POLICY, rules: [{ properties: ['dateOfBirth'], independent: 'two' }] }))
  await expect(desk.claims('supported').first()).toBeVisible()
  await stet.answerOpen(policy)
  await stet.menu('choose-policy')
  await expect(
    desk.message.filter({ hasText: 'policy.json: "rules" 1: is wrong: "independent" is not a number' }),
  ).toBeVisible()
})
