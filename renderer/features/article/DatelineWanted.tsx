import { CalendarDays } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { DatelineField } from './DatelineField.tsx'

/** Asks visibly for the dateline of a story that has none. */
export function DatelineWanted({ onDateline }: { readonly onDateline: (day: string) => void }): ReactNode {
  const id = useId()
  return (
    <section className="dateline-wanted" aria-labelledby={id}>
      <CalendarDays size={16} strokeWidth={1.5} aria-hidden="true" />
      <h2 id={id}>On which day does this story speak?</h2>
      <div>
        <DatelineField dateline={null} onDateline={onDateline} />
      </div>
    </section>
  )
}
