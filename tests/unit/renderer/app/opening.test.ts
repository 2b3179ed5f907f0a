// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { dismissHint, openWindow } from '../../../../renderer/app/opening.ts'
import { desk } from '../../../../renderer/db/desk.ts'
import { keepLastStory } from '../../../../renderer/db/profile.ts'
import { listStories, saveStory } from '../../../../renderer/db/stories.ts'
import type { PackContent } from '../../../../shared/facts/facts.ts'
import { fakeBridge, INFO } from '../../../support/bridge.ts'
import { STORY } from '../../../support/checked-story.ts'
import { factWorker } from '../../../support/fact-worker.ts'

const header = { format: 'stet-facts', version: 1, title: 'Pier' } as const
const EMPTY: PackContent = { header, sources: [], entities: [], statements: [] }
const FULL: PackContent = { ...EMPTY, entities: [{ id: 'person:wren', kind: 'person', label: 'Isolde Wren' }] }
const COUNTS = { entities: 9, statements: 40, sources: 5 }

function imports() {
  return vi.fn(async () => ({ title: 'Sample', added: COUNTS, counts: COUNTS, problems: [] }))
}

beforeEach(async () => {
  await desk.open()
  await Promise.all(desk.tables.map(table => table.clear()))
  fakeBridge({ 'app:info': () => INFO })
})

describe('the very first start', () => {
  test('puts in the sample story and the sample facts, opens the story, and hints', async () => {
    const pack = imports()
    const opening = await openWindow(factWorker(EMPTY, { 'import-facts': pack }))
    expect(pack).toHaveBeenCalledOnce()
    expect(opening).toMatchObject({ counts: COUNTS, obstacle: null, failure: null, isHintDue: true })
    expect(opening.story?.origin).toBe('Sample')
    expect(opening.story?.dateline).not.toBeNull()
    expect((await listStories()).map(({ story }) => story.id)).toEqual([opening.story?.id])
  })

  test('leaves a fact base alone that holds something already', async () => {
    const pack = imports()
    await openWindow(factWorker(FULL, { 'import-facts': pack }))
    expect(pack).not.toHaveBeenCalled()
  })

  test('that cannot take the facts says so, shows the story, and is tried again the next time', async () => {
    const failing = factWorker(EMPTY, { 'import-facts': () => Promise.reject(new Error('The disk is full.')) })
    const opening = await openWindow(failing)
    expect(opening.failure).toBe('The samples could not be put in: The disk is full.')
    expect(opening.story?.origin).toBe('Sample')
    const pack = imports()
    await openWindow(factWorker(EMPTY, { 'import-facts': pack }))
    expect(pack).toHaveBeenCalledOnce()
    expect(await listStories()).toHaveLength(1)
  })

  test('whose fact base cannot be opened still shows the sample story, and stories can be stored', async () => {
    const pack = imports()
    const open = async () => ({ entities: 0, statements: 0, sources: 0, failure: 'Nothing can be stored.' })
    const opening = await openWindow(factWorker(EMPTY, { open, 'import-facts': pack }))
    expect(opening).toMatchObject({
      factFailure: 'Nothing can be stored.',
      obstacle: null,
      story: { origin: 'Sample' },
    })
    expect(pack).not.toHaveBeenCalled()
  })
})

describe('every later start', () => {
  beforeEach(async () => {
    await openWindow(factWorker(EMPTY, { 'import-facts': imports() }))
  })

  test('opens the story that was open last and imports nothing', async () => {
    await saveStory(STORY)
    await keepLastStory(STORY.id)
    const pack = imports()
    expect((await openWindow(factWorker(EMPTY, { 'import-facts': pack }))).story).toEqual(STORY)
    expect(pack).not.toHaveBeenCalled()
  })

  test('opens an empty desk where that story is gone', async () => {
    await keepLastStory(STORY.id)
    expect((await openWindow(factWorker(FULL))).story).toBeNull()
  })

  test('hints no more once the hint was dismissed', async () => {
    await dismissHint()
    expect((await openWindow(factWorker(FULL))).isHintDue).toBe(false)
  })
})

test('a main process that does not answer is a reason not to open', async () => {
  fakeBridge({})
  await expect(openWindow(factWorker(EMPTY))).rejects.toThrow('app:info')
})
