import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { StorySaver } from '../../../../renderer/app/story-saver.ts'
import type { Story } from '../../../../shared/model/review.ts'
import { STORY } from '../../../support/checked-story.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function saver() {
  const saved: string[] = []
  const save = async ({ text }: Story) => {
    saved.push(text)
    return true
  }
  return { saved, saver: new StorySaver(save) }
}

const typed = (text: string): Story => ({ ...STORY, text })

test('typing is stored once it rests, in its latest state', async () => {
  const { saved, saver: stories } = saver()
  stories.soon(typed('a'))
  await vi.advanceTimersByTimeAsync(300)
  stories.soon(typed('ab'))
  await vi.advanceTimersByTimeAsync(300)
  expect(saved).toEqual([])
  await vi.advanceTimersByTimeAsync(200)
  expect(saved).toEqual(['ab'])
})

test('typing without rest is stored at least once a second', async () => {
  const { saved, saver: stories } = saver()
  for (let stroke = 1; stroke <= 20; stroke++) {
    stories.soon(typed('x'.repeat(stroke)))
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(saved.length).toBeGreaterThanOrEqual(2)
})

test('a flush stores what waits, and what waits no more is not stored again', async () => {
  const { saved, saver: stories } = saver()
  stories.soon(typed('a'))
  await stories.flush()
  await stories.flush()
  await vi.advanceTimersByTimeAsync(2000)
  expect(saved).toEqual(['a'])
})

test('a slow save is not overtaken by the next', async () => {
  const ended: string[] = []
  const stories = new StorySaver(async ({ text }) => {
    await new Promise(done => setTimeout(done, text === 'slow' ? 5000 : 0))
    ended.push(text)
    return true
  })
  stories.soon(typed('slow'))
  void stories.flush()
  stories.soon(typed('quick'))
  void stories.flush()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(ended).toEqual(['slow', 'quick'])
})

test('a story that cannot be stored is tried again until it is, whatever else is typed meanwhile', async () => {
  let isFull = true
  const saved: string[] = []
  const stories = new StorySaver(async ({ text }) => {
    if (!isFull) saved.push(text)
    return !isFull
  })
  stories.soon(typed('unstored'))
  await vi.advanceTimersByTimeAsync(1000)
  stories.soon({ ...typed('another'), id: 'story-2' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(saved).toEqual([])
  isFull = false
  await vi.advanceTimersByTimeAsync(30_000)
  expect(saved.sort()).toEqual(['another', 'unstored'])
})
