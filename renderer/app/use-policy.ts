import { readPolicyFile } from '../../shared/import/policy-file.ts'
import { PLAIN_POLICY, type Policy } from '../../shared/model/policy.ts'
import { note } from '../db/audit.ts'
import { keepPolicy, readPolicy } from '../db/profile.ts'
import { type ByteSource, readWhole } from '../platform/byte-source.ts'
import type { Keep } from './use-keep.ts'
import type { Notices } from './use-notice.ts'
import { useStored } from './use-stored.ts'

/** Bytes that a policy may have. */
const MOST = 1_000_000

export interface DeskPolicy {
  /** What this desk asks of its sources; the plain policy until it has said. */
  readonly policy: Policy
  /** Takes a policy from a file; one that cannot be used is told in one line and changes nothing. */
  readonly take: (source: ByteSource) => Promise<void>
}

export function usePolicy(keep: Keep, { complain, tell }: Notices): DeskPolicy {
  const stored = useStored(readPolicy, [], complain)
  const take = async (source: ByteSource) => {
    try {
      const file = readPolicyFile(source.name, await readWhole(source, MOST))
      if (!file.ok) return complain(file.message)
      const { policy } = file
      const detail = `The desk’s policy is now “${policy.title}”.`
      const isKept = await keep(async () => {
        await keepPolicy(policy)
        await note({ action: 'policy-set', detail })
      })
      if (isKept) tell(detail)
    } finally {
      await source.close()
    }
  }
  return { policy: stored ?? PLAIN_POLICY, take }
}
