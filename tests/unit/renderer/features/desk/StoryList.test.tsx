// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { StoryList } from '../../../../../renderer/features/desk/StoryList.tsx'
import type { Progress } from '../../../../../renderer/features/desk/story-groups.ts'

afterEach(cleanup)

const NOW = new Date(2026, 2, 2, 15, 0)

function entry(title: string, progress: Progress | null, day = 2) {
  return { story: { id: title, title, updatedAt: new Date(2026, 2, day, 12).toISOString() }, progress }
}

const ENTRIES = [
  entry('Ferry goes', { claims: 5, decided: 2, open: 3 }),
  entry('Pier stays', { claims: 4, decided: 4, open: 0 }),
  entry('Mayor waits', { claims: 3, decided: 0, open: 3 }),
  entry('Gulls return', { claims: 0, decided: 0, open: 0 }, 1),
  entry('Tide turns', null, 1),
]

function show(current: string | null = null) {
  const on = { onOpen: vi.fn(), onNew: vi.fn() }
  render(<StoryList entries={ENTRIES} current={current} now={NOW} {...on} />)
  return on
}

const story = (title: string) => screen.getByRole('button', { name: new RegExp(title) })

test('stories stand under their day', () => {
  show()
  expect(within(screen.getByRole('region', { name: 'Today' })).getAllByRole('button')).toHaveLength(3)
  expect(within(screen.getByRole('region', { name: 'Yesterday' })).getAllByRole('button')).toHaveLength(2)
})

test.each([
  ['Ferry goes', '2 of 5'],
  ['Pier stays', 'ready'],
  ['Mayor waits', '3 open'],
  ['Gulls return', 'no claims'],
  ['Tide turns', 'not checked yet'],
])('%s: %s', (title, words) => {
  show()
  expect(story(title).textContent).toContain(words)
})

test('the open story is the current one, and a click opens another', async () => {
  const { onOpen, onNew } = show('Pier stays')
  expect(story('Pier stays').getAttribute('aria-current')).toBe('true')
  await userEvent.click(story('Ferry goes'))
  await userEvent.click(screen.getByRole('button', { name: 'New story' }))
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('Ferry goes')
  expect(onNew).toHaveBeenCalledOnce()
})
