import { join, resolve } from 'node:path'
import { expect, type RunningApp, test } from './app.ts'
import { DeskPage } from './pages/desk-page.ts'

const FOLDER = resolve(import.meta.dirname, '../../docs/screenshots')
const SIZES = { '': [1360, 780], '-narrow': [760, 780], '-wide': [1900, 1000] } as const

/** The sample story with its contradicted claim chosen, as a person sees it; kept for the README. */
for (const theme of ['light', 'dark'] as const) {
  test(`the window, ${theme}`, async ({ stet }) => {
    const desk = new DeskPage(stet.page)
    await stet.theme(theme)
    const claim = desk.claims('contradicted').first()
    await claim.click()
    for (const [suffix, [width, height]] of Object.entries(SIZES)) {
      await stet.setSize(width, height)
      await expect(claim).toBeVisible()
      await capture(stet, `${theme}${suffix}`)
    }
  })
}

async function capture({ page }: RunningApp, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' })
}
