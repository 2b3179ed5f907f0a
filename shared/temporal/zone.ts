import { Temporal } from 'temporal-polyfill'
import { type DayNumber, toDayNumber } from './day.ts'
import type { Instant } from './edtf.ts'

/** Zones that newsrooms write, with the IANA zone each stands for. Fixed ones (`EST`) are read as the zone's local time, as readers do. */
const ZONES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  EASTERN: 'America/New_York',
  CT: 'America/Chicago',
  C: 'America/Chicago',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  CENTRAL: 'America/Chicago',
  MT: 'America/Denver',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  MOUNTAIN: 'America/Denver',
  PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  PACIFIC: 'America/Los_Angeles',
  GMT: 'Etc/UTC',
  UTC: 'Etc/UTC',
  BST: 'Europe/London',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
}

/** IANA name of a zone as copy writes it ("ET", "p.m. Eastern"); `undefined` for one Stet does not know. */
export function zoneNamed(written: string): string | undefined {
  return ZONES[written.toUpperCase().replaceAll('.', '')]
}

/** Whether this machine-independent zone table knows the IANA name. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

/** Local day and minutes after midnight of an instant in a zone. */
export interface LocalTime {
  readonly day: DayNumber
  readonly minute: number
}

/**
 * What clock and calendar show at an instant in an IANA zone: 17 January 2024, 03:00 UTC is 16 January, 22:00 in New York.
 *
 * @throws RangeError for a zone that does not exist (`isZone` tells)
 */
export function localTimeOf({ day, minute }: Instant, zone: string): LocalTime {
  const instant = Temporal.Instant.fromEpochMilliseconds((day * 1440 + minute) * 60_000)
  const local = instant.toZonedDateTimeISO(zone)
  return { day: toDayNumber(local.year, local.month, local.day), minute: local.hour * 60 + local.minute }
}
