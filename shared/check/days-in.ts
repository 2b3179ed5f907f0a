import type { TimeUnit } from '../model/claim.ts'

/** Days of a unit, on average over the 400 years of the calendar's cycle. */
export const DAYS_IN: Partial<Record<TimeUnit, number>> = {
  day: 1,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
  decade: 3652.425,
  century: 36524.25,
}
