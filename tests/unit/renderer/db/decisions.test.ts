import { liveQuery } from 'dexie'
import { describe, expect, test } from 'vitest'
import { auditRows } from '../../../../renderer/db/audit.ts'
import { addDecisions, decisionsOf, withdrawDecision } from '../../../../renderer/db/decisions.ts'
import { desk } from '../../../../renderer/db/desk.ts'
import type { Decision } from '../../../../shared/model/review.ts'
import { beginEmpty, RUTH, SIGNATURE } from './stored.ts'

beginEmpty()

const OVERRIDE: Decision = {
  ...SIGNATURE,
  id: 'd2',
  ruling: 'overridden',
  found: 'contradicted',
  verdict: 'supported',
  reason: 'The register is wrong.',
  at: '2026-03-02T14:01:00.000Z',
}

describe('decisions', () => {
  test('are those of their story, the earliest first', async () => {
    await addDecisions([SIGNATURE, OVERRIDE, { ...SIGNATURE, id: 'd3', story: 'another' }])
    expect(await decisionsOf(SIGNATURE.story)).toEqual([OVERRIDE, SIGNATURE])
  })

  test('are each written down, by whom and when', async () => {
    await addDecisions([SIGNATURE, OVERRIDE])
    expect(await auditRows()).toMatchObject([
      { action: 'signed', by: RUTH, at: SIGNATURE.at, claim: SIGNATURE.claim, detail: '“47” was signed as supported.' },
      {
        action: 'overridden',
        at: OVERRIDE.at,
        detail: '“47” was overridden, contradicted → supported: The register is wrong.',
      },
    ])
  })

  test('that are withdrawn no longer count, and are kept with who withdrew them', async () => {
    await addDecisions([SIGNATURE, OVERRIDE])
    await withdrawDecision(SIGNATURE.id, RUTH)
    await withdrawDecision(SIGNATURE.id, null)
    await withdrawDecision('never made', RUTH)
    expect(await decisionsOf(SIGNATURE.story)).toEqual([OVERRIDE])
    expect(await desk.decisions.get(SIGNATURE.id)).toMatchObject({ ...SIGNATURE, withdrawnBy: RUTH })
    expect((await auditRows()).slice(2)).toMatchObject([{ action: 'withdrawn', by: RUTH, claim: SIGNATURE.claim }])
  })

  test('show every change to those who watch', async () => {
    const seen: number[] = []
    const watching = liveQuery(() => decisionsOf(SIGNATURE.story)).subscribe(({ length }) => seen.push(length))
    await expect.poll(() => seen.at(-1)).toBe(0)
    await addDecisions([SIGNATURE])
    await expect.poll(() => seen.at(-1)).toBe(1)
    await withdrawDecision(SIGNATURE.id, RUTH)
    await expect.poll(() => seen.at(-1)).toBe(0)
    watching.unsubscribe()
  })
})
