// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createRef } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { ClaimPanel } from '../../../../../renderer/features/claim/ClaimPanel.tsx'
import type { CheckedClaim } from '../../../../../shared/model/checked.ts'
import { PLAIN_POLICY, type Policy } from '../../../../../shared/model/policy.ts'
import type { Decision } from '../../../../../shared/model/review.ts'
import { standingDecisions } from '../../../../../shared/review/standing.ts'
import { CHECKED, signatureOn } from '../../../../support/checked-story.ts'

afterEach(cleanup)

function show(
  quote: string,
  given: Partial<CheckedClaim> = {},
  decisions: readonly Decision[] = [],
  policy: Policy = PLAIN_POLICY,
) {
  const index = CHECKED.claims.findIndex(({ text }) => text === quote)
  const claim = { ...CHECKED.claims[index]!, ...given }
  const checked = { ...CHECKED, claims: CHECKED.claims.with(index, claim) }
  const actions = {
    sign: vi.fn(),
    override: vi.fn(),
    apply: vi.fn(),
    withdraw: vi.fn(),
    select: vi.fn(),
    showEvidence: vi.fn(),
    choose: vi.fn(),
  }
  const standing = standingDecisions(checked, decisions).byClaim.get(claim.id)
  const supposing = { supposed: new Map(), suppose: vi.fn(), outcome: null, putBack: vi.fn() }
  const areas = { derivation: createRef<HTMLElement>(), evidence: createRef<HTMLElement>() }
  render(
    <ClaimPanel {...{ checked, claim, policy, supposing, standing, actions, ...areas }} position={index + 1} fix={0} />,
  )
  return actions
}

const items = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)
const section = (name: string) => screen.getByRole('region', { name })

test('the verdict, the place in the story, and the words in their sentence', () => {
  show('10 years')
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Contradicted')
  expect(screen.getByText('5 of 17')).toBeTruthy()
  expect(document.querySelector('.in-sentence')?.textContent).toBe(
    'Having been on the show for 10 years, Pryce left in October 2022.',
  )
})

test('the derivation is numbered, and its steps name their sources', () => {
  show('10 years')
  expect(items('Derivation')).toEqual([
    expect.stringMatching(/^1First episode, 8 Jan 2014Network press office \+1$/),
    expect.stringMatching(/^2Last episode, 5 Oct 2022Network press office$/),
    '38 years 8 months on air; copy says 10 years',
  ])
})

test('what the evidence lacks under the desk’s policy is said below it', () => {
  const rules = [{ properties: ['castMember'], independent: 2 }]
  show('10 years', {}, [], { title: 'Two sources', rules, stops: [] })
  expect(screen.getByRole('note').textContent).toBe(
    'Short of the desk’s policy, “Two sources”' +
      'Owen Pryce: last episode 5 October 2022: 1 independent source; the desk asks for 2',
  )
})

test('what becomes of the verdict by the day of publication stands at its head', () => {
  show('10 years', { onPublication: { verdict: 'supported', expected: null, text: 'on 8 Jan 2026: 10 years' } })
  expect(screen.getByRole('note').textContent).toBe('Supported when it runs' + 'on 8 Jan 2026: 10 years')
})

test('each fix shows only the words that change, and a click applies it', async () => {
  const actions = show('10 years')
  const [first, second] = within(section('Fixes that hold')).getAllByRole('button')
  expect(first?.querySelector('del')?.textContent).toBe('10')
  expect(first?.querySelector('ins')?.textContent).toBe('more than eight')
  await userEvent.click(second!)
  expect(actions.apply).toHaveBeenCalledWith(1)
})

test('the evidence is each statement with its sources, their passages, and how many are independent', () => {
  show('10 years')
  const evidence = section('Evidence')
  expect(evidence.textContent).toContain('Owen Pryce: on the show from 8 January 2014')
  expect(evidence.textContent).toContain('“first aired 8 January 2014”')
  expect(evidence.textContent).toContain('2 independent sources')
})

test('sources that repeat one another are not counted twice', () => {
  const [statement] = CHECKED.claims.find(({ text }) => text === '10 years')!.evidence
  show('10 years', { evidence: [{ ...statement!, independent: 1 }] })
  expect(section('Evidence').textContent).toContain('2 sources, 1 independent')
})

test('the timeline says in words what it draws', () => {
  show('10 years')
  expect(screen.getByRole('img', { name: /Pryce: 8 Jan 2014 to 5 Oct 2022; Holm: 20 Mar 2017 to open/ })).toBeTruthy()
})

test('readings say which of them hold', () => {
  show('eight seasons')
  expect(section('Readings').textContent).toContain('holds:seasons appeared in8')
  expect(section('Readings').textContent).toContain('does not hold:seasons in the main cast7')
})

test('a conflict leads to the other place', async () => {
  const actions = show('38', { conflictsWith: ['c3'] })
  await userEvent.click(within(section('Cannot stand beside')).getByRole('button', { name: '41' }))
  expect(actions.select).toHaveBeenCalledWith('c3')
})

test('where Stet does not guess who is meant, somebody chooses, and may take it back', async () => {
  const who = (id: string, why: string) => ({ entity: id, label: 'Holm', mention: null, why })
  const [actor, judge] = [who('person:1', 'an actor'), who('person:2', 'a judge')]
  const given = { choices: [actor, judge], choiceOf: 'Holm' }
  const open = show('38', { subject: null, ...given })
  await userEvent.click(within(section('Who is meant by Holm?')).getByRole('button', { name: 'Holm a judge' }))
  expect(open.choose).toHaveBeenCalledExactlyOnceWith('Holm', 'person:2')
  cleanup()
  const chosen = show('38', { subject: judge, ...given })
  await userEvent.click(screen.getByRole('button', { name: 'Holm a judge', pressed: true }))
  expect(chosen.choose).toHaveBeenCalledExactlyOnceWith('Holm', null)
})

test('without a fact, the panel says so and offers no fix', () => {
  show('June 2015')
  expect(section('Evidence').textContent).toContain('No statement of the fact base speaks to this.')
  expect(screen.queryByRole('button', { name: /Apply fix/ })).toBeNull()
})

test('a signed claim cannot be signed twice, and the signature can be withdrawn', async () => {
  const actions = show('10 years', {}, [signatureOn('10 years')])
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /Signed/ }).disabled).toBe(true)
  expect(screen.getByTitle('Ruth Kessler').textContent).toBe('RK')
  await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }))
  expect(actions.withdraw).toHaveBeenCalledOnce()
})

test('a signature that went stale says what changed and asks for a new one', () => {
  show('10 years', { verdict: 'possible' }, [signatureOn('10 years')])
  expect(document.querySelector('.decision-stale')?.textContent).toContain('changed since: contradicted → possible')
  expect(screen.getByRole('button', { name: /Sign again/ })).toBeTruthy()
})

test('an override says the other verdict and its reason', () => {
  const ruled = { ruling: 'overridden', verdict: 'supported', reason: 'The producer confirmed it.' } as const
  show('10 years', {}, [signatureOn('10 years', ruled)])
  expect(document.querySelector('.decision-line')?.textContent).toMatch(/^Overridden: supported, by RK/)
  expect(screen.getByText('“The producer confirmed it.”')).toBeTruthy()
})
