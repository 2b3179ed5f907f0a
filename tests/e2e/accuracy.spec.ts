import { expect, test } from './app.ts'
import { faultsOf } from './axe.ts'
import { AccuracyPage } from './pages/accuracy-page.ts'
import { DeskPage } from './pages/desk-page.ts'

test('the self-test counts the planted errors that are caught in the sample story, and changes nothing', async ({
  stet,
}) => {
  const desk = new DeskPage(stet.page)
  const accuracy = new AccuracyPage(stet.page)
  await expect(desk.claims('contradicted').first()).toBeVisible()
  const before = await desk.tally()
  await stet.menu('show-about')
  await accuracy.openFromAbout()
  expect(await faultsOf(stet.page), 'before the test').toEqual([])
  await accuracy.run()
  await expect(accuracy.summary).toHaveText(
    /^\d+ of \d+ planted errors caught, \d+ left open, \d+ passed, no false alarm\.$/,
  )
  await expect(accuracy.kinds.first()).toHaveText('age')
  expect(await faultsOf(stet.page), 'the report').toEqual([])
  await stet.page.keyboard.press('Escape')
  await expect(accuracy.dialog).toBeHidden()
  expect(await desk.tally()).toEqual(before)
})
