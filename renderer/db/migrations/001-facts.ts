import type { Migration } from '../migration.ts'

/** Segments under `<layer>/<name>`, and the layers that are whole, in the order in which they were added. */
export const facts: Migration = {
  version: 1,
  stores: { segments: '', layers: '++order, &id' },
}
