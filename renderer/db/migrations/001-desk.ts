import type { Migration } from '../migration.ts'

/** What people do: stories, how far they are, decisions, the audit log, and the profile's values by name. */
export const desk: Migration = {
  version: 1,
  stores: {
    stories: 'id',
    progress: 'story',
    decisions: 'id, story',
    audit: 'sequence, story',
    profile: '',
  },
}
