import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  test as base,
  type ElectronApplication,
  _electron as electron,
  type Page,
  type TestInfo,
} from '@playwright/test'
import type { Command } from '../../shared/ipc/contract.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const UNSEEN = ['--ozone-platform=headless', '--disable-gpu']

export interface StartOptions {
  /** Words after the app's folder, as a person would add them. */
  readonly args?: readonly string[]
  /** Chromium's sandbox, which root cannot have. */
  readonly sandbox?: boolean
  /** Another profile than the test's own. */
  readonly profile?: string
}

/** One running Stet: its main process and its window. */
export class RunningApp {
  readonly app: ElectronApplication
  readonly page: Page
  hasQuit = false

  constructor(app: ElectronApplication, page: Page) {
    this.app = app
    this.page = page
  }

  /** Chooses the menu's item of a command. */
  async menu(command: Command | 'clear-recent'): Promise<void> {
    await this.app.evaluate(({ Menu }, id) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (!item) throw new Error(`no menu item ${id}`)
      item.click()
    }, command)
  }

  /** What File ▸ Open Recent shows, without its foot. */
  async recentLabels(): Promise<readonly string[]> {
    return await this.app.evaluate(({ Menu }) => {
      const items = Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? []
      return items.filter(item => item.sublabel !== '' && item.sublabel !== undefined).map(item => item.label)
    })
  }

  /** The person's answer to the next dialogs that ask for a file; null: they cancel. */
  async answerOpen(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
    }, path)
  }

  /** The person's answer to the next dialogs that ask for a place; null: they cancel. */
  async answerSave(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
    }, path)
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
      width,
      height,
    ] as const)
    await this.page.waitForFunction(w => window.innerWidth === w, width)
  }

  async theme(theme: 'light' | 'dark'): Promise<void> {
    await this.menu(`theme-${theme}`)
    await this.page.waitForFunction(t => matchMedia(`(prefers-color-scheme: ${t})`).matches, theme)
  }

  /** Ends it as a person does. */
  async quit(): Promise<void> {
    this.hasQuit = true
    await this.app.context().tracing.stop()
    await this.app.close()
  }
}

interface Fixtures {
  /** A folder for the test's own files; gone afterwards. */
  readonly folder: string
  /** The folder of the profile, which outlives a restart and is gone afterwards. */
  readonly profile: string
  /** Starts Stet on the profile. */
  readonly start: (options?: StartOptions) => Promise<RunningApp>
  /** Stet, started once. */
  readonly stet: RunningApp
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  folder: async ({}, use) => {
    await inTemporaryFolder('stet-test-', use)
  },
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
  profile: async ({}, use) => {
    await inTemporaryFolder('stet-profile-', use)
  },
  start: async ({ profile }, use, info) => {
    const started: RunningApp[] = []
    await use(async options => {
      const running = await launch(options?.profile ?? profile, options ?? {})
      started.push(running)
      await running.app.context().tracing.start({ screenshots: true, snapshots: true })
      return running
    })
    for (const [index, running] of started.entries()) await end(running, info, index)
  },
  stet: async ({ start }, use) => {
    await use(await start())
  },
})

export { expect } from '@playwright/test'

async function inTemporaryFolder(prefix: string, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  await use(folder)
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

async function launch(profile: string, { args = [], sandbox = false }: StartOptions): Promise<RunningApp> {
  const platform = process.env.STET_E2E_DISPLAY ? [] : UNSEEN
  const app = await electron.launch({
    args: ['--log-level=3', ...platform, ROOT, ...args],
    env: { ...present(process.env), STET_USER_DATA: profile },
    colorScheme: null,
    chromiumSandbox: sandbox,
  })
  const page = await app.firstWindow()
  await page.waitForLoadState('load')
  return new RunningApp(app, page)
}

/** Closes what the test has left open; of a failed test the trace stays in test-results/. */
async function end(running: RunningApp, info: TestInfo, index: number): Promise<void> {
  if (running.hasQuit) return
  const failed = info.status !== info.expectedStatus
  await running.app.context().tracing.stop(failed ? { path: info.outputPath(`trace-${index}.zip`) } : {})
  await running.app.close()
}

function present(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
