import { describe, expect, test } from 'vitest'
import type { CheckedArticle, CheckedClaim } from '../../../shared/model/checked.ts'
import { PLAIN_POLICY } from '../../../shared/model/policy.ts'
import type { Decision } from '../../../shared/model/review.ts'
import { basisOf, printBasis } from '../../../shared/review/basis.ts'
import { gateOf } from '../../../shared/review/gate.ts'
import { standingDecisions } from '../../../shared/review/standing.ts'
import { checkedArticle, checkedClaim } from '../../support/checked.ts'

const TEXT = 'Ada Marsh, 47, opened the pier before a crowd of neighbours.'

function checkedWith(text: string, quote: string, given: Partial<CheckedClaim> = {}): CheckedArticle {
  return checkedArticle(text, [checkedClaim(text, quote, given)])
}

function signed(checked: CheckedArticle): Decision {
  const claim = checked.claims[0]
  if (!claim) throw new Error('nothing to sign')
  return {
    id: 'd1',
    story: 's1',
    claim: claim.hash,
    basis: printBasis(basisOf(claim, checked)),
    ruling: 'signed',
    found: claim.verdict,
    verdict: claim.verdict,
    reason: null,
    quote: claim.text,
    value: claim.value,
    by: { name: 'Ruth Kay', initials: 'RK' },
    at: '2026-03-02T14:02:00.000Z',
  }
}

const DECISION = signed(checkedWith(TEXT, '47'))

function standingIn(checked: CheckedArticle) {
  return standingDecisions(checked, [DECISION])
}

describe('a signature', () => {
  test('stands while nothing it covers has changed', () => {
    expect(standingIn(checkedWith(TEXT, '47')).byClaim.get('c1')).toMatchObject({ stale: false, changed: [] })
  })

  test('stands when copy far from the claim changes', () => {
    const text = `${TEXT} A band played until the evening and everybody danced.`
    expect(standingIn(checkedWith(text, '47')).byClaim.get('c1')?.stale).toBe(false)
  })

  test('goes stale when the claim itself is edited, and says from what to what', () => {
    const edited = checkedWith(TEXT.replace('47', '48'), '48')
    expect(standingIn(edited).byClaim.get('c1')).toMatchObject({ stale: true, changed: ['47 → 48'] })
  })

  test.each([
    ['the entity', { subject: null }, 'whom it is about'],
    ['the verdict', { verdict: 'disputed' }, 'supported → disputed'],
    ['the evidence', { evidence: [] }, 'the facts behind it'],
  ] as const)('goes stale when %s changes', (_what, given, change) => {
    expect(standingIn(checkedWith(TEXT, '47', given)).byClaim.get('c1')).toMatchObject({
      stale: true,
      changed: [change],
    })
  })

  test('goes stale when the dateline changes', () => {
    const checked = checkedWith(TEXT, '47')
    const later = { ...checked, article: { ...checked.article, dateline: '2026-06-01' } }
    expect(standingIn(later).byClaim.get('c1')?.changed).toEqual(['dateline 2026-03-02 → 2026-06-01'])
  })

  test('is an orphan when its words are gone, never carried to look-alike words', () => {
    const text = 'Ben Marsh, 47, opened the pier.'
    const standing = standingIn(checkedWith(text, '47', { hash: 'another' }))
    expect(standing.byClaim.size).toBe(0)
    expect(standing.orphans).toEqual([DECISION])
  })
})

describe('the gate', () => {
  test('is open only when every claim has a decision that stands', () => {
    const checked = checkedWith(TEXT, '47')
    expect(gateOf(checked, standingIn(checked), PLAIN_POLICY)).toMatchObject({ ready: true, decided: 1, open: [] })
    expect(gateOf(checked, standingDecisions(checked, []), PLAIN_POLICY)).toMatchObject({ ready: false, decided: 0 })
    const stale = checkedWith(TEXT, '47', { verdict: 'possible' })
    expect(gateOf(stale, standingIn(stale), PLAIN_POLICY).ready).toBe(false)
  })

  test('stays shut over a signature on too little, until somebody overrides it with a reason', () => {
    const checked = checkedWith(TEXT, '47')
    const strict = { ...PLAIN_POLICY, rules: [{ properties: ['dateOfBirth'], independent: 2 }] }
    const signed = gateOf(checked, standingIn(checked), strict)
    expect(signed).toMatchObject({ ready: false, decided: 1, open: [], short: [checked.claims[0]] })
    const waived = { ...DECISION, ruling: 'overridden' as const, reason: 'The register was seen.' }
    expect(gateOf(checked, standingDecisions(checked, [waived]), strict)).toMatchObject({ ready: true, short: [] })
  })

  test('stays shut while one number is not understood', () => {
    const checked = checkedWith(TEXT, '47')
    const puzzled = { ...checked, summary: { ...checked.summary, unread: 1 } }
    expect(gateOf(puzzled, standingIn(puzzled), PLAIN_POLICY)).toMatchObject({ ready: false, notUnderstood: 1 })
  })
})
