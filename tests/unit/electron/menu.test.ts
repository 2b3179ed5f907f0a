import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, test } from 'vitest'
import { type MenuState, menuTemplate } from '../../../electron/menu.ts'
import { COMMANDS } from '../../../shared/ipc/contract.ts'

const state = (overrides: Partial<MenuState> = {}): MenuState => ({
  isMac: false,
  theme: 'system',
  recent: [],
  command: () => {},
  openRecent: () => {},
  clearRecent: () => {},
  ...overrides,
})

/** Every item of the menus, those of submenus included. */
function items(template: readonly MenuItemConstructorOptions[]): readonly MenuItemConstructorOptions[] {
  return template.flatMap(item => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])])
}

/** Chooses an item that asks nothing of the window it is chosen in. */
function choose(item: MenuItemConstructorOptions | undefined): void {
  const click = item?.click as (() => void) | undefined
  click?.()
}

describe.each([false, true])('the menu (on a Mac: %s)', isMac => {
  test('has every command of the contract once, and each says itself when chosen', () => {
    const said: string[] = []
    const all = items(menuTemplate(state({ isMac, command: command => said.push(command) })))
    for (const command of COMMANDS) choose(all.find(({ id }) => id === command))
    expect(said).toEqual(COMMANDS)
    const ids = all.map(({ id }) => id).filter(id => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('gives no two items the same keys', () => {
    const keys = items(menuTemplate(state({ isMac }))).flatMap(({ accelerator }) => accelerator ?? [])
    expect(keys.length).toBeGreaterThan(8)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('never takes a single letter away from the page', () => {
    const letters = items(menuTemplate(state({ isMac }))).filter(({ accelerator }) => accelerator?.length === 1)
    expect(letters).toHaveLength(isMac ? 0 : 3)
    expect(letters.filter(({ registerAccelerator }) => registerAccelerator !== false)).toEqual([])
  })
})

test('recent stories are listed by name and opened by path', () => {
  const opened: string[] = []
  let cleared = 0
  const recent = [{ path: '/desk/Q&A.txt', name: 'Q&A.txt' }]
  const all = items(
    menuTemplate(state({ recent, openRecent: path => opened.push(path), clearRecent: () => (cleared += 1) })),
  )
  choose(all.find(({ label }) => label === 'Q&&A.txt'))
  choose(all.find(({ id }) => id === 'clear-recent'))
  expect(opened).toEqual(['/desk/Q&A.txt'])
  expect(cleared).toBe(1)
})

test('the theme that holds is marked', () => {
  const marked = items(menuTemplate(state({ theme: 'dark' }))).filter(({ checked }) => checked)
  expect(marked.map(({ id }) => id)).toEqual(['theme-dark'])
})
