import { type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import type { StandingDecision } from '../../../shared/model/review.ts'
import { type Block, blocksOf } from './blocks.ts'
import { CopyBlock } from './Copy.tsx'
import { type Piece, piecesOf } from './pieces.ts'
import { remap } from './remap.ts'
import { Ticks } from './Ticks.tsx'
import { useTickLines } from './use-tick-lines.ts'
import './galley.css'

interface GalleyProps {
  readonly text: string
  /** The latest check; of an older text while a new one is on its way. */
  readonly checked: CheckedArticle | null
  readonly standing: ReadonlyMap<string, StandingDecision>
  readonly selected: string | null
  /** Grows whenever the selected mark should take the focus. */
  readonly focusTurn: number
  readonly onSelect: (claim: string) => void
}

/** The story as a galley proof: set copy, its claims underlined, their ticks in the margin. */
export function Galley({ text, checked, standing, selected, focusTurn, onSelect }: GalleyProps): ReactNode {
  const column = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<string | null>(null)
  const blocks = useMemo(() => setBlocks(text, checked), [text, checked])
  const claims = useMemo(() => new Map(checked?.claims.map(claim => [claim.id, claim])), [checked])
  const lines = useTickLines(column, blocks)
  const reachable = selected ?? checked?.claims[0]?.id ?? null
  useFocusedMark(column, selected, focusTurn)
  return (
    <div ref={column} className="galley">
      <Ticks {...{ lines, claims, standing, selected, onSelect }} onPoint={setPointed} />
      {blocks.map(({ block, pieces, ids }) => (
        <CopyBlock
          key={block.start}
          block={block}
          pieces={pieces}
          text={text}
          standing={standing}
          onSelect={onSelect}
          selected={within(ids, selected)}
          pointed={within(ids, pointed)}
          reachable={within(ids, reachable)}
        />
      ))}
    </div>
  )
}

interface SetBlock {
  readonly block: Block
  readonly pieces: readonly Piece[]
  readonly ids: ReadonlySet<string>
}

function setBlocks(text: string, checked: CheckedArticle | null): SetBlock[] {
  const before = checked?.article.text ?? text
  const claims = remap(checked?.claims ?? [], before, text)
  const unread = remap(checked?.unread ?? [], before, text)
  let claim = 0
  let number = 0
  return blocksOf(text).map(block => {
    while (claim < claims.length && claims[claim]!.end <= block.start) claim++
    while (number < unread.length && unread[number]!.end <= block.start) number++
    const own = takeUntil(claims, claim, block.end)
    const pieces = piecesOf(block, own, takeUntil(unread, number, block.end))
    return { block, pieces, ids: new Set(own.map(({ id }) => id)) }
  })
}

function takeUntil<T extends { readonly start: number }>(items: readonly T[], from: number, end: number): readonly T[] {
  let to = from
  while (to < items.length && items[to]!.start < end) to++
  return items.slice(from, to)
}

function within(ids: ReadonlySet<string>, id: string | null): string | null {
  return id !== null && ids.has(id) ? id : null
}

/** Brings the selected mark into view and, when its turn comes, gives it the focus. */
function useFocusedMark(column: React.RefObject<HTMLElement | null>, selected: string | null, turn: number): void {
  const done = useRef(0)
  useLayoutEffect(() => {
    if (selected === null || turn === done.current) return
    const mark = column.current?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(selected)}"]`)
    if (!mark) return
    done.current = turn
    mark.focus({ preventScroll: true })
    mark.scrollIntoView({ block: 'nearest' })
  }, [column, selected, turn])
}
