import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { applyEdits } from '../../../shared/text/apply-edits.ts'

test('each edit replaces its own stretch, in whatever order they come', () => {
  const edits = [
    { start: 11, end: 13, replacement: 'eight' },
    { start: 0, end: 5, replacement: 'Wren' },
  ]
  expect(applyEdits('Marsh left 10 years later', edits)).toBe('Wren left eight years later')
})

const stretches = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string(), fc.string()), { maxLength: 6 })

prop.prop([stretches])('what lies between the edits stays', parts => {
  let text = ''
  const edits = parts.map(([kept, old, replacement]) => {
    text += kept
    const start = text.length
    text += old
    return { start, end: text.length, replacement }
  })
  expect(applyEdits(text, edits)).toBe(parts.map(([kept, , fresh]) => kept + fresh).join(''))
})
