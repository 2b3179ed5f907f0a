import type { Locator, Page } from '@playwright/test'
import { VERDICTS, type Verdict } from '../../../shared/model/verdict.ts'

/** The main window: stories at the left, the copy in the middle, what is left to do at the foot. */
export class DeskPage {
  readonly page: Page
  readonly stories: Locator
  readonly copy: Locator
  readonly foot: Locator
  /** What the app has to say that is no answer to a question: a refused file, an import that ended. */
  readonly message: Locator

  constructor(page: Page) {
    this.page = page
    this.stories = page.getByRole('navigation', { name: 'Stories' })
    this.copy = page.getByRole('article')
    this.foot = page.getByRole('contentinfo')
    this.message = page.getByRole('alert').or(page.getByRole('status'))
  }

  story(title: string): Locator {
    return this.stories.getByRole('button', { name: title })
  }

  claims(verdict: Verdict): Locator {
    return this.copy.locator(`[data-claim][data-verdict="${verdict}"]`)
  }

  /** Verdict by verdict, how many claims the copy shows; a claim that runs over two lines counts once. */
  async tally(): Promise<Readonly<Record<Verdict, number>>> {
    const found = await this.copy.locator('[data-claim]').evaluateAll(marks => {
      const byClaim = new Map(marks.map(mark => [mark.getAttribute('data-claim'), mark.getAttribute('data-verdict')]))
      return [...byClaim.values()]
    })
    const count = (verdict: Verdict) => found.filter(name => name === verdict).length
    return Object.fromEntries(VERDICTS.map(verdict => [verdict, count(verdict)])) as Record<Verdict, number>
  }

  /** Types a story of its own, by keyboard alone, and goes back to checking. */
  async paste(text: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+n')
    const editor = this.page.getByRole('textbox', { name: 'Story' })
    await editor.fill(text)
    await editor.press('Escape')
  }
}
