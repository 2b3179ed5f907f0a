import { text } from '../../shared/export/text.ts'
import type { CheckedArticle } from '../../shared/model/checked.ts'
import { PLAIN_POLICY } from '../../shared/model/policy.ts'
import { ask } from '../platform/bridge.ts'

/** Hands the sample story's verdicts, or what failed, to a start without a display, once the window is painted. */
export async function report(
  outcome: { readonly checked: CheckedArticle } | { readonly failure: string },
): Promise<void> {
  await painted()
  const words =
    'checked' in outcome
      ? text.write({
          path: null,
          checked: outcome.checked,
          decisions: new Map(),
          policy: PLAIN_POLICY,
          withText: false,
        })
      : `The sample story could not be checked: ${outcome.failure}`
  await ask('report:print', { text: words.slice(0, 1_000_000), failed: 'failure' in outcome })
}

async function painted(): Promise<void> {
  await document.fonts?.ready
  await new Promise<void>(done => requestAnimationFrame(() => requestAnimationFrame(() => done())))
}
