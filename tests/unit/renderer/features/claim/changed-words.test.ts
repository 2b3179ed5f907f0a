import { fc, test as prop } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { changedWords } from '../../../../../renderer/features/claim/changed-words.ts'

test('only the words that change are struck and inserted', () => {
  expect(changedWords('for 10 years', 'for eight years')).toEqual({
    lead: 'for ',
    removed: '10',
    added: 'eight',
    trail: ' years',
  })
})

test('words that are only inserted, or only struck', () => {
  expect(changedWords('', '2031')).toMatchObject({ removed: '', added: '2031' })
  expect(changedWords('about 41', '41')).toMatchObject({ removed: 'about', added: '' })
})

const copy = fc.array(fc.constantFrom('for', 'ten', 'eight', 'years', '41'), { maxLength: 6 }).map(all => all.join(' '))
const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

prop.prop([copy, copy])('what is struck and what is inserted give both texts back', (before, after) => {
  const { lead, removed, added, trail } = changedWords(before, after)
  expect(squeeze(`${lead} ${removed} ${trail}`)).toBe(before)
  expect(squeeze(`${lead} ${added} ${trail}`)).toBe(after)
})
