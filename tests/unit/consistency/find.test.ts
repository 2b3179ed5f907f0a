import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { unknown } from '../../../shared/check/derivation.ts'
import type { JudgeContext } from '../../../shared/check/rule.ts'
import { type Findings, findInconsistencies } from '../../../shared/consistency/find.ts'
import { LAWS } from '../../../shared/consistency/laws.ts'
import { linkClaims } from '../../../shared/link/link.ts'
import type { Finding } from '../../../shared/model/verdict.ts'
import { readArticle } from '../../../shared/pipeline.ts'
import { parseIsoDay } from '../../../shared/temporal/day.ts'
import { lex } from '../../../shared/text/lex.ts'
import { factsFrom, plainFacts } from '../../support/facts.ts'

/** At odds with itself in the way of every law. */
const TEXT = [
  'Ada Marsh, 39, leaves Tin Harbour',
  'Ada Marsh, 41, was born in 1990 and has three children: Ann and Bo. The mother of two lives in Leeds.',
  'From 2014 to 2022, she starred in the drama for 12 years. She taught from 2012 to 2009.',
  'Season 11 of Tin Harbour will premiere on Jan. 18, at 10 p.m. ET/8 p.m. CT. Her book will be released in May 2022.',
  'Fans are told that Season 11 of Tin Harbour will premiere on Jan. 17.',
  'The fair was on June 31, 2023. The pier reopened on Tuesday, May 1, 2019.',
].join('\n\n')

async function contextOf(text: string): Promise<JudgeContext> {
  const article = { text, title: null, dateline: '2024-01-11', timezone: 'America/New_York' }
  const base = plainFacts(factsFrom([]))
  const reading = readArticle(article)
  const facts = await base.around([])
  const links = linkClaims(reading, lex(text), base.namesIn(text), facts)
  return { facts, reading, dateline: parseIsoDay(article.dateline) ?? null, links }
}

function silent({ reading }: JudgeContext): Findings {
  return new Map(reading.claims.map((_, index): [number, Finding] => [index, unknown('No fact on file.')]))
}

const context = await contextOf(TEXT)
const findings = silent(context)

test('every law finds something in a text made for it', () => {
  const quiet = LAWS.filter(law => law.find(context).length === 0)
  expect(quiet.map(({ name }) => name)).toEqual([])
})

property.prop([fc.shuffledSubarray([...LAWS], { minLength: LAWS.length })])(
  'the order of the laws does not matter',
  laws => {
    expect(findInconsistencies(findings, context, laws)).toEqual(findInconsistencies(findings, context))
  },
)

property.prop([fc.subarray([...findings.keys()])])(
  'what facts support is never inconsistent beside what they do not',
  supported => {
    const marked = new Map(findings)
    for (const index of supported) marked.set(index, { ...unknown(''), verdict: 'supported' })
    const found = findInconsistencies(marked, context)
    for (const [index, { verdict, conflictsWith }] of found) {
      if (verdict === 'inconsistent' && conflictsWith.length > 0) expect(supported).not.toContain(index)
    }
  },
)

property.prop([fc.subarray([...findings.keys()])])('what facts contradict stays contradicted', contradicted => {
  const marked = new Map(findings)
  for (const index of contradicted) marked.set(index, { ...unknown(''), verdict: 'contradicted' })
  const found = findInconsistencies(marked, context)
  for (const index of contradicted) expect(found.get(index)?.verdict).toBe('contradicted')
})

test('conflicts are named from both sides', () => {
  const found = findInconsistencies(findings, context)
  for (const [index, { conflictsWith }] of found) {
    for (const other of conflictsWith) expect(found.get(other)?.conflictsWith).toContain(index)
  }
})

test('an article without claims stays as it is', async () => {
  const empty = await contextOf('The sea was calm.')
  expect(findInconsistencies(silent(empty), empty).size).toBe(0)
})
