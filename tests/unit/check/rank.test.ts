import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { bestOf, bestTimes } from '../../../shared/check/rank.ts'
import type { Rank, Statement, Value } from '../../../shared/model/statement.ts'

function stated(id: string, value: Value, rank: Rank): Statement {
  return { id, subject: 'person:ada-marsh', property: 'dateOfBirth', value, rank, references: [] }
}
const born = (id: string, edtf: string, rank: Rank = 'normal'): Statement => stated(id, { type: 'time', edtf }, rank)

const rank = fc.constantFrom<Rank>('preferred', 'normal', 'deprecated')
const edtf = fc.constantFrom('1978-05-04', '1978-05', '1978', '1978~', '197X', '1979', '1979-01-01', '[1978,1980]')
const statements = fc
  .array(fc.tuple(edtf, rank), { maxLength: 6 })
  .map(given => given.map(([text, ranked], i) => born(`st:${i}`, text, ranked)))
const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id).sort()
const timed = (given: readonly Statement[]): string[] => ids(bestTimes(given).map(({ statement }) => statement))

describe('the best statements', () => {
  prop.prop([statements])('are the preferred ones where there are any, else the normal ones', given => {
    const ranked = (wanted: Rank) => given.filter(one => one.rank === wanted)
    expect(bestOf(given)).toEqual(ranked(ranked('preferred').length > 0 ? 'preferred' : 'normal'))
  })

  prop.prop([statements, edtf])('are the same with a deprecated one more', (given, text) => {
    expect(bestOf([...given, born('st:more', text, 'deprecated')])).toEqual(bestOf(given))
  })

  test('are normal where no rank is given', () => {
    const { rank: _, ...plain } = born('st:1', '1978')
    expect(bestOf([plain, born('st:2', '1979')])).toHaveLength(2)
  })

  test('leave out what is only known to exist, and keep what is known not to', () => {
    const given = [stated('st:1', { type: 'somevalue' }, 'preferred'), stated('st:2', { type: 'novalue' }, 'normal')]
    expect(ids(bestOf(given))).toEqual(['st:2'])
  })
})

describe('the best times', () => {
  test.each([
    ['the same more coarsely', ['1978', '1978-05-04'], [1]],
    ['the same twice', ['1978-05-04', '1978-05-04'], [0, 1]],
    ['another year', ['1978-05-04', '1979'], [0, 1]],
    ['a month between a year and a day', ['1978', '1978-05', '1978-05-04'], [2]],
    ['a sure year beside a doubtful day', ['1978', '1978-05-04~'], [0, 1]],
    ['a doubtful year beside a sure day', ['1978~', '1978-05-04'], [1]],
    ['one of two years, and that year', ['[1978,1980]', '1980'], [1]],
    ['no time at all', ['soon', '1978'], [1]],
  ])('beside %s', (_, texts, kept) => {
    expect(timed(texts.map((text, i) => born(`st:${i}`, text)))).toEqual(kept.map(i => `st:${i}`))
  })

  prop.prop([
    statements.chain(given => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
  ])('do not hang on the order of the statements', ([given, shuffled]) => {
    expect(timed(shuffled)).toEqual(timed(given))
  })

  prop.prop([statements])('are some wherever the best statements give any', given => {
    expect(bestTimes(given).length > 0).toBe(bestOf(given).length > 0)
  })

  prop.prop([statements])('are their own best', given => {
    const best = bestTimes(given).map(({ statement }) => statement)
    expect(timed(best)).toEqual(ids(best))
  })
})
