import { type ReactNode, useId } from 'react'
import type { Suggestion } from '../../../shared/model/verdict.ts'
import { counted } from '../../ui/counted.ts'
import { Key } from '../../ui/Key.tsx'
import { changedWords } from './changed-words.ts'

interface FixesProps {
  readonly text: string
  readonly suggestions: readonly Suggestion[]
  readonly chosen: number
  readonly onApply: (fix: number) => void
}

/** The smallest edits that hold, with only the changed words struck and inserted. */
export function Fixes({ text, suggestions, chosen, onApply }: FixesProps): ReactNode {
  const id = useId()
  if (suggestions.length === 0) return null
  return (
    <section className="claim-section" aria-labelledby={id}>
      <h3 id={id} className="section-title">
        {suggestions.length === 1 ? 'A fix that holds' : 'Fixes that hold'}
      </h3>
      <ul className="fixes">
        {suggestions.map((suggestion, index) => (
          <li key={index}>
            <button
              type="button"
              className={index === chosen ? 'card fix fix-chosen' : 'card fix'}
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => onApply(index)}
            >
              <span className="fix-words copy-words">
                {suggestion.edits.map(edit => (
                  <Change key={edit.start} before={text.slice(edit.start, edit.end)} after={edit.replacement} />
                ))}
              </span>
              <span className="fix-side key-boxed">
                {suggestion.sources > 0 && <span className="fix-sources">{counted(suggestion.sources, 'source')}</span>}
                {index === chosen ? <Key>A</Key> : index === (chosen + 1) % suggestions.length && <Key>F</Key>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ before, after }: { readonly before: string; readonly after: string }): ReactNode {
  const { lead, removed, added, trail } = changedWords(before, after)
  return (
    <span className="fix-change">
      {lead}
      {removed && <del>{removed}</del>}
      {removed && added && ' '}
      {added && <ins>{added}</ins>}
      {trail}
    </span>
  )
}
