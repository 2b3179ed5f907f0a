import { type ReactNode, useState } from 'react'
import type { CheckedClaim } from '../../../shared/model/checked.ts'
import type { Story } from '../../../shared/model/review.ts'
import { Chip } from '../../ui/Chip.tsx'
import { dayWords } from '../../ui/day-words.ts'
import { Popover } from '../../ui/Popover.tsx'
import { DatelineField } from './DatelineField.tsx'
import { PublicationChip } from './PublicationChip.tsx'
import { ZoneChip } from './ZoneChip.tsx'
import './chips.css'

interface ChipsProps {
  readonly story: Pick<Story, 'dateline' | 'publication' | 'timezone'>
  /** Claims in which Stet filled something in. */
  readonly assumed: readonly CheckedClaim[]
  readonly onDateline: (day: string) => void
  readonly onPublication: (day: string | null) => void
  readonly onTimezone: (zone: string) => void
  readonly onSelect: (claim: string) => void
}

const FIRST_FEW = 3

/** What the story's "now" and "here" are, and what Stet assumed where the copy is silent. */
export function Chips({ story, assumed, onDateline, onPublication, onTimezone, onSelect }: ChipsProps): ReactNode {
  const [all, setAll] = useState(false)
  const shown = all ? assumed : assumed.slice(0, FIRST_FEW)
  return (
    <fieldset className="chips" aria-label="When and where the story speaks">
      {story.dateline && <DatelineChip dateline={story.dateline} onDateline={onDateline} />}
      {story.dateline && <PublicationChip publication={story.publication ?? null} onPublication={onPublication} />}
      <ZoneChip timezone={story.timezone} onTimezone={onTimezone} />
      {shown.map(claim => (
        <AssumptionChip key={claim.id} claim={claim} onSelect={onSelect} />
      ))}
      {assumed.length > shown.length && (
        <Chip kind="assumed" onClick={() => setAll(true)}>
          {assumed.length - shown.length} more assumed
        </Chip>
      )}
    </fieldset>
  )
}

function DatelineChip({
  dateline,
  onDateline,
}: {
  readonly dateline: string
  readonly onDateline: (day: string) => void
}): ReactNode {
  return (
    <Popover
      label="Change the dateline"
      control={(toggle, open) => (
        <Chip aria-expanded={open} aria-haspopup="dialog" onClick={toggle}>
          Dateline <b className="tabular">{dayWords(dateline)}</b>
        </Chip>
      )}
    >
      {close => (
        <DatelineField
          dateline={dateline}
          onDateline={day => {
            onDateline(day)
            close()
          }}
        />
      )}
    </Popover>
  )
}

function AssumptionChip({
  claim,
  onSelect,
}: {
  readonly claim: CheckedClaim
  readonly onSelect: (id: string) => void
}): ReactNode {
  const words = claim.assumption?.text ?? ''
  const [short = words] = words.split(': ', 1)
  return (
    <Chip kind="assumed" title={`Assumed ${words}`} onClick={() => onSelect(claim.id)}>
      “{claim.text}” read as <b>{short}</b>
    </Chip>
  )
}
