import type { ComponentProps, ReactNode } from 'react'
import { Key } from './Key.tsx'
import './button.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly kind?: 'plain' | 'primary' | 'quiet'
  /** The key that does the same, as people read it: "A", "1–7". */
  readonly hint?: string
  readonly icon?: ReactNode
  readonly submits?: boolean
}

/** A button that shows the key which does the same. */
export function Button({ kind = 'plain', hint, icon, submits, children, className, ...rest }: ButtonProps): ReactNode {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={['button', `button-${kind}`, className].filter(Boolean).join(' ')}
      {...rest}
    >
      {icon}
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  )
}
