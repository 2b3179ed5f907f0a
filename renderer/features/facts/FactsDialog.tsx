import { type ReactNode, useEffect, useId, useState } from 'react'
import type { Entity } from '../../../shared/model/statement.ts'
import { Button } from '../../ui/Button.tsx'
import { counted } from '../../ui/counted.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { failureOf } from '../../ui/failure.ts'
import type { FactWorker } from '../../workers/client.ts'
import type { EntityCard as Card, FactCounts } from '../../workers/protocol.ts'
import { EntityCard } from './EntityCard.tsx'
import './facts.css'

interface FactsDialogProps {
  readonly worker: FactWorker
  readonly counts: FactCounts
  readonly onImport: () => void
  readonly onExport: () => void
  readonly onFailure: (message: string) => void
  readonly onClose: () => void
}

/** The desk's fact base: how much it holds, and what it says of whom. */
export function FactsDialog({ worker, counts, onImport, onExport, onFailure, onClose }: FactsDialogProps): ReactNode {
  const [card, setCard] = useState<Card | null>(null)
  const show = async (entity: string) => {
    try {
      setCard(await worker.ask('read-entity', entity))
    } catch (error) {
      onFailure(failureOf(error))
    }
  }
  return (
    <Dialog title="Fact base" width="large" onClose={onClose}>
      <div className="facts-body">
        <div className="facts-top">
          <p className="facts-counts tabular">
            {counted(counts.statements, 'statement')} about {counted(counts.entities, 'entity', 'entities')} from{' '}
            {counted(counts.sources, 'source')}
          </p>
          <div className="facts-top-actions">
            <Button onClick={onImport}>Import a pack…</Button>
            <Button onClick={onExport} disabled={counts.statements === 0 && counts.entities === 0}>
              Export all…
            </Button>
          </div>
        </div>
        <Search worker={worker} current={card?.entity.id ?? null} onChoose={show} onFailure={onFailure} />
        {card ? <EntityCard card={card} /> : <NothingChosen counts={counts} />}
      </div>
    </Dialog>
  )
}

function NothingChosen({ counts }: { readonly counts: FactCounts }): ReactNode {
  if (counts.entities > 0) return <EmptyState title="Search for a person or a show." />
  return (
    <EmptyState
      title="No facts yet."
      detail="Import a fact pack. Without one, Stet still checks the story against itself and the calendar."
    />
  )
}

interface SearchProps {
  readonly worker: FactWorker
  readonly current: string | null
  readonly onChoose: (entity: string) => void
  readonly onFailure: (message: string) => void
}

function Search({ worker, current, onChoose, onFailure }: SearchProps): ReactNode {
  const id = useId()
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<readonly Entity[]>([])
  useEffect(() => {
    const cancel = new AbortController()
    worker.ask('find-entities', query, { signal: cancel.signal }).then(setHits, (error: unknown) => {
      if (!cancel.signal.aborted) onFailure(failureOf(error))
    })
    return () => cancel.abort()
  }, [worker, query, onFailure])
  return (
    <div className="facts-search">
      <div className="field">
        <label htmlFor={id} className="unseen">
          Search by name
        </label>
        <input
          id={id}
          type="search"
          className="input"
          placeholder="Search by name"
          data-first-focus
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      </div>
      <ul className="facts-hits" aria-label="Found">
        {hits.map(entity => (
          <li key={entity.id}>
            <button
              type="button"
              className="facts-hit"
              aria-current={entity.id === current ? 'true' : undefined}
              onClick={() => onChoose(entity.id)}
            >
              <b>{entity.label}</b>
              <span>{entity.description ?? entity.kind}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
