// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { AccuracyDialog } from '../../../../../renderer/features/accuracy/AccuracyDialog.tsx'
import type { FactWorker } from '../../../../../renderer/workers/client.ts'
import type { TestStory } from '../../../../../renderer/workers/protocol.ts'
import type { SelftestReport } from '../../../../../shared/selftest/report.ts'
import { factWorker } from '../../../../support/fact-worker.ts'
import { factsFrom } from '../../../../support/facts.ts'

afterEach(cleanup)

const FACTS = factsFrom([
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
  ['person:Ben Ode', 'dateOfBirth', '1973-01-20'],
])
const HALF = { seeded: 2, caught: 1, leftOpen: 1, passed: 0, falseAlarms: 1, recall: 0.5, precision: 0.5 }
const story = (text: string): TestStory => ({
  name: 'Pier',
  article: { text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' },
})
const CLEAN = story('Ada Marsh, 47, opened the pier. Ben Ode, 53, cut the rope.')

function show(worker: FactWorker, readStories = async (): Promise<readonly TestStory[]> => [CLEAN]) {
  const onClose = vi.fn()
  render(<AccuracyDialog worker={worker} readStories={readStories} onClose={onClose} />)
  return onClose
}
const dialog = () => screen.getByRole('dialog', { name: 'Self-test' })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('nothing is tested before somebody asks, and the dialog says what will be', async () => {
  const readStories = vi.fn(async () => [CLEAN])
  const onClose = show(factWorker(FACTS), readStories)
  expect(dialog().textContent).toContain('Nothing is changed or kept.')
  expect(readStories).not.toHaveBeenCalled()
  await press('Close')
  expect(onClose).toHaveBeenCalledOnce()
})

test('the report gives the figures of every kind', async () => {
  show(factWorker(FACTS))
  await press('Start')
  expect((await screen.findByRole('status')).textContent).toBe(
    '6 of 6 planted errors caught, 0 left open, 0 passed, no false alarm.',
  )
  const row = within(screen.getByRole('table')).getByRole('row', { name: /^age/ })
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['6', '6', '0', '0', '100.0 %', '100.0 %'])
  expect(screen.queryByRole('region', { name: 'Not caught' })).toBeNull()
})

test('every miss is told with its sentence and what the judge said', async () => {
  const report: SelftestReport = {
    stories: ['Pier'],
    total: HALF,
    kinds: [{ kind: 'age', ...HALF }],
    mistakes: [{ mistake: 'age', seeded: 2, caught: 1 }],
    missed: [
      {
        story: 'Pier',
        kind: 'age',
        mistake: 'age',
        start: 11,
        end: 13,
        said: '47',
        seeded: '48',
        fate: 'left open',
        verdict: 'possible',
        step: 'born 1978',
        sentence: 'Ada Marsh, 48, opened the pier.',
      },
    ],
    falseAlarms: [{ story: 'Pier', kind: 'age', start: 41, end: 43, text: '53', verdict: 'contradicted', step: null }],
    found: [],
    spared: [],
  }
  show(factWorker(FACTS, { selftest: async () => report }))
  await press('Start')
  expect((await screen.findByRole('status')).textContent).toBe(
    '1 of 2 planted errors caught, 1 left open, 0 passed, 1 false alarm.',
  )
  const missed = screen.getByRole('region', { name: 'Not caught' }).textContent
  expect(missed).toContain('47 → 48')
  expect(missed).toContain('Ada Marsh, 48, opened the pier.')
  expect(missed).toContain('Left open. Possible: born 1978')
  expect(screen.getByRole('region', { name: 'False alarms' }).textContent).toContain('53 Pier')
})

test('stories that the facts say nothing of have no number to plant an error in', async () => {
  show(factWorker(FACTS), async () => [story('Cato Lind, 40, opened the pier.')])
  await press('Start')
  expect(await screen.findByText('No number to plant an error in.')).toBeTruthy()
})

test('a test under way shows a bar and can be cancelled; its report then comes too late', async () => {
  let finish: (report: SelftestReport) => void = () => {}
  const late = new Promise<SelftestReport>(done => {
    finish = done
  })
  show(factWorker(FACTS, { selftest: () => late }))
  await press('Start')
  expect(screen.getByRole('progressbar', { name: 'Part of the errors looked for' })).toBeTruthy()
  expect(dialog().textContent).toContain('Reading the stories')
  await press('Cancel')
  expect(screen.getByRole('button', { name: 'Start' })).toBeTruthy()
  finish({
    stories: [],
    total: HALF,
    kinds: [],
    mistakes: [],
    missed: [],
    falseAlarms: [],
    found: [],
    spared: [],
  })
  await late
  expect(screen.queryByRole('status')).toBeNull()
})

test('a test that failed says why, and can be tried again', async () => {
  const fail = vi.fn().mockRejectedValueOnce(new Error('The checker stopped.')).mockResolvedValueOnce([CLEAN])
  show(factWorker(FACTS), fail)
  await press('Start')
  expect((await screen.findByRole('alert')).textContent).toBe('The checker stopped. Nothing was changed.')
  await press('Try again')
  expect((await screen.findByRole('status')).textContent).toContain('6 of 6')
})
