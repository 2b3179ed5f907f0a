import { describe, expect, test } from 'vitest'
import type { ShortStatement } from '../../../shared/check/verdict-corpus.ts'
import type { Article } from '../../../shared/model/article.ts'
import type { CheckedArticle } from '../../../shared/model/checked.ts'
import { checkArticle } from '../../../shared/pipeline.ts'
import { reportOn } from '../../../shared/selftest/report.ts'
import { selftestText } from '../../../shared/selftest/report-text.ts'
import { selftest } from '../../../shared/selftest/run.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

const FACTS: readonly ShortStatement[] = [
  ['person:Ada Marsh', 'dateOfBirth', '1978-05-04'],
  ['person:Ben Ode', 'dateOfBirth', '1973-01-20'],
]
const base = plainFacts(factsFrom(FACTS))
const check = (article: Article) => checkArticle(article, base)
const story = (text: string): Article => ({ text, title: null, dateline: '2026-03-02', timezone: 'Europe/London' })
const CLEAN = 'Ada Marsh, 47, opened the pier. Ben Ode, 53, cut the rope.'

/** A judge that finds nothing wrong with anything. */
const blind = async (article: Article): Promise<CheckedArticle> => {
  const checked = await check(article)
  return { ...checked, claims: checked.claims.map(claim => ({ ...claim, verdict: 'supported', suggestions: [] })) }
}

describe('of every planted error it is told', () => {
  test('that it was caught', async () => {
    const outcome = await selftest(story(CLEAN), check, { isClean: true })
    const { total, kinds, missed } = reportOn([['pier.txt', outcome]])
    expect(total).toEqual({ seeded: 6, caught: 6, leftOpen: 0, passed: 0, falseAlarms: 0, recall: 1, precision: 1 })
    expect(kinds.map(({ kind }) => kind)).toEqual(['age'])
    expect(missed).toEqual([])
  })

  test('or what the judge said instead: none is dropped for having been missed', async () => {
    const outcome = await selftest(story(CLEAN), blind, { isClean: true })
    const { total, missed } = reportOn([['pier.txt', outcome]])
    expect(total).toEqual({ seeded: 6, caught: 0, leftOpen: 0, passed: 6, falseAlarms: 0, recall: 0, precision: null })
    expect(missed).toHaveLength(6)
    expect(missed[0]).toMatchObject({
      start: 11,
      end: 13,
      said: '47',
      seeded: '46',
      fate: 'passed',
      verdict: 'supported',
    })
    expect(missed[0]?.sentence).toBe('Ada Marsh, 46, opened the pier.')
  })

  test('the same every time, in the order of the copy', async () => {
    const twice = [
      await selftest(story(CLEAN), check, { isClean: true }),
      await selftest(story(CLEAN), check, { isClean: true }),
    ]
    expect(twice[0]).toEqual(twice[1])
    const starts = twice[0]!.outcomes.filter(({ seed }) => seed.mistake === 'age').map(({ seed }) => seed.span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })

  test('while it goes on, so that it can be ended', async () => {
    const steps: string[] = []
    await selftest(story(CLEAN), check, {
      isClean: true,
      onSeed: (done, all) => {
        steps.push(`${done} of ${all}`)
      },
    })
    expect(steps).toEqual(['1 of 6', '2 of 6', '3 of 6', '4 of 6', '5 of 6', '6 of 6'])
    const stop = () => Promise.reject(new Error('cancelled'))
    await expect(selftest(story(CLEAN), check, { isClean: true, onSeed: stop })).rejects.toThrow('cancelled')
  })
})

describe('copy that is wrong as it stands', () => {
  const WRONG = 'Ada Marsh, 49, opened the pier. Ben Ode, 53, cut the rope.'

  test('is put right first, and its errors are no false alarms', async () => {
    const outcome = await selftest(story(WRONG), check, { isClean: false })
    expect(outcome.base.article.text).toBe(CLEAN)
    const { total, found } = reportOn([['pier.txt', outcome]])
    expect(total).toMatchObject({ seeded: 6, caught: 6, falseAlarms: 0 })
    expect(found).toMatchObject([{ text: '49', verdict: 'contradicted' }])
  })

  test('is a false alarm where the copy is said to be clean', async () => {
    const { total, falseAlarms, kinds } = reportOn([
      ['pier.txt', await selftest(story(WRONG), check, { isClean: true })],
    ])
    expect(total).toMatchObject({ seeded: 2, caught: 2, falseAlarms: 1, precision: 2 / 3 })
    expect(kinds[0]).toMatchObject({ kind: 'age', falseAlarms: 1 })
    expect(falseAlarms).toMatchObject([{ story: 'pier.txt', text: '49', verdict: 'contradicted' }])
  })
})

test('the report for a terminal names every miss with its place and the words of the judge', async () => {
  const text = selftestText(reportOn([['pier.txt', await selftest(story(CLEAN), blind, { isClean: false })]]))
  expect(text).toContain('1 story: 6 errors planted, 0 caught, 0 left open, 6 passed, 0 false alarms')
  expect(text).toContain('pier.txt:11:13 age “47” → “46”: passed, supported, on 2 Mar 2026: 47; copy says 46')
  expect(text).toContain('Ada Marsh, 46, opened the pier.')
})
