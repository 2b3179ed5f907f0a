import type { MenuItemConstructorOptions } from 'electron'
import type { Command } from '../shared/ipc/contract.ts'

export type Theme = 'system' | 'light' | 'dark'

/** What the menu shows and whom it tells. */
export interface MenuState {
  readonly isMac: boolean
  readonly theme: Theme
  readonly recent: readonly { readonly path: string; readonly name: string }[]
  command(command: Command): void
  openRecent(path: string): void
  clearRecent(): void
}

type Item = MenuItemConstructorOptions

/**
 * The native menu. Every item that is a command of the contract carries that command as its id. Single letters are
 * shown and not registered: they are letters while somebody writes, and the page knows when.
 */
export function menuTemplate(state: MenuState): Item[] {
  const menus = [fileMenu(state), EDIT, viewMenu(state), claimsMenu(state), helpMenu(state)]
  return state.isMac ? [APPLICATION, ...menus, { role: 'windowMenu' }] : menus
}

const SEPARATOR: Item = { type: 'separator' }
const APPLICATION: Item = { label: 'Stet', role: 'appMenu' }

const EDIT: Item = {
  label: '&Edit',
  submenu: [
    { role: 'undo' },
    { role: 'redo' },
    SEPARATOR,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'pasteAndMatchStyle' },
    { role: 'delete' },
    SEPARATOR,
    { role: 'selectAll' },
  ],
}

function item(state: MenuState, id: Command, label: string, accelerator?: string): Item {
  return { id, label, click: () => state.command(id), ...(accelerator === undefined ? {} : { accelerator }) }
}

/** A letter beside the label. macOS would register it, so there it stands in the label itself. */
function letter(state: MenuState, id: Command, label: string, key: string): Item {
  if (state.isMac) return item(state, id, `${label} (${key})`)
  return { ...item(state, id, label, key), registerAccelerator: false }
}

function fileMenu(state: MenuState): Item {
  return {
    label: '&File',
    submenu: [
      item(state, 'new-story', '&New Story', 'CmdOrCtrl+N'),
      item(state, 'open-article', '&Open…', 'CmdOrCtrl+O'),
      { id: 'recent', label: 'Open &Recent', submenu: recentItems(state) },
      SEPARATOR,
      item(state, 'import-facts', '&Import Facts…', 'CmdOrCtrl+Shift+I'),
      item(state, 'choose-policy', 'Desk Polic&y…'),
      {
        label: '&Export',
        submenu: [
          item(state, 'export-csv', 'Checked Claims as &CSV…', 'CmdOrCtrl+Shift+E'),
          item(state, 'export-json', 'Checked Claims as &JSON…', 'CmdOrCtrl+Shift+J'),
          SEPARATOR,
          item(state, 'export-facts', '&Fact Base as a Pack…', 'CmdOrCtrl+Shift+P'),
        ],
      },
      SEPARATOR,
      state.isMac ? { role: 'close' } : { role: 'quit' },
    ],
  }
}

function recentItems({ recent, openRecent, clearRecent }: MenuState): Item[] {
  if (recent.length === 0) return [{ label: 'No recent stories', enabled: false }]
  return [
    ...recent.map(({ path, name }): Item => ({ label: asLabel(name), sublabel: path, click: () => openRecent(path) })),
    SEPARATOR,
    { id: 'clear-recent', label: '&Clear', click: clearRecent },
  ]
}

/** An ampersand in a file's name is no access key. */
function asLabel(name: string): string {
  return name.replaceAll('&', '&&')
}

function viewMenu(state: MenuState): Item {
  const choice = (theme: Theme, label: string): Item => ({
    ...item(state, `theme-${theme}`, label),
    type: 'radio',
    checked: state.theme === theme,
  })
  return {
    label: '&View',
    submenu: [
      item(state, 'toggle-edit', '&Edit or Check', 'CmdOrCtrl+E'),
      item(state, 'show-facts', '&Fact Base', 'CmdOrCtrl+Shift+F'),
      SEPARATOR,
      {
        label: '&Theme',
        submenu: [choice('system', 'As the &System'), choice('light', '&Light'), choice('dark', '&Dark')],
      },
      SEPARATOR,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      SEPARATOR,
      { role: 'togglefullscreen' },
    ],
  }
}

function claimsMenu(state: MenuState): Item {
  return {
    label: '&Claims',
    submenu: [
      letter(state, 'next-claim', '&Next Claim', 'J'),
      letter(state, 'previous-claim', '&Previous Claim', 'K'),
      SEPARATOR,
      letter(state, 'sign', '&Sign', 'S'),
    ],
  }
}

function helpMenu(state: MenuState): Item {
  return {
    role: 'help',
    label: '&Help',
    submenu: [
      item(state, 'show-shortcuts', '&Keyboard Shortcuts', 'CmdOrCtrl+/'),
      item(state, 'show-accuracy', 'Self-&Test…'),
      SEPARATOR,
      item(state, 'show-about', '&About Stet'),
    ],
  }
}
