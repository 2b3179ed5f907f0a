import { expect, test } from 'vitest'
import { counted } from '../../../../renderer/ui/counted.ts'
import { dayWords, shortDay, zoneCity } from '../../../../renderer/ui/day-words.ts'
import { failureOf } from '../../../../renderer/ui/failure.ts'

test('a count has its noun in the right number', () => {
  expect(counted(1, 'claim')).toBe('1 claim')
  expect(counted(0, 'claim')).toBe('0 claims')
  expect(counted(12_408, 'entity', 'entities')).toBe('12,408 entities')
})

test('a day is written with its month as a word', () => {
  expect(shortDay('2024-01-11')).toBe('11 Jan 2024')
  expect(dayWords('2024-01-11')).toBe('Thu 11 Jan 2024')
})

test('what is no day stays as it is', () => {
  expect(shortDay('2024-02-30')).toBe('2024-02-30')
})

test('a zone is called by its city', () => {
  expect(zoneCity('America/New_York')).toBe('New York')
  expect(zoneCity('UTC')).toBe('UTC')
})

test('whatever is thrown has a line', () => {
  expect(failureOf(new Error('The disk is full.'))).toBe('The disk is full.')
  expect(failureOf('odd')).toBe('odd')
})
