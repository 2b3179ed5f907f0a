import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toDayNumber, toIsoDay } from '../../../shared/temporal/day.ts'
import { BEGINNING, END, parseEdtf, toEdtf } from '../../../shared/temporal/edtf.ts'

const at = (iso: string): number => parseIsoDay(iso)!
const day = fc.integer({ min: at('0100-01-01'), max: at('9900-12-31') })
const anyDay = fc.integer({ min: BEGINNING, max: END })
/** How much of a day's text is left out: `2024-03-09` → `2024-03-XX`, `2024-03`, `202X` … */
const MASKS = [
  (iso: string) => iso,
  (iso: string) => `${iso.slice(0, 7)}-XX`,
  (iso: string) => iso.slice(0, 7),
  (iso: string) => `${iso.slice(0, 4)}-XX-XX`,
  (iso: string) => `${iso.slice(0, 4)}-XX`,
  (iso: string) => iso.slice(0, 4),
  (iso: string) => `${iso.slice(0, 3)}X`,
  (iso: string) => `${iso.slice(0, 2)}XX`,
]
const mask = fc.constantFrom(...MASKS)

/** Whether a day's text fits one with parts left out. */
function fits(iso: string, text: string): boolean {
  return [...text].every((sign, i) => sign === 'X' || sign === iso[i])
}

function holds(text: string, number: number): boolean {
  return parseEdtf(text)!.ranges.some(({ earliest, latest }) => earliest <= number && number <= latest)
}

describe('a time with parts left out', () => {
  prop.prop([day, mask, fc.integer({ min: -40_000, max: 40_000 })])(
    'stands for exactly the days whose text fits it',
    (number, hide, off) => {
      const text = hide(toIsoDay(number))
      expect(holds(text, number)).toBe(true)
      expect(holds(text, number + off)).toBe(fits(toIsoDay(number + off), text))
    },
  )

  prop.prop([day, mask, fc.constantFrom('?', '~', '%')])(
    'is the same when doubted, and says so',
    (number, hide, mark) => {
      const text = hide(toIsoDay(number))
      expect(parseEdtf(text)).toMatchObject({ isDoubtful: false })
      expect(parseEdtf(`${text}${mark}`)).toEqual({ ...parseEdtf(text), isDoubtful: true })
    },
  )

  test.each([
    ['1978', '1978-01-01', '1978-12-31', 'year'],
    ['198X', '1980-01-01', '1989-12-31', 'decade'],
    ['19XX', '1900-01-01', '1999-12-31', 'century'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2004-21', '2004-03-01', '2004-05-31', 'season'],
    ['2004-23', '2004-09-01', '2004-11-30', 'season'],
    ['2023-24', '2023-12-01', '2024-02-29', 'season'],
    ['2014-01-08', '2014-01-08', '2014-01-08', 'day'],
  ])('%s is %s to %s', (text, earliest, latest, precision) => {
    expect(parseEdtf(text)).toMatchObject({ ranges: [{ earliest: at(earliest), latest: at(latest) }], precision })
  })

  test('counts years before 1 from 0 downwards', () => {
    expect(parseEdtf('-0043-03-15')?.ranges).toEqual([
      { earliest: toDayNumber(-43, 3, 15), latest: toDayNumber(-43, 3, 15) },
    ])
  })
})

describe('a stretch', () => {
  prop.prop([anyDay, fc.nat(100_000)])('is the same after a round trip through its text', (earliest, length) => {
    const range = { earliest, latest: Math.min(END, earliest + length) }
    fc.pre(range.earliest > BEGINNING || range.latest < END)
    expect(parseEdtf(toEdtf(range))?.ranges).toEqual([range])
  })

  prop.prop([day, fc.nat(20_000), mask, mask])(
    'runs from the first day of its beginning to the last of its end',
    (number, length, hideFrom, hideTo) => {
      const [from, to] = [hideFrom(toIsoDay(number)), hideTo(toIsoDay(number + length))]
      const { earliest } = parseEdtf(from)!.ranges[0]!
      const { latest } = parseEdtf(to)!.ranges[0]!
      expect(parseEdtf(`${from}/${to}`)).toMatchObject({ ranges: [{ earliest, latest }], precision: 'interval' })
    },
  )

  test.each(['2014-01-08/..', '2014-01-08/'])('%s goes on', text => {
    expect(parseEdtf(text)?.ranges).toEqual([{ earliest: at('2014-01-08'), latest: END }])
    expect(toEdtf({ earliest: at('2014-01-08'), latest: END })).toBe('2014-01-08/..')
  })

  test.each(['../2014-01-08', '/2014-01-08'])('%s began at no known time', text => {
    expect(parseEdtf(text)?.ranges).toEqual([{ earliest: BEGINNING, latest: at('2014-01-08') }])
  })
})

describe('a one-of set', () => {
  const members = fc.array(fc.tuple(day, mask), { minLength: 1, maxLength: 6 })

  prop.prop([members, fc.constantFrom(',', ', ')])('stands for the stretches of its members', (given, comma) => {
    const texts = given.map(([number, hide]) => hide(toIsoDay(number)))
    const ranges = texts.flatMap(text => parseEdtf(text)!.ranges)
    expect(parseEdtf(`[${texts.join(comma)}]`)?.ranges).toEqual(ranges)
  })

  test('may hold stretches, open ones too', () => {
    expect(parseEdtf('[1667,1670..1672]')?.ranges).toEqual([
      ...parseEdtf('1667')!.ranges,
      ...parseEdtf('1670/1672')!.ranges,
    ])
    expect(parseEdtf('[1760-12..]')?.ranges).toEqual(parseEdtf('1760-12/..')?.ranges)
  })
})
