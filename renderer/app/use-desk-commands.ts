import type { Action } from './keys.ts'
import type { DeskState } from './use-desk.ts'
import { useShortcuts } from './use-shortcuts.ts'

/** Does something. Gives false where it does not, so that the key keeps its own meaning. */
type Command = (stroke: KeyboardEvent | undefined) => unknown

/** Every key and every menu item of the desk, done. */
export function useDeskCommands(desk: DeskState): void {
  const commands: Readonly<Record<Exclude<Action, `override-${number}`>, Command>> = {
    ...readingCommands(desk),
    ...decidingCommands(desk),
    ...deskCommands(desk),
  }
  useShortcuts((action, stroke) => {
    if (!stroke) closeScreens(desk)
    const isOverride = action.startsWith('override-')
    if (isOverride) desk.decide.override(Number(action.slice('override-'.length)))
    return isOverride || commands[action as keyof typeof commands](stroke) !== false
  })
}

/** The menu is at hand while a screen is open, and what it asks for is meant for the desk. */
function closeScreens({ setScreen, decide }: DeskState): void {
  setScreen(null)
  decide.dismiss()
}

function readingCommands({ cursor, decide, areas, stories, isListShown, setListShown }: DeskState) {
  return {
    'next-claim': () => cursor.move(1),
    'previous-claim': () => cursor.move(-1),
    'next-open': decide.nextOpen,
    'show-derivation': stroke => {
      if (isControl(stroke?.target)) return false
      if (cursor.claim) areas.go('derivation')
      else cursor.move(1)
      return true
    },
    'show-evidence': () => areas.go('evidence'),
    'go-back': () => {
      if (isListShown) setListShown(false)
      else if (stories.mode === 'edit') {
        stories.setMode('check')
        cursor.refocus()
      } else if (!isMark(document.activeElement)) cursor.refocus()
      else cursor.clear()
    },
  } satisfies Partial<Record<Action, Command>>
}

function decidingCommands({ cursor, decide }: DeskState) {
  return {
    sign: decide.sign,
    'sign-alike': decide.signAlike,
    'cycle-fix': cursor.cycleFix,
    'apply-fix': () => decide.apply(),
    undo: decide.takeBack,
  } satisfies Partial<Record<Action, Command>>
}

function deskCommands({ stories, files, exports, setScreen, setListShown }: DeskState) {
  return {
    'new-story': () => {
      setListShown(false)
      stories.write()
    },
    'open-article': files.chooseStory,
    'import-facts': files.choosePack,
    'choose-policy': files.choosePolicy,
    'export-csv': () => exports.story('csv'),
    'export-json': () => exports.story('json'),
    'export-facts': exports.facts,
    'toggle-edit': () => stories.setMode(stories.mode === 'edit' ? 'check' : 'edit'),
    'show-facts': () => setScreen('facts'),
    'show-shortcuts': () => setScreen('shortcuts'),
    'show-accuracy': () => setScreen('accuracy'),
    'show-about': () => setScreen('about'),
  } satisfies Partial<Record<Action, Command>>
}

function isMark(element: EventTarget | null | undefined): boolean {
  return element instanceof HTMLElement && element.dataset.mark !== undefined
}

/** Whether Enter on it presses it. */
function isControl(element: EventTarget | null | undefined): boolean {
  return element instanceof HTMLElement && element.closest('button, a') !== null
}
