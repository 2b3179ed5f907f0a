import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Key } from '../../ui/Key.tsx'
import './hint.css'

/** Says, once, what the first screen is. Dismissed for good. */
export function Hint({ onDismiss }: { readonly onDismiss: () => void }): ReactNode {
  return (
    <aside className="hint" aria-label="About this story">
      <p className="key-boxed">
        This is a sample story with sample facts. <Key>J</Key> <span>goes from claim to claim,</span> <Key>S</Key>{' '}
        <span>signs,</span> <Key>?</Key> <span>shows every key. Paste a story of your own at any time.</span>
      </p>
      <button type="button" className="icon-button" aria-label="Dismiss the hint" onClick={onDismiss}>
        <X size={14} strokeWidth={1.5} aria-hidden="true" />
      </button>
    </aside>
  )
}
