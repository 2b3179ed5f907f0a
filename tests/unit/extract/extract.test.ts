import { fc, test as prop } from '@fast-check/vitest'
import { describe, expect, test } from 'vitest'
import type { Pattern } from '../../../shared/extract/pattern.ts'
import { readStory } from '../../../shared/extract/story.ts'
import type { Claim } from '../../../shared/model/claim.ts'

const grammars = import.meta.glob<readonly Pattern[]>('../../../shared/claims/*/grammar.ts', {
  eager: true,
  import: 'grammar',
})
const patterns = Object.values(grammars).flat()

function read(text: string, dateline: string | null = '2026-03-02'): readonly Claim[] {
  const article = { text, title: null, dateline, timezone: 'America/New_York' }
  return readStory(article, patterns).reading.claims
}

const WORDS =
  'on in from to since until the a last next this that year years month week ago later earlier Monday Jan. January May 17 17th 2015 39 1,200 six half and of quarter century 1990s ’90s p.m. 10/9c / - – , . ; : “ ” " \' ( ) season Season old aged early late end Christmas every $ % \n\n'
const newsy = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { maxLength: 60 })
  .map(words => words.join(' ').replaceAll(' / ', '/').replaceAll(' - ', '-'))
const anyText = fc.oneof(newsy, fc.string({ unit: 'binary', maxLength: 300 }))
const anyDateline = fc.constantFrom(null, '2026-03-02', '1999-12-31', '0001-01-01')

describe('claims of any text', () => {
  prop.prop([anyText, anyDateline])('lie inside the text, in reading order, none empty', (text, dateline) => {
    let before = 0
    for (const { start, end } of read(text, dateline)) {
      expect(start).toBeGreaterThanOrEqual(before)
      expect(end).toBeGreaterThan(start)
      expect(end).toBeLessThanOrEqual(text.length)
      before = start
    }
  })

  prop.prop([anyText])('never overlap within a kind, and only a range stands on others', text => {
    const claims = read(text)
    for (const [i, a] of claims.entries()) {
      for (const b of claims.slice(i + 1)) {
        if (a.end > b.start && a.kind !== 'range' && b.kind !== 'range') expect([a, b]).toEqual([])
        if (a.end > b.start && a.kind === b.kind) expect(a.start).toBeLessThan(b.start)
      }
    }
  })

  prop.prop([anyText])('are the same each time', text => {
    expect(read(text)).toEqual(read(text))
  })

  prop.prop([newsy])('of a range and a time point at dates', text => {
    const claims = read(text)
    for (const claim of claims) {
      if (claim.kind === 'range')
        expect([claims[claim.fields.from!]?.kind, claims[claim.fields.to!]?.kind]).toEqual(['date', 'date'])
      if (claim.kind === 'time' && claim.fields.date !== null) expect(claims[claim.fields.date]?.kind).toBe('date')
    }
  })

  prop.prop([newsy, anyDateline])('keep every day they mean in order', (text, dateline) => {
    for (const claim of read(text, dateline)) {
      if (claim.kind !== 'date' || claim.fields.range === null) continue
      expect(claim.fields.range.earliest).toBeLessThanOrEqual(claim.fields.range.latest)
    }
  })
})

describe('a megabyte of one thing is read to its end', () => {
  const fill = (piece: string): string => piece.repeat(Math.ceil(1_000_000 / piece.length))
  test.each([
    ['digits', fill('7'), 0],
    ['commas', fill(','), 0],
    ['opening quotes', fill('“'), 0],
    ['straight quotes', fill('" '), 0],
    ['hyphens', fill('-'), 0],
    ['slashes and digits', fill('1/'), 0],
    ['letters', fill('x'), 0],
    ['number words', fill('one '), 0],
    ['initials', fill('A.'), 0],
  ])('%s', (_, text, count) => expect(read(text)).toHaveLength(count))

  test.each([
    ['months', fill('May 5, '), 'date'],
    ['years', fill('in 2015 '), 'date'],
    ['years joined by dashes', fill('2015 – '), 'date'],
    ['weekdays', fill('Tuesday and '), 'date'],
    ['steps back', fill('a year ago '), 'date'],
    ['dates in figures', fill('on 4/22, '), 'date'],
    ['lengths', fill('for 10 years and '), 'duration'],
  ])('%s', (_, text, kind) => {
    const claims = read(text)
    expect(claims.length).toBeGreaterThan(10_000)
    expect(claims.filter(claim => claim.kind !== kind && claim.kind !== 'range')).toEqual([])
  })
})

describe('a claim says', () => {
  const dates = (text: string, dateline: string | null = '2026-03-02'): Claim[] =>
    read(text, dateline).filter(claim => claim.kind === 'date')

  test('which sentence it is in and whether somebody said it', () => {
    const claims = read('It began in 2015. “I left in 2016,” she said.')
    expect(claims.map(({ sentence, quoted }) => ({ sentence, quoted }))).toEqual([
      { sentence: 0, quoted: false },
      { sentence: 1, quoted: true },
    ])
  })

  test('what was assumed for a missing year', () => {
    expect(dates('It will open on Jan. 17.')[0]?.assumption).toEqual({
      topic: 'year',
      text: '2027: next 17 January after the dateline',
    })
    expect(dates('It opened on Jan. 17, 2020.')[0]?.assumption).toBeNull()
  })

  test('whose year it took', () => {
    expect(dates('She told them in August 2022, leaving in October.')[1]?.assumption?.text).toBe(
      '2022: as in “August 2022”',
    )
  })

  test('which of day and month came first, where they could change places', () => {
    expect(dates('It opened on 3/4/2020.')[0]?.assumption?.topic).toBe('day-month-order')
    expect(dates('It opened on 3/24/2020.')[0]?.assumption).toBeNull()
  })

  test('the hedge before it, outside its span', () => {
    const [claim] = read('They dated for more than a year.')
    expect(claim).toMatchObject({ value: 'P1Y', hedge: { test: 'more-than', words: 'more than' } })
  })

  test('that a date is rough, but not that Christmas is over', () => {
    expect(dates('It began around 1890 and ended over Christmas.').map(({ hedge }) => hedge?.words)).toEqual([
      'around',
      undefined,
    ])
  })

  test('on which day a time falls, before or after it, if that day is read', () => {
    const dateOf = (text: string): unknown => {
      const claims = read(text)
      const time = claims.find(claim => claim.kind === 'time')
      return time?.kind === 'time' && time.fields.date !== null ? claims[time.fields.date]?.value : null
    }
    expect(dateOf('It will air on March 5 at 10 p.m. ET.')).toBe('2026-03-05')
    expect(dateOf('It will air at 10 p.m. on March 5.')).toBe('2026-03-05')
    expect(dateOf('From March 3 to March 9 it will air; doors will open at 8 p.m. Thursday.')).toBe('2026-03-05')
    expect(dateOf('At 8 p.m. Monday Night Football began.')).toBeNull()
  })

  test('a day that does not exist, as written', () => {
    const [claim] = dates('It passed on June 31, 2025.')
    expect(claim).toMatchObject({ value: null, fields: { range: null, year: 2025, month: 6, day: 31 } })
  })

  test('the weekday the copy gives, beside the date it gives', () => {
    const [claim] = dates('It opened on Thursday, Jan. 14, 2026.')
    expect(claim).toMatchObject({ value: '2026-01-14', fields: { weekday: 4, year: 2026, month: 1, day: 14 } })
  })

  test('prefers the year in which weekday and date agree', () => {
    expect(dates('Doors: Sunday, August 5', '2018-02-01')[0]?.value).toBe('2018-08-05')
  })

  test('where a date is open at one end', () => {
    expect(
      dates('She has sung since 2014 and will until 2030.').map(claim => claim.kind === 'date' && claim.fields.open),
    ).toEqual(['since', 'until'])
  })
})
