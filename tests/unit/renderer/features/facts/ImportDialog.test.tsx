// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ImportDialog } from '../../../../../renderer/features/facts/ImportDialog.tsx'
import type { ImportJob } from '../../../../../renderer/features/facts/use-import.ts'

afterEach(cleanup)

const NOTHING = { entities: 0, statements: 0, sources: 0 }

function show(given: Partial<ImportJob> = {}) {
  const job = { name: 'desk.ndjson', size: 1000, startedAt: 0, progress: null, report: null, failure: null, ...given }
  const on = { onCancel: vi.fn(), onDismiss: vi.fn() }
  render(<ImportDialog job={job} {...on} />)
  return on
}

test('an import that begins says so', () => {
  show()
  expect(screen.getByRole('dialog', { name: 'Importing desk.ndjson' }).textContent).toContain('Opening the file')
})

test('an import under way shows how far it is, and can be cancelled', async () => {
  const { onCancel } = show({ progress: { bytes: 250, statements: 40, phase: 'Reading the pack' } })
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.25)
  expect(screen.getByRole('dialog').textContent).toContain('Reading the pack')
  expect(screen.getByRole('dialog').textContent).toContain('40 statements')
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.keyboard('{Escape}')
  expect(onCancel).toHaveBeenCalledTimes(2)
})

test('of a pack with bad lines each is named with its number and its reason', async () => {
  const problems = [
    { line: 2, reason: 'is not JSON' },
    { line: 10, reason: 'an unknown type of record: planet' },
  ]
  const report = { title: 'Desk', added: { ...NOTHING, statements: 3 }, counts: NOTHING, problems }
  const { onDismiss } = show({ report })
  expect(screen.getByRole('dialog').textContent).toContain('2 lines could not be used and changed nothing.')
  const list = within(screen.getByRole('region', { name: 'Lines that could not be used' })).getAllByRole('listitem')
  expect(list.map(({ textContent }) => textContent)).toEqual([
    'Line 2: is not JSON',
    'Line 10: an unknown type of record: planet',
  ])
  await userEvent.click(screen.getByRole('button', { name: /Done/ }))
  expect(onDismiss).toHaveBeenCalledOnce()
})

test('a pack with very many bad lines shows the first and counts the rest', () => {
  const problems = Array.from({ length: 700 }, (_, index) => ({ line: index + 1, reason: 'is not JSON' }))
  show({ report: { title: 'Desk', added: NOTHING, counts: NOTHING, problems } })
  expect(screen.getByText('and 200 more.')).toBeTruthy()
})

test('an import that failed says why, and that nothing was changed', () => {
  show({ failure: 'The disk is full, or has no room left for Stet.' })
  expect(screen.getByRole('alert').textContent).toBe(
    'The disk is full, or has no room left for Stet. Nothing was changed.',
  )
})
