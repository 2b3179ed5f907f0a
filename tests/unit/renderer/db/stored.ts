import { beforeEach } from 'vitest'
import { desk, refuse } from '../../../../renderer/db/desk.ts'
import type { Decision, Signer, Story } from '../../../../shared/model/review.ts'

/** Every test of the file begins with an empty desk. */
export function beginEmpty(): void {
  beforeEach(async () => {
    refuse(null)
    await desk.delete({ disableAutoOpen: false })
    await desk.open()
  })
}

export const RUTH: Signer = { name: 'Ruth Kessler', initials: 'RK' }

export const STORY: Story = {
  id: 'pier',
  title: 'The pier opens',
  text: 'Ada Marsh, 47, opened the pier.',
  dateline: '2026-03-02',
  timezone: 'Europe/London',
  origin: 'Pasted',
  createdAt: '2026-03-02T09:00:00.000Z',
  updatedAt: '2026-03-02T09:00:00.000Z',
}

export const SIGNATURE: Decision = {
  id: 'd1',
  story: STORY.id,
  claim: 'hash of 47',
  basis: '{}',
  ruling: 'signed',
  found: 'supported',
  verdict: 'supported',
  reason: null,
  quote: '47',
  value: '47',
  by: RUTH,
  at: '2026-03-02T14:02:00.000Z',
}
