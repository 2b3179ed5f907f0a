import type { Command } from '../../shared/ipc/contract.ts'

/** Everything that a key of the window does, beside the native menu's commands. */
export type Action =
  | Exclude<Command, `theme-${string}`>
  | 'next-open'
  | 'show-derivation'
  | 'show-evidence'
  | 'sign-alike'
  | 'cycle-fix'
  | 'apply-fix'
  | 'undo'
  | 'go-back'
  | `override-${number}`

interface Shortcut {
  readonly action: Action
  /** `KeyboardEvent.key`; with `mod` Ctrl, or Cmd on a Mac. */
  readonly key: string
  readonly mod?: true
  readonly shift?: true
  /** Works while somebody writes, too. */
  readonly always?: true
}

const SHORTCUTS: readonly Shortcut[] = [
  { action: 'next-claim', key: 'j' },
  { action: 'previous-claim', key: 'k' },
  { action: 'next-open', key: 'n' },
  { action: 'show-derivation', key: 'Enter' },
  { action: 'show-evidence', key: 'e' },
  { action: 'sign', key: 's' },
  { action: 'sign-alike', key: 'S', shift: true },
  ...Array.from({ length: 7 }, (_, index): Shortcut => ({ action: `override-${index}`, key: String(index + 1) })),
  { action: 'cycle-fix', key: 'f' },
  { action: 'apply-fix', key: 'a' },
  { action: 'undo', key: 'u' },
  { action: 'show-shortcuts', key: '?', shift: true },
  { action: 'go-back', key: 'Escape', always: true },
  { action: 'toggle-edit', key: 'e', mod: true, always: true },
  { action: 'new-story', key: 'n', mod: true, always: true },
  { action: 'open-article', key: 'o', mod: true, always: true },
  { action: 'import-facts', key: 'i', mod: true, shift: true, always: true },
  { action: 'show-facts', key: 'f', mod: true, shift: true, always: true },
  { action: 'export-csv', key: 'e', mod: true, shift: true, always: true },
  { action: 'export-json', key: 'j', mod: true, shift: true, always: true },
  { action: 'export-facts', key: 'p', mod: true, shift: true, always: true },
  { action: 'show-shortcuts', key: '/', mod: true, always: true },
]

export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What a key stroke asks for, or undefined. While somebody writes, letters are text.
 *
 * Shift counts where the shortcut has it; of signs like `?`, which some keyboards reach without Shift, it does not.
 */
export function actionOf(stroke: Stroke, isWriting: boolean): Action | undefined {
  if (stroke.altKey) return undefined
  const mod = stroke.ctrlKey || stroke.metaKey
  return SHORTCUTS.find(
    ({ key, mod: wantsMod = false, shift = false, always = false }) =>
      mod === wantsMod &&
      (always || !isWriting) &&
      (mod ? stroke.key.toLowerCase() === key : stroke.key === key) &&
      (isLetter(key) ? stroke.shiftKey === shift : true),
  )?.action
}

function isLetter(key: string): boolean {
  return /^[a-z]$/i.test(key)
}

/** Whether the keys pressed on this element are text of its own. */
export function isWritingIn(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** The keys as the overlay lists them. */
export const KEY_GROUPS: readonly { readonly title: string; readonly keys: readonly (readonly [string, string])[] }[] =
  [
    {
      title: 'Read',
      keys: [
        ['J', 'Next claim'],
        ['K', 'Previous claim'],
        ['N', 'Next open claim'],
        ['Enter', 'How the verdict came about'],
        ['E', 'Evidence'],
        ['Esc', 'Back to the copy'],
      ],
    },
    {
      title: 'Decide',
      keys: [
        ['S', 'Sign'],
        ['Shift S', 'Sign all supported claims about the same subject'],
        ['1 – 7', 'Override, with a reason'],
        ['U', 'Undo'],
      ],
    },
    {
      title: 'Fix',
      keys: [
        ['F', 'Next fix'],
        ['A', 'Apply the fix'],
        ['Mod E', 'Edit the copy, and back'],
      ],
    },
    {
      title: 'Files',
      keys: [
        ['Mod N', 'New story'],
        ['Mod O', 'Open a story'],
        ['Mod Shift I', 'Import facts'],
        ['Mod Shift F', 'Fact base'],
        ['Mod Shift E', 'Export as CSV'],
        ['Mod Shift J', 'Export as JSON'],
        ['Mod Shift P', 'Export the fact base'],
        ['?', 'These keys'],
      ],
    },
  ]
