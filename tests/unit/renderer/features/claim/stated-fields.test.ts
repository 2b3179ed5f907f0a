import { describe, expect, test } from 'vitest'
import { fieldsOf, withField } from '../../../../../renderer/features/claim/stated-fields.ts'
import type { Stated } from '../../../../../shared/model/statement.ts'

const MARRIED: Stated = {
  value: { type: 'entity', id: 'person:ben-ode' },
  qualifiers: {
    startTime: { type: 'time', edtf: '2009-08-15' },
    of: { type: 'string', text: 'Leeds' },
    firstSeason: { type: 'quantity', amount: 2 },
  },
}

test('of a statement its times and numbers may be supposed otherwise, and nothing else', () => {
  expect(fieldsOf(MARRIED)).toEqual([
    { name: 'startTime', label: 'start time', text: '2009-08-15' },
    { name: 'firstSeason', label: 'first season', text: '2' },
  ])
  expect(fieldsOf({ value: { type: 'time', edtf: '1978' } })).toEqual([{ name: 'value', label: 'value', text: '1978' }])
})

describe('a field', () => {
  test('takes a time or number, and leaves the rest of the statement as it is', () => {
    expect(withField(MARRIED, 'startTime', ' 2010 ')).toEqual({
      ...MARRIED,
      qualifiers: { ...MARRIED.qualifiers, startTime: { type: 'time', edtf: '2010' } },
    })
    expect(withField(MARRIED, 'firstSeason', '3')?.qualifiers?.firstSeason).toEqual({ type: 'quantity', amount: 3 })
  })

  test.each([
    ['startTime', '2010-02-30'],
    ['startTime', ''],
    ['firstSeason', 'three'],
    ['firstSeason', ''],
    ['of', 'York'],
    ['value', 'person:ada'],
    ['endTime', '2010'],
  ])('%s does not take “%s”', (name, text) => {
    expect(withField(MARRIED, name, text)).toBeNull()
  })
})
