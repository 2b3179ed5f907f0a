import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import './popover.css'

interface PopoverProps {
  /** What the popover is, for a screen reader. */
  readonly label: string
  readonly side?: 'below' | 'above'
  /** The control that opens it; `open` tells whether it is. */
  readonly control: (toggle: () => void, open: boolean) => ReactNode
  readonly children: (close: () => void) => ReactNode
}

/** A small panel at its control. Esc and a click elsewhere close it; Esc gives the focus back to the control. */
export function Popover({ label, side = 'below', control, children }: PopoverProps): ReactNode {
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  const panel = useRef<HTMLDivElement>(null)
  const close = useCallback(() => {
    setOpen(false)
    anchor.current?.querySelector('button')?.focus()
  }, [])
  useEffect(() => {
    if (!open) return
    panel.current?.querySelector<HTMLElement>('input, select, textarea, button, [tabindex="0"]')?.focus()
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !anchor.current?.contains(event.target)) setOpen(false)
    }
    const dismiss = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('keydown', dismiss)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('keydown', dismiss)
    }
  }, [open, close])
  return (
    <span ref={anchor} className="popover-anchor">
      {control(() => setOpen(!open), open)}
      {open && (
        <div ref={panel} className={`popover popover-${side}`} role="dialog" aria-label={label}>
          {children(close)}
        </div>
      )}
    </span>
  )
}
