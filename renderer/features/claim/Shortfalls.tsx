import type { ReactNode } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { Policy } from '../../../shared/model/policy.ts'
import { shortfallsOf } from '../../../shared/review/shortfalls.ts'

interface ShortfallsProps {
  readonly claim: CheckedClaim
  readonly policy: Policy
  readonly dateline: string | null
}

/** What the evidence lacks under the desk's policy; nothing where it is enough. */
export function Shortfalls({ claim, policy, dateline }: ShortfallsProps): ReactNode {
  const short = shortfallsOf(claim, policy, dateline)
  if (short.length === 0) return null
  return (
    <div className="card shortfalls" role="note">
      <p className="shortfalls-lead">Short of the desk’s policy, “{policy.title}”</p>
      <ul>
        {short.map(({ statement, text }) => (
          <li key={`${statement} ${text}`}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
