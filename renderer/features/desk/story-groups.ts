import type { Story } from '../../../shared/model/review.ts'

/** How far a story is, as the list shows it; null before its first check. */
export interface Progress {
  readonly claims: number
  readonly decided: number
  /** Numbers that nothing explains, and claims without a decision. */
  readonly open: number
}

export interface StoryEntry {
  readonly story: Pick<Story, 'id' | 'title' | 'updatedAt'>
  readonly progress: Progress | null
}

export interface StoryGroup {
  readonly title: 'Today' | 'Yesterday' | 'Earlier'
  readonly entries: readonly StoryEntry[]
}

/** Stories by the day they were last touched, the latest first; empty groups are left out. */
export function groupStories(entries: readonly StoryEntry[], now: Date): StoryGroup[] {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  const today = midnight.getTime()
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1).getTime()
  const groups = { Today: [], Yesterday: [], Earlier: [] } as Record<StoryGroup['title'], StoryEntry[]>
  const latestFirst = [...entries].sort((a, b) => b.story.updatedAt.localeCompare(a.story.updatedAt))
  for (const entry of latestFirst) {
    const at = Date.parse(entry.story.updatedAt)
    groups[at >= today ? 'Today' : at >= yesterday ? 'Yesterday' : 'Earlier'].push(entry)
  }
  return (['Today', 'Yesterday', 'Earlier'] as const)
    .map(title => ({ title, entries: groups[title] }))
    .filter(group => group.entries.length > 0)
}
