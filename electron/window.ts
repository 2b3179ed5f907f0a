import { join } from 'node:path'
import { app, BrowserWindow, dialog, nativeTheme, type RenderProcessGoneDetails, screen } from 'electron'
import { complain } from './complain.ts'
import type { Kept } from './disk/kept.ts'
import { APP_URL, DEV_SERVER } from './origin.ts'
import { placeWindow, type Rectangle, SMALLEST, type WindowState } from './window-state.ts'

/** No screen at all: the window is drawn, and nobody sees it. */
export const HEADLESS = app.commandLine.getSwitchValue('ozone-platform') === 'headless'

const DESK = { light: '#f3f1ec', dark: '#101113' }
const SETTLED_MS = 400
const SOON_MS = 60_000

/** Opens the window where it lay the last time, and keeps where it lies from now on. */
export function openWindow(kept: Kept<WindowState>): BrowserWindow {
  const state = kept.read()
  const window = new BrowserWindow({
    ...placeWindow(state, workAreas()),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    frame: !HEADLESS,
    title: 'Stet',
    backgroundColor: deskColour(),
    webPreferences: {
      preload: join(app.getAppPath(), 'out', 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  })
  if (state?.maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  keepState(window, kept)
  reviveAfterCrash(window)
  const follow = () => window.setBackgroundColor(deskColour())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
  void load(window)
  return window
}

/** Unseen, the window may lie anywhere: the display there is one unit wide. */
function workAreas(): readonly Rectangle[] {
  if (HEADLESS) return [{ x: -100_000, y: -100_000, width: 200_000, height: 200_000 }]
  return screen.getAllDisplays().map(({ workArea }) => workArea)
}

async function load(window: BrowserWindow): Promise<void> {
  const url = DEV_SERVER ?? APP_URL
  await window.loadURL(url).catch((error: unknown) => complain(`the window could not load ${url}`, error))
}

function deskColour(): string {
  return nativeTheme.shouldUseDarkColors ? DESK.dark : DESK.light
}

/** Written when the window has come to rest and once more when it closes, so that a crash costs no more than a drag. */
function keepState(window: BrowserWindow, kept: Kept<WindowState>): void {
  const keep = () => {
    if (!window.isDestroyed()) kept.write({ bounds: window.getNormalBounds(), maximised: window.isMaximized() })
  }
  let rest: NodeJS.Timeout | undefined
  const settle = () => {
    clearTimeout(rest)
    rest = setTimeout(keep, SETTLED_MS)
  }
  window.on('resize', settle)
  window.on('move', settle)
  window.on('maximize', settle)
  window.on('unmaximize', settle)
  window.on('close', () => {
    clearTimeout(rest)
    keep()
  })
}

/** A page that dies comes back once by itself; if it dies again soon, a person decides. All its data is on the disk. */
function reviveAfterCrash(window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit') return
    complain(`the window's process ended: ${details.reason}, exit code ${details.exitCode}`)
    const isFirst = performance.now() - last > SOON_MS
    last = performance.now()
    if (isFirst) window.reload()
    else void askAfterCrash(window, details)
  })
  window.on('unresponsive', () => complain('the window does not answer'))
}

async function askAfterCrash(window: BrowserWindow, { reason }: RenderProcessGoneDetails): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'The window stopped working twice.',
    detail: `Everything that was stored is still there. (${reason})`,
    buttons: ['Open again', 'Quit'],
    defaultId: 0,
    cancelId: 1,
  })
  if (response !== 0) app.quit()
  else if (!window.isDestroyed()) window.reload()
}
