import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toDayNumber } from '../../../shared/temporal/day.ts'
import { parseEdtf } from '../../../shared/temporal/edtf.ts'
import { clockText, dayText, elapsedText, rangeText, timeText } from '../../../shared/temporal/words.ts'

const words = (edtf: string): string => timeText(parseEdtf(edtf)!)

test('a day is its number, its month in three letters and its year', () => {
  expect(dayText(parseIsoDay('1978-05-04')!)).toBe('4 May 1978')
  expect(dayText(parseIsoDay('2022-09-30')!)).toBe('30 Sep 2022')
  expect(dayText(toDayNumber(-43, 3, 15))).toBe('15 Mar 44 BC')
  expect(dayText(toDayNumber(0, 1, 1))).toBe('1 Jan 1 BC')
})

describe('a time of the fact base', () => {
  test.each([
    ['1978-05-04', '4 May 1978'],
    ['1978-05', 'May 1978'],
    ['1978', '1978'],
    ['197X', '1970–1979'],
    ['19XX', '1900–1999'],
    ['2004-21', '1 Mar 2004 – 31 May 2004'],
    ['2014-01-08/2022-10-05', '8 Jan 2014 – 5 Oct 2022'],
    ['2014/2022', '2014–2022'],
    ['2014-01-08/..', 'from 8 Jan 2014'],
    ['../2014-01-08', 'until 8 Jan 2014'],
    ['[1978,1980]', '1978 or 1980'],
    ['[1978-05-04,1979-05-04,1981]', '4 May 1978 or 4 May 1979 or 1981'],
    ['1978~', 'about 1978'],
    ['1978-05-04?', 'about 4 May 1978'],
    ['2024-01-17T22:00-05:00', '17 Jan 2024, 10 p.m.'],
    ['-0043', '44 BC'],
  ])('%s is “%s”', (edtf, text) => expect(words(edtf)).toBe(text))

  prop.prop([fc.integer({ min: -200_000, max: 200_000 }), fc.nat(5000)])(
    'reads differently from one that is a day longer',
    (earliest, length) => {
      const latest = earliest + length
      expect(rangeText({ earliest, latest })).not.toBe(rangeText({ earliest, latest: latest + 1 }))
    },
  )
})

describe('a time of day', () => {
  test.each([
    [0, 'midnight'],
    [1, '12:01 a.m.'],
    [570, '9:30 a.m.'],
    [720, 'noon'],
    [725, '12:05 p.m.'],
    [1320, '10 p.m.'],
    [1439, '11:59 p.m.'],
  ])('%d minutes after midnight is “%s”', (minute, text) => expect(clockText(minute)).toBe(text))

  test('has words of its own for every minute', () => {
    expect(new Set(Array.from({ length: 1440 }, (_, minute) => clockText(minute))).size).toBe(1440)
  })
})

test.each([
  [{ years: 8, months: 8, days: 27 }, '8 years 8 months'],
  [{ years: 1, months: 0, days: 3 }, '1 year'],
  [{ years: 0, months: 1, days: 3 }, '1 month'],
  [{ years: 0, months: 0, days: 27 }, '27 days'],
  [{ years: 0, months: 0, days: 1 }, '1 day'],
  [{ years: 0, months: 0, days: 0 }, '0 days'],
])('%o is “%s”', (elapsed, text) => expect(elapsedText(elapsed)).toBe(text))
