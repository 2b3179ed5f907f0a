import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { LAWS } from '../../shared/consistency/laws.ts'
import { csv } from '../../shared/export/csv.ts'
import { json } from '../../shared/export/json.ts'
import { text } from '../../shared/export/text.ts'
import type { FactBase } from '../../shared/facts/facts.ts'
import { readPack } from '../../shared/import/pack.ts'
import type { Article } from '../../shared/model/article.ts'
import type { CheckedArticle, CheckedClaim } from '../../shared/model/checked.ts'
import { PLAIN_POLICY } from '../../shared/model/policy.ts'
import type { StandingDecision } from '../../shared/model/review.ts'
import { VERDICTS } from '../../shared/model/verdict.ts'
import { checkArticle } from '../../shared/pipeline.ts'
import { basisOf, printBasis } from '../../shared/review/basis.ts'
import { findDateline } from '../../shared/text/dateline.ts'
import { plainFacts } from '../support/facts.ts'
import { COUNT_READINGS, HEDGE_TESTS, lawsBrokenBy, missing, readingsIn } from './coverage.ts'

interface Story {
  readonly name: string
  readonly story: string
  readonly facts: string
  /** Where it is told, if not in New York. */
  readonly timezone?: string
}

/** Each story with its facts, and what the check says of it. */
const STORIES = [
  { name: 'sample', story: '../../samples/sample-story.txt', facts: '../../samples/sample-facts.ndjson' },
  { name: 'obituary', story: './obituary.txt', facts: './obituary.ndjson' },
  { name: 'harriers', story: './harriers.txt', facts: './harriers.ndjson' },
  { name: 'tidewater', story: './tidewater.txt', facts: './tidewater.ndjson' },
  { name: 'finch', story: './finch.txt', facts: './finch.ndjson' },
  { name: 'treasurer', story: './treasurer.txt', facts: './treasurer.ndjson' },
  { name: 'hallam', story: './hallam.txt', facts: './hallam.ndjson' },
  { name: 'observatory', story: './observatory.txt', facts: './observatory.ndjson' },
  { name: 'carrow', story: './carrow.txt', facts: './carrow.ndjson' },
  { name: 'sitcoms', story: './sitcoms.txt', facts: './sitcoms.ndjson' },
  { name: 'lamplighters', story: './lamplighters.txt', facts: './lamplighters.ndjson' },
  { name: 'pines', story: './pines.txt', facts: './pines.ndjson', timezone: 'Europe/London' },
  { name: 'governor', story: './governor.txt', facts: './governor.ndjson' },
  { name: 'cradle', story: './cradle.txt', facts: './cradle.ndjson', timezone: 'Europe/London' },
] as const
const [SAMPLE] = STORIES
const TWICE = 2

async function check(story: Story): Promise<CheckedArticle> {
  return checkArticle(articleOf(story), await factsOf(story))
}

async function factsOf({ facts }: Story): Promise<FactBase> {
  const { content, problems } = await readPack(chunks(read(facts)))
  expect(problems).toEqual([])
  return plainFacts(content)
}

function articleOf({ story, timezone }: Story): Article {
  const copy = read(story).toString('utf8')
  return {
    text: copy,
    title: null,
    dateline: findDateline(copy)?.day ?? null,
    timezone: timezone ?? 'America/New_York',
  }
}

function read(path: string): Buffer {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)))
}

async function* chunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** `start:end kind verdict "text" — subject — last step`, and the unread numbers with their reasons. */
function printed({ article, claims, unread }: CheckedArticle): string {
  const rest = unread.map(({ start, end, reason }) => `${start}:${end} ${reason} "${article.text.slice(start, end)}"`)
  return [...claims.map(claimLine), '', ...rest, ''].join('\n')
}

function claimLine({ start, end, kind, verdict, hedge, text: words, subject, derivation }: CheckedClaim): string {
  const said = hedge ? `${hedge.words} ${words}` : words
  return `${start}:${end} ${kind} ${verdict} "${said}" — ${subject?.label ?? '…'} — ${derivation.at(-1)?.text}`
}

test.each(STORIES)('the findings of the $name story are the reviewed ones', async story => {
  await expect(printed(await check(story))).toMatchFileSnapshot(`./${story.name}.findings.txt`)
})

test.each(STORIES)('what is contradicted in the $name story has a fix', async story => {
  const { claims } = await check(story)
  const wrong = claims.filter(({ verdict }) => verdict === 'contradicted')
  expect(wrong.filter(({ suggestions }) => suggestions.length === 0)).toEqual([])
})

test.each(STORIES)('the $name story has eight claims or more', async story => {
  expect((await check(story)).claims.length).toBeGreaterThanOrEqual(8)
})

describe('the stories together reach everything twice', async () => {
  const checked = await Promise.all(STORIES.map(check))
  const claims = checked.flatMap(one => one.claims)

  test('every verdict', () => {
    const found = claims.map(({ verdict }) => verdict)
    expect(missing(VERDICTS, found, TWICE)).toEqual([])
  })

  test('every hedge', () => {
    const found = claims.flatMap(({ hedge }) => hedge?.test ?? [])
    expect(missing(HEDGE_TESTS, found, TWICE)).toEqual([])
  })

  test('every reading of a count', () => {
    expect(missing(COUNT_READINGS, checked.flatMap(readingsIn), TWICE)).toEqual([])
  })

  test('every consistency law', async () => {
    const broken = await Promise.all(STORIES.map(async (story, i) => lawsBrokenBy(checked[i]!, await factsOf(story))))
    const names = LAWS.map(({ name }) => name)
    expect(missing(names, broken.flat(), TWICE)).toEqual([])
  })
})

describe('the sample story', () => {
  test('shows every verdict', async () => {
    const { claims, summary } = await check(SAMPLE)
    const seen = new Set(claims.map(({ verdict }) => verdict))
    expect(VERDICTS.filter(verdict => !seen.has(verdict))).toEqual([])
    expect(summary.unread).toBe(0)
  })

  test.each([csv, json, text])('exported as $title is the reviewed file', async exporter => {
    const checked = await check(SAMPLE)
    const claim = checked.claims.find(({ verdict }) => verdict === 'contradicted')!
    const decisions = new Map([[claim.id, signatureOn(claim, checked)]])
    const written = exporter.write({
      path: 'sample-story.txt',
      checked,
      decisions,
      policy: PLAIN_POLICY,
      withText: false,
    })
    await expect(written).toMatchFileSnapshot(`./sample.export.${exporter.extension}`)
  })
})

function signatureOn(claim: CheckedClaim, checked: CheckedArticle): StandingDecision {
  return {
    stale: false,
    changed: [],
    decision: {
      id: 'decision-1',
      story: 'story-1',
      claim: claim.hash,
      basis: printBasis(basisOf(claim, checked)),
      ruling: 'signed',
      found: claim.verdict,
      verdict: claim.verdict,
      reason: null,
      quote: claim.text,
      value: claim.value,
      by: { name: 'Ruth Kessler', initials: 'RK' },
      at: '2026-03-02T14:02:00.000Z',
    },
  }
}
