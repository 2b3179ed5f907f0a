// @vitest-environment happy-dom
import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useUndo } from '../../../../renderer/app/use-undo.ts'

test('the last thing done is taken back first, each once', async () => {
  const { result } = renderHook(() => useUndo('story-1'))
  const back: string[] = []
  for (const act of ['first', 'second']) {
    result.current.push(async () => {
      back.push(act)
      return undefined
    })
  }
  await result.current.pop()
  await result.current.pop()
  expect(back).toEqual(['second', 'first'])
  expect(await result.current.pop()).toEqual({ done: false, obstacle: undefined })
})

test('what cannot be taken back says why', async () => {
  const { result } = renderHook(() => useUndo('story-1'))
  result.current.push(async () => 'The copy has changed.')
  expect(await result.current.pop()).toEqual({ done: true, obstacle: 'The copy has changed.' })
})

test('another story begins with nothing to undo', async () => {
  const { result, rerender } = renderHook(({ story }) => useUndo(story), { initialProps: { story: 'story-1' } })
  result.current.push(async () => undefined)
  rerender({ story: 'story-2' })
  expect((await result.current.pop()).done).toBe(false)
})
