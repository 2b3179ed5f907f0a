import { describe, expect, test } from 'vitest'
import { findDateline } from '../../../shared/text/dateline.ts'

describe("the article's own dateline", () => {
  test.each([
    ['LEEDS, Jan. 11, 2024 (XYZ) — Two actors have left.', '2024-01-11', 'Jan. 11, 2024'],
    ['LEEDS, 11 January 2024 (XYZ) - Two actors have left.', '2024-01-11', '11 January 2024'],
    ['Two actors leave\n\nPublished January 11, 2024\n\nThey left.', '2024-01-11', 'January 11, 2024'],
    ['Two actors leave\nBy Ada Marsh | Jan. 11, 2024\n\nThey left.', '2024-01-11', 'Jan. 11, 2024'],
    ['Two actors leave\n\nThursday, January 11, 2024\n\nThey left.', '2024-01-11', 'January 11, 2024'],
    ['2024-01-11\n\nThey left.', '2024-01-11', '2024-01-11'],
    ['date: 2024-01-11\n\nThey left.', '2024-01-11', '2024-01-11'],
  ])('%j', (text, day, words) => {
    const found = findDateline(text)
    expect(found?.day).toBe(day)
    expect(text.slice(found?.start, found?.end)).toBe(words)
  })

  test.each([
    'They left on January 11, 2024, he said.',
    'Ada Marsh died on January 11, 2024 — so they say.',
    'LEEDS, Jan. 11 (XYZ) — Two actors have left.',
    'Published February 30, 2024\n\nThey left.',
    'Born 3 April 1978 in Leith, she acts.',
    '',
  ])('none in %j', text => expect(findDateline(text)).toBeNull())
})
