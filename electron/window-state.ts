import { z } from 'zod'

/** Screen units; x and y may be negative on a display left of or above the first. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const coordinate = z.int().min(-100_000).max(100_000)
const extent = z.int().min(1).max(100_000)

/** What is kept of the window between starts: where it lay when it was not maximised. */
export const WindowState = z.strictObject({
  bounds: z.strictObject({ x: coordinate, y: coordinate, width: extent, height: extent }),
  maximised: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

export const SMALLEST = { width: 720, height: 480 }
const FIRST = { width: 1360, height: 780 }
/** How much of a window must lie on a display for a hand to reach it. */
const REACHABLE = { width: 120, height: 40 }

/**
 * Where the window opens: where it lay, if a display still shows enough of it there to take hold of, shrunk to that
 * display; else in the middle, which is what a size without a position means.
 *
 * @param displays the displays' work areas
 */
export function placeWindow(
  kept: WindowState | undefined,
  displays: readonly Rectangle[],
): Rectangle | { readonly width: number; readonly height: number } {
  if (!kept) return FIRST
  const display = displays.find(area => isReachable(kept.bounds, area))
  if (!display) return FIRST
  const width = Math.max(SMALLEST.width, Math.min(kept.bounds.width, display.width))
  const height = Math.max(SMALLEST.height, Math.min(kept.bounds.height, display.height))
  const leftmost = display.x + REACHABLE.width - width
  return { x: Math.max(kept.bounds.x, leftmost), y: Math.max(kept.bounds.y, display.y), width, height }
}

function isReachable(window: Rectangle, area: Rectangle): boolean {
  const width = overlap(window.x, window.width, area.x, area.width)
  const titleBar = overlap(window.y, REACHABLE.height, area.y, area.height)
  return width >= REACHABLE.width && titleBar >= REACHABLE.height / 2
}

function overlap(from: number, length: number, otherFrom: number, otherLength: number): number {
  return Math.min(from + length, otherFrom + otherLength) - Math.max(from, otherFrom)
}
