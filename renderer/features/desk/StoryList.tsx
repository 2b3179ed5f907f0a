import { Plus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Meter } from '../../ui/Meter.tsx'
import { groupStories, type Progress, type StoryEntry, type StoryGroup } from './story-groups.ts'
import './story-list.css'

interface StoryListProps {
  readonly entries: readonly StoryEntry[]
  readonly current: string | null
  readonly now: Date
  readonly onOpen: (story: string) => void
  readonly onNew: () => void
}

/** The desk's stories, by day, each with what is left to do. */
export function StoryList({ entries, current, now, onOpen, onNew }: StoryListProps): ReactNode {
  return (
    <nav className="story-list" aria-label="Stories">
      <div className="story-groups">
        {groupStories(entries, now).map(group => (
          <Group key={group.title} group={group} current={current} onOpen={onOpen} />
        ))}
      </div>
      <Button
        kind="quiet"
        className="new-story"
        icon={<Plus size={16} strokeWidth={1.5} aria-hidden="true" />}
        onClick={onNew}
      >
        New story
      </Button>
    </nav>
  )
}

interface GroupProps {
  readonly group: StoryGroup
  readonly current: string | null
  readonly onOpen: (story: string) => void
}

function Group({ group, current, onOpen }: GroupProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="section-title">
        {group.title}
      </h2>
      <ul>
        {group.entries.map(({ story, progress }) => (
          <li key={story.id}>
            <button
              type="button"
              className="story"
              aria-current={story.id === current ? 'true' : undefined}
              onClick={() => onOpen(story.id)}
            >
              <span className="story-title">{story.title}</span>
              <ProgressLine progress={progress} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ProgressLine({ progress }: { readonly progress: Progress | null }): ReactNode {
  if (progress === null) return <span className="story-progress">not checked yet</span>
  const { claims, decided, open } = progress
  if (claims === 0 && open === 0) return <span className="story-progress">no claims</span>
  const words = open === 0 ? 'ready' : decided === 0 ? `${open} open` : `${decided} of ${claims}`
  return (
    <span className="story-progress" data-state={open === 0 ? 'ready' : 'open'}>
      <span className="tabular">{words}</span>
      <Meter
        label={`${decided} of ${claims} decided`}
        parts={[
          { share: decided, tone: 'supported' },
          { share: Math.max(claims - decided, open > 0 && claims === decided ? 1 : 0), tone: 'rest' },
        ]}
      />
    </span>
  )
}
