import type { ReactNode } from 'react'

/** A key's name beside what it does; not read out, because the control's own name says what it does. */
export function Key({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <span className="key" aria-hidden="true">
      {children}
    </span>
  )
}
