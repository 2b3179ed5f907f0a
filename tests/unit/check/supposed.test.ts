import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { PackContent } from '../../../shared/facts/facts.ts'
import type { Suppositions } from '../../../shared/facts/supposed.ts'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import type { Value } from '../../../shared/model/statement.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const TEXT = 'Ada Marsh, 47, who married Ben Ode in 2009, opened the pier.'
const PACK = factsFrom([
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
  ['person:Ada Marsh', 'spouse', 'person:Ben Ode', { startTime: '2009-08-15' }],
])
const BORN = PACK.statements.find(({ property }) => property === 'dateOfBirth')!.id
const WED = PACK.statements.find(({ property }) => property === 'spouse')!

async function check(pack: PackContent, supposed: Suppositions = new Map()): Promise<CheckedArticle> {
  const article = { text: TEXT, title: null, dateline: '2026-03-02', timezone: 'America/New_York' }
  return await checkArticle(article, plainFacts(pack), { supposed })
}

const time = (edtf: string): Value => ({ type: 'time', edtf })

describe('an input of a derivation changed in place', () => {
  test('is reckoned with at once, and what does not rest on it stays', async () => {
    const { claims } = await check(PACK, new Map([[BORN, { value: time('1979-05-04') }]]))
    expect(claims.map(({ text, verdict, expected }) => [text, verdict, expected])).toEqual([
      ['47', 'contradicted', '46'],
      ['2009', 'supported', null],
    ])
    expect(claims[0]!.derivation[0]!.text).toBe('Ada Marsh born 4 May 1979')
  })

  test('may be a qualifier', async () => {
    const supposed = new Map([[WED.id, { value: WED.value, qualifiers: { startTime: time('2010-08-15') } }]])
    expect((await check(PACK, supposed)).claims[1]).toMatchObject({ text: '2009', verdict: 'contradicted' })
  })

  test('does not make a statement point elsewhere', async () => {
    const supposed = new Map([[WED.id, { value: { type: 'entity', id: 'person:ada-marsh' } as const }]])
    expect(await check(PACK, supposed)).toEqual(await check(PACK))
  })

  prop.prop([fc.constantFrom('1978', '1978-05', '1979-01-01', '1978-05-04~', '[1970,1978]', '1950-02-29')], {
    numRuns: 12,
  })('gives what the check gives where the fact base says so', async edtf => {
    const statements = PACK.statements.map(one => (one.id === BORN ? { ...one, value: time(edtf) } : one))
    expect(await check(PACK, new Map([[BORN, { value: time(edtf) }]]))).toEqual(await check({ ...PACK, statements }))
  })
})
