import { describe, expect, test } from 'vitest'
import { actionOf, KEY_GROUPS, type Stroke } from '../../../../renderer/app/keys.ts'

function stroke(key: string, given: Partial<Stroke> = {}): Stroke {
  return { key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...given }
}

describe('while nobody writes, letters are commands', () => {
  test.each([
    ['j', 'next-claim'],
    ['k', 'previous-claim'],
    ['n', 'next-open'],
    ['Enter', 'show-derivation'],
    ['e', 'show-evidence'],
    ['s', 'sign'],
    ['f', 'cycle-fix'],
    ['a', 'apply-fix'],
    ['u', 'undo'],
    ['1', 'override-0'],
    ['7', 'override-6'],
    ['Escape', 'go-back'],
  ])('%s: %s', (key, action) => {
    expect(actionOf(stroke(key), false)).toBe(action)
  })

  test('a capital S signs all alike, and only with Shift', () => {
    expect(actionOf(stroke('S', { shiftKey: true }), false)).toBe('sign-alike')
    expect(actionOf(stroke('S'), false)).toBeUndefined()
  })

  test('a sign that some keyboards reach without Shift is taken either way', () => {
    expect(actionOf(stroke('?', { shiftKey: true }), false)).toBe('show-shortcuts')
    expect(actionOf(stroke('?'), false)).toBe('show-shortcuts')
  })
})

describe('while somebody writes', () => {
  test.each(['j', 's', 'u', '1', 'Enter', '?'])('%s is text', key => {
    expect(actionOf(stroke(key), true)).toBeUndefined()
  })

  test('Escape and what is pressed with Ctrl or Cmd work all the same', () => {
    expect(actionOf(stroke('Escape'), true)).toBe('go-back')
    expect(actionOf(stroke('e', { ctrlKey: true }), true)).toBe('toggle-edit')
    expect(actionOf(stroke('n', { metaKey: true }), true)).toBe('new-story')
    expect(actionOf(stroke('E', { ctrlKey: true, shiftKey: true }), true)).toBe('export-csv')
  })
})

test('Alt is never ours, and Ctrl with a letter is not that letter', () => {
  expect(actionOf(stroke('j', { altKey: true }), false)).toBeUndefined()
  expect(actionOf(stroke('s', { ctrlKey: true }), false)).toBeUndefined()
})

test('the overlay lists no key twice', () => {
  const keys = KEY_GROUPS.flatMap(group => group.keys.map(([key]) => key))
  expect(new Set(keys).size).toBe(keys.length)
})
