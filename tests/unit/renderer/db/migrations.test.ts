import { describe, expect, test } from 'vitest'
import { DeskDb } from '../../../../renderer/db/desk-db.ts'
import { FactsDb } from '../../../../renderer/db/facts-db.ts'
import { latestOf, type Migration } from '../../../../renderer/db/migration.ts'
import { DESK_MIGRATIONS, FACTS_MIGRATIONS } from '../../../../renderer/db/migrations/migrations.ts'

const DATABASES: readonly (readonly [string, readonly Migration[]])[] = [
  ['the desk', DESK_MIGRATIONS],
  ['the facts', FACTS_MIGRATIONS],
]

test.each(DATABASES)('the versions of %s are 1, 2, 3 … in order', (_what, migrations) => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
  expect(latestOf(migrations)).toBe(migrations.length)
})

test('a database of each is opened at its last version', async () => {
  for (const database of [new DeskDb('fresh desk'), new FactsDb('fresh facts')]) {
    await database.open()
    expect(database.verno).toBe(latestOf(database instanceof DeskDb ? DESK_MIGRATIONS : FACTS_MIGRATIONS))
    database.close()
  }
})

describe('2: a story’s text', () => {
  const SIGNED = { id: 'd1', story: 's1', claim: 'h1', ruling: 'signed', withdrawnAt: null }
  const LOGGED = { sequence: 1, story: 's1', action: 'signed', hash: 'ab' }

  test('moves to a table of its own, and nothing else changes', async () => {
    const old = new DeskDb('desk at 1', 1)
    await old.table('stories').bulkAdd([
      { id: 's1', title: 'Pier opens', text: 'Ada Marsh, 47, opened it.', dateline: null },
      { id: 's2', title: 'Untitled story', text: '', dateline: '2026-03-02' },
    ])
    await old.table('progress').add({ story: 's1', claims: 2, decided: 1, open: 1 })
    await old.table('decisions').add(SIGNED)
    await old.table('audit').add(LOGGED)
    await old.table('profile').put('kept', 'flag hint')
    old.close()

    const now = new DeskDb('desk at 1', 2)
    const tables = await Promise.all(now.tables.map(async table => [table.name, await table.toArray()]))
    expect(Object.fromEntries(tables)).toEqual({
      stories: [
        { id: 's1', title: 'Pier opens', dateline: null },
        { id: 's2', title: 'Untitled story', dateline: '2026-03-02' },
      ],
      texts: [
        { story: 's1', text: 'Ada Marsh, 47, opened it.' },
        { story: 's2', text: '' },
      ],
      progress: [{ story: 's1', claims: 2, decided: 1, open: 1 }],
      decisions: [SIGNED],
      audit: [LOGGED],
      profile: ['kept'],
    })
    now.close()
  })
})
