import { fc, test as prop } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { parseIsoDay, toIsoDay } from '../../../shared/temporal/day.ts'
import type { Instant } from '../../../shared/temporal/edtf.ts'
import { isZone, localTimeOf, zoneNamed } from '../../../shared/temporal/zone.ts'

const at = (iso: string): number => parseIsoDay(iso)!
const day = fc.integer({ min: at('1970-01-02'), max: at('2035-12-31') })
const minute = fc.integer({ min: 0, max: 1439 })
const zone = fc.constantFrom(
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Paris',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Etc/UTC',
)
/** The instant at which a zone's clocks show a time of a day; of a time shown twice the first. */
function instantOf(days: number, minutes: number, name: string): Instant {
  const local = Temporal.PlainDateTime.from(toIsoDay(days)).add({ minutes })
  const total = Math.floor(local.toZonedDateTime(name).epochMilliseconds / 60_000)
  return { day: Math.floor(total / 1440), minute: ((total % 1440) + 1440) % 1440 }
}

const count = ({ day: days, minute: minutes }: Instant): number => days * 1440 + minutes
const utc = (iso: string, minutes: number): Instant => ({ day: at(iso), minute: minutes })

describe('an instant', () => {
  prop.prop([day, minute, zone])(
    'shown by a zone’s clocks is found again, unless shown twice',
    (days, minutes, name) => {
      const instant = { day: days, minute: minutes }
      const local = localTimeOf(instant, name)
      const found = instantOf(local.day, local.minute, name)
      expect(localTimeOf(found, name)).toEqual(local)
      expect(count(found)).toBeLessThanOrEqual(count(instant))
    },
  )

  prop.prop([day, minute, zone])(
    'of a local time shows that time, or where it is skipped a later one',
    (days, minutes, name) => {
      const shown = localTimeOf(instantOf(days, minutes, name), name)
      const late = count(shown) - days * 1440 - minutes
      expect(late).toBeGreaterThanOrEqual(0)
      expect(late).toBeLessThanOrEqual(1440)
    },
  )

  prop.prop([day, fc.integer({ min: 4 * 60, max: 1439 })])(
    'is an hour earlier by the clock in Central than in Eastern time, but in the night of a change',
    (days, minutes) => {
      const [eastern, central] = [zoneNamed('ET')!, zoneNamed('CT')!]
      expect(instantOf(days, minutes - 60, central)).toEqual(instantOf(days, minutes, eastern))
    },
  )
})

describe('the night of a change', () => {
  test('a time that is shown twice is the first', () => {
    expect(instantOf(at('2024-11-03'), 90, 'America/New_York')).toEqual(utc('2024-11-03', 330))
  })

  test('a time that is skipped is the moment after', () => {
    const skipped = instantOf(at('2024-03-10'), 150, 'America/New_York')
    expect(localTimeOf(skipped, 'America/New_York')).toEqual({ day: at('2024-03-10'), minute: 210 })
  })
})

test.each([
  ['2024-01-17', 1320, 'ET', '2024-01-18', 180],
  ['2024-07-17', 1320, 'ET', '2024-07-18', 120],
  ['2024-07-17', 1320, 'EST', '2024-07-18', 120],
  ['2024-01-17', 1260, 'CT', '2024-01-18', 180],
  ['2024-07-17', 1200, 'BST', '2024-07-17', 1140],
  ['2024-07-17', 1200, 'GMT', '2024-07-17', 1200],
])('%s, minute %d %s is %s, minute %d UTC', (iso, minutes, written, day, expected) => {
  expect(instantOf(at(iso), minutes, zoneNamed(written)!)).toEqual(utc(day, expected))
})

test('a broadcast at 3 a.m. UTC is on the evening before in New York', () => {
  const { day: shown, minute: clock } = localTimeOf(utc('2024-01-17', 180), 'America/New_York')
  expect([toIsoDay(shown), clock]).toEqual(['2024-01-16', 1320])
})

test.each([
  ['America/New_York', ['ET', 'EST', 'EDT', 'Eastern']],
  ['America/Chicago', ['CT', 'C', 'CST', 'CDT', 'Central']],
  ['America/Denver', ['MT', 'MST', 'MDT', 'Mountain']],
  ['America/Los_Angeles', ['PT', 'PST', 'PDT', 'Pacific']],
  ['Etc/UTC', ['GMT', 'UTC']],
  ['Europe/London', ['BST']],
  ['Europe/Paris', ['CET', 'CEST']],
])('%s is the zone of %o', (name, written) => {
  expect(written.map(zoneNamed)).toEqual(written.map(() => name))
  expect(isZone(name)).toBe(true)
})

test.each([
  ['et', 'America/New_York'],
  ['E.T.', 'America/New_York'],
  ['c', 'America/Chicago'],
  ['XT', undefined],
  ['', undefined],
  ['America/New_York', undefined],
])('“%s” is %s', (written, name) => expect(zoneNamed(written)).toBe(name))

test.each([
  ['Europe/London', true],
  ['Asia/Kathmandu', true],
  ['Europe/Sedge', false],
  ['', false],
])('“%s” is a zone: %s', (name, expected) => expect(isZone(name)).toBe(expected))
