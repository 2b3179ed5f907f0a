// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Galley } from '../../../../../renderer/features/article/Galley.tsx'
import { standingDecisions } from '../../../../../shared/review/standing.ts'
import { CHECKED, signatureOn, TEXT } from '../../../../support/checked-story.ts'

afterEach(cleanup)

function show(given: Partial<ComponentProps<typeof Galley>> = {}) {
  const onSelect = vi.fn()
  const props = { text: TEXT, checked: CHECKED, standing: new Map(), selected: null, focusTurn: 0, onSelect, ...given }
  return { onSelect, ...render(<Galley {...props} />) }
}

const mark = (name: string) => screen.getByRole('button', { name })
const idOf = (quote: string) => CHECKED.claims.find(({ text }) => text === quote)!.id

test('every claim is a mark that says its verdict and its words', () => {
  show()
  for (const { text } of CHECKED.claims) {
    expect(screen.getAllByRole('button', { name: new RegExp(`^\\w+: ${text}$`) }).length).toBeGreaterThan(0)
  }
  expect(mark('Contradicted: 10 years').dataset.verdict).toBe('contradicted')
})

test('the copy reads as it was written', () => {
  const { container } = show()
  const paragraphs = [...container.querySelectorAll('h1, p')].map(block =>
    block.textContent?.replace('2014 to 2016', ''),
  )
  expect(paragraphs.join('\n\n')).toContain('Having been on the show for 10 years, Pryce left in October 2022.')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    '“Slack Water” leads say goodnight after six years',
  )
})

test('a range holds the marks of its two dates', () => {
  show()
  const outer = mark('Disputed: 2014 to 2016').closest('.mark-outer')
  expect(outer?.contains(mark('Disputed: 2014'))).toBe(true)
  expect(outer?.contains(mark('Disputed: 2016'))).toBe(true)
})

test('a signed claim says by whom, and one that changed since says that', () => {
  const changed = { ...CHECKED, article: { ...CHECKED.article, dateline: '2024-01-12' } }
  show({ standing: standingDecisions(CHECKED, [signatureOn('38')]).byClaim })
  expect(mark('Supported: 38, signed by RK').className).toContain('mark-signed')
  cleanup()
  show({ checked: changed, standing: standingDecisions(changed, [signatureOn('38')]).byClaim })
  expect(mark('Supported: 38, signed by RK, changed since').className).not.toContain('mark-signed')
})

test('one mark alone is reached by Tab: the chosen one, else the first', () => {
  const { container } = show({ selected: idOf('57') })
  expect([...container.querySelectorAll('[tabindex="0"]')]).toEqual([mark('Possible: 57')])
  cleanup()
  const { container: fresh } = show()
  expect([...fresh.querySelectorAll('[data-mark][tabindex="0"]')]).toHaveLength(1)
})

test('the chosen mark is the current one and takes the focus in its turn', () => {
  const { rerender, onSelect } = show({ selected: idOf('57') })
  const props = { text: TEXT, checked: CHECKED, standing: new Map(), onSelect }
  rerender(<Galley {...props} selected={idOf('10 years')} focusTurn={1} />)
  expect(mark('Contradicted: 10 years').getAttribute('aria-current')).toBe('true')
  expect(document.activeElement).toBe(mark('Contradicted: 10 years'))
})

test('a click and the space bar choose a claim', async () => {
  const { onSelect } = show({ selected: idOf('57') })
  await userEvent.click(mark('Depends: eight seasons'))
  mark('Possible: 57').focus()
  await userEvent.keyboard(' ')
  expect(onSelect.mock.calls).toEqual([[idOf('eight seasons')], [idOf('57')]])
})

test('a number that is no claim says why', () => {
  show()
  expect(screen.getByTitle('Money: not checked').textContent).toBe('$40,000')
  expect(screen.getByTitle('Not understood: read it yourself').textContent).toBe('3rd')
})

test('while a new check is on its way, the marks follow the words', () => {
  show({ text: TEXT.replace('Greta Holm', 'Greta Maria Holm') })
  expect(mark('Supported: 38').textContent).toBe('38')
})

test('a story without a check is plain copy', () => {
  show({ checked: null })
  expect(screen.queryAllByRole('button')).toEqual([])
})
