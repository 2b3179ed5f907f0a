import { liveQuery } from 'dexie'
import { describe, expect, test } from 'vitest'
import { auditRows } from '../../../../renderer/db/audit.ts'
import { addDecisions } from '../../../../renderer/db/decisions.ts'
import { desk } from '../../../../renderer/db/desk.ts'
import { type ListedStory, listStories, readStory, saveProgress, saveStory } from '../../../../renderer/db/stories.ts'
import { beginEmpty, SIGNATURE, STORY } from './stored.ts'

beginEmpty()

const at = (minute: number) => new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString()
const actions = async () => (await auditRows()).map(({ action }) => action)

describe('a story', () => {
  test('is read as it was stored, also after the desk was closed and opened again', async () => {
    await saveStory(STORY)
    desk.close({ disableAutoOpen: false })
    await desk.open()
    expect(await readStory(STORY.id)).toEqual(STORY)
    expect(await readStory('another')).toBeUndefined()
  })

  test('is listed without its text, with how far it is', async () => {
    await saveStory(STORY)
    await saveStory({ ...STORY, id: 'unchecked' })
    await saveProgress(STORY.id, { claims: 3, decided: 1, open: 2 })
    const { text: _text, ...row } = STORY
    expect(await listStories()).toEqual([
      { story: row, progress: { claims: 3, decided: 1, open: 2 } },
      { story: { ...row, id: 'unchecked' }, progress: null },
    ])
    await saveProgress(STORY.id, null)
    expect((await listStories()).map(({ progress }) => progress)).toEqual([null, null])
  })

  test('shows every change to those who watch the list', async () => {
    const seen: (readonly ListedStory[])[] = []
    const watching = liveQuery(listStories).subscribe(entries => seen.push(entries))
    const shown = (title: string | undefined) => expect.poll(() => seen.at(-1)?.[0]?.story.title).toBe(title)
    await expect.poll(() => seen.length).toBe(1)
    await saveStory(STORY)
    await shown(STORY.title)
    await saveStory({ ...STORY, title: 'The pier shuts' })
    await shown('The pier shuts')
    await saveProgress(STORY.id, { claims: 1, decided: 0, open: 1 })
    await expect.poll(() => seen.at(-1)?.[0]?.progress?.open).toBe(1)
    watching.unsubscribe()
  })
})

describe('the log of a story', () => {
  test('begins with where it came from', async () => {
    await saveStory(STORY)
    expect(await auditRows()).toMatchObject([
      {
        action: 'story-created',
        story: STORY.id,
        at: STORY.createdAt,
        detail: '“The pier opens” was put on the desk (Pasted).',
      },
    ])
  })

  test('has one line for all edits of ten minutes, and another after anything else was done', async () => {
    await saveStory(STORY)
    const edit = (minute: number) => saveStory({ ...STORY, text: `Draft of ${minute}.`, updatedAt: at(minute) })
    for (const minute of [1, 2, 9]) await edit(minute)
    expect(await actions()).toEqual(['story-created', 'story-edited'])
    await edit(11)
    expect(await actions()).toEqual(['story-created', 'story-edited', 'story-edited'])
    await addDecisions([SIGNATURE])
    await edit(12)
    expect((await actions()).slice(3)).toEqual(['signed', 'story-edited'])
  })

  test('says from which dateline to which, and nothing where nothing has changed', async () => {
    await saveStory({ ...STORY, dateline: null })
    await saveStory({ ...STORY, dateline: null, updatedAt: at(1) })
    await saveStory({ ...STORY, updatedAt: at(2) })
    expect((await auditRows()).slice(1)).toMatchObject([
      { action: 'dateline-set', detail: 'Dateline: none, Europe/London → 2026-03-02, Europe/London.', at: at(2) },
    ])
  })

  test('says whom a name means, and when that is taken back', async () => {
    await saveStory(STORY)
    await saveStory({ ...STORY, chosen: { 'Evan Pell': 'person:evan-pell-1' }, updatedAt: at(1) })
    await saveStory({ ...STORY, chosen: {}, updatedAt: at(2) })
    expect((await auditRows()).slice(1)).toMatchObject([
      { action: 'entity-chosen', detail: '“Evan Pell” means person:evan-pell-1.', at: at(1) },
      { action: 'entity-chosen', detail: '“Evan Pell” is open again.', at: at(2) },
    ])
  })

  test('says when the day on which it runs is set', async () => {
    await saveStory(STORY)
    await saveStory({ ...STORY, publication: '2026-03-05', updatedAt: at(1) })
    await saveStory({ ...STORY, publication: '2026-03-05', updatedAt: at(2) })
    expect((await auditRows()).slice(1)).toMatchObject([
      { action: 'publication-set', detail: 'Runs: none → 2026-03-05.', at: at(1) },
    ])
  })
})
