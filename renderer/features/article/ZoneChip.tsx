import { type ReactNode, useId } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { zoneCity } from '../../ui/day-words.ts'
import { Popover } from '../../ui/Popover.tsx'

interface ZoneChipProps {
  readonly timezone: string
  readonly onTimezone: (zone: string) => void
}

/** The city whose clock the story goes by, and a list to change it. */
export function ZoneChip({ timezone, onTimezone }: ZoneChipProps): ReactNode {
  const id = useId()
  return (
    <Popover
      label="Change the time zone"
      control={(toggle, open) => (
        <Chip
          aria-expanded={open}
          aria-haspopup="dialog"
          aria-label={`Time zone: ${zoneCity(timezone)}`}
          onClick={toggle}
        >
          {zoneCity(timezone)}
        </Chip>
      )}
    >
      {close => (
        <form
          onSubmit={event => {
            event.preventDefault()
            const zone = new FormData(event.currentTarget).get('zone')
            if (typeof zone === 'string') onTimezone(zone)
            close()
          }}
        >
          <div className="field">
            <label htmlFor={id}>Time zone</label>
            <div className="field-row">
              <select id={id} name="zone" className="input" defaultValue={timezone}>
                {zonesWith(timezone).map(zone => (
                  <option key={zone} value={zone}>
                    {zone.replaceAll('_', ' ')}
                  </option>
                ))}
              </select>
              <Button kind="primary" submits>
                Set
              </Button>
            </div>
          </div>
        </form>
      )}
    </Popover>
  )
}

function zonesWith(zone: string): readonly string[] {
  const zones = Intl.supportedValuesOf('timeZone')
  return zones.includes(zone) ? zones : [zone, ...zones]
}
