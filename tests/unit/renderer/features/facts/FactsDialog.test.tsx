// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { FactsDialog } from '../../../../../renderer/features/facts/FactsDialog.tsx'
import type { FactWorker } from '../../../../../renderer/workers/client.ts'
import type { PackContent } from '../../../../../shared/facts/facts.ts'
import { factWorker } from '../../../../support/fact-worker.ts'

afterEach(cleanup)

const PIER: PackContent = {
  header: { format: 'stet-facts', version: 1, title: 'Pier' },
  sources: [],
  entities: [
    { id: 'person:wren', kind: 'person', label: 'Isolde Wren', aliases: ['Izzy Wren'], description: 'pier keeper' },
    { id: 'series:pier', kind: 'series', label: 'Pier Nine' },
  ],
  statements: [],
}
const LINES = [
  { id: 'st:1', property: 'date of birth', value: '20 Jan 1985', sources: ['Roll of the pier'], isDeprecated: false },
  { id: 'st:2', property: 'date of birth', value: '1986', sources: [], isDeprecated: true },
]

function show(worker: FactWorker, counts = { entities: 2, statements: 2, sources: 1 }) {
  const on = { onImport: vi.fn(), onExport: vi.fn(), onFailure: vi.fn(), onClose: vi.fn() }
  render(<FactsDialog worker={worker} counts={counts} {...on} />)
  return on
}

test('an entity is found by its name and shown with everything on file about it', async () => {
  const card = async () => ({ entity: PIER.entities[0]!, statements: LINES })
  show(factWorker(PIER, { 'read-entity': card }))
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search by name' }), 'Isolde')
  await waitFor(() => expect(screen.queryByRole('button', { name: /Pier Nine/ })).toBeNull())
  await userEvent.click(screen.getByRole('button', { name: /Isolde Wren/ }))
  const region = await screen.findByRole('region', { name: 'Isolde Wren' })
  expect(region.textContent).toContain('also Izzy Wren')
  expect(region.textContent).toContain('20 Jan 1985')
  expect(screen.getByRole('row', { name: /1986 unsourced/ }).className).toBe('statement-deprecated')
})

test('an empty fact base says what Stet checks without it, and exports nothing', () => {
  show(factWorker({ ...PIER, entities: [] }), { entities: 0, statements: 0, sources: 0 })
  expect(screen.getByText('No facts yet.')).toBeTruthy()
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Export all…' }).disabled).toBe(true)
})

test('a search that fails is told', async () => {
  const { onFailure } = show(
    factWorker(PIER, { 'find-entities': () => Promise.reject(new Error('The store was closed.')) }),
  )
  await waitFor(() => expect(onFailure).toHaveBeenCalledWith('The store was closed.'))
})
