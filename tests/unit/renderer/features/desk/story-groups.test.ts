import { expect, test } from 'vitest'
import { groupStories, type StoryEntry } from '../../../../../renderer/features/desk/story-groups.ts'

const NOW = new Date(2026, 2, 2, 15, 0)

function entry(id: string, at: Date): StoryEntry {
  return { story: { id, title: id, updatedAt: at.toISOString() }, progress: null }
}

test('stories stand under the day they were last touched, the latest first', () => {
  const entries = [
    entry('last week', new Date(2026, 1, 23, 12)),
    entry('this morning', new Date(2026, 2, 2, 0, 0)),
    entry('last night', new Date(2026, 2, 1, 23, 59)),
    entry('just now', new Date(2026, 2, 2, 14, 59)),
  ]
  expect(groupStories(entries, NOW).map(group => [group.title, group.entries.map(({ story }) => story.id)])).toEqual([
    ['Today', ['just now', 'this morning']],
    ['Yesterday', ['last night']],
    ['Earlier', ['last week']],
  ])
})

test('a day without stories has no heading', () => {
  expect(groupStories([], NOW)).toEqual([])
})
