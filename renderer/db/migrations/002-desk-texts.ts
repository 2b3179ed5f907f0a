import type { Migration } from '../migration.ts'

/** A story's text moves to a table of its own: the list of stories reads every row, and a text may have megabytes. */
export const deskTexts: Migration = {
  version: 2,
  stores: { texts: 'story' },
  upgrade: async transaction => {
    const stories = transaction.table('stories')
    for (const id of await stories.toCollection().primaryKeys()) {
      const { text, ...row } = (await stories.get(id)) as { readonly id: string; readonly text: string }
      await transaction.table('texts').put({ story: row.id, text })
      await stories.put(row)
    }
  },
}
