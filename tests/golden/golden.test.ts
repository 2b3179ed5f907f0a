import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { csv } from '../../shared/export/csv.ts'
import { json } from '../../shared/export/json.ts'
import { text } from '../../shared/export/text.ts'
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
] as const
const [SAMPLE] = STORIES

async function check({ story, facts }: (typeof STORIES)[number]): Promise<CheckedArticle> {
  const copy = read(story).toString('utf8')
  const { content, problems } = await readPack(chunks(read(facts)))
  expect(problems).toEqual([])
  const article: Article = {
    text: copy,
    title: null,
    dateline: findDateline(copy)?.day ?? null,
    timezone: 'America/New_York',
  }
  return checkArticle(article, plainFacts(content))
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
