import { type ReactNode, useMemo } from 'react'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import type { StandingDecision, Story } from '../../../shared/model/review.ts'
import { Chips } from './Chips.tsx'
import { DatelineWanted } from './DatelineWanted.tsx'
import { Editor } from './Editor.tsx'
import { Galley } from './Galley.tsx'
import './paper.css'

interface PaperProps {
  readonly story: Pick<Story, 'text' | 'title' | 'dateline' | 'publication' | 'timezone'>
  readonly mode: 'check' | 'edit'
  readonly checked: CheckedArticle | null
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly selected: string | null
  readonly focusTurn: number
  readonly onSelect: (claim: string) => void
  readonly onText: (text: string) => void
  readonly onDateline: (day: string) => void
  readonly onPublication: (day: string | null) => void
  readonly onTimezone: (zone: string) => void
  /** Stands above the chips: a hint, an offer. */
  readonly children?: ReactNode
}

/** The centre of the window: the copy, set to be checked or open to be edited. */
export function Paper({ story, mode, checked, standing, selected, focusTurn, children, ...on }: PaperProps): ReactNode {
  const assumed = useMemo(() => checked?.claims.filter(({ assumption }) => assumption !== null) ?? [], [checked])
  return (
    <article className="paper" aria-label={story.title}>
      <div className="paper-column">
        {children}
        {story.dateline === null && story.text.trim() !== '' && <DatelineWanted onDateline={on.onDateline} />}
        <Chips
          story={story}
          assumed={assumed}
          onDateline={on.onDateline}
          onPublication={on.onPublication}
          onTimezone={on.onTimezone}
          onSelect={on.onSelect}
        />
        {mode === 'edit' ? (
          <Editor text={story.text} checked={checked} onText={on.onText} />
        ) : (
          <Galley
            text={story.text}
            checked={checked}
            standing={standing}
            selected={selected}
            focusTurn={focusTurn}
            onSelect={on.onSelect}
          />
        )}
      </div>
    </article>
  )
}
