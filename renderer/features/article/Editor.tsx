import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import { piecesOf } from './pieces.ts'
import { remap } from './remap.ts'
import './editor.css'

interface EditorProps {
  readonly text: string
  readonly checked: CheckedArticle | null
  readonly onText: (text: string) => void
}

/** The same paper as a plain-text editor. The underlines lie behind the letters and follow the typing. */
export function Editor({ text, checked, onText }: EditorProps): ReactNode {
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    area.current?.focus({ preventScroll: true })
    area.current?.setSelectionRange(0, 0)
  }, [])
  return (
    <div className="editor">
      <Underlines text={text} checked={checked} />
      <textarea
        ref={area}
        className="editor-text"
        aria-label="Story"
        placeholder="Paste or write the story here. The first line is its headline."
        spellCheck={false}
        value={text}
        onChange={event => onText(event.target.value)}
      />
    </div>
  )
}

function Underlines({ text, checked }: { readonly text: string; readonly checked: CheckedArticle | null }): ReactNode {
  const pieces = useMemo(() => {
    const claims = remap(checked?.claims ?? [], checked?.article.text ?? text, text)
    return piecesOf({ start: 0, end: text.length }, claims, [])
  }, [text, checked])
  return (
    <div className="editor-marks" aria-hidden="true">
      {pieces.map(piece =>
        piece.sort === 'claim' ? (
          <span key={piece.start} className="mark" data-verdict={piece.claim.verdict}>
            {text.slice(piece.start, piece.end)}
          </span>
        ) : (
          text.slice(piece.start, piece.end)
        ),
      )}
      {'\u200b'}
    </div>
  )
}
