// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Paper } from '../../../../../renderer/features/article/Paper.tsx'
import { CHECKED, STORY } from '../../../../support/checked-story.ts'

afterEach(cleanup)

function show(given: Partial<ComponentProps<typeof Paper>> = {}) {
  const on = { onSelect: vi.fn(), onText: vi.fn(), onDateline: vi.fn(), onPublication: vi.fn(), onTimezone: vi.fn() }
  const props = { story: STORY, checked: CHECKED, standing: new Map(), selected: null, focusTurn: 0, ...on }
  render(<Paper mode="check" {...props} {...given} />)
  return on
}

test('a story is an article of its own title', () => {
  show()
  expect(screen.getByRole('article', { name: STORY.title })).toBeTruthy()
})

test('a story without a dateline asks for it, and offers no day of its own', () => {
  const { onDateline } = show({ story: { ...STORY, dateline: null } })
  const day = screen.getByLabelText<HTMLInputElement>('Dateline')
  expect(day.value).toBe('')
  fireEvent.change(day, { target: { value: '2026-03-02' } })
  fireEvent.submit(day.form!)
  expect(onDateline).toHaveBeenCalledExactlyOnceWith('2026-03-02')
})

test('the dateline and the zone are changed at their chips', async () => {
  const { onDateline, onTimezone } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Dateline Thu 11 Jan 2024' }))
  fireEvent.change(screen.getByLabelText('Dateline'), { target: { value: '2024-01-12' } })
  await userEvent.click(screen.getByRole('button', { name: 'Set' }))
  expect(onDateline).toHaveBeenCalledExactlyOnceWith('2024-01-12')
  await userEvent.click(screen.getByRole('button', { name: 'Time zone: New York' }))
  await userEvent.selectOptions(screen.getByLabelText('Time zone'), 'Europe/Madrid')
  await userEvent.click(screen.getByRole('button', { name: 'Set' }))
  expect(onTimezone).toHaveBeenCalledExactlyOnceWith('Europe/Madrid')
})

test('the day on which the story runs is set and cleared at its chip', async () => {
  const { onPublication } = show()
  await userEvent.click(screen.getByRole('button', { name: 'Runs on the dateline' }))
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull()
  fireEvent.change(screen.getByLabelText('Day of publication'), { target: { value: '2024-01-13' } })
  await userEvent.click(screen.getByRole('button', { name: 'Set' }))
  expect(onPublication).toHaveBeenCalledExactlyOnceWith('2024-01-13')
  cleanup()
  const again = show({ story: { ...STORY, publication: '2024-01-13' } })
  await userEvent.click(screen.getByRole('button', { name: 'Runs Sat 13 Jan 2024' }))
  await userEvent.click(screen.getByRole('button', { name: 'Clear' }))
  expect(again.onPublication).toHaveBeenCalledExactlyOnceWith(null)
})

test('what Stet assumed is a chip that leads to its claim', async () => {
  const { onSelect } = show()
  await userEvent.click(screen.getByRole('button', { name: '“Tuesday, Jan. 10” read as 2024' }))
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('c4')
})

test('in Edit the same paper takes text', async () => {
  const { onText } = show({ mode: 'edit' })
  const editor = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Story' })
  expect(document.activeElement).toBe(editor)
  await userEvent.keyboard('x')
  expect(onText).toHaveBeenCalledExactlyOnceWith(`x${STORY.text}`)
})
