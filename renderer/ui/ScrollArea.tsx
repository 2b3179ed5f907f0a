import type { ReactNode } from 'react'

interface ScrollAreaProps {
  readonly label: string
  readonly className: string
  readonly children: ReactNode
}

/** A stretch that scrolls by itself and holds nothing that takes the focus: the keyboard must reach it. */
export function ScrollArea({ label, className, children }: ScrollAreaProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
