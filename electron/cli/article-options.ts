import { parseIsoDay } from '../../shared/temporal/day.ts'
import { UsageError } from './usage.ts'

export const DEFAULT_TIMEZONE = 'America/New_York'

/** The day that an option gives, null without one. @throws UsageError when it is none */
export function parseDay(command: string, option: string, text: string | undefined): string | null {
  if (text === undefined) return null
  if (parseIsoDay(text) === undefined) throw new UsageError(`${command}: --${option} ${text} is no day (YYYY-MM-DD)`)
  return text
}

/** The zone that `--timezone` gives, New York's without one. @throws UsageError when it is none */
export function parseTimezone(command: string, name: string = DEFAULT_TIMEZONE): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone && name
  } catch {
    throw new UsageError(`${command}: --timezone ${name} is no time zone (such as ${DEFAULT_TIMEZONE})`)
  }
}
