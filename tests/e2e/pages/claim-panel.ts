import type { Locator, Page } from '@playwright/test'

/** The right pane: the claim under the cursor, its verdict and everything that speaks for it. */
export class ClaimPanel {
  readonly page: Page
  readonly panel: Locator
  readonly verdict: Locator
  readonly derivation: Locator
  readonly evidence: Locator
  readonly signer: Locator
  /** What is said beside the verdict: of the day it runs, of what the evidence lacks. */
  readonly note: Locator
  readonly supposed: Locator

  constructor(page: Page) {
    this.page = page
    this.panel = page.getByRole('complementary', { name: 'Claim' })
    this.verdict = this.panel.getByRole('heading', { level: 2 })
    this.derivation = this.panel.getByRole('list', { name: 'Derivation' })
    this.evidence = this.panel.getByRole('region', { name: 'Evidence' })
    this.note = this.panel.getByRole('note')
    this.supposed = this.panel.getByRole('status')
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

  /** One of those that a name may mean, by what the fact base says it is. */
  choice(description: string): Locator {
    return this.panel.getByRole('button', { name: description })
  }

  /** A time or number of a statement, opened for a change. */
  input(name: RegExp): Locator {
    return this.panel.getByRole('textbox', { name }).first()
  }

  async openInputs(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Inputs', exact: true }).click()
  }

  async setPublication(day: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Runs on the dateline' }).click()
    await this.page.getByLabel('Day of publication', { exact: true }).fill(day)
    await this.page.getByRole('button', { name: 'Set', exact: true }).click()
  }

  /** The first signature's question. */
  async sayWho(name: string, initials: string): Promise<void> {
    await this.signer.getByRole('textbox', { name: 'Name' }).fill(name)
    await this.signer.getByRole('textbox', { name: 'Initials' }).fill(initials)
    await this.page.keyboard.press('Enter')
  }
}
