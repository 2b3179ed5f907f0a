import type { ReactNode } from 'react'
import type { Response } from '../../shared/ipc/contract.ts'
import { Dialog } from '../ui/Dialog.tsx'

interface AboutProps {
  readonly info: Response<'app:info'>
  readonly onClose: () => void
}

/** What this is, and which version. */
export function About({ info, onClose }: AboutProps): ReactNode {
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
      </div>
    </Dialog>
  )
}
