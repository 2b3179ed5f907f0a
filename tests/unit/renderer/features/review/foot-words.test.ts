import { describe, expect, test } from 'vitest'
import { gateWords, meterParts, tallyOf, tallyWords } from '../../../../../renderer/features/review/foot-words.ts'
import { PLAIN_POLICY } from '../../../../../shared/model/policy.ts'
import { gateOf } from '../../../../../shared/review/gate.ts'
import { standingDecisions } from '../../../../../shared/review/standing.ts'
import { CHECKED, signatureOn } from '../../../../support/checked-story.ts'

const standing = standingDecisions(CHECKED, [signatureOn('38'), signatureOn('10 years')])

test('the tally tells what is signed, then what is open, the gravest first', () => {
  const tally = tallyOf(CHECKED, standing.byClaim)
  expect(tallyWords(tally)).toBe(
    '2 signed · 1 inconsistent · 3 disputed · 1 depends · 1 possible · 8 supported · 1 unknown',
  )
})

test('a signature that went stale counts as open', () => {
  const changed = { ...CHECKED, article: { ...CHECKED.article, dateline: '2024-01-12' } }
  const stale = standingDecisions(changed, [signatureOn('38')])
  expect(tallyWords(tallyOf(changed, stale.byClaim))).toMatch(/^0 signed · 1 changed since · /)
})

test('the shares of the meter are all the claims', () => {
  const parts = meterParts(tallyOf(CHECKED, standing.byClaim))
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBe(CHECKED.claims.length)
  expect(parts[0]).toEqual({ share: 2, tone: 'supported' })
})

describe('the gate', () => {
  test('says how much is to decide and to read', () => {
    expect(gateWords(gateOf(CHECKED, standing, PLAIN_POLICY))).toBe('Not ready: 15 to decide, 1 to read')
  })

  test('is open when every claim is decided and every number understood', () => {
    const read = { ...CHECKED, summary: { ...CHECKED.summary, unread: 0 } }
    const all = CHECKED.claims.map(({ text }) => signatureOn(text))
    expect(gateWords(gateOf(read, standingDecisions(read, all), PLAIN_POLICY))).toBe('Ready')
  })
})
