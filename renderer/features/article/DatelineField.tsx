import { type ReactNode, useId, useState } from 'react'
import { type IsoDay, parseIsoDay } from '../../../shared/temporal/day.ts'
import { Button } from '../../ui/Button.tsx'

interface DatelineFieldProps {
  readonly dateline: IsoDay | null
  readonly onDateline: (day: IsoDay) => void
}

/** Asks for the day the story's "now" refers to. Nothing is offered from the machine's clock. */
export function DatelineField({ dateline, onDateline }: DatelineFieldProps): ReactNode {
  const id = useId()
  const [day, setDay] = useState(dateline ?? '')
  const isDay = parseIsoDay(day) !== undefined
  return (
    <form
      className="dateline-field"
      onSubmit={event => {
        event.preventDefault()
        if (isDay) onDateline(day)
      }}
    >
      <div className="field">
        <label htmlFor={id}>Dateline</label>
        <div className="field-row">
          <input
            id={id}
            className="input tabular"
            type="date"
            min="1000-01-01"
            max="9999-12-31"
            value={day}
            onChange={event => setDay(event.target.value)}
            aria-describedby={`${id}-hint`}
          />
          <Button kind="primary" submits disabled={!isDay}>
            Set
          </Button>
        </div>
        <p id={`${id}-hint`} className="field-hint">
          Ages, “last week” and dates without a year are worked out from this day.
        </p>
      </div>
    </form>
  )
}
