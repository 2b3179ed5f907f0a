import { useEffect, useLayoutEffect, useRef } from 'react'
import { listen } from '../platform/bridge.ts'
import { type Action, actionOf, isWritingIn } from './keys.ts'

/**
 * Hands every key stroke and every menu command to `act`, which says whether it did something with it. While a dialog or a
 * popover is open, keys are its own.
 */
export function useShortcuts(act: (action: Action, stroke?: KeyboardEvent) => boolean): void {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open], [role=dialog]')) return
      const action = actionOf(event, isWritingIn(event.target))
      if (action !== undefined && latest.current(action, event)) event.preventDefault()
    }
    window.addEventListener('keydown', press)
    const stop = listen('command', ({ command }) => {
      if (!command.startsWith('theme-')) latest.current(command as Action)
    })
    return () => {
      window.removeEventListener('keydown', press)
      stop()
    }
  }, [])
}
