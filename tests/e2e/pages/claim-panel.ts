import type { Locator, Page } from '@playwright/test'

/** The right pane: the claim under the cursor, its verdict and everything that speaks for it. */
export class ClaimPanel {
  readonly page: Page
  readonly panel: Locator
  readonly verdict: Locator
  readonly derivation: Locator
  readonly evidence: Locator
  readonly signer: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: 'Claim' })
    this.verdict = this.panel.getByRole('heading', { level: 2 })
    this.derivation = this.panel.getByRole('list', { name: 'Derivation' })
    this.evidence = this.panel.getByRole('region', { name: 'Evidence' })
    this.signer = page.getByRole('dialog', { name: 'Who signs?' })
  }

  /** Goes on with `j` until the panel shows the words. */
  async walkTo(words: string): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      await this.page.keyboard.press('j')
      if (await this.panel.getByText(words, { exact: true }).first().isVisible()) return
    }
    throw new Error(`no claim "${words}" within 60 steps`)
  }

  /** The first signature's question. */
  async sayWho(name: string, initials: string): Promise<void> {
    await this.signer.getByRole('textbox', { name: 'Name' }).fill(name)
    await this.signer.getByRole('textbox', { name: 'Initials' }).fill(initials)
    await this.page.keyboard.press('Enter')
  }
}
