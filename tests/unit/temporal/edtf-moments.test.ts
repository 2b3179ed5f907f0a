import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toIsoDay } from '../../../shared/temporal/day.ts'
import { parseEdtf } from '../../../shared/temporal/edtf.ts'

const at = (iso: string): number => parseIsoDay(iso)!
const two = (value: number): string => String(value).padStart(2, '0')
const day = fc.integer({ min: at('1900-01-01'), max: at('2100-12-31') })
const minute = fc.integer({ min: 0, max: 1439 })
const offset = fc.integer({ min: -12 * 60, max: 14 * 60 })

function offsetText(minutes: number): string {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

describe('a date-time', () => {
  prop.prop([day, minute, offset])('is its local time less its offset', (number, local, east) => {
    const clock = `${two(Math.floor(local / 60))}:${two(local % 60)}`
    const value = parseEdtf(`${toIsoDay(number)}T${clock}:00${offsetText(east)}`)!
    expect(value).toMatchObject({ ranges: [{ earliest: number, latest: number }], precision: 'minute', minute: local })
    expect(value.instant!.day * 1440 + value.instant!.minute).toBe(number * 1440 + local - east)
  })

  test('keeps the day it is written with', () => {
    expect(parseEdtf('2024-01-18T03:00:00Z')).toMatchObject({
      ranges: [{ earliest: at('2024-01-18') }],
      instant: { day: at('2024-01-18'), minute: 180 },
    })
    expect(parseEdtf('2024-01-17T22:00-05:00')).toMatchObject({
      ranges: [{ earliest: at('2024-01-17') }],
      instant: { day: at('2024-01-18'), minute: 180 },
    })
  })

  test('without an offset is at no known instant', () => {
    expect(parseEdtf('2024-01-17T22:00')).toMatchObject({ minute: 1320, instant: null })
  })
})

describe('what is no EDTF of level 1', () => {
  test.each([
    '',
    'spring 2004',
    '78',
    '1978-5-4',
    '19781-05',
    '2023-02-29',
    '2023-06-31',
    '2023-13',
    '2023-00',
    '2023-20',
    '2023-25',
    '2023-21-05',
    '1X78',
    'XXXX',
    'XXXX-12-25',
    '2023-XX-05',
    '/',
    '../..',
    '1980/1978',
    '1978/1979/1980',
    '[]',
    '[1978',
    '[1978,]',
    '[1980..1978]',
    '{1978,1980}',
    '2024-01-17T25:00',
    '2024-01-17T22:60',
    '2024-02-30T22:00',
    '2024-01-17T22:00+15:00',
    '2024-01-17T',
    'Y20000',
    `[${'1978,'.repeat(60)}1978]`,
  ])('“%s” is none', text => expect(parseEdtf(text)).toBeUndefined())

  prop.prop([fc.string({ maxLength: 40 })])('is never thrown at', text => {
    expect(() => parseEdtf(text)).not.toThrow()
  })

  prop.prop([fc.stringMatching(/^[[\]0-9X/.,?~%TZ:+-]{1,24}$/)])('or else stands for days in order', text => {
    for (const { earliest, latest } of parseEdtf(text)?.ranges ?? []) expect(earliest).toBeLessThanOrEqual(latest)
  })
})
