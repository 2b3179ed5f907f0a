import { type ReactNode, useId, useState } from 'react'
import { type IsoDay, parseIsoDay } from '../../../shared/temporal/day.ts'
import { Button } from '../../ui/Button.tsx'

interface DayFieldProps {
  readonly label: string
  /** One sentence that says what the day is for. */
  readonly hint: string
  readonly day: IsoDay | null
  readonly onDay: (day: IsoDay) => void
  /** Takes the day away again; without it a day that is set stays. */
  readonly onClear?: () => void
}

/** Asks for a day. None is offered from the machine's clock. */
export function DayField({ label, hint, day, onDay, onClear }: DayFieldProps): ReactNode {
  const id = useId()
  const [typed, setTyped] = useState(day ?? '')
  const isDay = parseIsoDay(typed) !== undefined
  return (
    <form
      className="day-field"
      onSubmit={event => {
        event.preventDefault()
        if (isDay) onDay(typed)
      }}
    >
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <div className="field-row">
          <input
            id={id}
            className="input tabular"
            type="date"
            min="1000-01-01"
            max="9999-12-31"
            value={typed}
            onChange={event => setTyped(event.target.value)}
            aria-describedby={`${id}-hint`}
          />
          <Button kind="primary" submits disabled={!isDay}>
            Set
          </Button>
          {day !== null && onClear && <Button onClick={onClear}>Clear</Button>}
        </div>
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      </div>
    </form>
  )
}
