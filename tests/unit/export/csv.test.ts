import { fc, test } from '@fast-check/vitest'
import Papa from 'papaparse'
import { describe, expect } from 'vitest'
import { CSV_COLUMNS, csv } from '../../../shared/export/csv.ts'
import { PLAIN_POLICY } from '../../../shared/model/policy.ts'
import { checkedArticle, checkedClaim } from '../../support/checked.ts'

const TEXT = 'Ada Marsh, 47, said "yes, at once" on Monday.'

function rowsOf(written: string): Record<string, string>[] {
  const parsed = Papa.parse<Record<string, string>>(written, { header: true, skipEmptyLines: true })
  expect(parsed.errors).toEqual([])
  return parsed.data
}

function exported(given: Parameters<typeof checkedClaim>[2] = {}): string {
  const checked = checkedArticle(TEXT, [checkedClaim(TEXT, '47', given)])
  return csv.write({ path: 'pier.txt', checked, decisions: new Map(), policy: PLAIN_POLICY, withText: false })
}

describe('the CSV of checked claims', () => {
  test('has one header and one row a claim, each ended by CRLF', () => {
    expect(exported().split('\r\n')).toHaveLength(3)
    expect(rowsOf(exported())).toEqual([
      expect.objectContaining({
        article: 'pier.txt',
        claim_id: 'c1',
        text: '47',
        start: '11',
        end: '13',
        entity: 'person:ada-marsh',
        property: 'dateOfBirth',
        stated_value: '47',
        computed_value: '47',
        verdict: 'supported',
        fact_ids: 'st:1',
        sources: 'Leeds: Register of births',
        independent_sources: '1',
        sign_state: 'open',
      }),
    ])
  })

  test('says who signed, when, and what has changed since', () => {
    const checked = checkedArticle(TEXT, [checkedClaim(TEXT, '47')])
    const decision = {
      id: 'd1',
      story: 's1',
      claim: 'x',
      basis: '{}',
      ruling: 'signed',
      found: 'supported',
      verdict: 'supported',
      reason: null,
      quote: '46',
      value: '46',
      by: { name: 'Ruth Kay', initials: 'RK' },
      at: '2026-03-02T14:02:00.000Z',
    } as const
    const decisions = new Map([['c1', { decision, stale: true, changed: ['46 → 47'] }]])
    expect(
      rowsOf(csv.write({ path: null, checked, decisions, policy: PLAIN_POLICY, withText: false }))[0],
    ).toMatchObject({
      signer: 'Ruth Kay (RK)',
      signed_at: '2026-03-02T14:02:00.000Z',
      sign_state: 'stale: 46 → 47',
      ruled_verdict: 'supported',
    })
  })

  test.prop([fc.string({ unit: 'binary' })])(
    'gives back any text a claim may hold, and no cell that a spreadsheet runs',
    words => {
      const row = rowsOf(exported({ expected: words }))[0]
      const cell = row?.computed_value ?? ''
      expect(cell).toBe(/^[=+\-@\t\r]/.test(words) ? `'${words}` : words)
      for (const column of CSV_COLUMNS) expect(row?.[column]).not.toMatch(/^[=+\-@\t\r]/)
    },
  )
})
