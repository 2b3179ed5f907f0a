import type { Decision, Signer } from '../../shared/model/review.ts'
import { auditedTables, record, type Told } from './audit.ts'
import { reading, writing } from './desk.ts'

/** The decisions on a story that nobody has withdrawn, in the order in which they were made. */
export async function decisionsOf(story: string): Promise<readonly Decision[]> {
  return await reading([], async database => {
    const rows = await database.decisions.where('story').equals(story).sortBy('at')
    return rows
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ withdrawnAt: _at, withdrawnBy: _by, ...decision }) => decision)
  })
}

/** Stores decisions and writes each down: all of them, or none. */
export async function addDecisions(decisions: readonly Decision[]): Promise<void> {
  const rows = decisions.map(decision => ({ ...decision, withdrawnAt: null, withdrawnBy: null }))
  await writing(database =>
    database.transaction('rw', [database.decisions, ...auditedTables(database)], async () => {
      await database.decisions.bulkAdd(rows)
      await record(database, decisions.map(toAct))
    }),
  )
}

/** Marks a decision as withdrawn; one that already is, or that is not there, stays as it is. */
export async function withdrawDecision(id: string, by: Signer | null): Promise<void> {
  await writing(database =>
    database.transaction('rw', [database.decisions, ...auditedTables(database)], async () => {
      const row = await database.decisions.get(id)
      if (!row || row.withdrawnAt !== null) return
      const at = new Date().toISOString()
      await database.decisions.put({ ...row, withdrawnAt: at, withdrawnBy: by })
      const { story, claim, ruling, quote } = row
      const detail = `The decision on “${quote}” (${ruling} by ${row.by.initials}) was withdrawn.`
      await record(database, [{ action: 'withdrawn', story, claim, by, at, detail }])
    }),
  )
}

function toAct({ ruling, story, claim, by, at, quote, found, verdict, reason }: Decision): Told {
  const detail =
    ruling === 'signed'
      ? `“${quote}” was signed as ${verdict}.`
      : `“${quote}” was overridden, ${found} → ${verdict}: ${reason ?? 'no reason given'}`
  return { action: ruling, story, claim, by, at, detail }
}
