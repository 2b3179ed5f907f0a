import type { ReactNode } from 'react'
import type { Response } from '../../shared/ipc/contract.ts'
import { Dialog } from '../ui/Dialog.tsx'

interface AboutProps {
  readonly info: Response<'app:info'>
  /** Leads to how well it judges. */
  readonly onAccuracy: () => void
  readonly onClose: () => void
}

/** What this is, and which version. */
export function About({ info, onAccuracy, onClose }: AboutProps): ReactNode {
  return (
    <Dialog title="About Stet" onClose={onClose}>
      <div className="dialog-body about">
        <p className="about-word">stet</p>
        <p>
          <i>Let it stand</i>: what a checker writes beside words that hold. Stet reads every checkable number of a
          story and shows what your desk’s own facts say of it. Nothing leaves this machine.
        </p>
        <p className="field-hint tabular">
          Version {info.version} · Electron {info.electron} · {info.platform}
        </p>
        <p>
          <button type="button" className="link-button" onClick={onAccuracy}>
            Accuracy
          </button>
        </p>
      </div>
    </Dialog>
  )
}
