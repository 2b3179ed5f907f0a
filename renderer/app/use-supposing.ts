import { useCallback, useEffect, useMemo, useState } from 'react'
import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'
import type { Stated } from '../../shared/model/statement.ts'
import type { Supposing } from '../features/claim/StepInputs.tsx'
import type { FactWorker } from '../workers/client.ts'

const NOTHING: ReadonlyMap<string, Stated> = new Map()

interface Supposed {
  /** The claim for which something is supposed, by its hash, and the check it is of. */
  readonly of: string
  readonly checked: CheckedArticle
  readonly statements: ReadonlyMap<string, Stated>
}

export interface SupposedClaim extends Supposing {
  /** The claim as it would be judged; null where nothing is supposed, or the answer is on its way. */
  readonly outcome: CheckedClaim | null
  readonly putBack: () => void
}

/**
 * What would become of the claim under the cursor if statements said something else. Nothing is stored, and it is forgotten
 * when the cursor moves on or the story is checked anew.
 */
export function useSupposing(
  worker: FactWorker,
  checked: CheckedArticle | null,
  claim: CheckedClaim | null,
  complain: (text: string) => void,
): SupposedClaim {
  const [kept, setKept] = useState<Supposed | null>(null)
  const [answer, setAnswer] = useState<{ readonly to: Supposed; readonly claim: CheckedClaim | null } | null>(null)
  const own = kept !== null && kept.of === claim?.hash && kept.checked === checked ? kept : null

  useEffect(() => {
    if (own === null || own.statements.size === 0) return
    const cancel = new AbortController()
    const { article } = own.checked
    worker.ask('suppose', { article, supposed: own.statements }, { signal: cancel.signal }).then(
      ({ claims }) => setAnswer({ to: own, claim: claims.find(({ hash }) => hash === own.of) ?? null }),
      (error: unknown) => {
        if (!cancel.signal.aborted) complain(error instanceof Error ? error.message : String(error))
      },
    )
    return () => cancel.abort()
  }, [worker, own, complain])

  const suppose = useCallback(
    (statement: string, stated: Stated | null) => {
      if (checked === null || claim === null) return
      setKept(before => {
        const isSame = before !== null && before.of === claim.hash && before.checked === checked
        const statements = new Map(isSame ? before.statements : NOTHING)
        if (stated === null) statements.delete(statement)
        else statements.set(statement, stated)
        return { of: claim.hash, checked, statements }
      })
    },
    [checked, claim],
  )
  const putBack = useCallback(() => setKept(null), [])
  const supposed = own?.statements ?? NOTHING
  const outcome = own !== null && own.statements.size > 0 && answer?.to === own ? answer.claim : null
  return useMemo(() => ({ supposed, suppose, outcome, putBack }), [supposed, suppose, outcome, putBack])
}
