import { type ReactNode, useId, useState } from 'react'
import type { Signer } from '../../../shared/model/review.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { initialsOf } from './initials.ts'
import './sign.css'

interface SignerDialogProps {
  readonly onSigner: (signer: Signer) => void
  readonly onClose: () => void
}

/** Asks, once, who signs. */
export function SignerDialog({ onSigner, onClose }: SignerDialogProps): ReactNode {
  const id = useId()
  const [name, setName] = useState('')
  const [initials, setInitials] = useState<string | null>(null)
  const signer = { name: name.trim(), initials: (initials ?? initialsOf(name)).trim() }
  const isWhole = signer.name !== '' && signer.initials !== ''
  return (
    <Dialog title="Who signs?" onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={event => {
          event.preventDefault()
          if (isWhole) onSigner(signer)
        }}
      >
        <p>Every signature carries a name. Yours is kept on this machine, and is asked for only now.</p>
        <div className="signer-fields">
          <div className="field">
            <label htmlFor={`${id}-name`}>Name</label>
            <input
              id={`${id}-name`}
              className="input"
              data-first-focus
              autoComplete="off"
              maxLength={80}
              value={name}
              onChange={event => setName(event.target.value)}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}-initials`}>Initials</label>
            <input
              id={`${id}-initials`}
              className="input"
              autoComplete="off"
              maxLength={5}
              value={initials ?? initialsOf(name)}
              onChange={event => setInitials(event.target.value)}
            />
          </div>
        </div>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" hint="Enter" submits disabled={!isWhole}>
            Sign
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
