import { join } from 'node:path'
import { app, type BrowserWindow, Menu, nativeTheme } from 'electron'
import { z } from 'zod'
import type { Command, EventName, EventOf } from '../shared/ipc/contract.ts'
import { complain } from './complain.ts'
import { Kept } from './disk/kept.ts'
import { OpenFiles } from './disk/open-files.ts'
import { PendingFiles } from './disk/pending-files.ts'
import { RecentFiles, RecentPaths } from './disk/recent-files.ts'
import { StoreCopies } from './disk/store-copies.ts'
import { repairStore } from './disk/store-repair.ts'
import { send } from './ipc.ts'
import { menuTemplate, type Theme } from './menu.ts'
import { serveWindow } from './protocol.ts'
import { seal, sealContents } from './seal.ts'
import { serveFiles } from './serve/files.ts'
import { serveInfo } from './serve/info.ts'
import { serveReport } from './serve/report.ts'
import { serveSaving } from './serve/saving.ts'
import type { Start } from './start.ts'
import { tellReplaced } from './tell-replaced.ts'
import { HEADLESS, openWindow } from './window.ts'
import { WindowState } from './window-state.ts'

const Themes = z.enum(['system', 'light', 'dark'])
/** What a second start hands over. */
const Handover = z.object({ files: z.array(z.string()) })

/** The running app: its one window, its menu, the files that it holds, and what is kept of them between starts. */
export class Desk {
  readonly #start: Start
  readonly #files = new OpenFiles()
  readonly #pending = new PendingFiles()
  readonly #recent = new RecentFiles(new Kept(profile('recent.json'), RecentPaths), () => this.#drawMenu())
  readonly #theme = new Kept(profile('theme.json'), Themes)
  readonly #state = new Kept(profile('window.json'), WindowState)
  /** Files that the system, the command line or the menu named, and the page may therefore open. */
  readonly #offered = new Set<string>()
  #window: BrowserWindow | undefined

  constructor(start: Start) {
    this.#start = start
  }

  /** Opens the window as soon as the app is ready. */
  open(): void {
    app.on('web-contents-created', (_event, contents) => sealContents(contents))
    app.on('second-instance', (_event, _argv, _cwd, handover) => this.#receive(handover))
    app.on('open-file', (event, path) => {
      event.preventDefault()
      void app.whenReady().then(() => this.#offer(path))
    })
    app.on('activate', () => this.#windowNow())
    app.on('window-all-closed', () => {
      if (process.platform !== 'darwin') app.quit()
    })
    app.whenReady().then(
      () => this.#begin(),
      (error: unknown) => complain('could not start', error),
    )
  }

  async #begin(): Promise<void> {
    try {
      const copies = new StoreCopies(app.getPath('userData'))
      copies.restoreIfWished()
      copies.keep()
      repairStore(app.getPath('userData'))
      await seal()
      serveWindow()
      this.#serve()
      nativeTheme.themeSource = this.#theme.read() ?? 'system'
      this.#drawMenu()
      this.#windowNow()
      copies.onReplaced(() => tellReplaced(copies))
      for (const path of this.#start.files) this.#offer(path)
    } catch (error) {
      complain('could not start', error)
      app.exit(1)
    }
  }

  #serve(): void {
    const window = () => this.#windowNow()
    serveInfo({ headless: HEADLESS, report: this.#start.report !== undefined })
    serveFiles(window, this.#files, this.#recent, this.#offered)
    serveSaving(window, this.#pending)
    serveReport(window, this.#start.report)
  }

  #windowNow(): BrowserWindow {
    if (this.#window && !this.#window.isDestroyed()) return this.#window
    const window = openWindow(this.#state)
    this.#window = window
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) void this.#letGo()
    })
    window.once('closed', () => void this.#letGo())
    return window
  }

  /** A page that is gone holds no files. */
  async #letGo(): Promise<void> {
    await Promise.all([this.#files.closeAll(), this.#pending.discardAll()])
  }

  #receive(handover: unknown): void {
    const window = this.#windowNow()
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    const { data } = Handover.safeParse(handover)
    for (const path of data?.files ?? []) this.#offer(path)
  }

  #offer(path: string): void {
    this.#offered.add(path)
    this.#tell('open-file', { path })
  }

  #command(command: Command): void {
    const theme = Themes.options.find(name => command === `theme-${name}`)
    if (theme !== undefined) this.#setTheme(theme)
    this.#tell('command', { command })
  }

  #setTheme(theme: Theme): void {
    nativeTheme.themeSource = theme
    this.#theme.write(theme)
    this.#drawMenu()
  }

  /** The preload holds back what comes before the page listens; before the preload itself there is the load to wait for. */
  #tell<E extends EventName>(event: E, payload: EventOf<E>): void {
    const { webContents } = this.#windowNow()
    if (webContents.isLoadingMainFrame()) webContents.once('did-finish-load', () => send(webContents, event, payload))
    else send(webContents, event, payload)
  }

  #drawMenu(): void {
    const template = menuTemplate({
      isMac: process.platform === 'darwin',
      theme: this.#theme.read() ?? 'system',
      recent: this.#recent.list(),
      command: command => this.#command(command),
      openRecent: path => this.#offer(path),
      clearRecent: () => this.#recent.clear(),
    })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}

function profile(name: string): string {
  return join(app.getPath('userData'), name)
}
