import { type RefObject, useLayoutEffect, useState } from 'react'

/** The claims that begin on one line of the set copy, with the line's middle in pixels from the column's top. */
export interface TickLine {
  readonly middle: number
  readonly claims: readonly string[]
}

/** Lines closer than this are one: a wavy or a larger mark moves its box by a pixel or two. */
const SAME_LINE = 6

/**
 * Where the ticks of a column's marks stand. Measured anew when the column's size, its fonts or `content` change.
 */
export function useTickLines(column: RefObject<HTMLElement | null>, content: unknown): readonly TickLine[] {
  const [lines, setLines] = useState<readonly TickLine[]>([])
  useLayoutEffect(() => {
    const element = column.current
    if (!element) return
    let alive = true
    const measure = () => {
      if (alive) setLines(measureLines(element))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    void document.fonts?.ready.then(measure)
    return () => {
      alive = false
      observer.disconnect()
    }
  }, [column, content])
  return lines
}

function measureLines(column: HTMLElement): TickLine[] {
  const top = column.getBoundingClientRect().top
  const seen = new Set<string>()
  const lines: { middle: number; claims: string[] }[] = []
  for (const mark of column.querySelectorAll<HTMLElement>('[data-claim]')) {
    const claim = mark.dataset.claim ?? ''
    if (seen.has(claim)) continue
    seen.add(claim)
    const box = mark.getClientRects()[0]
    if (!box) continue
    const middle = box.top + box.height / 2 - top
    const last = lines.at(-1)
    if (last && Math.abs(last.middle - middle) < SAME_LINE) last.claims.push(claim)
    else lines.push({ middle, claims: [claim] })
  }
  return lines
}
