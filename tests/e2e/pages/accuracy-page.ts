import type { Locator, Page } from '@playwright/test'

/** The self-test's dialog. */
export class AccuracyPage {
  readonly dialog: Locator
  readonly summary: Locator
  readonly kinds: Locator

  private readonly about: Locator

  constructor(page: Page) {
    this.about = page.getByRole('dialog', { name: 'About Stet' })
    this.dialog = page.getByRole('dialog', { name: 'Self-test' })
    this.summary = this.dialog.getByRole('status')
    this.kinds = this.dialog.getByRole('table').getByRole('rowheader')
  }

  async openFromAbout(): Promise<void> {
    await this.about.getByRole('button', { name: 'Accuracy' }).click()
  }

  async run(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Start' }).click()
  }
}
