// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ErrorBoundary } from '../../../../renderer/app/ErrorBoundary.tsx'

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

test('a part that cannot be drawn says so, leaves the others alone, and can be drawn again', async () => {
  let isBroken = true
  function Part(): ReactNode {
    if (isBroken) throw new Error('No such claim.')
    return <p>Drawn</p>
  }
  render(
    <>
      <ErrorBoundary part="The claim">
        <Part />
      </ErrorBoundary>
      <p>The story</p>
    </>,
  )
  expect(screen.getByRole('alert').textContent).toContain('The claim could not be drawn.')
  expect(screen.getByRole('alert').textContent).toContain('No such claim. Nothing stored is lost.')
  expect(screen.getByText('The story')).toBeTruthy()
  isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Draw it again' }))
  expect(screen.getByText('Drawn')).toBeTruthy()
})
