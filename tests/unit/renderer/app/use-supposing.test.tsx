// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { useSupposing } from '../../../../renderer/app/use-supposing.ts'
import { Derivation } from '../../../../renderer/features/claim/Derivation.tsx'
import type { CheckedArticle } from '../../../../shared/model/checked.ts'
import { checkArticle } from '../../../../shared/pipeline.ts'
import { factWorker } from '../../../support/fact-worker.ts'
import { factsFrom, plainFacts } from '../../../support/facts.ts'

const PACK = factsFrom([['person:Ada Marsh', 'dateOfBirth', '1978-05-04']])
const ARTICLE = { text: 'Ada Marsh, 47, spoke.', title: null, dateline: '2026-03-02', timezone: 'America/New_York' }
const worker = factWorker(PACK)
const complain = vi.fn()

afterEach(cleanup)

function Panel({ checked }: { readonly checked: CheckedArticle }): ReactNode {
  const [claim] = checked.claims
  const supposing = useSupposing(worker, checked, claim!, complain)
  return <Derivation claim={claim!} text={checked.article.text} area={null} onSource={vi.fn()} supposing={supposing} />
}

async function show() {
  const checked = await checkArticle(ARTICLE, plainFacts(PACK))
  render(<Panel checked={checked} />)
  await userEvent.click(screen.getByRole('button', { name: 'Inputs' }))
  const [input] = screen.getAllByRole<HTMLInputElement>('textbox', { name: /^value of Ada Marsh/ })
  return input!
}

test('an input changed in place is reckoned with at once, and put back', async () => {
  const input = await show()
  expect(input.value).toBe('1978-05-04')
  await userEvent.clear(input)
  await userEvent.type(input, '1979-05-04')
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Then contradicted: 46'))
  expect(screen.getByRole('list', { name: 'Derivation' }).textContent).toContain('on 2 Mar 2026: 46; copy says 47')
  await userEvent.click(screen.getByRole('button', { name: 'Put all back' }))
  expect(screen.queryByRole('status')).toBeNull()
  expect(screen.getByRole('list', { name: 'Derivation' }).textContent).toContain('on 2 Mar 2026: 47; copy says 47')
})

test('what is no time yet is marked, and nothing is reckoned with it', async () => {
  const input = await show()
  await userEvent.type(input, '-33')
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(screen.queryByRole('status')).toBeNull()
  expect(complain).not.toHaveBeenCalled()
})
