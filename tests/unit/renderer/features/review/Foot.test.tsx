// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Foot } from '../../../../../renderer/features/review/Foot.tsx'
import { PLAIN_POLICY } from '../../../../../shared/model/policy.ts'
import type { Decision } from '../../../../../shared/model/review.ts'
import { gateOf } from '../../../../../shared/review/gate.ts'
import { standingDecisions } from '../../../../../shared/review/standing.ts'
import { CHECKED, signatureOn } from '../../../../support/checked-story.ts'

afterEach(cleanup)

function show(decisions: readonly Decision[] = [], checked = CHECKED) {
  const standing = standingDecisions(checked, decisions)
  const onNextOpen = vi.fn()
  const { byClaim, orphans } = standing
  const gate = gateOf(checked, standing, PLAIN_POLICY)
  render(<Foot {...{ checked, orphans, gate, onNextOpen }} standing={byClaim} checking={false} />)
  return onNextOpen
}

test('what is left is said, and leads to the next open claim', async () => {
  const onNextOpen = show([signatureOn('38')])
  expect(screen.getByRole('contentinfo').textContent).toContain('1 signed · 1 contradicted')
  await userEvent.click(screen.getByRole('button', { name: 'Not ready: 16 to decide, 1 to read' }))
  expect(onNextOpen).toHaveBeenCalledOnce()
})

test('the numbers that are no claim are listed with their reasons, the open ones first', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: '1 not understood' }))
  const list = within(screen.getByRole('dialog', { name: 'Numbers that are no claim' })).getAllByRole('listitem')
  expect(list.map(({ textContent }) => textContent)).toEqual([
    '3rdNot understood: read it yourself',
    'twoA quantity of something else: not checked',
    '$40,000Money: not checked',
  ])
})

test('Esc closes the list and gives the focus back', async () => {
  show()
  await userEvent.click(screen.getByRole('button', { name: '1 not understood' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '1 not understood' }))
})

test('a signature whose words are gone stays in sight', async () => {
  const gone = {
    ...signatureOn('38'),
    claim: 'gone',
    basis: signatureOn('38').basis.replace('Greta Holm', 'Gerda Holm'),
  }
  show([gone])
  await userEvent.click(screen.getByRole('button', { name: '1 no longer in the copy' }))
  expect(screen.getByRole('dialog').textContent).toContain('38')
})

test('a story with everything decided and read is ready', () => {
  const read = { ...CHECKED, unread: [], summary: { ...CHECKED.summary, unread: 0 } }
  show(
    read.claims.map(({ text }) => signatureOn(text)),
    read,
  )
  expect(screen.getByRole('contentinfo').textContent).toContain('Nothing unread')
  expect(screen.getByText('Ready')).toBeTruthy()
})
