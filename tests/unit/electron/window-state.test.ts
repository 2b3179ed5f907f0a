import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { placeWindow, SMALLEST, WindowState } from '../../../electron/window-state.ts'

const screen = { x: 0, y: 24, width: 1920, height: 1056 }
const left = { x: -1280, y: 0, width: 1280, height: 1024 }
const kept = (x: number, y: number, width = 1200, height = 800): WindowState => ({
  bounds: { x, y, width, height },
  maximised: false,
})

describe('where the window opens', () => {
  test('the first time: its own size, in the middle', () => {
    expect(placeWindow(undefined, [screen])).toEqual({ width: 1360, height: 780 })
  })

  test('where it lay', () => {
    expect(placeWindow(kept(300, 100), [screen])).toEqual({ x: 300, y: 100, width: 1200, height: 800 })
    expect(placeWindow(kept(-1200, 50), [screen, left])).toEqual({ x: -1200, y: 50, width: 1200, height: 800 })
  })

  test('in the middle again when its display is gone or shows no more than a corner of it', () => {
    expect(placeWindow(kept(-1200, 50), [screen])).toEqual({ width: 1360, height: 780 })
    expect(placeWindow(kept(1900, 100), [screen])).toEqual({ width: 1360, height: 780 })
    expect(placeWindow(kept(300, 1075), [screen])).toEqual({ width: 1360, height: 780 })
  })

  test('no larger than the display, its title bar below the panel', () => {
    expect(placeWindow(kept(0, 10, 4000, 3000), [screen])).toEqual({ x: 0, y: 24, width: 1920, height: 1056 })
  })

  const at = fc.integer({ min: -5000, max: 5000 })
  const size = fc.integer({ min: 1, max: 6000 })
  prop.prop([at, at, size, size])('a hand always reaches it, and it is never too small', (x, y, width, height) => {
    const placed = placeWindow(kept(x, y, width, height), [screen, left])
    expect(placed.width).toBeGreaterThanOrEqual(SMALLEST.width)
    expect(placed.height).toBeGreaterThanOrEqual(SMALLEST.height)
    if (!('x' in placed)) return
    const reached = [screen, left].some(
      area =>
        placed.x + placed.width > area.x &&
        placed.x < area.x + area.width &&
        placed.y >= area.y &&
        placed.y < area.y + area.height,
    )
    expect(reached).toBe(true)
  })
})

test.each([
  '{}',
  '[]',
  'null',
  '{"bounds":{"x":0,"y":0,"width":0,"height":10},"maximised":false}',
  '{"bounds":{"x":1e9,"y":0,"width":10,"height":10},"maximised":false}',
  '{"bounds":{"x":0.5,"y":0,"width":10,"height":10},"maximised":false}',
  '{"bounds":{"x":0,"y":0,"width":10,"height":10},"maximised":"yes"}',
])('%s is no window state', text => {
  expect(WindowState.safeParse(JSON.parse(text)).success).toBe(false)
})
