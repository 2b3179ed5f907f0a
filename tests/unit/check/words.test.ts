import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import { numberWords, ordinalWords, propertyWords, statementText, valueText } from '../../../shared/check/words.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

describe('numbers', () => {
  test('are words below 10 and figures from there', () => {
    expect([0, 1, 6, 9, 10, 11, 200].map(numberWords)).toEqual(['zero', 'one', 'six', 'nine', '10', '11', '200'])
  })

  test('in order are so too, with the ending that is spoken', () => {
    expect([1, 2, 3, 9, 10, 11, 12, 13, 21, 22, 23, 101, 111, 112].map(ordinalWords)).toEqual(
      'first second third ninth 10th 11th 12th 13th 21st 22nd 23rd 101st 111th 112th'.split(' '),
    )
  })

  prop.prop([fc.integer({ min: 10, max: 5000 })])('in order end alike a hundred further on', position => {
    expect(ordinalWords(position + 100).slice(-2)).toBe(ordinalWords(position).slice(-2))
  })

  prop.prop([fc.nat(3000), fc.nat(3000)])('that differ have different words', (a, b) => {
    fc.pre(a !== b)
    expect(numberWords(a)).not.toBe(numberWords(b))
    expect(ordinalWords(a)).not.toBe(ordinalWords(b))
  })
})

test('a property is read as words', () => {
  expect(['dateOfBirth', 'endTime', 'spouse'].map(propertyWords)).toEqual(['date of birth', 'end time', 'spouse'])
})

describe('a statement is one clause', () => {
  const content = factsFrom([
    ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
    ['person:Ada Marsh', 'dateOfBirth', '1979', { rank: 'deprecated' }],
    ['series:Tin Harbour', 'castMember', 'person:Ada Marsh', { character: 'character:Captain Rook', billing: 'main' }],
    ['series:Tin Harbour', 'numberOfSeasons', 4, { pointInTime: '2026-01' }],
    ['person:Ada Marsh', 'spouse', 'novalue'],
    ['person:Ada Marsh', 'dateOfDeath', 'somevalue'],
    ['person:Ada Marsh', 'positionHeld', 'harbour master'],
  ])

  test.each([
    ['st:1', 'Ada Marsh: date of birth 4 May 1978'],
    ['st:2', 'Ada Marsh: date of birth 1979 — deprecated'],
    ['st:3', 'Tin Harbour: cast member Ada Marsh (character Captain Rook; billing main)'],
    ['st:4', 'Tin Harbour: number of seasons 4 (point in time January 2026)'],
    ['st:5', 'Ada Marsh: spouse none'],
    ['st:6', 'Ada Marsh: date of death not known'],
    ['st:7', 'Ada Marsh: position held harbour master'],
  ])('%s: %s', async (id, text) => {
    const facts = await plainFacts(content).around([])
    expect(statementText(facts.statement(id)!, facts)).toBe(text)
  })

  test('names what the base does not know by its id, and a time that is none as it stands', async () => {
    const facts = await plainFacts(content).around([])
    expect(valueText({ type: 'entity', id: 'person:gone' }, facts)).toBe('person:gone')
    expect(valueText({ type: 'time', edtf: 'soon' }, facts)).toBe('soon')
    expect(valueText({ type: 'quantity', amount: 11, unit: 'award' }, facts)).toBe('11 award')
  })
})
