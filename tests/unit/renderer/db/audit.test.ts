import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { auditRows, note } from '../../../../renderer/db/audit.ts'
import { findBreak } from '../../../../renderer/db/audit-chain.ts'
import { addDecisions } from '../../../../renderer/db/decisions.ts'
import { DeskDb } from '../../../../renderer/db/desk-db.ts'
import { keepSigner } from '../../../../renderer/db/profile.ts'
import { saveStory } from '../../../../renderer/db/stories.ts'
import type { AuditRow } from '../../../../shared/model/review.ts'
import { beginEmpty, RUTH, SIGNATURE, STORY } from './stored.ts'

beginEmpty()

async function written(count: number): Promise<readonly AuditRow[]> {
  for (let n = 1; n <= count; n += 1)
    await note({ action: 'exported', detail: `The claims were exported to ${n}.csv.` })
  return await auditRows()
}

describe('the log', () => {
  test('numbers its rows without gaps, and each names the hash of the one before', async () => {
    const rows = await written(3)
    expect(rows.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
    expect(rows[0]?.previous).toBe('0'.repeat(64))
    expect(rows.map(({ previous }) => previous).slice(1)).toEqual(rows.map(({ hash }) => hash).slice(0, -1))
    for (const { hash } of rows) expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('does not fork when several write at once, in one window or in two', async () => {
    const other = new DeskDb()
    await other.open()
    const acts = Array.from({ length: 8 }, (_, n) => note({ action: 'exported', detail: `Export ${n}.` }))
    await Promise.all([...acts, saveStory(STORY), addDecisions([SIGNATURE, { ...SIGNATURE, id: 'd2' }])])
    const rows = await other.audit.toArray()
    other.close()
    expect(rows).toHaveLength(11)
    expect(await findBreak(rows)).toBeNull()
  })

  test('says who: whoever is named, else the signer of the profile, else nobody', async () => {
    await note({ action: 'exported', detail: 'Before anybody has signed.' })
    await keepSigner(RUTH)
    await note({ action: 'exported', detail: 'By the signer.' })
    await note({ action: 'fix-applied', detail: 'By another.', by: { name: 'Omar Reyes', initials: 'OR' } })
    expect((await auditRows()).map(({ by }) => by?.initials ?? null)).toEqual([null, 'RK', 'OR'])
  })

  test('takes back nothing else when an act fails, and the act is not in it', async () => {
    await addDecisions([SIGNATURE])
    await expect(addDecisions([{ ...SIGNATURE, id: 'd2' }, SIGNATURE])).rejects.toThrow()
    expect(await auditRows()).toHaveLength(1)
    const desk = new DeskDb()
    expect(await desk.decisions.count()).toBe(1)
    desk.close()
  })
})

describe('a change of the log is found', () => {
  const CHANGES: Partial<AuditRow>[] = [
    { sequence: 7 },
    { at: '2001-01-01T00:00:00.000Z' },
    { by: RUTH },
    { action: 'withdrawn' },
    { story: 'another' },
    { claim: 'another' },
    { detail: 'Nothing happened.' },
    { previous: 'f'.repeat(64) },
    { hash: 'f'.repeat(64) },
  ]

  prop.prop([fc.nat({ max: 3 }), fc.constantFrom(...CHANGES)], { numRuns: 40 })(
    'at the row that is altered, whichever field it is',
    async (at, change) => {
      const rows = await chained()
      expect(await findBreak(rows)).toBeNull()
      expect(await findBreak(rows.map((row, index) => (index === at ? { ...row, ...change } : row)))).toBe(at + 1)
    },
  )

  test('where a row is taken out, put in, or moved', async () => {
    const [a, b, c, d] = (await chained()) as [AuditRow, AuditRow, AuditRow, AuditRow]
    expect(await findBreak([a, c, d])).toBe(2)
    expect(await findBreak([b, c, d])).toBe(1)
    expect(await findBreak([a, b, b, c, d])).toBe(3)
    expect(await findBreak([a, c, b, d])).toBe(2)
  })
})

let made: Promise<readonly AuditRow[]> | undefined
function chained(): Promise<readonly AuditRow[]> {
  made ??= written(4)
  return made
}
