import type { ComponentProps, ReactNode } from 'react'
import './chip.css'

interface ChipProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly kind?: 'plain' | 'assumed' | 'wanted'
}

/** A small fact about the story that can be changed; dashed where Stet assumed it, accented where it is missing. */
export function Chip({ kind = 'plain', children, ...rest }: ChipProps): ReactNode {
  return (
    <button type="button" className={`chip chip-${kind}`} {...rest}>
      {children}
    </button>
  )
}
