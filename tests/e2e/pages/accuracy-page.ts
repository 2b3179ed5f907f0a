import type { Locator, Page } from '@playwright/test'

/** The self-test's dialog. */
export class AccuracyPage {
  readonly dialog: Locator
  readonly summary: Locator
  readonly kinds: Locator

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Self-test' })
    this.summary = this.dialog.getByRole('status')
    this.kinds = this.dialog.getByRole('table').getByRole('rowheader')
  }

  async run(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Start' }).click()
  }
}
