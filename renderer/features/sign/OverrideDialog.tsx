import { type ReactNode, useId, useState } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import { VERDICTS, type Verdict } from '../../../shared/model/verdict.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Key } from '../../ui/Key.tsx'
import { VerdictMark } from '../../ui/VerdictMark.tsx'
import { VERDICT_MEANING, VERDICT_WORD } from '../../ui/verdicts.ts'
import './sign.css'

interface OverrideDialogProps {
  readonly claim: CheckedClaim
  /** The verdict whose key was pressed. */
  readonly chosen: Verdict | null
  readonly onOverride: (verdict: Verdict, reason: string) => void
  readonly onClose: () => void
}

/** Asks for a verdict other than the machine's, and why. */
export function OverrideDialog({ claim, chosen, onOverride, onClose }: OverrideDialogProps): ReactNode {
  const id = useId()
  const [verdict, setVerdict] = useState<Verdict | null>(chosen)
  const [reason, setReason] = useState('')
  const isWhole = verdict !== null && reason.trim() !== ''
  return (
    <Dialog title="Override the verdict" onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={event => {
          event.preventDefault()
          if (isWhole) onOverride(verdict, reason.trim())
        }}
      >
        <p>
          Stet says <b>{VERDICT_WORD[claim.verdict].toLowerCase()}</b> of <q className="copy-words">{claim.text}</q>.
          You say:
        </p>
        <fieldset className="verdict-choices">
          <legend className="unseen">Verdict</legend>
          {VERDICTS.map((name, index) => (
            <label key={name} className="verdict-choice" title={VERDICT_MEANING[name]}>
              <input
                type="radio"
                name="verdict"
                value={name}
                checked={verdict === name}
                onChange={() => setVerdict(name)}
              />
              <VerdictMark verdict={name} />
              {VERDICT_WORD[name]}
              <Key>{index + 1}</Key>
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor={`${id}-reason`}>Reason</label>
          <input
            id={`${id}-reason`}
            className="input"
            data-first-focus
            autoComplete="off"
            maxLength={400}
            placeholder="What you know that the fact base does not"
            value={reason}
            onChange={event => setReason(event.target.value)}
          />
        </div>
        <div className="dialog-actions">
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" hint="Enter" submits disabled={!isWhole}>
            Override
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
