import type { ReactNode } from 'react'
import type { IsoDay } from '../../../shared/temporal/day.ts'
import { Chip } from '../../ui/Chip.tsx'
import { dayWords } from '../../ui/day-words.ts'
import { Popover } from '../../ui/Popover.tsx'
import { DayField } from './DayField.tsx'

interface PublicationChipProps {
  readonly publication: IsoDay | null
  readonly onPublication: (day: IsoDay | null) => void
}

/** The day on which the story runs, and a field to set it. */
export function PublicationChip({ publication, onPublication }: PublicationChipProps): ReactNode {
  return (
    <Popover
      label="Change the day of publication"
      control={(toggle, open) => (
        <Chip aria-expanded={open} aria-haspopup="dialog" onClick={toggle}>
          {publication === null ? (
            'Runs on the dateline'
          ) : (
            <>
              Runs <b className="tabular">{dayWords(publication)}</b>
            </>
          )}
        </Chip>
      )}
    >
      {close => {
        const take = (day: IsoDay | null) => {
          onPublication(day)
          close()
        }
        return (
          <DayField
            label="Day of publication"
            hint="Claims that will have changed by then, such as an age after a birthday, say so."
            day={publication}
            onDay={take}
            onClear={() => take(null)}
          />
        )
      }}
    </Popover>
  )
}
