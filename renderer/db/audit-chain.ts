import type { AuditRow } from '../../shared/model/review.ts'

/** An act before it has its place in the log. */
export type Act = Omit<AuditRow, 'sequence' | 'previous' | 'hash'>

const NOTHING_BEFORE = '0'.repeat(64)

/** The act as the row that follows `last`, or as the first. */
export async function chain(act: Act, last: AuditRow | undefined): Promise<AuditRow> {
  const row = { ...act, sequence: (last?.sequence ?? 0) + 1, previous: last?.hash ?? NOTHING_BEFORE }
  return { ...row, hash: await hashOf(row) }
}

/**
 * The sequence number at which a log stops being what was written: of the first row that was altered, or that stands
 * where another has been taken out or put in. Null for a log that is whole.
 *
 * Rows that were cut off at the end leave no trace in the log itself: compare the last hash with one noted elsewhere.
 */
export async function findBreak(rows: readonly AuditRow[]): Promise<number | null> {
  let last: AuditRow | undefined
  for (const row of rows) {
    const { sequence, previous, hash, ...act } = row
    const expected = await chain(act, last)
    if (expected.sequence !== sequence || expected.previous !== previous || expected.hash !== hash) {
      return expected.sequence
    }
    last = row
  }
  return null
}

/** SHA-256, hex, of the row's fields in this order as JSON. */
async function hashOf(row: Omit<AuditRow, 'hash'>): Promise<string> {
  const { sequence, at, by, action, story, claim, detail, previous } = row
  const signer = by && [by.name, by.initials]
  const text = JSON.stringify([sequence, at, signer, action, story, claim, detail, previous])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('')
}
