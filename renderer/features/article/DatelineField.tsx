import type { ReactNode } from 'react'
import type { IsoDay } from '../../../shared/temporal/day.ts'
import { DayField } from './DayField.tsx'

interface DatelineFieldProps {
  readonly dateline: IsoDay | null
  readonly onDateline: (day: IsoDay) => void
}

/** Asks for the day the story's "now" refers to. */
export function DatelineField({ dateline, onDateline }: DatelineFieldProps): ReactNode {
  return (
    <DayField
      label="Dateline"
      hint="Ages, “last week” and dates without a year are worked out from this day."
      day={dateline}
      onDay={onDateline}
    />
  )
}
