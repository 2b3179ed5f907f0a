import type { Story } from '../../shared/model/review.ts'
import { auditedTables, record, type Told } from './audit.ts'
import { reading, writing } from './desk.ts'
import type { DeskDb, StoryProgress, StoryRow } from './desk-db.ts'

/** A story in the list: without its text, with how far it is; null before its first check. */
export interface ListedStory {
  readonly story: StoryRow
  readonly progress: StoryProgress | null
}

/** Edits of one sitting are one line of the log, at its beginning, until something else is done to the story. */
const SITTING_MS = 10 * 60_000

/** All stories of the desk, in no order. */
export async function listStories(): Promise<readonly ListedStory[]> {
  return await reading([], async database => {
    const [stories, progress] = await Promise.all([database.stories.toArray(), database.progress.toArray()])
    const byStory = new Map(progress.map(({ story, ...counts }) => [story, counts]))
    return stories.map(story => ({ story, progress: byStory.get(story.id) ?? null }))
  })
}

export async function readStory(id: string): Promise<Story | undefined> {
  return await reading(undefined, async database => {
    const [row, text] = await Promise.all([database.stories.get(id), database.texts.get(id)])
    return row && text && { ...row, text: text.text }
  })
}

/** Stores a story as it is now, and writes down what that changes. */
export async function saveStory(story: Story): Promise<void> {
  const { text, ...row } = story
  await writing(database =>
    database.transaction('rw', [database.stories, database.texts, ...auditedTables(database)], async () => {
      const before = await database.stories.get(story.id)
      const wording = await database.texts.get(story.id)
      await database.stories.put(row)
      if (wording?.text !== text) await database.texts.put({ story: story.id, text })
      const told = before ? changesOf(before, row) : [created(row)]
      if (before && wording?.text !== text && !(await isSameSitting(database, row))) told.push(edited(row))
      await record(database, told)
    }),
  )
}

/** Keeps how far a story is, for the list; null forgets it. */
export async function saveProgress(story: string, progress: StoryProgress | null): Promise<void> {
  await writing<unknown>(database =>
    progress === null
      ? database.progress.delete(story)
      : database.progress.put({ story, claims: progress.claims, decided: progress.decided, open: progress.open }),
  )
}

function created({ id, title, origin, createdAt }: StoryRow): Told {
  return { action: 'story-created', story: id, at: createdAt, detail: `“${title}” was put on the desk (${origin}).` }
}

function edited({ id, title, updatedAt }: StoryRow): Told {
  return { action: 'story-edited', story: id, at: updatedAt, detail: `The copy of “${title}” was edited.` }
}

function changesOf(before: StoryRow, now: StoryRow): Told[] {
  const told = { story: now.id, at: now.updatedAt }
  const [from, to] = [clockOf(before), clockOf(now)]
  const [ran, runs] = [before.publication ?? 'none', now.publication ?? 'none']
  return [
    ...(from === to ? [] : [{ ...told, action: 'dateline-set' as const, detail: `Dateline: ${from} → ${to}.` }]),
    ...(ran === runs ? [] : [{ ...told, action: 'publication-set' as const, detail: `Runs: ${ran} → ${runs}.` }]),
    ...choicesBetween(before.chosen ?? {}, now.chosen ?? {}).map(detail => ({
      ...told,
      action: 'entity-chosen' as const,
      detail,
    })),
  ]
}

type Chosen = NonNullable<StoryRow['chosen']>

function choicesBetween(before: Chosen, now: Chosen): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter(name => before[name] !== now[name])
    .map(name => `“${name}” ${now[name] === undefined ? 'is open again' : `means ${now[name]}`}.`)
}

function clockOf({ dateline, timezone }: StoryRow): string {
  return `${dateline ?? 'none'}, ${timezone}`
}

async function isSameSitting({ audit }: DeskDb, { id, updatedAt }: StoryRow): Promise<boolean> {
  const last = await audit.where('story').equals(id).last()
  return last?.action === 'story-edited' && Date.parse(updatedAt) - Date.parse(last.at) < SITTING_MS
}
